// docs/workbook.md says of every problem what the add-in says. `UPDATE_GOLDEN=1` writes the table anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { PROBLEM_SEVERITY, type ProblemCode } from '../../src/core/submission/problem';
import { PROBLEM_WORDS } from '../../src/messages/problems';
import { STATES } from '../../src/messages/states';
import { TABS } from '../../src/messages/tabs';

const DOCUMENT = 'docs/workbook.md';
const BEGIN = '<!-- problems: written by test/messages/documentation.test.ts -->';
const END = '<!-- /problems -->';
/** Stands for whatever a message fills in. */
const BLANKS = new Proxy<Record<string, string>>({}, { get: () => '…' });

function problemTable(): string {
  const rows = (Object.keys(PROBLEM_SEVERITY) as ProblemCode[]).map((code) => {
    const { message, remedy, example } = PROBLEM_WORDS[code];
    const filled = [message(BLANKS), remedy(BLANKS)].map((text) => text.replace(/""/g, '"…"'));
    return `| \`${code}\` | ${PROBLEM_SEVERITY[code]} | ${filled.join(' | ')} | ${example} |`;
  });
  return ['| code | severity | message | remedy | example |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

test('the table of problems in the documentation is the one in the code', () => {
  const text = readFileSync(DOCUMENT, 'utf8');
  const start = text.indexOf(BEGIN) + BEGIN.length;
  const end = text.indexOf(END);
  if (process.env.UPDATE_GOLDEN === '1') {
    writeFileSync(DOCUMENT, `${text.slice(0, start)}\n\n${problemTable()}\n\n${text.slice(end)}`);
  }

  const written = readFileSync(DOCUMENT, 'utf8');

  expect(written.slice(written.indexOf(BEGIN) + BEGIN.length, written.indexOf(END)).trim()).toBe(problemTable());
});

test.each([...Object.values(STATES), ...Object.values(TABS)])('the documentation names %s', (words) => {
  expect(readFileSync(DOCUMENT, 'utf8')).toContain(words);
});
