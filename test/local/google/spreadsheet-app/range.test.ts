// Sheet and Range of SpreadsheetApp: where a range lies, what it reads, and what setValue makes of what it is given.

import { NotEmulatedError } from '../../../../local/google/api';
import type { EngineState } from '../../../../local/google/state';
import { evaluate, newState, USER } from '../../runtime/new-engine';

const OTHER = 'khac@example.org';
const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetById(0);';
const PROTECTED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

const onSheet = (body: string, state: EngineState = newState(), user = USER) =>
  evaluate(`${SHEET} ${body}`, { state, user });

function filled(): EngineState {
  const state = newState();
  onSheet("sheet.getRange('B2:C3').setValues([['Xã A', 12], [true, '']]);", state);
  return state;
}

const PLACE =
  'return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getA1Notation()];';

test.each([
  ["sheet.getRange('B3:D4')", [3, 2, 2, 3, 'B3:D4']],
  ["sheet.getRange('C5:B2')", [2, 2, 4, 2, 'B2:C5']],
  ["sheet.getRange('$z$11')", [11, 26, 1, 1, 'Z11']],
  ["sheet.getRange('R10C5:R1C2')", [1, 2, 10, 4, 'B1:E10']],
  ["sheet.getRange('5:7')", [5, 1, 3, 26, '5:7']],
  ['sheet.getRange(2, 3)', [2, 3, 1, 1, 'C2']],
  ['sheet.getRange(2, 3, 4)', [2, 3, 4, 1, 'C2:C5']],
  ['sheet.getRange(2, 3, 4, 5)', [2, 3, 4, 5, 'C2:G5']],
  ["sheet.getRange('B2:C3').offset(1, -1)", [3, 1, 2, 2, 'A3:B4']],
  ["sheet.getRange('B2:C3').offset(0, 1, 1)", [2, 3, 1, 2, 'C2:D2']],
  ["sheet.getRange('B2:C3').offset(0, 0, 1, 1)", [2, 2, 1, 1, 'B2']],
])('%s is a place', (expression, place) => {
  expect(onSheet(`const range = ${expression}; ${PLACE}`)).toEqual(place);
});

test.each([
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
  ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
  ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ["sheet.getRange('A1001')", 'The coordinates of the range are outside the dimensions of the sheet.'],
  ["sheet.getRange('A1').offset(-1, 0)", 'The starting row of the range is too small.'],
  ["sheet.getRange('không có')", 'Range not found'],
  ["sheet.getRange('A', 1)", "(String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
])('%s is none', (expression, message) => {
  expect(() => onSheet(`${expression};`)).toThrow(message);
});

test('a sheet knows its spreadsheet and how far it is filled', () => {
  expect(onSheet('return [sheet.getLastRow(), sheet.getLastColumn()]')).toEqual([0, 0]);
  expect(
    onSheet(
      "return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getParent().getId(), sheet.getRange('A1').getSheet().getName()]",
      filled(),
    ),
  ).toEqual([3, 3, 'book', 'Sheet1']);
});

test('the sheets of a spreadsheet come in their order', () => {
  const body = `
    Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { title: 'Đầu', index: 0 } } }] }, 'book');
    return SpreadsheetApp.getActive().getSheets().map((sheet) => sheet.getName());`;

  expect(evaluate(body)).toEqual(['Đầu', 'Sheet1']);
});

test('values are plain, an empty cell is the empty text', () => {
  expect(onSheet("return sheet.getRange('B2:D3').getValues()", filled())).toEqual([
    ['Xã A', 12, ''],
    [true, '', ''],
  ]);
  expect(onSheet("return [sheet.getRange('C2').getValue(), sheet.getRange('D9').getValue()]", filled())).toEqual([
    12,
    '',
  ]);
});

test('a displayed value is the text that is seen', () => {
  const body = `
    sheet.getRange('A1:C1').setValues([['12,5%', 1234.5, true]]);
    return [sheet.getRange('A1').getDisplayValue(), sheet.getRange('A1').getValue(), sheet.getRange('B1:C1').getDisplayValues()];`;

  expect(onSheet(body)).toEqual(['12,50%', 0.125, [['1234,5', 'TRUE']]]);
});

test.each([
  ["'12'", 12],
  ["'=1+1'", 2],
  ["' chữ '", ' chữ '],
  ["'TRUE'", true],
  ["'\\'007'", '007'],
  ['7', 7],
  ['null', ''],
  ['undefined', ''],
])('setValue(%s) is taken as if it were typed', (value, read) => {
  const state = newState();
  onSheet("sheet.getRange('A1').setValue('cũ')", state);

  expect(onSheet(`return sheet.getRange('A1').setValue(${value}).getValue()`, state)).toBe(read);
});

test('setValue fills all of a range', () => {
  expect(onSheet("return sheet.getRange('A1:B2').setValue('x').getValues()")).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
});

test.each([
  [
    '[[1, 2]]',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    '[[1, 2], [3]]',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  ['[1, 2]', "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
])('setValues(%s) does not fit two rows of two', (values, message) => {
  const state = newState();

  expect(() => onSheet(`sheet.getRange('A1:B2').setValues(${values})`, state)).toThrow(message);
  expect(state.spreadsheet.sheets[0]?.rows).toEqual([]);
});

test('nothing is written when one cell is protected against the caller', () => {
  const state = newState();
  state.spreadsheet.editors = [OTHER];
  const protectedRange = { range: { sheetId: 0, startRowIndex: 1, endRowIndex: 2 }, editors: { users: [] } };
  evaluate(
    `Sheets.Spreadsheets.batchUpdate({ requests: [{ addProtectedRange: { protectedRange: ${JSON.stringify(protectedRange)} } }] }, 'book')`,
    { state },
  );

  expect(() => onSheet("sheet.getRange('A1:A2').setValues([[1], [2]])", state, OTHER)).toThrow(
    `Exception: ${PROTECTED}`,
  );
  expect(state.spreadsheet.sheets[0]?.rows).toEqual([]);
  expect(onSheet("return sheet.getRange('A1:A2').setValues([[1], [2]]).getValues()", state)).toEqual([[1], [2]]);
});

test('formulas follow what is written', () => {
  expect(
    onSheet(
      "sheet.getRange('A1:A2').setValues([[2], ['=A1*3']]); sheet.getRange('A1').setValue(5); return sheet.getRange('A2').getValue()",
    ),
  ).toBe(15);
});

test.each([
  ["sheet.getRange('A1').setValue(new Date())", 'Range.setValue with a Date'],
  ["sheet.getRange('A1').setValues([[new Date()]])", 'Range.setValues with a Date'],
  ["sheet.getRange('A1').setValue(NaN)", 'Range.setValue with a value of this kind'],
  ["sheet.getRange('A1').setValue({})", 'Range.setValue with a value of this kind'],
  ["sheet.getRange('A1').setValue('03/10/2025').getValue()", 'reading a date through Range.getValue or getValues'],
  ["sheet.getRange('A1').getNote()", 'Range.getNote'],
  ['sheet.getRange("Sheet1!A1")', 'Sheet.getRange of another sheet'],
])('%s is not guessed', (expression, what) => {
  expect(() => onSheet(`${expression};`)).toThrow(new NotEmulatedError(what));
});

test('a sheet deleted in the meantime is missed', () => {
  const body = `
    Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }, { deleteSheet: { sheetId: 0 } }] }, 'book');
    sheet.getRange('A1');`;

  expect(() => onSheet(body)).toThrow('does not exist any more');
});
