// The tab of the snapshots in a workbook: what was written is read again, the oldest makes room, and ten office actions on 130 units stay small.

import type { Json } from '../../local/google/api';
import { createSheetsApi } from '../../local/google/sheets';
import type { EngineState } from '../../local/google/state';
import { emptyState, NOW, OFFICE, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import type { KeptTab } from '../../src/core/history/kept-tab';
import { MOST_KEPT } from '../../src/core/history/policy';
import { findUnitTab, OFFICE_SHEET_IDS } from '../../src/sheets/contract';
import { type SheetRequest, type SpreadsheetJson, snapshotFields } from '../../src/sheets/google-json';
import { appendSnapshot } from '../../src/sheets/history';
import { keepTab } from '../../src/sheets/keep-tab';
import { contentOf, type History, readHistory } from '../../src/sheets/read/history';
import { type Snapshot, toSnapshot } from '../../src/sheets/snapshot';
import { filledDistrict } from './district';

const KEEPERS = { owner: OFFICE, editors: [OFFICE] };
const deed = (i: number) => ({ at: { date: '2021-10-11', time: '08:00' }, user: OFFICE, reason: `Việc ${i}` });
const CALLER = { actor: OFFICE, authMode: 'FULL', now: NOW } as const;

function call(
  { spreadsheet }: EngineState,
  method: string,
  request: { body?: Json; params?: { [key: string]: Json } },
) {
  const { spreadsheetId } = spreadsheet;
  const run = createSheetsApi(new Map([[spreadsheetId, spreadsheet]]))[method];
  if (run === undefined) throw new RangeError(`No method ${method}`);
  return run({ ...request, params: { spreadsheetId, ...request.params } }, CALLER);
}

function read(state: EngineState, ...titles: string[]): Snapshot {
  const ranges = titles.length === 0 ? {} : { ranges: titles };
  const json = call(state, 'sheets.spreadsheets.get', { params: { fields: snapshotFields('whole'), ...ranges } });
  return toSnapshot(json as unknown as SpreadsheetJson);
}

function write(state: EngineState, requests: readonly SheetRequest[]): void {
  call(state, 'sheets.spreadsheets.batchUpdate', { body: { requests: requests as unknown as Json[] } });
}

function historyOf(state: EngineState): History {
  const isThere = state.spreadsheet.sheets.some(({ properties }) => properties.sheetId === OFFICE_SHEET_IDS.history);
  return readHistory(isThere ? read(state, "'Bản lưu'") : { ...read(state), tabs: [] });
}

const sizeOf = ({ entries }: History) => entries.reduce((sum, { size }) => sum + size, 0);

/** What nothing compresses: the same on every run. */
function noise(length: number, seed: number): string {
  let state = seed;
  const letters = Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(0x4e00 + (state >>> 18));
  });
  return letters.join('');
}

/** What a unit types between two actions of the office: a few figures and a sentence. */
function typedInto(tab: KeptTab, action: number, unit: number): KeptTab {
  const rows = tab.rows.map((row, i) => {
    if (i < 11 || i > 15) return row;
    const [index = {}, activity = {}, organizer = {}, , , ...rest] = row;
    const [classes, people] = [action + i, 37 * action + 11 * unit + i].map((numberValue) => ({
      value: { numberValue },
    }));
    const note = { value: { stringValue: `Lần ${action}: ${noise(20, action * 1_000 + unit * 7 + i)}` } };
    return [index, activity, organizer, classes ?? {}, people ?? {}, note, ...rest.slice(1)];
  });
  return { ...tab, rows };
}

test('snapshots of a campaign of 130 units with ten office actions on all tabs take less than 5 MB, and each is read as it was kept', async () => {
  const { copy } = await filledDistrict();
  const state = copy();
  const book = read(state);
  const original = sampleUnits(130).map((unit) => {
    const tab = findUnitTab(book, { ...unit, emails: [], otherNames: [] });
    if (tab === undefined) throw new RangeError(`${unit.code} has no tab`);
    return keepTab(tab, unit.code);
  });
  const kept: KeptTab[][] = [];
  let tabs = original;
  for (let action = 1; action <= 10; action += 1) {
    kept.push(tabs);
    write(state, appendSnapshot(historyOf(state), tabs, deed(action), KEEPERS));
    tabs = tabs.map((tab, unit) => typedInto(tab, action, unit));
  }

  const history = historyOf(state);

  expect(history.entries.map(({ number, reason, codes, size }) => [number, reason, codes.length, size > 0])).toEqual(
    kept.map((_tabs, i) => [i + 1, `Việc ${i + 1}`, 130, true]),
  );
  expect(sizeOf(history)).toBeLessThan(5_000_000);
  expect(contentOf(history.entries[9] as (typeof history.entries)[number])).toEqual(kept[9]);
});

describe('the room there is', () => {
  const tab = (seed: number): KeptTab => ({
    code: 'X01',
    sheetId: 1,
    title: 'Trang',
    rowCount: 1,
    columnCount: 1,
    merges: [],
    rows: [[{ note: noise(300_000, seed) }]],
  });

  test('goes to the newest: the contents of the oldest are dropped, and their rows say so', () => {
    const state = emptyState();
    for (const seed of [1, 2, 3]) write(state, appendSnapshot(historyOf(state), [tab(seed)], deed(seed), KEEPERS));

    const history = historyOf(state);

    const [first, , last] = history.entries;
    expect(history.entries.map(({ size }) => size > 0)).toEqual([false, true, true]);
    expect([first?.reason, first?.codes]).toEqual(['Việc 1', ['X01']]);
    expect(last && contentOf(last)).toEqual([tab(3)]);
    expect(sizeOf(history)).toBeLessThanOrEqual(MOST_KEPT);
    const size = state.spreadsheet.sheets[1]?.rows[3]?.[5]?.userEnteredValue;
    expect(size).toEqual({ stringValue: 'Đã bỏ' });
  });

  test('is made anew where somebody has deleted rows or the whole tab', () => {
    const state = emptyState();
    const { history: sheetId } = OFFICE_SHEET_IDS;
    const small = { ...tab(1), rows: [] };
    write(state, appendSnapshot(historyOf(state), [small], deed(1), KEEPERS));
    write(state, [{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 4, endIndex: 53 } } }]);
    write(state, appendSnapshot(historyOf(state), [small], deed(2), KEEPERS));
    expect(historyOf(state).entries.map(({ number }) => number)).toEqual([1, 2]);
    write(state, [{ deleteSheet: { sheetId } }]);
    write(state, appendSnapshot(historyOf(state), [small], deed(3), KEEPERS));
    expect(historyOf(state).entries.map(({ number, reason }) => [number, reason])).toEqual([[1, 'Việc 3']]);
  });

  test('is not used where the headings were changed: nothing is written over', () => {
    const state = emptyState();
    write(state, appendSnapshot(historyOf(state), [{ ...tab(1), rows: [] }], deed(1), KEEPERS));
    const start = { sheetId: OFFICE_SHEET_IDS.history, rowIndex: 2, columnIndex: 6 };
    write(state, [{ updateCells: { start, rows: [{ values: [{}] }], fields: 'userEnteredValue' } }]);
    expect(() => historyOf(state)).toThrow(/missingColumn/);
  });
});
