// Workbooks as people have them on their computers.

import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { readXlsx, UnreadableFileError } from '../../src/files/xlsx';

async function written(fill: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64');
}

const rowsOf = async (fill: (sheet: ExcelJS.Worksheet) => void) =>
  readXlsx(await written((workbook) => fill(workbook.addWorksheet('Danh sách'))))[0]?.rows;

test('texts, numbers, truth values, days and results of formulas come as people see them', async () => {
  const rows = await rowsOf((sheet) => {
    sheet.addRow(['Mã', 12, 1.5, true, new Date(Date.UTC(2021, 9, 1))]);
    sheet.getCell('F1').value = { richText: [{ text: 'Trường ' }, { font: { bold: true }, text: 'A' }] };
    sheet.getCell('G1').value = { formula: '1+1', result: 2 };
    sheet.getCell('H1').value = { text: 'a@example.org', hyperlink: 'mailto:a@example.org' };
    sheet.getCell('E1').numFmt = 'dd/mm/yyyy';
    sheet.getCell('B3').value = 7;
    sheet.getCell('B3').numFmt = '000';
    sheet.getCell('C3').value = 44470;
    sheet.getCell('C3').numFmt = '[$-42A]d "tháng" m yyyy';
  });

  expect(rows).toEqual([
    ['Mã', 12, 1.5, true, '01/10/2021', 'Trường A', 2, 'a@example.org'],
    [],
    [null, '007', '01/10/2021'],
  ]);
});

test('what is merged over several lines is said on each, and over several columns once', async () => {
  const rows = await rowsOf((sheet) => {
    sheet.addRow(['DANH SÁCH', null, null]);
    sheet.addRow(['Tên', 'Liên hệ', null]);
    sheet.addRow([null, 'Email', 'Điện thoại']);
    sheet.mergeCells('A1:C1');
    sheet.mergeCells('A2:A3');
    sheet.mergeCells('B2:C2');
  });

  expect(rows?.map((row) => row.map((value) => value ?? ''))).toEqual([
    ['DANH SÁCH', '', ''].slice(0, rows?.[0]?.length),
    ['Tên', 'Liên hệ', ''].slice(0, rows?.[1]?.length),
    ['Tên', 'Email', 'Điện thoại'],
  ]);
});

test('tabs come in their order, without the hidden ones', async () => {
  const base64 = await written((workbook) => {
    workbook.addWorksheet('Một').addRow(['a']);
    workbook.addWorksheet('Ẩn', { state: 'hidden' }).addRow(['b']);
    workbook.addWorksheet('Hai').addRow(['c']);
  });

  expect(readXlsx(base64).map(({ title, rows }) => [title, rows])).toEqual([
    ['Một', [['a']]],
    ['Hai', [['c']]],
  ]);
});

test('inline texts, prefixed names and cells without places are read, as other programs write them', () => {
  const zip = new PizZip();
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  zip.file(
    '_rels/.rels',
    `<Relationships><Relationship Id="r" Type="${type}/officeDocument" Target="/xl/book.xml"/></Relationships>`,
  );
  zip.file(
    'xl/_rels/book.xml.rels',
    `<Relationships><Relationship Id="q" Type="${type}/worksheet" Target="../xl/s/one.xml"/></Relationships>`,
  );
  zip.file(
    'xl/book.xml',
    '<x:workbook xmlns:x="x" xmlns:r="r"><x:sheets><x:sheet name="Tờ" sheetId="5" r:id="q"/></x:sheets></x:workbook>',
  );
  zip.file(
    'xl/s/one.xml',
    '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Mã</x:t></x:is></x:c><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  );

  expect(readXlsx(zip.generate({ type: 'base64' }))).toEqual([{ title: 'Tờ', rows: [['Mã', 3]], isCut: false }]);
});

test('a line far down is not taken, and said to be there', async () => {
  const [tab] = readXlsx(await written((workbook) => (workbook.addWorksheet('Dài').getCell('A900000').value = 'x')));

  expect(tab).toMatchObject({ rows: [], isCut: true });
});

test.each([
  ['a text', Buffer.from('Kính gửi').toString('base64'), 'broken'],
  ['nothing', '', 'broken'],
  ['a locked or old workbook', Buffer.from('d0cf11e0a1b11ae100', 'hex').toString('base64'), 'locked'],
  ['an archive of something else', new PizZip().file('a.txt', 'a').generate({ type: 'base64' }), 'broken'],
  [
    'a workbook with broken parts',
    new PizZip().file('_rels/.rels', '<Relationships><Relation').generate({ type: 'base64' }),
    'broken',
  ],
])('%s is refused', (_what, base64, reason) => {
  const refused = () => readXlsx(base64);
  expect(refused).toThrow(UnreadableFileError);
  expect(refused).toThrow(reason);
});

test('half a file is refused', async () => {
  const whole = await written((workbook) => workbook.addWorksheet('A').addRow(['a']));
  expect(() => readXlsx(whole.slice(0, Math.floor(whole.length / 8) * 4))).toThrow(UnreadableFileError);
});
