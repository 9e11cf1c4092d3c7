// Mends in the journal and in notes: what is written can be read back to the character.

import fc from 'fast-check';
import type { Mend, StoredValue } from '../../src/core/mending/mend';
import { mendNote } from '../../src/messages/mending';
import { OFFICE_SHEET_IDS } from '../../src/sheets/contract';
import { appendEntries, type JournalEntry, journalPage, readJournal } from '../../src/sheets/journal';
import { lastMendRun, mendEntry, nextRun, quote, undoEntry } from '../../src/sheets/mend-journal';
import { noteWithMend, noteWithoutMend } from '../../src/sheets/mends';
import { gridOfPage, snapshot } from '../support/sheet-builders';

const AT = { date: '2021-10-11', time: '08:00' };
const deed = (run: number) => ({ at: AT, user: 'an@example.org', run });
const mend = (before: StoredValue, after: StoredValue = 2, place = 'D7'): Mend => ({
  place,
  field: 'classes',
  kinds: ['number'],
  before,
  after,
});

/** The journal once the entries have been written and read again, as Google gives it. */
function journalOf(entries: readonly JournalEntry[]) {
  const empty = gridOfPage(journalPage(), OFFICE_SHEET_IDS.journal);
  const requests = appendEntries(readJournal(snapshot(empty)), entries) as {
    updateCells?: { rows: { values: { userEnteredValue: { stringValue?: string } }[] }[] };
  }[];
  const rows = requests.flatMap(({ updateCells }) => updateCells?.rows ?? []);
  const values = rows.map((row) => row.values.map((value) => value.userEnteredValue.stringValue ?? null));
  return readJournal(snapshot({ ...empty, values: [...empty.values, ...values] }));
}

const stored = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'ệ',
      'ệ'.normalize('NFD'),
      '\u00a0',
      '\u00ad',
      '\u200b',
      '"',
      '\\',
      '\n',
      ' → ',
      '\u212b',
    ),
  }),
  fc.integer(),
);

describe('the journal', () => {
  test('a row says cell, old and new value, so that people can read it', () => {
    const entry = mendEntry(deed(3), 'TO001', mend('02 lớp'));
    expect(entry).toMatchObject({ kind: 'mend', result: 'mended', unitCode: 'TO001', detail: 'D7: "02 lớp" → 2' });
    expect(entry.key).toMatch(/^mend\|3\|D7\|[0-9a-f]{16}\|TO001$/);
  });

  test('what stood in a cell comes back to the character', () => {
    fc.assert(
      fc.property(stored, stored, (before, after) => {
        const run = lastMendRun(journalOf([mendEntry(deed(1), 'X|01', mend(before, after))]));
        expect(run).toMatchObject({ run: 1, at: AT, mends: [{ unitCode: 'X|01', place: 'D7', before }] });
      }),
      { numRuns: 300 },
    );
  });

  test('quoted values are the same after NFC, which is how tabs are read', () => {
    fc.assert(
      fc.property(stored, (value) => {
        const quoted = quote(value);
        expect(quoted.normalize('NFC')).toBe(quoted);
        expect(JSON.parse(quoted)).toBe(value);
      }),
    );
    expect(quote('Đỗ Động')).toBe('"Đỗ Động"');
    expect(quote('a\u00a0b')).toBe('"a\\u00a0b"');
  });

  test('a long new text is cut, a long old one is not', () => {
    const { detail } = mendEntry(deed(1), 'X01', mend('x'.repeat(9_000), 'y'.repeat(9_000)));
    expect(detail).toContain('x'.repeat(9_000));
    expect(detail.length).toBeLessThan(10_000);
  });

  test('runs are numbered on, and the last that was not undone is the one to undo', () => {
    const [one, two, three] = [1, 2, 3].map((run) => mendEntry(deed(run), 'X01', mend(`0${run}`, run)));
    const undone = (run: number) =>
      undoEntry(deed(run), { unitCode: 'X01', place: 'D7', before: 1, wrote: '' }, { place: 'D7' });
    const kept = undoEntry(deed(2), { unitCode: 'X01', place: 'D7', wrote: '' }, { reason: 'changed' });
    const all = [one, two, three] as JournalEntry[];
    expect(nextRun(journalOf([]))).toBe(1);
    expect(nextRun(journalOf(all))).toBe(4);
    expect(lastMendRun(journalOf([]))).toBeUndefined();
    expect(lastMendRun(journalOf(all))?.run).toBe(3);
    expect(lastMendRun(journalOf([...all, undone(3)]))?.run).toBe(2);
    expect(lastMendRun(journalOf([...all, undone(3), kept]))?.run).toBe(1);
    expect(lastMendRun(journalOf([...all, undone(3), kept, undone(1)]))).toBeUndefined();
  });

  test('a row that people have changed is known to be unreadable', () => {
    const entry = { ...mendEntry(deed(1), 'X01', mend('02')), detail: 'D7: đã sửa' };
    expect(lastMendRun(journalOf([entry]))?.mends[0]).not.toHaveProperty('before');
  });
});

describe('notes', () => {
  test.each<[StoredValue, string]>([
    ['02 lớp', 'Sửa giúp lúc 08 giờ 00 ngày 11/10/2021 (ô D7): trước đây ghi "02 lớp".'],
    [3, 'Sửa giúp lúc 08 giờ 00 ngày 11/10/2021 (ô D7): trước đây ghi 3.'],
    ['', 'Sửa giúp lúc 08 giờ 00 ngày 11/10/2021 (ô D7): trước đây để trống.'],
  ])('of %j', (before, note) => {
    expect(mendNote(AT, 'D7', before)).toBe(note);
    expect(noteWithMend(undefined, AT, 'D7', before)).toBe(note);
    expect(noteWithMend('Hỏi lại', AT, 'D7', before)).toBe(`Hỏi lại\n${note}`);
  });

  test('go back to what they were, whatever they held and whatever was added since', () => {
    const note = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
    fc.assert(
      fc.property(note, fc.string(), (before, text) => {
        const added = mendNote(AT, 'D7', text);
        const noted = noteWithMend(before, AT, 'D7', text);
        expect(noteWithoutMend(noted, added)).toBe(before ?? '');
        expect(noteWithoutMend(`${noted}\nvề sau`, added)).toBe(
          [...(before === undefined ? [] : [before]), 'về sau'].join('\n'),
        );
      }),
    );
    expect(noteWithoutMend('ghi chú khác', mendNote(AT, 'D7', '02'))).toBe('ghi chú khác');
  });
});
