// What another program finds in the file: exceljs reads it, and where exceljs is blind the XML itself.

import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import type { Cell, Spreadsheet } from '../../../../local/google/sheets/model';
import { writeXlsx } from '../../../../local/store/xlsx/write-xlsx';
import { range, sheet, spreadsheet } from '../workbook-builder';

async function written(book: Spreadsheet) {
  const bytes = await writeXlsx(book);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const zip = new PizZip(bytes);
  const part = (path: string) => zip.file(path)?.asText() ?? '';
  const first = workbook.worksheets[0];
  if (first === undefined) throw new Error('no tab');
  return { workbook, first, part, xml: part('xl/worksheets/sheet1.xml') };
}

const withFormat = (text: string, userEnteredFormat: Cell['userEnteredFormat'] & object): Cell => ({
  userEnteredValue: { stringValue: text },
  userEnteredFormat,
});
const ruled = (condition: object, more: object = {}): Cell => ({
  dataValidation: { condition, strict: true, ...more } as never,
});
const values = (...entered: string[]) => entered.map((userEnteredValue) => ({ userEnteredValue }));

test('numbers, text, ticks and formulas with their results', async () => {
  const formula = {
    userEnteredValue: { formulaValue: '=IF(A1>1,5;"có; không";0)' },
    computedValue: { stringValue: 'có; không' },
  };
  const { first } = await written(spreadsheet(sheet(1, 'A', [[1.5, '=không phải công thức', true, formula]])));

  expect(first.getCell('A1').value).toBe(1.5);
  expect(first.getCell('B1').value).toEqual({ formula: 'không phải công thức' });
  expect(first.getCell('C1').value).toBe(true);
  expect(first.getCell('D1').value).toEqual({ formula: 'IF(A1>1.5,"có; không",0)', result: 'có; không' });
});

test('text that begins like a formula stays text, controls and line ends survive', async () => {
  const text = (stringValue: string): Cell => ({ userEnteredValue: { stringValue } });
  const { first } = await written(spreadsheet(sheet(1, 'A', [[text('=1+1'), text('a\r\nb\u0007'), text('_x0041_')]])));

  expect(first.getCell('A1').value).toBe('=1+1');
  expect(first.getCell('B1').value).toBe('a\nb\u0007');
  expect(first.getCell('C1').value).toBe('_x0041_');
});

test('fonts, fills, borders, alignment and number formats', async () => {
  const cell = withFormat('x', {
    textFormat: {
      fontFamily: 'Times New Roman',
      fontSize: 13,
      bold: true,
      italic: true,
      underline: true,
      foregroundColorStyle: { rgbColor: { red: 1 } },
    },
    backgroundColor: { red: 1, green: 1 },
    borders: { top: { style: 'SOLID_THICK', colorStyle: { themeColor: 'ACCENT1' } }, left: { style: 'DOUBLE' } },
    horizontalAlignment: 'CENTER',
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
    numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' },
  });
  const { first } = await written(spreadsheet(sheet(1, 'A', [[cell, 'trơn']])));

  const { style } = first.getCell('A1');
  expect(style.font).toMatchObject({
    name: 'Times New Roman',
    size: 13,
    bold: true,
    italic: true,
    underline: true,
    color: { argb: 'FFFF0000' },
  });
  expect(style.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFFF00' } });
  expect(style.border).toMatchObject({
    top: { style: 'thick', color: { argb: 'FF4285F4' } },
    left: { style: 'double' },
  });
  expect(style.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
  expect(style.numFmt).toBe('dd/mm/yyyy');
  expect(first.getCell('B1').font).toMatchObject({ name: 'Arial', size: 10 });
});

test('pieces of text with formats of their own', async () => {
  const cell: Cell = {
    userEnteredValue: { stringValue: 'Kính gửi: Sở' },
    textFormatRuns: [{ startIndex: 10, format: { bold: true } }],
  };
  const { first } = await written(spreadsheet(sheet(1, 'A', [[cell]])));

  expect(first.getCell('A1').value).toMatchObject({
    richText: [{ text: 'Kính gửi: ' }, { text: 'Sở', font: { bold: true } }],
  });
});

test('sizes, hidden rows and columns, panes, merges, notes, filter, tab colour, hidden tabs', async () => {
  const made = sheet(1, 'A', [['x', { userEnteredValue: { numberValue: 2 }, note: 'Ghi chú' }]], {
    merges: [range(1, [1, 3], [0, 2])],
    rowMetadata: { 0: { pixelSize: 40 }, 3: { hiddenByUser: true } },
    columnMetadata: { 0: { pixelSize: 210 }, 2: { hiddenByUser: true } },
    basicFilter: { range: { sheetId: 1, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 2 } },
  });
  Object.assign(made.properties, { tabColorStyle: { rgbColor: { green: 1 } } });
  Object.assign(made.properties.gridProperties, { frozenRowCount: 2, frozenColumnCount: 1, hideGridlines: true });
  const second = sheet(2, 'B', []);
  second.properties.hidden = true;
  const { first, workbook } = await written(spreadsheet(made, second));

  expect(first.getRow(1).height).toBe(30);
  expect(first.getRow(4).hidden).toBe(true);
  expect(first.getColumn(1).width).toBe(30);
  expect(first.getColumn(3).hidden).toBe(true);
  expect(first.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false });
  expect(first.model.merges).toEqual(['A2:B3']);
  expect(first.getCell('B1').note).toBe('Ghi chú');
  expect(first.autoFilter).toBe('A1:B5');
  expect(first.properties.tabColor).toMatchObject({ argb: 'FF00FF00' });
  expect(workbook.worksheets.map(({ state }) => state)).toEqual(['visible', 'hidden']);
});

test('prints on A4, as wide as the page, wide tables on the long side, frozen rows on every page', async () => {
  const wide = sheet(1, 'Rộng', [['1', '2', '3', '4', '5', '6', '7']]);
  wide.properties.gridProperties.frozenRowCount = 4;
  const { workbook } = await written(spreadsheet(wide, sheet(2, 'Hẹp', [['1', '2', '3', '4', '5', '6']])));

  const [first, second] = workbook.worksheets.map(({ pageSetup }) => pageSetup);
  expect(first).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:4',
  });
  expect(second).toMatchObject({ paperSize: 9, orientation: 'portrait' });
});

describe('data validation', () => {
  const validation = async (cell: Cell) => {
    const { first } = await written(spreadsheet(sheet(1, 'A', [[null, cell]])));
    return first.getCell('B1').dataValidation;
  };

  test.each([
    [
      { type: 'ONE_OF_LIST', values: values('có', 'không') },
      { type: 'list', formulae: ['"có,không"'] },
    ],
    [
      { type: 'ONE_OF_RANGE', values: values('=A!$A$2:$A') },
      { type: 'list', formulae: ['A!$A$2:$A$1048576'] },
    ],
    [{ type: 'BOOLEAN' }, { type: 'list', formulae: ['"TRUE,FALSE"'] }],
    [
      { type: 'NUMBER_GREATER_THAN_EQ', values: values('0') },
      { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] },
    ],
    [
      { type: 'NUMBER_BETWEEN', values: values('1', '5') },
      { type: 'decimal', operator: 'between', formulae: [1, 5] },
    ],
    [
      { type: 'CUSTOM_FORMULA', values: values('=AND(B1>1;B1<5)') },
      { type: 'custom', formulae: ['AND(B1>1,B1<5)'] },
    ],
    [
      { type: 'TEXT_CONTAINS', values: values('lớp') },
      { type: 'custom', formulae: ['ISNUMBER(SEARCH("lớp",B1))'] },
    ],
  ])('%j', async (condition, expected) => {
    expect(await validation(ruled(condition))).toMatchObject({ ...expected, showErrorMessage: true });
  });

  test('dates stand as dates, day first or year first', async () => {
    const cell = ruled({ type: 'DATE_BETWEEN', values: values('1/10/2026', '2026-10-07') });
    const { xml } = await written(spreadsheet(sheet(1, 'A', [[cell]])));

    expect(xml).toContain(
      '<dataValidation type="date" allowBlank="1" showErrorMessage="1" sqref="A1"><formula1>DATE(2026,10,1)</formula1><formula2>DATE(2026,10,7)</formula2></dataValidation>',
    );
  });

  test('one rule of many cells stands once, with its message, and only warns where it is not strict', async () => {
    const cell = ruled({ type: 'NUMBER_EQ', values: values('1') }, { strict: false, inputMessage: 'Chỉ ghi "số"' });
    const { xml } = await written(
      spreadsheet(
        sheet(1, 'A', [
          [cell, null, cell],
          [cell, null, cell],
        ]),
      ),
    );

    expect(xml).toContain('errorStyle="warning"');
    expect(xml).toContain('prompt="Chỉ ghi &quot;số&quot;"');
    expect(xml).toContain('sqref="A1:A2 C1:C2"');
  });

  test('items with commas, or too many of them, stand on a tab nobody sees', async () => {
    const cell = ruled({ type: 'ONE_OF_LIST', values: values('Lớp học, chuyên đề', 'Khác') });
    const { first, workbook } = await written(spreadsheet(sheet(1, 'A', [[cell]])));

    const hidden = workbook.getWorksheet('_tonghop_lists');
    expect(hidden?.state).toBe('veryHidden');
    expect(hidden?.getCell('A1').value).toBe('Lớp học, chuyên đề');
    expect(first.getCell('A1').dataValidation.formulae).toEqual(["'_tonghop_lists'!$A$1:$A$2"]);
  });
});

test('conditional formats become formulas over their first cell, in order', async () => {
  const rules = [
    { type: 'CUSTOM_FORMULA', values: values('=$C5>5;') },
    { type: 'TEXT_EQ', values: values('Đã duyệt') },
    { type: 'NUMBER_LESS', values: values('0') },
    { type: 'BLANK' },
  ].map((condition) => ({
    ranges: [{ ...range(1, [4, 9], [1, 3]) }],
    booleanRule: { condition, format: { textFormat: { bold: true }, backgroundColor: { red: 1 } } },
  }));
  const { first } = await written(spreadsheet(sheet(1, 'A', [['x']], { conditionalFormats: rules as never })));

  const formats = (
    first as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[]; style: object; priority: number }[] }[];
    }
  ).conditionalFormattings;
  const all = formats.flatMap(({ ref, rules: list }) => list.map((rule) => [ref, rule.priority, rule.formulae[0]]));
  expect(all).toEqual([
    ['B5:C9', 1, '$C5>5,'],
    ['B5:C9', 2, 'B5&""="Đã duyệt"'],
    ['B5:C9', 3, 'AND(ISNUMBER(B5),B5<0)'],
    ['B5:C9', 4, 'LEN(B5)=0'],
  ]);
  expect(formats[0]?.rules[0]?.style).toMatchObject({ font: { bold: true }, fill: { bgColor: { argb: 'FFFF0000' } } });
});

test('links within the workbook lead to the tab and cell, others out, and of several in one cell the first counts', async () => {
  const link = (uri: string) => ({ textFormat: { link: { uri } } });
  const pieces: Cell = {
    userEnteredValue: { stringValue: 'một hai' },
    textFormatRuns: [
      { startIndex: 0, format: { link: { uri: 'https://example.org/1?a=b&c=d' } } },
      { startIndex: 4, format: { link: { uri: 'https://example.org/2' } } },
    ],
  };
  const rows = [
    [
      withFormat('a', link('#gid=22&range=B5')),
      withFormat('b', link('https://docs.google.com/spreadsheets/d/book-1/edit?gid=22#gid=22&range=C7')),
    ],
    [withFormat('c', link('https://docs.google.com/spreadsheets/d/other/edit#gid=22')), pieces],
    [{ userEnteredValue: { formulaValue: '=1+1' }, userEnteredFormat: link('#gid=22') }],
  ];
  const { xml, part } = await written(spreadsheet(sheet(1, 'A', rows), sheet(22, 'Xã "B": 1', [])));

  expect(xml).toContain(`<hyperlink ref="A1" location="'Xã &quot;B&quot;- 1'!B5"/>`);
  expect(xml).toContain(`<hyperlink ref="B1" location="'Xã &quot;B&quot;- 1'!C7"/>`);
  expect(xml).toContain(`<hyperlink ref="A3" location="'Xã &quot;B&quot;- 1'!A1"/>`);
  expect(xml).toMatch(/<c r="A3" s="\d"><f>1\+1<\/f><\/c>/);
  const relationships = part('xl/worksheets/_rels/sheet1.xml.rels');
  expect(relationships).toContain('Target="https://docs.google.com/spreadsheets/d/other/edit#gid=22"');
  expect(relationships).toContain('Target="https://example.org/1?a=b&amp;c=d"');
  expect(relationships).not.toContain('https://example.org/2');
});

test('protections are not written: whoever has the file is its owner, whom none of them stops', async () => {
  const protectedRanges = [
    { protectedRangeId: 1, range: { sheetId: 1 }, editors: { users: ['phong@example.org'] }, unprotectedRanges: [] },
  ];
  const { xml } = await written(spreadsheet(sheet(1, 'A', [['x', 'y']], { protectedRanges })));

  expect(xml).not.toContain('sheetProtection');
});

test('every tab carries its id in a name of its own', async () => {
  const { part } = await written(spreadsheet(sheet(7, 'A', []), sheet(0, 'B', [])));

  expect(part('xl/workbook.xml')).toContain(
    '<definedName name="_tonghop_gid" localSheetId="0" hidden="1">7</definedName><definedName name="_tonghop_gid" localSheetId="1" hidden="1">0</definedName>',
  );
});
