// Duyệt, trả lại, khóa, broken at any call: a submission has moved wholly or not at all, and no unit gets two letters.

import type { Json } from '../../../local/google/api';
import type { EngineState } from '../../../local/google/state';
import { type PreparedDistrict, runOn } from '../district';
import { copyState, textOfState } from '../shared-state';
import { breakEverywhere, everyFault, runBroken, smallDistrict } from './broken-runs';

let prepared: PreparedDistrict;
let code: string;

beforeAll(async () => {
  prepared = await smallDistrict();
  code = prepared.district.filled.find(({ truth }) => truth.state === 'submitted')?.code ?? '';
});

function after(...actions: string[]): EngineState {
  const state = prepared.copy();
  runOn(prepared.addIn, state, 'checkReports');
  for (const action of actions) runOn(prepared.addIn, state, 'changeStandings', [{ action, units: [code] }]);
  return state;
}

const DOUBTFUL = ['Đang gửi', 'Không rõ đã gửi chưa'];

/** What the journal says has become of the letter. */
function letterOf({ spreadsheet }: EngineState): string | undefined {
  const journal = spreadsheet.sheets.find(({ properties }) => properties.title === 'Nhật ký');
  const texts = (journal?.rows ?? []).map((row) => row.map((cell) => cell?.userEnteredValue?.stringValue));
  return texts.find((row) => row[7] === `mail|2021-10-11|return|${code}`)?.[5];
}

test.each([
  ['approve', []],
  ['lock', ['approve']],
])('%s leaves the workbook as before or as after, and a second run completes it', (action, before) => {
  const start = after(...before);
  const args: Json[] = [{ action, units: [code] }];

  const { faults, left, wrong } = breakEverywhere(prepared, {
    name: 'changeStandings',
    args,
    start: () => start,
  });

  expect(wrong).toEqual([]);
  expect(faults.length).toBeGreaterThanOrEqual(15);
  expect([left.before > 0, left.after > 0]).toEqual([true, true]);
});

test('return takes tick, protection and journal together, and its letter goes out once at most', () => {
  const start = after();
  const args: Json[] = [{ action: 'return', units: [code], reason: 'Xem lại', deadline: '2021-10-20' }];
  const faults = everyFault(prepared, copyState(start), 'changeStandings', args);
  const seen = new Set<string>();
  for (const fault of faults) {
    const state = copyState(start);
    runBroken(prepared, state, 'changeStandings', fault, args);
    const remains = textOfState(state);
    if (seen.has(remains)) continue;
    seen.add(remains);

    runOn(prepared.addIn, state, 'changeStandings', args);

    const text = JSON.stringify(state.spreadsheet);
    expect(state.mail.sent.length).toBeLessThanOrEqual(1);
    expect(text.split(`state|return|submitted|returned|due=2021-10-20|${code}`)).toHaveLength(2);
    // The journal never tells of a letter that went out as if it had not, nor of one that did not as if it had.
    const possible = state.mail.sent.length === 1 ? ['Đã gửi', ...DOUBTFUL] : ['Không gửi được', ...DOUBTFUL];
    expect(possible).toContain(letterOf(state));
  }
  expect(faults.length).toBeGreaterThanOrEqual(20);
  expect(seen.size).toBeGreaterThanOrEqual(4);
});
