// Finding the cells of a mend again, after people have worked on the tab.

import type { StoredValue } from '../../src/core/mending/mend';
import { mendNote } from '../../src/messages/mending';
import { locateMends } from '../../src/sheets/locate-mends';
import { fingerprintOf, type JournalledMend } from '../../src/sheets/mend-journal';
import { type GridValue, grid, tabOf } from '../support/sheet-builders';

const AT = { date: '2021-10-11', time: '08:00' };

const mend = (place: string, before: StoredValue, after: StoredValue): JournalledMend => ({
  unitCode: 'X01',
  place,
  before,
  wrote: fingerprintOf(after),
});

/** A cell as a mend of another one, or of this one, has left it. */
const noted = (value: number, place: string, before: StoredValue): GridValue => ({
  effectiveValue: { numberValue: value },
  formattedValue: String(value),
  note: `Hỏi lại\n${mendNote(AT, place, before)}`,
});

const located = (values: GridValue[][], ...mends: JournalledMend[]) =>
  locateMends(tabOf(grid(values)), AT, mends).map(({ cell }) => cell?.place);

const A1 = mend('A1', '02', 2);
const A2 = mend('A2', '02', 2);

test('at its place, with its note or without', () => {
  expect(located([[noted(2, 'A1', '02')]], A1)).toEqual(['A1']);
  expect(located([[2]], A1)).toEqual(['A1']);
});

test('moved: by its note', () => {
  expect(located([['mới'], [noted(2, 'A1', '02')], [noted(2, 'A2', '02')]], A1, A2)).toEqual(['A2', 'A3']);
});

test('a cell that took its place is not taken for it', () => {
  expect(located([[2], [noted(2, 'A1', '02')]], A1)).toEqual(['A2']);
  expect(located([[2], [noted(2, 'A1', '02')]], A1, mend('A2', ' 2', 2))).toEqual(['A2', undefined]);
});

test('changed since, or another kind of value: nowhere', () => {
  expect(located([[noted(3, 'A1', '02')]], A1)).toEqual([undefined]);
  expect(located([['2']], A1)).toEqual([undefined]);
  expect(located([[null]], A1)).toEqual([undefined]);
  const formula = { effectiveValue: { numberValue: 2 }, userEnteredValue: { formulaValue: '=1+1' } };
  expect(located([[formula]], A1)).toEqual([undefined]);
});

test('copied with its note: the one at its place, else none for sure', () => {
  const copy = noted(2, 'A1', '02');
  expect(located([[copy], [copy]], A1)).toEqual(['A1']);
  expect(located([['x'], [copy], [copy]], A1)).toEqual([undefined]);
});

test('a text is compared as stored', () => {
  const text = mend('A1', 'a  b', 'ệ');
  expect(located([['ệ']], text)).toEqual(['A1']);
  expect(located([['ệ'.normalize('NFD')]], text)).toEqual([undefined]);
});
