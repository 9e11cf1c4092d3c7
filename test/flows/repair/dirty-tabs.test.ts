// Thiết lập on a district full of dirt: what could be read is read as before, and what could not stands in nobody's way.

import type { Json } from '../../../local/google/api';
import type { EngineState } from '../../../local/google/state';
import { prepareDirtyDistrict } from '../../../samples/dirty/prepare';
import type { BuiltAddIn } from '../../../samples/thanh-oai-2021/prepare';
import { builtAddIn, runOn } from '../district';
import { copyState } from '../shared-state';
import { type SetUpOutcome, setUpOn } from './mended-book';

interface CheckedUnit {
  readonly code: string;
  readonly state: string;
  readonly totals: Json;
  readonly rows: readonly { readonly [field: string]: Json }[];
}

let addIn: BuiltAddIn;
let state: EngineState;
let before: readonly CheckedUnit[];
let outcome: SetUpOutcome;

beforeAll(async () => {
  addIn = await builtAddIn();
  state = prepareDirtyDistrict(addIn).state;
  before = checked();
  outcome = setUpOn(addIn, state);
});

/** What the check reads, without places: restored rows move what stands below them. */
function checked(): CheckedUnit[] {
  const { units } = runOn(addIn, copyState(state), 'checkReports') as unknown as { units: CheckedUnit[] };
  return units.map(({ code, state: reached, totals, rows }) => ({
    code,
    state: reached,
    totals,
    rows: rows.map(({ cell: _place, ...row }) => row),
  }));
}

test('every report that could be read is read as before, and more can be', () => {
  const after = new Map(checked().map((unit) => [unit.code, unit]));
  const readable = before.filter((unit) => unit.state !== 'unreadable');

  expect(readable.map(({ code, rows, totals }) => ({ code, rows, totals }))).toEqual(
    readable.map(({ code }) => ({ code, rows: after.get(code)?.rows, totals: after.get(code)?.totals })),
  );
  const unreadable = (units: Iterable<CheckedUnit>) => [...units].filter((unit) => unit.state === 'unreadable').length;
  expect(unreadable(after.values())).toBeLessThan(unreadable(before) / 2);
});

test('tabs that are not understood are told of by name, and a second run has nothing to do', () => {
  expect(outcome.noticed.length).toBeGreaterThan(0);
  expect(outcome.noticed.every(({ part, tab, at }) => part === 'unclear' && tab !== '' && at !== undefined)).toBe(true);

  const again = setUpOn(addIn, state);

  expect([again.ok, again.asked, again.repaired]).toEqual([true, undefined, []]);
});
