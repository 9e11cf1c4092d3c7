// Thiết lập of an empty workbook in several writes, broken at any call: a second run finishes it, and nobody can tell.

import type { Json } from '../../../local/google/api';
import type { EngineState } from '../../../local/google/state';
import { emptyState, sampleUnits, setupInput } from '../../../samples/thanh-oai-2021/prepare';
import { builtAddIn, engineOn, type PreparedDistrict, runOn } from '../district';
import { everyFault, runBroken } from './broken-runs';

/** Bytes of a write: so small that each unit's tab comes with one of its own. */
const LARGEST_WRITE = 6_000;
const WRITE = 'sheets.spreadsheets.batchUpdate';

let prepared: PreparedDistrict;
let input: { [key: string]: Json };

beforeAll(async () => {
  const addIn = await builtAddIn();
  prepared = {
    addIn,
    district: { filled: [], renamed: '', pushedDown: '' } as never,
    copy: emptyState,
    ownCopy: emptyState,
  };
  input = { ...(setupInput(sampleUnits(3)) as { [key: string]: Json }), largestWrite: LARGEST_WRITE };
});

/** Everything but the ids that Google deals out in the order of asking. */
function bookText({ spreadsheet }: EngineState): string {
  return JSON.stringify({ ...spreadsheet, nextId: 0 }, (key, value: unknown) =>
    key === 'protectedRangeId' ? 0 : value,
  );
}

const namesIn = ({ drive }: EngineState) => drive.files.map(({ name }) => name).sort();

function finish(state: EngineState, after: string) {
  const { ok } = runOn(prepared.addIn, state, 'setUpFrom', [input]);
  return { ok: ok === true, same: bookText(state) === after, files: namesIn(state) };
}

test('broken at any call and run again, it leaves the workbook of an undisturbed run', () => {
  const undisturbed = emptyState();
  const engine = engineOn(prepared.addIn, undisturbed);
  engine.run('setUpFrom', [input], 'client');
  const faults = everyFault(prepared, emptyState(), 'setUpFrom', [input]);
  const [before, after] = [bookText(emptyState()), bookText(undisturbed)];
  const between: string[] = [];
  const ends = new Map<string, { ok: boolean; same: boolean; files: string[] }>();

  for (const fault of faults) {
    const state = emptyState();
    runBroken(prepared, state, 'setUpFrom', fault, [input]);
    const left = bookText(state);
    if (left !== before && left !== after) between.push(left);

    // What a second run makes of it depends on what the first has left alone.
    const { spreadsheet: _seen, ...others } = state;
    const remains = left + JSON.stringify(others);
    const end = ends.get(remains) ?? finish(state, after);
    ends.set(remains, end);

    expect({ fault, ...end }).toEqual({ fault, ok: true, same: true, files: namesIn(undisturbed) });
  }

  expect(engine.ledger.calls[WRITE]).toBeGreaterThanOrEqual(4);
  expect(faults.length).toBeGreaterThanOrEqual(30);
  expect(between.length).toBeGreaterThanOrEqual(10);
});

test('the journal says when it was begun and that it is done', () => {
  const state = emptyState();

  runOn(prepared.addIn, state, 'setUpFrom', [input]);

  const journal = state.spreadsheet.sheets.find(({ properties }) => properties.title === 'Nhật ký');
  const row = journal?.rows[2]?.map((cell) => cell?.userEnteredValue?.stringValue ?? '');
  expect(row).toEqual([
    '11/10/2021 08:00',
    'tothcs.thanhoai@example.org',
    'Thiết lập',
    '',
    '',
    'Đã xong',
    'tạo 11 trang của cơ quan tổng hợp; tạo 3 trang đơn vị',
    'setUp|2021-10-11 08:00',
  ]);
  expect(journal?.rows[3]).toBeUndefined();
});
