// docs/report-template.md lists every tag as the code has it. `UPDATE_GOLDEN=1` writes the list anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { nameOf, sectionsOf, type TagKind } from '../../src/core/report/tag-set';
import { NEEDED_TAGS, TAG_SETS, TEMPLATE_NAMES, type TemplateName } from '../../src/core/report/templates';
import { TAG_HELP } from '../../src/messages/report-tags';
import { UNIT_TAG_HELP } from '../../src/messages/unit-report-tags';

const DOCUMENT = 'docs/report-template.md';
const HELP: Readonly<Record<TemplateName, Readonly<Record<string, string>>>> = {
  report: TAG_HELP,
  unit: UNIT_TAG_HELP,
};
const begin = (template: TemplateName) => `<!-- tags of ${template}: written by test/report/documentation.test.ts -->`;
const end = (template: TemplateName) => `<!-- /tags of ${template} -->`;

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

function tableOf(template: TemplateName): string {
  const needed: readonly string[] = NEEDED_TAGS[template];
  const lines = [...TAG_SETS[template]].map(([path, kind]) => {
    const inside = sectionsOf(path);
    const cells = [
      WRITTEN[kind](nameOf(path)),
      KINDS[kind],
      inside === '' ? '' : `\`${inside}\``,
      HELP[template][path],
      needed.includes(path) ? 'Có' : '',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const heading = ['| Thẻ | Loại | Trong phần | Nội dung | Bắt buộc |', '| --- | --- | --- | --- | --- |'];
  return [...heading, ...lines].join('\n');
}

test.each(TEMPLATE_NAMES)('the list of tags of %s in the documentation is the one in the code', (template) => {
  const [from, to, table] = [begin(template), end(template), tableOf(template)];
  const text = readFileSync(DOCUMENT, 'utf8');
  if (process.env.UPDATE_GOLDEN === '1') {
    const [before, after] = [text.slice(0, text.indexOf(from) + from.length), text.slice(text.indexOf(to))];
    writeFileSync(DOCUMENT, `${before}\n\n${table}\n\n${after}`);
  }

  const written = readFileSync(DOCUMENT, 'utf8');

  expect(written.slice(written.indexOf(from) + from.length, written.indexOf(to)).trim()).toBe(table);
});
