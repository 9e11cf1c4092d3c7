// A person types: the write with all that may forbid it, then the simple trigger onEdit as that person.

import { GoogleApiError, type Json, NotEmulatedError } from '../../../local/google/api';
import type { EngineState } from '../../../local/google/state';
import { ScriptError } from '../../../local/runtime/errors';
import { newEngine, newState, USER } from './new-engine';

const UNIT = 'xa-a@example.org';
const PROTECTED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Tells what it was given in the log, as JSON. */
const TELL = `
  function onEdit(e) {
    const { range, source, user } = e;
    console.log(JSON.stringify({
      limited: e.authMode === ScriptApp.AuthMode.LIMITED, value: e.value, oldValue: e.oldValue,
      book: source.getId(), sheet: range.getSheet().getName(), at: range.getA1Notation(), user: user.getEmail(),
    }));
  }`;

function shared(): EngineState {
  const state = newState();
  state.spreadsheet.editors = [UNIT];
  return state;
}

const told = ({ log }: ReturnType<typeof newEngine>): Json[] => log.map(({ text }) => JSON.parse(text));
const enteredAt = (state: EngineState, row: number, column: number) =>
  state.spreadsheet.sheets[0]?.rows[row]?.[column]?.userEnteredValue;
const protect = (state: EngineState, protection: object) =>
  state.spreadsheet.sheets[0]?.protectedRanges.push({ protectedRangeId: 1, ...protection });

test('onEdit is told where and what, with neither permission nor address', () => {
  const engine = newEngine(TELL, { state: shared() });

  engine.edit(UNIT, 0, 'B2', 'Hội thảo');

  expect(told(engine)).toEqual([
    { limited: true, value: 'Hội thảo', book: 'book', sheet: 'Sheet1', at: 'B2', user: '' },
  ]);
});

test('it is told the old value, numbers as text, and no value where the cell was emptied', () => {
  const engine = newEngine(TELL, { state: shared() });

  for (const typed of ['10', 20, true, '']) engine.edit(UNIT, 0, 'A1', typed);

  expect(told(engine)).toMatchObject([
    { value: '10' },
    { value: '20', oldValue: '10' },
    { value: 'TRUE', oldValue: '20' },
    { oldValue: 'TRUE' },
  ]);
  expect(told(engine)[3]).not.toHaveProperty('value');
});

test('a paste is one edit of a range, without values', () => {
  const state = shared();
  const engine = newEngine(TELL, { state });

  engine.edit(UNIT, 0, 'B2', [
    ['a', 1],
    ['b', null],
  ]);

  expect(told(engine)).toEqual([{ limited: true, book: 'book', sheet: 'Sheet1', at: 'B2:C3', user: '' }]);
  expect(enteredAt(state, 1, 2)).toEqual({ numberValue: 1 });
});

test('what is typed is read as the sheet would read it', () => {
  const state = shared();
  const engine = newEngine('', { state });

  engine.edit(UNIT, 0, 'A1', '1.234,5');
  engine.edit(UNIT, 0, 'A2', '=A1*2');

  expect(enteredAt(state, 0, 0)).toEqual({ numberValue: 1234.5 });
  expect(state.spreadsheet.sheets[0]?.rows[1]?.[0]).toMatchObject({ computedValue: { numberValue: 2469 } });
});

test('a protected cell is refused in the words of Google, and nothing runs', () => {
  const state = shared();
  protect(state, { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 }, editors: {} });
  const engine = newEngine(TELL, { state });

  expect(() => engine.edit(UNIT, 0, 'A1', 'x')).toThrow(new GoogleApiError(400, PROTECTED));
  expect(() => engine.edit(UNIT, 0, 'A1', [['x'], ['y']])).toThrow(PROTECTED);

  expect(engine.log).toEqual([]);
  expect(state.spreadsheet.sheets[0]?.rows).toEqual([]);
});

test('somebody who may only read the file can neither type nor set anything off', () => {
  const state = newState();
  state.spreadsheet.viewers = [UNIT];
  const engine = newEngine(TELL, { state });

  expect(() => engine.edit(UNIT, 0, 'A1', 'x')).toThrow(new GoogleApiError(403, 'The caller does not have permission'));
  expect(engine.log).toEqual([]);
});

test('onEdit may write where the person may, and its writes set nothing off', () => {
  const state = shared();
  const engine = newEngine(
    "function onEdit(e) { console.log('runs'); e.range.offset(0, 1).setValue('✓ ' + e.range.getValue()); }",
    { state },
  );

  engine.edit(UNIT, 0, 'A1', 'x');

  expect(engine.log).toHaveLength(1);
  expect(enteredAt(state, 0, 1)).toEqual({ stringValue: '✓ x' });
});

test('onEdit may not write where the person may not; what was typed stands', () => {
  const state = shared();
  protect(state, { range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 }, editors: {} });
  const engine = newEngine("function onEdit(e) { e.range.offset(0, 1).setValue('x'); }", { state });

  expect(() => engine.edit(UNIT, 0, 'A1', 'gõ')).toThrow(`Exception: ${PROTECTED}`);

  expect(enteredAt(state, 0, 0)).toEqual({ stringValue: 'gõ' });
  expect(enteredAt(state, 0, 1)).toBeUndefined();
});

test.each([
  "Sheets.Spreadsheets.get('book')",
  "SpreadsheetApp.getActive().copy('x')",
  'MailApp.getRemainingDailyQuota()',
  'Drive.Files.list()',
])('onEdit may not call %s', (expression) => {
  const engine = newEngine(`function onEdit() { ${expression}; }`);

  expect(() => engine.edit(USER, 0, 'A1', 'x')).toThrow(/You do not have permission to call/);
});

test('onEdit has thirty seconds', () => {
  const engine = newEngine('function onEdit() { Utilities.sleep(31000); }');

  expect(() => engine.edit(USER, 0, 'A1', 'x')).toThrow('Exceeded maximum execution time');
});

test('the tab that is typed into is the active one for as long as onEdit runs, and a toast is seen', () => {
  const state = newState();
  const add =
    "Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { sheetId: 5, title: 'Xã B' } } }] }, 'book')";
  const engine = newEngine(
    `function add() { ${add}; } function onEdit(e) { e.source.toast(e.source.getActiveSheet().getName()); }`,
    { state },
  );
  engine.run('add');

  engine.edit(USER, 5, 'A1', 'x');

  expect(engine.messages).toMatchObject([{ kind: 'toast', message: 'Xã B' }]);
  expect(engine.activeSheetId()).toBeUndefined();
});

test('a script without onEdit lets people type all the same', () => {
  const state = shared();

  newEngine('function other() {}', { state }).edit(UNIT, 0, 'A1', 'x');

  expect(enteredAt(state, 0, 0)).toEqual({ stringValue: 'x' });
});

test('an error of onEdit is an error of the run', () => {
  const engine = newEngine("function onEdit() { throw new Error('hỏng'); }");

  expect(() => engine.edit(USER, 0, 'A1', 'x')).toThrow(ScriptError);
});

test.each(['=1+1', '31/10/2025'])('what the event says of %s is not guessed, the range still reads', (typed) => {
  const asking = newEngine('function onEdit(e) { try { e.value; } catch {} }');
  const looking = newEngine('function onEdit(e) { console.log(e.range.getDisplayValue()); }');

  expect(() => asking.edit(USER, 0, 'A1', typed)).toThrow(new NotEmulatedError('the value of this event'));
  looking.edit(USER, 0, 'A1', typed);

  expect(looking.log[0]?.text).toBe(typed === '=1+1' ? '2' : typed);
});

test('a tab that is not there is a fault of the test', () => {
  expect(() => newEngine('').edit(USER, 9, 'A1', 'x')).toThrow('There is no tab with id 9.');
});
