// docs/report-template.md lists every tag as the code has it. `UPDATE_GOLDEN=1` writes the list anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { KNOWN_TAGS, type KnownTag, nameOf, sectionsOf, type TagKind } from '../../src/core/report/known-tags';
import { TAG_HELP } from '../../src/messages/report-tags';
import { NEEDED_TAGS } from '../../src/report/needed-tags';

const DOCUMENT = 'docs/report-template.md';
const BEGIN = '<!-- tags: written by test/report/documentation.test.ts -->';
const END = '<!-- /tags -->';

const WRITTEN: Readonly<Record<TagKind, (name: string) => string>> = {
  text: (name) => `\`{${name}}\``,
  list: (name) => `\`{#${name}}\` ... \`{/${name}}\``,
  condition: (name) => `\`{#${name}}\` ... \`{/${name}}\``,
};
const KINDS: Readonly<Record<TagKind, string>> = {
  text: 'chỗ điền',
  list: 'phần lặp lại',
  condition: 'phần có điều kiện',
};

function line(path: KnownTag): string {
  const kind = KNOWN_TAGS[path];
  const inside = sectionsOf(path);
  const cells = [
    WRITTEN[kind](nameOf(path)),
    KINDS[kind],
    inside === '' ? '' : `\`${inside}\``,
    TAG_HELP[path],
    NEEDED_TAGS.includes(path) ? 'Có' : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

const TABLE = [
  '| Thẻ | Loại | Trong phần | Nội dung | Bắt buộc |',
  '| --- | --- | --- | --- | --- |',
  ...(Object.keys(KNOWN_TAGS) as KnownTag[]).map(line),
].join('\n');

test('the list of tags in the documentation is the one in the code', () => {
  const text = readFileSync(DOCUMENT, 'utf8');
  if (process.env.UPDATE_GOLDEN === '1') {
    const [before, after] = [text.slice(0, text.indexOf(BEGIN) + BEGIN.length), text.slice(text.indexOf(END))];
    writeFileSync(DOCUMENT, `${before}\n\n${TABLE}\n\n${after}`);
  }

  const written = readFileSync(DOCUMENT, 'utf8');

  expect(written.slice(written.indexOf(BEGIN) + BEGIN.length, written.indexOf(END)).trim()).toBe(TABLE);
});
