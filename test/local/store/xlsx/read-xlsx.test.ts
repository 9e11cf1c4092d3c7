// Files as other programs write them, spelled out.

import PizZip from 'pizzip';
import { readXlsx } from '../../../../local/store/xlsx/read-xlsx';

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with one worksheet; `parts` adds to or replaces what is in the archive. */
function file(worksheet: string, parts: Record<string, string> = {}, workbook = ''): Uint8Array {
  const zip = new PizZip();
  const all = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN}>${workbook}<sheets><sheet name="Trang 1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${TYPES}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${worksheet}</worksheet>`,
    ...parts,
  };
  for (const [path, content] of Object.entries(all)) zip.file(path, content);
  return zip.generate({ type: 'uint8array' });
}

function tab(worksheet: string, parts: Record<string, string> = {}, workbook = '') {
  const [first] = readXlsx(file(worksheet, parts, workbook)).tabs;
  if (first === undefined) throw new Error('no tab');
  return first.sheet;
}

const rows = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

test('typed values: numbers, shared, inline and rich text, ticks, errors, dates in words', () => {
  const shared = `<sst ${MAIN}><si><t xml:space="preserve"> đầu_x000D_
cuối</t></si><si><r><t>một </t></r><r><rPr><b/></rPr><t>hai</t></r><rPh><t>đọc</t></rPh></si></sst>`;
  const sheet = tab(
    rows(`<c r="A1"><v>1.5E2</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>
      <c r="D1" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c>
      <c r="G1" t="d"><v>2026-10-01</v></c><c r="H1" t="str"><v></v></c>`),
    { 'xl/sharedStrings.xml': shared },
  );

  expect(sheet.rows[0]?.slice(0, 7).map((cell) => cell?.userEnteredValue)).toEqual([
    { numberValue: 150 },
    { stringValue: ' đầu\r\ncuối' },
    { stringValue: 'một hai' },
    { stringValue: 'a & b' },
    { boolValue: true },
    { errorValue: { type: 'N_A' } },
    { numberValue: 46_296 },
  ]);
  expect(sheet.rows[0]?.[2]?.textFormatRuns).toEqual([
    { startIndex: 0, format: {} },
    { startIndex: 4, format: { bold: true } },
  ]);
});

test('cells and rows without a place follow the one before', () => {
  const sheet = tab(
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row></sheetData>',
  );

  expect(sheet.rows.map((row) => row.map((cell) => cell?.userEnteredValue?.numberValue ?? null))).toEqual([
    [1, 2],
    [null, null, 3, 4],
  ]);
});

test('a shared formula stands in every cell it was filled into, with its result', () => {
  const sheet =
    tab(`<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1+LOG10(A1)</f><v>1</v></c></row>
    <row r="2"><c r="B2" t="str"><f t="shared" si="0"/><v>hai</v></c></row></sheetData>`);

  expect(sheet.rows[0]?.[1]).toEqual({
    userEnteredValue: { formulaValue: '=A1*$A$1+LOG10(A1)' },
    computedValue: { numberValue: 1 },
  });
  expect(sheet.rows[1]?.[1]).toEqual({
    userEnteredValue: { formulaValue: '=A2*$A$1+LOG10(A2)' },
    computedValue: { stringValue: 'hai' },
  });
});

test('dates keep their serial number and are known by their format, also those counted from 1904', () => {
  const styles = `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/></numFmts>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
  const cells = rows(
    '<c r="A1" s="1"><v>46296.520833333336</v></c><c r="B1" s="2"><v>46296</v></c><c r="C1" s="0"><v>46296</v></c>',
  );
  const usual = tab(cells, { 'xl/styles.xml': styles });
  const mac = tab(cells, { 'xl/styles.xml': styles }, '<workbookPr date1904="1"/>');

  expect(usual.rows[0]?.[0]).toEqual({
    userEnteredValue: { numberValue: 46_296.520833333336 },
    userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
  });
  expect(usual.rows[0]?.[1]?.userEnteredFormat?.numberFormat).toEqual({ type: 'DATE', pattern: 'dd\\/mm\\/yyyy' });
  expect(mac.rows[0]?.[1]?.userEnteredValue).toEqual({ numberValue: 47_758 });
  expect(mac.rows[0]?.[2]?.userEnteredValue).toEqual({ numberValue: 46_296 });
});

test('fonts, fills and borders with colours of the theme, of the old palette, and plain ones', () => {
  const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
    <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const styles = `<styleSheet ${MAIN}><fonts><font/><font><b val="0"/><i/><sz val="13"/><color theme="4" tint="-0.5"/><name val="Times New Roman"/></font></fonts>
    <fills><fill/><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
    <borders><border/><border><left style="hair"><color rgb="FF00FF00"/></left><top style="none"/></border></borders>
    <cellXfs><xf/><xf fontId="1" fillId="1" borderId="1"><alignment horizontal="right" vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`;
  const sheet = tab(rows('<c r="A1" s="1"/>'), { 'xl/styles.xml': styles, 'xl/theme/theme1.xml': theme });

  expect(sheet.rows[0]?.[0]?.userEnteredFormat).toEqual({
    backgroundColorStyle: { rgbColor: { red: 1, green: 1 } },
    borders: { left: { style: 'DOTTED', colorStyle: { rgbColor: { green: 1 } } } },
    horizontalAlignment: 'RIGHT',
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
    textFormat: {
      fontFamily: 'Times New Roman',
      fontSize: 13,
      italic: true,
      foregroundColorStyle: { rgbColor: { red: 34 / 255, green: 57 / 255, blue: 98 / 255 } },
    },
  });
});

test('links, also on numbers and formulas, and notes, whatever the parts are called', () => {
  const sheet = tab(
    `${rows('<c r="A1"><f>1+1</f><v>2</v></c>')}<hyperlinks><hyperlink ref="A1" r:id="h"/><hyperlink ref="B1" location="'Trang 1'!A1"/></hyperlinks>`,
    {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="h" Type="${TYPES}/hyperlink" Target="https://example.org/?a&amp;b" TargetMode="External"/>
        <Relationship Id="c" Type="${TYPES}/comments" Target="/xl/comments/comment1.xml"/></Relationships>`,
      'xl/comments/comment1.xml': `<comments ${MAIN}><commentList><comment ref="C2"><text><r><t>Ghi </t></r><r><t>chú</t></r></text></comment></commentList></comments>`,
    },
  );

  expect(sheet.rows[0]?.[0]).toEqual({
    userEnteredValue: { formulaValue: '=1+1' },
    computedValue: { numberValue: 2 },
    userEnteredFormat: { textFormat: { link: { uri: 'https://example.org/?a&b' } } },
  });
  expect(sheet.rows[1]?.[2]).toEqual({ note: 'Ghi chú' });
});

test('validation: lists, ranges, ticks, numbers, dates, formulas, over several areas and whole columns', () => {
  const sheet =
    tab(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="F2"><v>1</v></c></row></sheetData><dataValidations>
    <dataValidation type="list" sqref="A1 C1" showErrorMessage="1" prompt="Chọn"><formula1>"có,không"</formula1></dataValidation>
    <dataValidation type="list" sqref="B1"><formula1>'Danh mục'!$A$2:$A$9</formula1></dataValidation>
    <dataValidation type="list" sqref="D1" showErrorMessage="1" errorStyle="warning"><formula1>"TRUE,FALSE"</formula1></dataValidation>
    <dataValidation type="whole" operator="lessThan" sqref="E1"><formula1>9</formula1></dataValidation>
    <dataValidation type="date" operator="greaterThan" sqref="F1:F1048576"><formula1>46296</formula1></dataValidation></dataValidations>`);

  const rules = (row: number) => sheet.rows[row]?.map((cell) => cell?.dataValidation?.condition);
  expect(sheet.rows[0]?.[0]?.dataValidation).toEqual({
    condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'có' }, { userEnteredValue: 'không' }] },
    inputMessage: 'Chọn',
    strict: true,
    showCustomUi: true,
  });
  expect(sheet.rows[0]?.[3]?.dataValidation?.strict).toBe(false);
  expect(rules(0)?.slice(1)).toEqual([
    { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Danh mục'!$A$2:$A$9" }] },
    { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'có' }, { userEnteredValue: 'không' }] },
    { type: 'BOOLEAN' },
    { type: 'NUMBER_LESS', values: [{ userEnteredValue: '9' }] },
    { type: 'DATE_AFTER', values: [{ userEnteredValue: '2026-10-01' }] },
  ]);
  expect(rules(1)?.[5]).toEqual({ type: 'DATE_AFTER', values: [{ userEnteredValue: '2026-10-01' }] });
  expect(sheet.rows).toHaveLength(2);
});

test('merges, panes, sizes and hidden lines; a value under a merge is gone', () => {
  const sheet = tab(`<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>
    <sheetViews><sheetView showGridLines="0"><pane ySplit="3" state="frozen"/></sheetView></sheetViews>
    <cols><col min="2" max="3" width="30" customWidth="1"/><col min="4" max="16384" width="9" hidden="1"/></cols>
    <sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="true" ht="15"/></sheetData>
    <mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="D4"/></mergeCells>`);

  expect(sheet.merges).toEqual([
    { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 },
  ]);
  expect(sheet.rows[0]).toEqual([{ userEnteredValue: { numberValue: 1 } }, null]);
  expect(sheet.properties).toMatchObject({
    tabColorStyle: { rgbColor: { red: 1 } },
    gridProperties: { rowCount: 1, columnCount: 2, frozenRowCount: 3, hideGridlines: true },
  });
  expect(sheet.rowMetadata).toEqual({ 0: { pixelSize: 40 }, 1: { hiddenByUser: true } });
  expect(sheet.columnMetadata).toEqual({ 1: { pixelSize: 210 }, 2: { pixelSize: 210 } });
});

test('formats repeated to the end of the sheet take no room', () => {
  const styles = `<styleSheet ${MAIN}><cellXfs><xf/><xf numFmtId="1"/></cellXfs></styleSheet>`;
  const sheet = tab(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
    { 'xl/styles.xml': styles },
  );

  expect(sheet.rows).toHaveLength(1);
});

test('a tab that reaches further than Google allows is refused', () => {
  const cells =
    '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1000"><c r="A1000"><v>1</v></c></row></sheetData>';
  expect(() => tab(cells)).toThrow(expect.objectContaining({ reason: 'damaged' }));
});

test('a copied tab takes our name along: only the first of the two keeps the id', () => {
  const bytes = file('<sheetData/>', {
    'xl/workbook.xml': `<workbook ${MAIN}><sheets><sheet name="A" r:id="r1"/><sheet name="A (2)" state="hidden" r:id="r1"/></sheets>
      <definedNames><definedName name="_tonghop_gid" localSheetId="0">7</definedName><definedName name="_tonghop_gid" localSheetId="1">7</definedName></definedNames></workbook>`,
  });

  expect(readXlsx(bytes).tabs.map(({ sheetId, sheet }) => [sheetId, sheet.properties.hidden ?? false])).toEqual([
    [7, false],
    [null, true],
  ]);
});
