// Several people on one file: an engine each over the same state, by what the file is shared for.

import type { EngineState } from '../../../local/google/state';
import { newEngine, newState, USER } from './new-engine';

const OFFICE = 'can-bo@example.org';
const UNIT = 'xa-a@example.org';
const VIEWER = 'lanh-dao@example.org';
const STRANGER = 'la@example.org';

const SCRIPT = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Tổng hợp').addItem('Chạy', 'who').addToUi(); }
  function who() { return Session.getActiveUser().getEmail(); }
  function write() { Sheets.Spreadsheets.Values.update({ values: [['x']] }, 'book', 'A1', { valueInputOption: 'RAW' }); }
  function remember() { PropertiesService.getUserProperties().setProperty('k', Session.getActiveUser().getEmail()); }`;

function sharedState(): EngineState {
  const state = newState();
  state.spreadsheet.editors = [OFFICE, UNIT];
  state.spreadsheet.viewers = [VIEWER];
  return state;
}

const engineOf = (user: string, state = sharedState()) => newEngine(SCRIPT, { state, user });

test.each([USER, OFFICE, UNIT])('%s may edit: sees the menu and runs as themselves', (user) => {
  const engine = engineOf(user);

  engine.open();

  expect(engine.menus).toHaveLength(1);
  expect(engine.run('who')).toBe(user);
  expect(engine.run('who', [], 'client')).toBe(user);
});

test('who may only read opens the file without a menu, and no script runs', () => {
  const engine = engineOf(VIEWER);

  engine.open();

  expect(engine.menus).toEqual([]);
  for (const mode of ['menu', 'client', 'simple'] as const) {
    expect(() => engine.run('who', [], mode)).toThrow(
      expect.objectContaining({ name: 'Exception', message: expect.stringContaining('only people who may edit') }),
    );
  }
  expect(engine.ledger.entries).toEqual([]);
});

test('a stranger does not get the file open', () => {
  const engine = engineOf(STRANGER);

  expect(() => engine.open()).toThrow(expect.objectContaining({ code: 403 }));
  expect(() => engine.run('who')).toThrow('You do not have permission to run this script');
});

test('engines over one state see what the others did, and keep what is personal apart', () => {
  const state = sharedState();

  engineOf(UNIT, state).run('write');
  engineOf(OFFICE, state).run('remember');
  engineOf(UNIT, state).run('remember');

  expect(state.spreadsheet.sheets[0]?.rows[0]?.[0]?.userEnteredValue).toEqual({ stringValue: 'x' });
  expect(state.properties.user).toEqual({ [OFFICE]: { k: OFFICE }, [UNIT]: { k: UNIT } });
});

test('a protection stops the one it does not name, in the same script', () => {
  const state = sharedState();
  state.spreadsheet.sheets[0]?.protectedRanges.push({
    protectedRangeId: 1,
    range: { sheetId: 0 },
    editors: { users: [OFFICE] },
  });

  expect(() => engineOf(UNIT, state).run('write')).toThrow('You are trying to edit a protected cell or object.');
  expect(engineOf(OFFICE, state).run('write')).toBeNull();
  expect(engineOf(USER, state).run('write')).toBeNull();
});

test('a state of the time before there were viewers lets nobody else read', () => {
  const state = sharedState();
  delete state.spreadsheet.viewers;

  expect(() => engineOf(VIEWER, state).open()).toThrow('The caller does not have permission');
});
