// The text of a letter, taken apart at its braces, and what is wrong with it.

import fc from 'fast-check';
import { fillLetter, type LetterValues } from '../../../src/core/reminders/fill-letter';
import {
  checkTemplate,
  LONGEST_TEMPLATE,
  type Naming,
  parseTemplate,
} from '../../../src/core/reminders/letter-template';
import { isBlock, PLACEHOLDERS, type TextPlaceholder } from '../../../src/core/reminders/placeholders';

/** Here every placeholder is called by its code. */
const naming: Naming = (word) => PLACEHOLDERS.find((placeholder) => placeholder === word.trim());

const texts = Object.fromEntries(PLACEHOLDERS.filter((one) => !isBlock(one)).map((one) => [one, `<${one}>`])) as Record<
  TextPlaceholder,
  string
>;
const VALUES: LetterValues = {
  texts,
  blocks: {
    problems: [{ kind: 'text', text: 'PROBLEMS' }],
    link: [{ kind: 'text', text: 'LINK' }],
    copies: [],
  },
};
const fill = (body: string, values = VALUES) =>
  fillLetter({ subject: 's', body }, values, naming).blocks.map((block) => (block.kind === 'text' ? block.text : ''));

test('the pieces of any template, one after the other, are the template', () => {
  const parts = fc.oneof(fc.constantFrom('{', '}', '{unit}', '{x}', '\n'), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(parts), (words) => {
      const template = words.join('');
      expect(
        parseTemplate(template, naming)
          .pieces.map(({ text }) => text)
          .join(''),
      ).toBe(template);
    }),
  );
});

test.each([
  ['{unit} {tab}', []],
  ['Chữ thường', []],
  ['', [{ kind: 'empty' }]],
  [' \n\u200b ', [{ kind: 'empty' }]],
  ['{unit} {nhầm}', [{ kind: 'unknown', value: 'nhầm' }]],
  [
    '{nhầm} {nhầm} {}',
    [
      { kind: 'unknown', value: 'nhầm' },
      { kind: 'unknown', value: '' },
    ],
  ],
  ['A {unit {tab}', [{ kind: 'unpaired', value: '{unit' }]],
  ['A unit} B', [{ kind: 'unpaired', value: 'A unit}' }]],
  ['A {', [{ kind: 'unpaired', value: '{' }]],
  ['{time}', [{ kind: 'unknown', value: 'time' }]],
  ['x'.repeat(LONGEST_TEMPLATE.body + 1), [{ kind: 'long', limit: LONGEST_TEMPLATE.body }]],
])('of %j the check of a letter before the deadline says %j', (template, faults) => {
  expect(checkTemplate('ready', 'body', template, naming)).toEqual(faults);
});

test('what stands for whole lines has no place in a subject, and what one letter has another may not have', () => {
  expect(checkTemplate('ready', 'subject', '{unit} {problems}', naming)).toEqual([
    { kind: 'unknown', value: 'problems' },
  ]);
  expect(checkTemplate('overdue', 'subject', '{time}', naming)).toEqual([]);
  expect(checkTemplate('overdue', 'body', '{reason}', naming)).toEqual([{ kind: 'unknown', value: 'reason' }]);
  expect(checkTemplate('returned', 'body', '{reason}', naming)).toEqual([]);
});

test('blank lines part paragraphs, single ones stay; a list parts what is before it from what is after it', () => {
  expect(fill('Kính gửi {unit}.\n\n\n A \nB\r\n{link}\nC {problems} D\n')).toEqual([
    'Kính gửi <unit>.',
    'A\nB',
    'LINK',
    'C',
    'PROBLEMS',
    'D',
  ]);
});

test('a list is said once, one that is empty leaves nothing', () => {
  expect(fill('{link}\n{copies}\n{link}')).toEqual(['LINK']);
});

test('a value that looks like a placeholder is not filled again', () => {
  const values = { ...VALUES, texts: { ...texts, unit: '{tab} {problems} {' } };
  expect(fill('{unit}', values)).toEqual(['{tab} {problems} {']);
});

test('a letter that would never end is cut', () => {
  const values = { ...VALUES, texts: { ...texts, unit: 'x'.repeat(200) } };
  const filled = fill('{unit}\n\n'.repeat(400), values);
  expect(filled.join('').length).toBeLessThan(8100);
  expect(filled[filled.length - 1]).toBe('x'.repeat(200));
});
