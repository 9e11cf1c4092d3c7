// docs/workbook.md lists the placeholders as the tab does. `UPDATE_GOLDEN=1` writes the table anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { isBlock, lettersWith, PLACEHOLDERS } from '../../src/core/reminders/placeholders';
import { inBraces, PLACEHOLDER_WORDS } from '../../src/messages/placeholders';
import { LETTERS_TAB } from '../../src/messages/tabs';

const DOCUMENT = 'docs/workbook.md';
const BEGIN = '<!-- placeholders: written by test/messages/placeholders.test.ts -->';
const END = '<!-- /placeholders -->';

function placeholderTable(): string {
  const rows = PLACEHOLDERS.map((placeholder) => {
    const letters = lettersWith(placeholder)?.map((letter) => `\`${letter}\``) ?? ['all'];
    const place = isBlock(placeholder) ? 'body, lines of its own' : 'subject, body';
    const { help } = PLACEHOLDER_WORDS[placeholder];
    return `| ${[inBraces(placeholder), `\`${placeholder}\``, letters.join(', '), place, help].join(' | ')} |`;
  });
  return ['| in braces | code | letters | where | help |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

test('the table of placeholders in the documentation is the one in the code', () => {
  const text = readFileSync(DOCUMENT, 'utf8');
  const [start, end] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  if (process.env.UPDATE_GOLDEN === '1') {
    writeFileSync(DOCUMENT, `${text.slice(0, start)}\n\n${placeholderTable()}\n\n${text.slice(end)}`);
  }

  const written = readFileSync(DOCUMENT, 'utf8');

  expect(written.slice(written.indexOf(BEGIN) + BEGIN.length, written.indexOf(END)).trim()).toBe(placeholderTable());
});

test.each(Object.entries(LETTERS_TAB.kinds))('the documentation names the letter %s', (kind, label) => {
  const text = readFileSync(DOCUMENT, 'utf8');
  expect(text).toContain(`\`${kind}\``);
  expect(text).toContain(label);
});

test('every placeholder is explained in a sentence', () => {
  const helps = PLACEHOLDERS.map((placeholder) => PLACEHOLDER_WORDS[placeholder].help);
  expect(helps.filter((help) => !/^\p{Lu}.*\.$/u.test(help))).toEqual([]);
});
