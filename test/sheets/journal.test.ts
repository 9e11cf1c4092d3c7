// What the add-in remembers of its deeds.

import { OFFICE_SHEET_IDS } from '../../src/sheets/contract';
import {
  appendEntries,
  appendTo,
  type JournalEntry,
  journalPage,
  readJournal,
  settle,
  settleEntries,
} from '../../src/sheets/journal';
import { type Grid, gridOfPage, snapshot } from '../support/sheet-builders';

const SHEET = OFFICE_SHEET_IDS.journal;
const EMPTY = gridOfPage(journalPage(), SHEET);
const withLines = (...lines: Grid['values']): Grid => ({ ...EMPTY, values: [...EMPTY.values, ...lines] });
const ENTRY: JournalEntry = {
  at: { date: '2021-10-09', time: '08:00' },
  user: 'an@example.org',
  kind: 'mail',
  unitCode: 'X01',
  step: 'Đến hạn',
  result: 'sending',
  detail: 'cukhe@example.org',
  key: 'mail|2021-10-09|due|X01',
};

describe('reading the journal', () => {
  test('a workbook without one has no entries and no rows', () => {
    expect(readJournal(snapshot())).toEqual({ entries: [], rows: [], sheetId: SHEET, nextRow: 2, rowCount: 0 });
  });

  test('one whose headings were changed is refused: what was done before could not be known', () => {
    const values = EMPTY.values.map((row) => row.map((value) => (value === 'Khóa' ? 'Mã số' : value)));
    expect(() => readJournal(snapshot({ ...EMPTY, values }))).toThrow('missingColumn in Trang "Nhật ký"');
  });

  test('an entry is read as it was written', () => {
    const [request] = appendEntries(readJournal(snapshot(withLines([null]))), [ENTRY]);
    const written = (
      request as { updateCells: { rows: { values: { userEnteredValue: { stringValue: string } }[] }[] } }
    ).updateCells.rows[0]?.values.map((value) => value.userEnteredValue.stringValue);
    const { entries, nextRow } = readJournal(snapshot(withLines(written ?? [])));
    expect(entries).toEqual([ENTRY]);
    expect(nextRow).toBe(3);
  });
});

describe('writing the journal', () => {
  const journal = { entries: [], rows: [], sheetId: SHEET, nextRow: 2, rowCount: 202 };

  test('entries go under the last one, as text', () => {
    expect(appendEntries(journal, [ENTRY])).toEqual([
      {
        updateCells: {
          start: { sheetId: SHEET, rowIndex: 2, columnIndex: 0 },
          rows: [
            {
              values: [
                '09/10/2021 08:00',
                'an@example.org',
                'Thư nhắc',
                'X01',
                'Đến hạn',
                'Đang gửi',
                'cukhe@example.org',
                'mail|2021-10-09|due|X01',
              ].map((stringValue) => ({ userEnteredValue: { stringValue } })),
            },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
  });

  test('a full journal is lengthened by what is missing and some rows more', () => {
    const [first] = appendEntries({ ...journal, nextRow: 201 }, [ENTRY, ENTRY, ENTRY]);
    expect(first).toEqual({ appendDimension: { sheetId: SHEET, dimension: 'ROWS', length: 202 } });
  });

  test('a journal that just has room is not lengthened', () => {
    expect(appendEntries({ ...journal, nextRow: 201 }, [ENTRY])).toHaveLength(1);
  });

  test('a missing journal is made first, with room for every entry', () => {
    const many = Array.from({ length: 500 }, () => ENTRY);
    expect(appendEntries({ ...journal, rowCount: 0 }, many)[0]).toMatchObject({
      addSheet: { properties: { sheetId: SHEET, gridProperties: { rowCount: 502 } } },
    });
  });

  test('outcomes are written beside the entries that were added, result and detail only', () => {
    expect(
      settleEntries(journal, [
        { result: 'sent', detail: 'x' },
        { result: 'failed', detail: 'y' },
      ]),
    ).toEqual({
      updateCells: {
        start: { sheetId: SHEET, rowIndex: 2, columnIndex: 5 },
        rows: [
          ['Đã gửi', 'x'],
          ['Không gửi được', 'y'],
        ].map((texts) => ({ values: texts.map((stringValue) => ({ userEnteredValue: { stringValue } })) })),
        fields: 'userEnteredValue',
      },
    });
  });

  test('entries are settled where they stand, neighbours in one request, and the journal knows', () => {
    const lines = ['A', 'B', '', 'C'].map((code) =>
      code === '' ? [null] : ['', '', 'Thư nhắc', code, '', 'Đang gửi', code],
    );
    const before = readJournal(snapshot(withLines(...lines)));
    const settlements = [0, 1, 2].map((index) => ({ index, result: 'sent', detail: `x${index}` }) as const);

    const { requests, journal: after } = settle(before, settlements);

    expect(requests).toMatchObject([
      { updateCells: { start: { rowIndex: 2, columnIndex: 5 }, rows: [{}, {}] } },
      { updateCells: { start: { rowIndex: 5, columnIndex: 5 }, rows: [{}] } },
    ]);
    expect(after.entries.map(({ unitCode, result, detail }) => [unitCode, result, detail])).toEqual([
      ['A', 'sent', 'x0'],
      ['B', 'sent', 'x1'],
      ['C', 'sent', 'x2'],
    ]);
  });

  test('entries that were just added can be settled', () => {
    const added = appendTo(journal, [ENTRY, { ...ENTRY, unitCode: 'X02' }]).journal;

    expect(settle(added, [{ index: 1, result: 'failed', detail: 'y' }]).requests).toMatchObject([
      { updateCells: { start: { rowIndex: 3, columnIndex: 5 } } },
    ]);
  });
});
