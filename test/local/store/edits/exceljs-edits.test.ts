// Edits made by another program than LibreOffice: what its user did is what the workbook shows, and what belongs to a row moves with it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { Sheet } from '../../../../local/google/sheets/model';
import { createBook, openBook } from '../../../../local/store/open-book';
import { saveBook } from '../../../../local/store/save-book';
import { sheet, spreadsheet } from '../workbook-builder';

const NOW = new Date('2026-10-08T08:00:00+07:00');
const USER = 'phong@example.org';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
  path = join(folder, 'b.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true }));

type Plain = string | number | boolean | null;

async function roundTrip(before: Sheet, edit: (worksheet: ExcelJS.Worksheet) => void) {
  rmSync(folder, { recursive: true, force: true });
  const book = createBook(path, { title: 'T', owner: USER, now: NOW });
  book.state.spreadsheet = spreadsheet(before);
  await saveBook(book);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const worksheet = workbook.getWorksheet(1);
  if (worksheet === undefined) throw new Error('the tab is gone');
  edit(worksheet);
  await workbook.xlsx.writeFile(path);
  return openBook(path, { now: NOW, user: USER });
}

/** Values without blank rows and cells at the end. */
function values(rows: readonly (readonly Plain[])[]): Plain[][] {
  const cut = <T>(items: readonly T[], isBlank: (item: T) => boolean) =>
    items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1);
  return cut(
    rows.map((row) => cut(row, (entry) => entry === null)),
    (row) => row.length === 0,
  );
}

function valuesOf(tab: Sheet | undefined): Plain[][] {
  const plain = (tab?.rows ?? []).map((row) =>
    row.map((each): Plain => {
      const value = each?.userEnteredValue;
      return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
    }),
  );
  return values(plain);
}

const entry: fc.Arbitrary<Plain> = fc.oneof(fc.constantFrom('Hội thảo', 'Lớp học', 'x', null), fc.nat(9), fc.boolean());
const table = fc.array(fc.array(entry, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 7 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), row: fc.nat(7), column: fc.nat(4), value: entry }),
  fc.record({
    kind: fc.constant('insert' as const),
    row: fc.nat(6),
    value: fc.array(entry, { minLength: 4, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('delete' as const), row: fc.nat(6) }),
);

test('values after any edits of cells and rows are those of the file, at the same cells', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.array(step, { maxLength: 5 }), async (rows, steps) => {
      const expected = rows.map((row) => [...row]);
      const { state } = await roundTrip(sheet(5, 'Xã A', rows), (worksheet) => {
        for (const each of steps) {
          while (expected.length <= each.row) expected.push([]);
          if (each.kind === 'set') {
            const row = expected[each.row] ?? [];
            while (row.length <= each.column) row.push(null);
            row[each.column] = each.value;
            worksheet.getCell(each.row + 1, each.column + 1).value = each.value;
          } else if (each.kind === 'insert') {
            expected.splice(each.row, 0, [...each.value]);
            worksheet.insertRow(each.row + 1, each.value);
          } else {
            expected.splice(each.row, 1);
            worksheet.spliceRows(each.row + 1, 1);
          }
        }
      });

      expect(valuesOf(state.spreadsheet.sheets[0])).toEqual(values(expected));
    }),
    { numRuns: 60 },
  );
});

test('formats, rules, notes and protections go down with the rows below an inserted one', async () => {
  const rule = {
    condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'có' }, { userEnteredValue: 'không' }] },
    strict: true,
  };
  const bold = { textFormat: { bold: true } };
  const before = sheet(5, 'Xã A', [
    ['STT', 'Nội dung'],
    [1, 'Lớp học'],
    [
      2,
      { userEnteredValue: { stringValue: 'Hội thảo' }, userEnteredFormat: bold, dataValidation: rule, note: 'Ghi chú' },
    ],
  ]);
  before.protectedRanges.push({
    protectedRangeId: 9,
    range: { sheetId: 5, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 },
    editors: { users: [USER] },
  });

  const { state, edits } = await roundTrip(before, (worksheet) => worksheet.insertRow(3, [7, 'Tọa đàm']));

  const [tab] = state.spreadsheet.sheets;
  expect(edits.tabs).toMatchObject([{ rowsInserted: 1, cells: 2 }]);
  expect(tab?.rows[3]?.[1]).toEqual({
    userEnteredValue: { stringValue: 'Hội thảo' },
    userEnteredFormat: bold,
    dataValidation: rule,
    note: 'Ghi chú',
  });
  expect(tab?.protectedRanges[0]?.range).toMatchObject({ startRowIndex: 3, endRowIndex: 4 });
});

test('notes written and changed in the file are taken over, also where nothing else was; one that is missing stays', async () => {
  const noted = (text: string, note: string) => ({ userEnteredValue: { stringValue: text }, note });
  const long = 'x'.repeat(40_000);
  const before = sheet(5, 'Xã A', [[noted('a', 'cũ'), noted('b', 'giữ'), 'c', noted('d', long)]]);

  const { state, edits } = await roundTrip(before, (worksheet) => {
    worksheet.getCell('A1').note = 'mới\ndòng hai';
    worksheet.getCell('C1').note = 'thêm';
    worksheet.getCell('H30').note = 'ô trống';
    Reflect.deleteProperty(worksheet.getCell('B1'), '_comment');
  });

  const rows = state.spreadsheet.sheets[0]?.rows ?? [];
  expect(rows[0]?.slice(0, 4).map((cell) => cell?.note)).toEqual(['mới\ndòng hai', 'giữ', 'thêm', long]);
  expect(rows[29]?.[7]).toEqual({ note: 'ô trống' });
  expect(edits.tabs).toMatchObject([{ cells: 0, notes: 3 }]);
});

test('a link given to a cell comes with its text, and a tab without our name is known by its title', async () => {
  const { state } = await roundTrip(sheet(5, 'Xã A', [['x']]), (worksheet) => {
    worksheet.getCell('B1').value = { text: 'minh chứng', hyperlink: 'https://example.org/a' };
  });

  expect(state.spreadsheet.sheets[0]?.properties.sheetId).toBe(5);
  expect(state.spreadsheet.sheets[0]?.rows[0]?.[1]).toMatchObject({
    userEnteredValue: { stringValue: 'minh chứng' },
    userEnteredFormat: { textFormat: { link: { uri: 'https://example.org/a' } } },
  });
});
