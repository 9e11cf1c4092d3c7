// Spreadsheet.copy: a file of the caller's own with all a tab shows, and without what protects and shares the original.

import type { JsonObject } from '../../../../local/google/api';
import { emptyState } from '../../../../local/google/state';
import { evaluate, NOW, newEngine, newState, USER } from '../../runtime/new-engine';
import { freshWorkbook, OWNER, range } from '../sheets/workbook';

const OTHER = 'khac@example.org';
const COPY = "const copy = SpreadsheetApp.getActiveSpreadsheet().copy('Năm 2026');";

/** A workbook with one of everything. */
function furnished() {
  const a = freshWorkbook('vi_VN');
  const cell = {
    userEnteredValue: { stringValue: 'Xã A' },
    userEnteredFormat: { textFormat: { bold: true } },
    dataValidation: { condition: { type: 'NOT_BLANK' }, strict: true },
    note: 'ghi chú',
  };
  a.batch([
    {
      updateCells: {
        start: { sheetId: 0 },
        rows: [{ values: [cell] }],
        fields: 'userEnteredValue,userEnteredFormat,dataValidation,note',
      },
    },
    { mergeCells: { range: range(2, 4, 0, 2), mergeType: 'MERGE_ALL' } },
    {
      addConditionalFormatRule: {
        index: 0,
        rule: { ranges: [range(0, 5, 0, 5)], booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} } },
      },
    },
    { addNamedRange: { namedRange: { name: 'DonVi', range: range(0, 5, 0, 1) } } },
    { addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1), editors: { users: [OTHER] } } } },
    { addSheet: { properties: { sheetId: 77, title: 'Xã B' } } },
  ]);
  a.book.editors = [OTHER];
  return a;
}

test('the new file has every tab with its values, formats, rules, merges and names', () => {
  const state = emptyState(furnished().book);

  evaluate(COPY, { state, user: OTHER });

  const [copy] = state.otherBooks;
  const { sheets, namedRanges, properties } = state.spreadsheet;
  expect(copy).toMatchObject({ namedRanges, properties: { ...properties, title: 'Năm 2026' } });
  expect(copy?.sheets).toEqual(sheets.map((sheet) => ({ ...sheet, protectedRanges: [], developerMetadata: [] })));
  expect(copy?.sheets[0]?.rows[0]?.[0]).toMatchObject({ note: 'ghi chú', userEnteredValue: { stringValue: 'Xã A' } });
});

test('it belongs to whoever copies, unshared and unprotected', () => {
  const state = emptyState(furnished().book);

  evaluate(COPY, { state, user: OTHER });

  expect(state.otherBooks[0]).toMatchObject({ owner: OTHER, editors: [], viewers: [] });
  expect(state.spreadsheet).toMatchObject({ owner: OWNER, editors: [OTHER] });
  expect(state.otherBooks.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.protectedRanges))).toEqual([]);
  expect(state.spreadsheet.sheets[0]?.protectedRanges).toHaveLength(1);
});

test('the copy tells what it is, and the Sheets API reads and changes it apart from the original', () => {
  const state = newState();
  const body = `${COPY}
    const id = copy.getId();
    Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { title: 'Mới' } } }] }, id);
    const titles = (of) => Sheets.Spreadsheets.get(of).sheets.map(({ properties }) => properties.title);
    return [copy.getName(), copy.getUrl() === 'https://docs.google.com/spreadsheets/d/' + id + '/edit', id.length,
      copy.getSheets().map((sheet) => sheet.getName()), titles(id), titles('book')];`;

  expect(evaluate(body, { state })).toEqual(['Năm 2026', true, 44, ['Sheet1', 'Mới'], ['Sheet1', 'Mới'], ['Sheet1']]);
  expect(state.spreadsheet.properties.title).toBe('Tuần lễ học tập suốt đời');
});

test('cells written in the original afterwards do not show in the copy', () => {
  const state = newState();

  evaluate(`${COPY} SpreadsheetApp.getActive().getSheetById(0).getRange('A1').setValue('sau');`, { state });

  expect(state.otherBooks[0]?.sheets[0]?.rows).toEqual([]);
});

test('two copies are two files, also from two engines of the same time', () => {
  const state = newState();

  evaluate(`${COPY} ${COPY.replaceAll('copy', 'second').replace('.second(', '.copy(')}`, { state });
  evaluate(COPY, { state });

  expect(new Set(state.otherBooks.map(({ spreadsheetId }) => spreadsheetId)).size).toBe(3);
});

test('nobody else may open the copy', () => {
  const state = newState();
  state.spreadsheet.editors = [OTHER];
  const id = evaluate(`${COPY} return copy.getId();`, { state });

  expect(() => evaluate(`Sheets.Spreadsheets.get('${id}')`, { state, user: OTHER })).toThrow(
    'The caller does not have permission',
  );
});

test('a spreadsheet made by spreadsheets.create stays in the state too', () => {
  const state = newState();

  const made = evaluate("return Sheets.Spreadsheets.create({ properties: { title: 'Trống' } })", {
    state,
  }) as JsonObject;
  const read = evaluate(`return Sheets.Spreadsheets.get('${made.spreadsheetId}').properties.title`, { state });

  expect(read).toBe('Trống');
  expect(state.otherBooks).toMatchObject([{ spreadsheetId: made.spreadsheetId, owner: USER }]);
});

test('copying asks for the permission to spreadsheets', () => {
  const scope = 'https://www.googleapis.com/auth/spreadsheets';
  const refusal = `You do not have permission to call SpreadsheetApp.Spreadsheet.copy. Required permissions: ${scope}`;

  expect(() => evaluate(COPY, { grantedScopes: [] })).toThrow(refusal);
  expect(() => newEngine(`function onOpen() { ${COPY} }`).open()).toThrow(refusal);
});

test('a copy needs a name', () => {
  expect(() => evaluate('SpreadsheetApp.getActive().copy()')).toThrow(
    "The parameters (null) don't match the method signature for SpreadsheetApp.Spreadsheet.copy.",
  );
});

test('a copy whose answer is lost is made all the same', () => {
  const state = newState();
  const fault = { call: { method: 'spreadsheet.copy', nth: 1 }, when: 'after', kind: 'error' } as const;

  expect(() => evaluate(COPY, { state, faults: [fault], now: NOW })).toThrow('Internal error encountered.');

  expect(state.otherBooks).toHaveLength(1);
});
