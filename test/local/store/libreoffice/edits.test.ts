// The workbook in the hands of the real LibreOffice. Skipped, and reported as skipped, where it is not installed.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { JsonObject } from '../../../../local/google/api';
import type { Cell, ExtendedValue, Spreadsheet } from '../../../../local/google/sheets/model';
import { isUntouched } from '../../../../local/store/edits/edit-summary';
import { createBook, openBook } from '../../../../local/store/open-book';
import { saveBook } from '../../../../local/store/save-book';
import { areaAddress } from '../../../../local/store/xlsx/a1';
import { readXlsx } from '../../../../local/store/xlsx/read-xlsx';
import { range, sheet, spreadsheet } from '../workbook-builder';
import { editInLibreOffice, hasLibreOffice, makeProfile } from './run-macro';

const NOW = new Date('2026-10-08T08:00:00+07:00');
const USER = 'phong@example.org';
const LINK = { uri: '#gid=12&range=B5' };
const WEB = { uri: 'https://example.org/minh-chung?a=1&b=2' };

/** A unit's tab like the real ones, and a second tab that looks at it. */
function book(): Spreadsheet {
  const unit = sheet(
    12,
    'Xã Bình Yên',
    [
      ['MẪU TỔNG HỢP', null, null, null, null],
      ['(Kèm theo báo cáo kết quả tổ chức Tuần lễ)', null, null, null, null],
      ['STT', 'Nội dung', 'Số lượng', null, 'Ngày'],
      [null, null, 'Số lớp', 'Người', null],
      [1, 'Lớp xóa mù chữ', 2, 45, { userEnteredValue: { numberValue: 46_297 }, userEnteredFormat: date() }],
      [2, '- Treo băng rôn', 10, null, null],
      [3, 'Hội thảo "học tập suốt đời"', 1, 120.5, null],
      [null, 'Cộng', '=SUM(C5:C7)', '=SUM(D5:D7)', null],
      [
        null,
        '=HYPERLINK("https://example.org/x";"Mở")',
        { userEnteredValue: { stringValue: 'Minh chứng' }, userEnteredFormat: { textFormat: { link: WEB } } },
        null,
        null,
      ],
      [
        'Gửi báo cáo',
        { userEnteredValue: { boolValue: false }, dataValidation: { condition: { type: 'BOOLEAN' }, strict: true } },
        null,
        null,
        null,
      ],
    ],
    {
      merges: [
        range(12, [0, 1], [0, 5]),
        range(12, [1, 2], [0, 5]),
        range(12, [2, 4], [0, 1]),
        range(12, [2, 4], [1, 2]),
        range(12, [2, 3], [2, 4]),
      ],
      columnMetadata: { 1: { pixelSize: 260 } },
      charts: [chart([3, 7], 12)],
      conditionalFormats: [
        {
          ranges: [{ ...range(12, [4, 7], [0, 5]) }],
          booleanRule: {
            condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$C5>5' }] },
            format: { backgroundColorStyle: { rgbColor: { red: 1 } } },
          },
        },
      ],
    },
  );
  for (const row of [4, 5, 6]) {
    const cells = unit.rows[row] ?? [];
    cells[2] = {
      ...cells[2],
      dataValidation: {
        condition: { type: 'NUMBER_GREATER_THAN_EQ', values: [{ userEnteredValue: '0' }] },
        strict: true,
        inputMessage: 'Chỉ ghi số',
      },
      note: 'Ghi số lớp',
    };
  }
  const summary = sheet(34, 'Tổng hợp: tuần lễ hưởng ứng học tập suốt đời năm 2026', [
    ['Đơn vị', 'Số lớp'],
    [
      { userEnteredValue: { stringValue: 'Xã Bình Yên' }, userEnteredFormat: { textFormat: { link: LINK } } },
      "='Xã Bình Yên'!C8",
    ],
    ['Người', "=IF('Xã Bình Yên'!D8>1,5;COUNTA('Xã Bình Yên'!B5:B);0)"],
  ]);
  unit.properties.gridProperties.frozenRowCount = 4;
  return spreadsheet(unit, summary, sheet(56, 'Nhật ký', [['a']]));
}

/** Lớp of each activity, with the lower row of the heading. */
function chart(rows: [number, number], anchorRow: number): JsonObject {
  const cells = (column: number) => ({ sourceRange: { sources: [{ ...range(12, rows, [column, column + 1]) }] } });
  const basicChart = {
    chartType: 'BAR',
    domains: [{ domain: cells(1) }],
    series: [{ series: cells(2), targetAxis: 'BOTTOM_AXIS' }],
    headerCount: 1,
  };
  const anchorCell = { sheetId: 12, rowIndex: anchorRow, columnIndex: 1 };
  const position = { overlayPosition: { anchorCell, widthPixels: 400, heightPixels: 240 } };
  return { chartId: 7, spec: { title: 'Số lớp', basicChart }, position };
}

function date() {
  return { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };
}

const describeIf = hasLibreOffice() ? describe : describe.skip;

describeIf('a workbook that LibreOffice saved', () => {
  const profile = mkdtempSync(join(tmpdir(), 'tonghop-profile-'));
  let folder: string;
  let path: string;

  beforeAll(() => makeProfile(profile));
  afterAll(() => rmSync(profile, { recursive: true }));

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
    path = join(folder, 'tuan-le.xlsx');
    const created = createBook(path, { title: 'Tuần lễ', owner: USER, now: NOW });
    created.state.spreadsheet = book();
    await saveBook(created);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const edit = (...statements: string[]) => editInLibreOffice(path, profile, statements);

  const reopen = () => openBook(path, { now: NOW, user: USER });
  const tab = (name: string) => `doc.Sheets.getByName("${name}")`;
  const unit = tab('Xã Bình Yên');

  test('without an edit is what it was, but for the results of formulas', async () => {
    edit();

    const { state, edits } = await reopen();

    expect(isUntouched(edits)).toBe(true);
    expect(withoutResults(state.spreadsheet)).toEqual(book());
    const [first, second] = state.spreadsheet.sheets;
    expect(first?.rows[7]?.[2]?.computedValue).toEqual({ numberValue: 13 });
    expect(second?.rows[2]?.[1]?.computedValue).toEqual({ numberValue: 6 });
  });

  test('still has the rules, the links and the tab ids', async () => {
    edit();

    const { tabs } = readXlsx(readFileSync(path));

    expect(tabs.map(({ sheetId }) => sheetId)).toEqual([12, 34, 56]);
    const rows = tabs[0]?.sheet.rows ?? [];
    expect(rows[4]?.[2]?.dataValidation).toMatchObject({
      condition: { type: 'NUMBER_GREATER_THAN_EQ', values: [{ userEnteredValue: '0' }] },
      inputMessage: 'Chỉ ghi số',
    });
    expect(rows[9]?.[1]?.dataValidation).toMatchObject({ condition: { type: 'BOOLEAN' } });
    expect(rows[8]?.[2]?.userEnteredFormat).toMatchObject({ textFormat: { link: WEB } });
    expect(rows[4]?.[4]?.userEnteredFormat).toMatchObject({ numberFormat: { type: 'DATE' } });
    expect(rows[4]?.[2]?.note).toBe('Ghi số lớp');
    const xml = new PizZip(readFileSync(path)).file('xl/worksheets/sheet1.xml')?.asText() ?? '';
    expect(xml).toContain('<conditionalFormatting sqref="A5:E7">');
    expect(xml).toContain('$C5&gt;5');
    const drawn = new PizZip(readFileSync(path)).file('xl/charts/chart1.xml')?.asText() ?? '';
    expect(drawn).toContain('<c:f>&apos;Xã Bình Yên&apos;!$C$5:$C$7</c:f>');
    const summary = new PizZip(readFileSync(path)).file('xl/worksheets/sheet2.xml')?.asText() ?? '';
    expect(summary).toContain('<hyperlink ref="A2" location="&apos;Xã Bình Yên&apos;!B5"');
  });

  test('has edited values at their cells and nothing else changed', async () => {
    edit(
      `${unit}.getCellRangeByName("B6").String = "- Treo 12 băng rôn, áp phích"`,
      `${unit}.getCellRangeByName("D6").Value = 7.25`,
      `${unit}.getCellRangeByName("D7").String = ""`,
      `${unit}.getCellRangeByName("B10").Formula = "=TRUE()"`,
      `${unit}.getCellRangeByName("E8").Formula = "=C8*2"`,
    );

    const { state, edits } = await reopen();

    const expected = book();
    const rows = expected.sheets[0]?.rows ?? [];
    put(rows, 5, 1, { stringValue: '- Treo 12 băng rôn, áp phích' });
    put(rows, 5, 3, { numberValue: 7.25 });
    put(rows, 6, 3, undefined);
    put(rows, 9, 1, { boolValue: true });
    put(rows, 7, 4, { formulaValue: '=C8*2' });
    expect(withoutResults(state.spreadsheet)).toEqual(expected);
    expect(state.spreadsheet.sheets[0]?.rows[7]?.[4]?.computedValue).toEqual({ numberValue: 26 });
    expect(edits.tabs).toMatchObject([{ sheetId: 12, cells: 5, rowsInserted: 0, rowsDeleted: 0, merges: 0 }]);
  });

  test('moves rules, formats, merges and formulas along with an inserted and a deleted row', async () => {
    edit(
      `${unit}.Rows.removeByIndex(1, 1)`,
      `${unit}.Rows.insertByIndex(5, 1)`,
      `${unit}.getCellRangeByName("A6").Value = 9`,
      `${unit}.getCellRangeByName("B6").String = "Tọa đàm"`,
      `${unit}.getCellRangeByName("C6").Value = 4`,
    );

    const { state, edits } = await reopen();

    const rows = state.spreadsheet.sheets[0]?.rows ?? [];
    expect(edits.tabs).toMatchObject([{ sheetId: 12, rowsInserted: 1, rowsDeleted: 1, cells: 3 }]);
    expect(rows[5]?.[1]?.userEnteredValue).toEqual({ stringValue: 'Tọa đàm' });
    expect(rows[6]?.[1]?.userEnteredValue).toEqual({ stringValue: 'Hội thảo "học tập suốt đời"' });
    expect(rows[6]?.[2]?.note).toBe('Ghi số lớp');
    expect(rows[7]?.[2]).toEqual({
      userEnteredValue: { formulaValue: '=SUM(C4:C7)' },
      computedValue: { numberValue: 17 },
    });
    expect(state.spreadsheet.sheets[0]?.merges).toEqual([
      range(12, [0, 1], [0, 5]),
      range(12, [1, 3], [0, 1]),
      range(12, [1, 3], [1, 2]),
      range(12, [1, 2], [2, 4]),
    ]);
    expect(state.spreadsheet.sheets[0]?.charts).toEqual([chart([2, 7], 12)]);
    expect(state.spreadsheet.sheets[1]?.rows[1]?.[1]).toEqual({
      userEnteredValue: { formulaValue: "='Xã Bình Yên'!C8" },
      computedValue: { numberValue: 17 },
    });
  });

  test('keeps the identity of tabs that were renamed and moved, even with their first row deleted', async () => {
    edit(
      `${unit}.Rows.removeByIndex(0, 1)`,
      `${unit}.Name = "Xã Bình An"`,
      'doc.Sheets.moveByName("Xã Bình An", 3)',
      'doc.Sheets.insertNewByName("Tab mới", 0)',
      `${tab('Tab mới')}.getCellRangeByName("B2").String = "xin chào"`,
      'doc.Sheets.removeByName("Nhật ký")',
    );

    const { state, edits } = await reopen();

    const [added, summary, moved] = state.spreadsheet.sheets;
    expect(state.spreadsheet.sheets.map(({ properties }) => properties.title)).toEqual([
      'Tab mới',
      'Tổng hợp: tuần lễ hưởng ứng học tập suốt đời năm 2026',
      'Xã Bình An',
    ]);
    expect(summary?.properties.sheetId).toBe(34);
    expect(moved?.properties.sheetId).toBe(12);
    expect(moved?.rows[0]?.[0]?.userEnteredValue).toEqual({
      stringValue: '(Kèm theo báo cáo kết quả tổ chức Tuần lễ)',
    });
    expect(added?.rows[1]?.[1]?.userEnteredValue).toEqual({ stringValue: 'xin chào' });
    expect(summary?.rows[1]?.[1]?.userEnteredValue).toEqual({ formulaValue: "='Xã Bình An'!C7" });
    expect(edits).toMatchObject({
      tabsAdded: ['Tab mới'],
      tabsDeleted: ['Nhật ký'],
      tabsRenamed: [{ from: 'Xã Bình Yên', to: 'Xã Bình An' }],
      reordered: true,
    });
  });

  test('has merges that were made and dissolved, and an inserted column', async () => {
    edit(
      `${unit}.getCellRangeByName("A1:E1").merge(False)`,
      `${unit}.getCellRangeByName("A9:A10").merge(True)`,
      `${unit}.Columns.insertByIndex(2, 1)`,
      `${unit}.getCellRangeByName("C3").String = "Địa điểm"`,
    );

    const { state, edits } = await reopen();

    const [first] = state.spreadsheet.sheets;
    expect(edits.tabs).toMatchObject([{ sheetId: 12, columnsInserted: 1, columnsDeleted: 0, rowsInserted: 0 }]);
    expect(first?.rows[2]?.[2]?.userEnteredValue).toEqual({ stringValue: 'Địa điểm' });
    expect(first?.rows[4]?.[3]?.dataValidation).toEqual(book().sheets[0]?.rows[4]?.[2]?.dataValidation);
    expect(first?.merges.map(areaAddress).sort()).toEqual(['A2:F2', 'A3:A4', 'A9:A10', 'B3:B4', 'D3:E3']);
  });

  test('has a copied tab as a new one beside the old one, with its looks and rules', async () => {
    edit('doc.Sheets.copyByName("Xã Bình Yên", "Xã Bình Minh", 1)');

    const { state, edits } = await reopen();

    const [old, copy] = state.spreadsheet.sheets;
    expect(state.spreadsheet.sheets.map(({ properties }) => properties.sheetId)).toEqual([12, 1000, 34, 56]);
    expect(edits).toMatchObject({ tabsAdded: ['Xã Bình Minh'], tabs: [], reordered: false });
    expect(withoutResults(state.spreadsheet).sheets[0]).toEqual(book().sheets[0]);
    expect(copy?.merges.map(areaAddress).sort()).toEqual(old?.merges.map(areaAddress).sort());
    expect(copy?.rows[4]?.[2]).toMatchObject({
      userEnteredValue: { numberValue: 2 },
      dataValidation: { condition: { type: 'NUMBER_GREATER_THAN_EQ' } },
      note: 'Ghi số lớp',
    });
    expect(copy?.columnMetadata[1]?.pixelSize).toBeCloseTo(260, -1);
  });

  test('keeps notes to the character, and has those that were changed and written', async () => {
    const kept = `Sửa giúp (ô C5): trước đây ghi " 02\u00a0lớp ${'Đỗ Động'.normalize('NFD')}\u200b".\n\nDòng  hai `;
    const opened = await reopen();
    const cell = opened.state.spreadsheet.sheets[0]?.rows[4]?.[2];
    if (cell) cell.note = kept;
    await saveBook(opened);
    edit(
      `${unit}.getCellRangeByName("C6").Annotation.String = "Đã sửa"`,
      `${unit}.Annotations.insertNew(${unit}.getCellRangeByName("D5").CellAddress, "Mới")`,
    );

    const { state, edits } = await reopen();

    const rows = state.spreadsheet.sheets[0]?.rows ?? [];
    expect([rows[4]?.[2], rows[5]?.[2], rows[6]?.[2], rows[4]?.[3]].map((one) => one?.note)).toEqual([
      kept,
      'Đã sửa',
      'Ghi số lớp',
      'Mới',
    ]);
    expect(edits.tabs).toMatchObject([{ sheetId: 12, cells: 0, notes: 2 }]);
  });

  test('takes a typed date as a date, a typed percentage as one, and an address with its link', async () => {
    edit(
      `${unit}.getCellRangeByName("E6").FormulaLocal = "2026-10-03"`,
      `${unit}.getCellRangeByName("E7").FormulaLocal = "50%"`,
    );

    const { state } = await reopen();

    const rows = state.spreadsheet.sheets[0]?.rows ?? [];
    expect(rows[5]?.[4]).toMatchObject({
      userEnteredValue: { numberValue: 46_298 },
      userEnteredFormat: { numberFormat: { type: 'DATE' } },
    });
    expect(rows[6]?.[4]).toMatchObject({
      userEnteredValue: { numberValue: 0.5 },
      userEnteredFormat: { numberFormat: { type: 'PERCENT' } },
    });
  });
});

function put(rows: (Cell | null)[][], row: number, column: number, value: ExtendedValue | undefined): void {
  const { userEnteredValue: _old, ...rest } = rows[row]?.[column] ?? {};
  const cell = value === undefined ? rest : { ...rest, userEnteredValue: value };
  rows[row]?.splice(column, 1, Object.keys(cell).length === 0 ? null : cell);
}

function withoutResults(book: Spreadsheet): Spreadsheet {
  const copy = structuredClone(book);
  for (const { rows } of copy.sheets) {
    for (const cell of rows.flat()) delete cell?.computedValue;
  }
  return copy;
}
