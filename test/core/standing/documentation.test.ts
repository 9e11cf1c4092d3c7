// docs/workbook.md has the table of moves as the code has it. `UPDATE_GOLDEN=1` writes it anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { ACTIONS, type Action, type Guard, TRANSITIONS } from '../../../src/core/standing/transitions';
import { actionVerb, STANDING_WORDS } from '../../../src/messages/standing';

const DOCUMENT = 'docs/workbook.md';
const BEGIN = '<!-- moves: written by test/core/standing/documentation.test.ts -->';
const END = '<!-- /moves -->';

const GUARDS: Readonly<Record<Guard, string>> = {
  noErrors: 'no error stands',
  hasErrors: 'an error stands',
  reasonGiven: 'a reason is given',
  deadlineGiven: 'a new deadline is given, today or later',
};

function line(action: Action): string {
  const { by, from, to, guards } = TRANSITIONS[action];
  const words = from.map((standing) => STANDING_WORDS[standing]).join(', ');
  return `| \`${action}\` | ${actionVerb(action)} | ${by} | ${words} | ${STANDING_WORDS[to]} | ${guards.map((guard) => GUARDS[guard]).join('; ')} |`;
}

const TABLE = [
  '| action | words | by | from | to | if |',
  '| --- | --- | --- | --- | --- | --- |',
  ...ACTIONS.map(line),
].join('\n');

test('the table of moves in the documentation is the one in the code', () => {
  const text = readFileSync(DOCUMENT, 'utf8');
  if (process.env.UPDATE_GOLDEN === '1') {
    const [before, after] = [text.slice(0, text.indexOf(BEGIN) + BEGIN.length), text.slice(text.indexOf(END))];
    writeFileSync(DOCUMENT, `${before}\n\n${TABLE}\n\n${after}`);
  }

  const written = readFileSync(DOCUMENT, 'utf8');

  expect(written.slice(written.indexOf(BEGIN) + BEGIN.length, written.indexOf(END)).trim()).toBe(TABLE);
});
