// Workbooks for tests: small ones written out, and arbitrary ones for laws.

import fc from 'fast-check';
import type { Cell, ExtendedValue, GridRange, Sheet, Spreadsheet } from '../../../local/google/sheets/model';

type Entry = string | number | boolean | null | Cell;

/** A cell from what stands in it; text with `=` in front is a formula. */
export function cell(entry: Entry): Cell | null {
  if (entry === null) return null;
  if (typeof entry === 'object') return entry;
  if (typeof entry === 'number') return { userEnteredValue: { numberValue: entry } };
  if (typeof entry === 'boolean') return { userEnteredValue: { boolValue: entry } };
  return { userEnteredValue: entry.startsWith('=') ? { formulaValue: entry } : { stringValue: entry } };
}

export function sheet(sheetId: number, title: string, rows: Entry[][], changes: Partial<Sheet> = {}): Sheet {
  return {
    properties: { sheetId, title, index: 0, sheetType: 'GRID', gridProperties: { rowCount: 100, columnCount: 26 } },
    rows: rows.map((row) => row.map(cell)),
    merges: [],
    rowMetadata: {},
    columnMetadata: {},
    conditionalFormats: [],
    protectedRanges: [],
    charts: [],
    developerMetadata: [],
    ...changes,
  };
}

export function spreadsheet(...sheets: Sheet[]): Spreadsheet {
  return {
    spreadsheetId: 'book-1',
    properties: { title: 'Tuần lễ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    owner: 'phong@example.org',
    editors: [],
    sheets: sheets.map((each, index) => ({ ...each, properties: { ...each.properties, index } })),
    namedRanges: [],
    developerMetadata: [],
    nextId: 1000,
  };
}

export function range(sheetId: number, rows: [number, number], columns: [number, number]): GridRange {
  return {
    sheetId,
    startRowIndex: rows[0],
    endRowIndex: rows[1],
    startColumnIndex: columns[0],
    endColumnIndex: columns[1],
  };
}

/** What people type, with what is hard to keep: blanks, line ends, controls, `_x0041_`, text that looks like a formula. */
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Lớp xóa mù chữ',
      'Hội thảo',
      '12',
      '=1+1',
      '- Treo băng rôn',
      'a\nb',
      ' đầu',
      '_x0041_',
      'cuối ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const formula = fc.constantFrom(
  '=SUM(A1:A3)',
  '=A1&"; ""x"""',
  "=IF(B2>1,5;TRUE;'Hai ba'!A1)",
  '=COUNTA(A2:A)',
  '=TODAY()',
);
const number = fc.oneof(
  fc.integer({ min: -5, max: 99 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
);
const value: fc.Arbitrary<ExtendedValue> = fc.oneof(
  text.filter((stringValue) => stringValue !== '').map((stringValue) => ({ stringValue })),
  number.map((numberValue) => ({ numberValue })),
  fc.boolean().map((boolValue) => ({ boolValue })),
  formula.map((formulaValue) => ({ formulaValue })),
);
const arbitraryCell: fc.Arbitrary<Cell | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: value.map((userEnteredValue) => ({ userEnteredValue })) },
  {
    weight: 1,
    arbitrary: fc.record({
      userEnteredValue: value,
      note: fc.constant('Ghi chú'),
      userEnteredFormat: fc.constantFrom(
        { textFormat: { bold: true } },
        { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
        { wrapStrategy: 'WRAP', horizontalAlignment: 'CENTER' },
      ),
      dataValidation: fc.constant({ condition: { type: 'BOOLEAN' }, strict: true }),
    }),
  },
);

const title = fc.oneof(
  fc.constantFrom(
    'Hai ba',
    'Tổng hợp',
    'history',
    "Ủy ban 'x'",
    'Trung tâm học tập cộng đồng xã Bình Yên',
    'a/b',
    'a-b',
    'A-B',
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
);

const arbitrarySheet = fc.record({
  title,
  hidden: fc.boolean(),
  rows: fc.array(fc.array(arbitraryCell, { maxLength: 5 }), { maxLength: 8 }),
  merge: fc.option(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }))),
});

/** One to four tabs. Ids are taken from the front of 7, 3, 12, 5, so two workbooks share some. */
export const arbitrarySpreadsheet: fc.Arbitrary<Spreadsheet> = fc
  .uniqueArray(arbitrarySheet, { minLength: 1, maxLength: 4, selector: (each) => each.title.trim().toLowerCase() })
  .chain((sheets) => fc.tuple(fc.constant(sheets), fc.shuffledSubarray([7, 3, 12, 5], { minLength: 4 })))
  .map(([sheets, ids]) =>
    spreadsheet(
      ...sheets.map(({ title: name, hidden, rows, merge }, index) => {
        const sheetId = ids[index] ?? 0;
        const merges = merge ? [range(sheetId, [merge[0], merge[0] + merge[2]], [merge[1], merge[1] + merge[3]])] : [];
        const covered = (row: number, column: number) =>
          merges.some(
            (m) =>
              row >= m.startRowIndex &&
              row < m.endRowIndex &&
              column >= m.startColumnIndex &&
              column < m.endColumnIndex,
          ) && !merges.some((m) => row === m.startRowIndex && column === m.startColumnIndex);
        const seen = rows.map((row, r) => row.map((each, c) => (covered(r, c) ? null : each)));
        const made = sheet(sheetId, name, seen, { merges });
        return hidden && index > 0 ? { ...made, properties: { ...made.properties, hidden } } : made;
      }),
    ),
  );
