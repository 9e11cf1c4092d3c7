// Chuyển sang năm mới, broken at any call.

import type { EngineState } from '../../../local/google/state';
import type { Fault } from '../../../local/runtime/faults';
import type { BuiltAddIn } from '../../../samples/thanh-oai-2021/prepare';
import { builtAddIn, engineOn, runOn } from '../district';
import { copyState } from '../shared-state';
import { titlesOf, twoUnits, valuesOf } from '../years';

const WRITE = 'sheets.spreadsheets.batchUpdate';
/** Writes in their order: that a copy will be made, its id, the new year, its tabs, that all is done. */
const NOTE_ID = 2;

let addIn: BuiltAddIn;
let start: EngineState;
const copy = () => copyState(start);

beforeAll(async () => {
  addIn = await builtAddIn();
  start = twoUnits(addIn);
});

function runBroken(state: EngineState, fault: Fault): void {
  try {
    engineOn(addIn, state, { faults: [fault] }).run('rollOver');
  } catch {
    // A crash ends the run, as it would on Google.
  }
}

/** The new workbook but for its id. */
function newText({ otherBooks }: EngineState): string {
  return JSON.stringify({ ...otherBooks[otherBooks.length - 1], spreadsheetId: '' });
}

/** But for the journal, which says when the new workbook was set up. */
function newContent({ otherBooks }: EngineState): string {
  const sheets = otherBooks[otherBooks.length - 1]?.sheets ?? [];
  return JSON.stringify(sheets.filter(({ properties }) => properties.title !== 'Nhật ký'));
}

function oldText({ spreadsheet }: EngineState): string {
  const sheets = spreadsheet.sheets.filter(({ properties }) => properties.title !== 'Nhật ký');
  return JSON.stringify({ ...spreadsheet, sheets });
}

/** What the journal says became of the run: begun, copied, done. */
function noted({ spreadsheet }: EngineState): string {
  const rows = valuesOf(spreadsheet, 'Nhật ký').filter((row) => row[2] === 'Chuyển sang năm mới');
  return rows.map((row) => row[5]).join(', ');
}

/** An error at every call; at those that change something also the end of the run once they took effect. */
function everyFault(): { fault: Fault; method: string }[] {
  const engine = engineOn(addIn, copy());
  engine.run('rollOver');
  return engine.ledger.entries.flatMap(({ call, method }) => {
    const faults: Fault[] = [{ call, when: 'before', kind: 'error' }];
    if (method === WRITE || method === 'spreadsheet.copy') {
      faults.push({ call, when: 'after', kind: 'crash' });
    }
    return faults.map((fault) => ({ fault, method }));
  });
}

/** By what is left of a broken run: whether the next one makes another copy, and what it says of it. */
const NEXT: Readonly<Record<string, { readonly says: string; readonly books: number }>> = {
  '0 ': { says: 'Sẽ tạo sổ mới', books: 1 },
  '0 Đang làm': { says: 'bị ngắt trong khi đang sao chép', books: 1 },
  // Its id died with the run: nobody but the user can find this copy.
  '1 Đang làm': { says: 'bị ngắt trong khi đang sao chép', books: 2 },
  '1 Đang làm, Đã tạo': { says: 'Sẽ làm tiếp trên sổ "tuan-le-2022"', books: 1 },
  '1 Đang làm, Đã tạo, Đã xong': { says: 'sổ "tuan-le-2022" đã được tạo', books: 2 },
};

test('the next run finishes the same copy; where its id was lost, the user is told of it', () => {
  const undisturbed = copy();
  runOn(addIn, undisturbed, 'rollOver');
  const before = oldText(start);
  const faults = everyFault();
  const seen = new Map<string, string>();
  for (const { fault } of faults) {
    const state = copy();
    runBroken(state, fault);
    expect(oldText(state) === before).toBe(true);
    const left = `${state.otherBooks.length} ${noted(state)}`;
    // What follows depends on what is left alone.
    const all = JSON.stringify([state.spreadsheet, state.otherBooks]);
    if (seen.has(all)) continue;
    seen.set(all, left);

    const second = runOn(addIn, state, 'rollOver');

    expect([left, second.ok, state.otherBooks.length]).toEqual([left, true, NEXT[left]?.books]);
    expect(second.asked).toContain(NEXT[left]?.says ?? 'nothing');
    expect(newText(state) === newText(undisturbed)).toBe(true);
    expect(oldText(state) === before).toBe(true);
    expect(noted(state)).toMatch(/Đã xong$/);
  }
  expect(faults.length).toBeGreaterThanOrEqual(35);
  expect(new Set(seen.values())).toEqual(new Set(Object.keys(NEXT)));
  // Copied, filled, and set up: three states of a copy that is known and not done.
  expect([...seen.values()].filter((left) => left === '1 Đang làm, Đã tạo')).toHaveLength(3);
});

test('a copy that was deleted since is not waited for', () => {
  const state = copy();
  runBroken(state, { call: { method: WRITE, nth: NOTE_ID }, when: 'after', kind: 'crash' });
  state.otherBooks = [];

  const second = runOn(addIn, state, 'rollOver');

  expect(second.asked).toMatch(/^Chú ý: lần chuyển lúc 11\/10\/2021 08:00 bị ngắt giữa chừng, và không mở được sổ/);
  expect(state.otherBooks.map(titlesOf)).toEqual([expect.arrayContaining(['Năm trước'])]);
});

/** Over every number of every unit. */
function typeSevens({ spreadsheet }: EngineState): void {
  const tabs = spreadsheet.sheets.filter(({ properties }) => properties.sheetId > 2 ** 30);
  const values = tabs.flatMap(({ rows }) => rows.flat()).flatMap((one) => one?.userEnteredValue ?? []);
  const numbers = values.filter(({ numberValue }) => numberValue !== undefined);
  expect(numbers.length).toBeGreaterThan(5);
  for (const value of numbers) value.numberValue = 7;
}

test('a copy is finished with the figures and the time of the copying, whatever was typed since', () => {
  const state = copy();
  runBroken(state, { call: { method: WRITE, nth: NOTE_ID }, when: 'after', kind: 'crash' });
  const undisturbed = copy();
  runOn(addIn, undisturbed, 'rollOver');
  // The copy shares its cells with the original until one of them is written to.
  state.spreadsheet = structuredClone(state.spreadsheet);
  typeSevens(state);

  engineOn(addIn, state, { now: new Date('2022-01-05T09:00:00+07:00') }).run('rollOver');

  expect(newContent(state) === newContent(undisturbed)).toBe(true);
});
