// docs/workbook.md gives the rules of the fields as the code has them. `UPDATE_GOLDEN=1` writes the table anew.

import { readFileSync, writeFileSync } from 'node:fs';
import {
  CELL_LIMIT,
  type FieldRule,
  NOMINATION_FIELDS,
  PEOPLE_PER_CLASS,
  PEOPLE_PER_GATHERING,
  ROW_FIELDS,
  SECTION_FIELDS,
} from '../../../src/core/submission/fields';
import { FORM, SECTION_LABELS } from '../../../src/messages/form';
import { validationOf } from '../../../src/sheets/rules/validations';

const DOCUMENT = 'docs/workbook.md';
const BEGIN = '<!-- rules: written by test/sheets/rules/documentation.test.ts -->';
const END = '<!-- /rules -->';

function line(label: string, rule: FieldRule): string {
  const { required, shortest, longest, least, most } = rule;
  const span = (from: number | undefined, to: number | undefined) =>
    from === undefined && to === undefined ? '' : `${from ?? ''} to ${to ?? ''}`.trim();
  const characters = span(shortest, longest === CELL_LIMIT ? undefined : longest);
  const need = { always: 'always', withRows: 'with rows', no: '' }[required ?? 'no'];
  const validation = validationOf(rule) as { condition: { type: string } } | undefined;
  return `| ${[label, rule.kind, need, characters, span(least, most), validation?.condition.type ?? ''].join(' | ')} |`;
}

function rulesTable(): string {
  const { nominationColumns } = FORM;
  return [
    '| field | kind | required | characters | values or number | validation |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(ROW_FIELDS).map(([field, rule]) => line(FORM.columns[field as keyof typeof ROW_FIELDS], rule)),
    ...Object.entries(SECTION_FIELDS).map(([field, rule]) =>
      line(SECTION_LABELS[field as keyof typeof SECTION_FIELDS].replace(/^- /, ''), rule),
    ),
    ...Object.entries(NOMINATION_FIELDS).map(([field, rule]) =>
      line(`nomination: ${nominationColumns[field as keyof typeof NOMINATION_FIELDS]}`, rule),
    ),
  ].join('\n');
}

function between(text: string, begin: string, end: string): string {
  const from = text.indexOf(begin) + begin.length;
  return text.slice(from, text.indexOf(end, from)).trim();
}

test('the rules in the documentation are those in the code', () => {
  const text = readFileSync(DOCUMENT, 'utf8');
  if (process.env.UPDATE_GOLDEN === '1') {
    const start = text.indexOf(BEGIN) + BEGIN.length;
    writeFileSync(DOCUMENT, `${text.slice(0, start)}\n\n${rulesTable()}\n\n${text.slice(text.indexOf(END))}`);
  }

  const written = readFileSync(DOCUMENT, 'utf8');

  expect(between(written, BEGIN, END)).toBe(rulesTable());
  const bands = { ratio: PEOPLE_PER_CLASS, 'ratio-gathering': PEOPLE_PER_GATHERING };
  for (const [mark, { least, most }] of Object.entries(bands)) {
    expect(between(written, `<!-- ${mark} -->`, `<!-- /${mark} -->`)).toBe(`${least} to ${most}`);
  }
});
