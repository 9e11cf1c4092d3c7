// Sửa giúp and its undoing, broken at any call.

import type { Json } from '../../../local/google/api';
import { type PreparedDistrict, runOn } from '../district';
import { breakEverywhere, smallDistrict } from './broken-runs';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await smallDistrict();
});

/** All that is offered, as the dialog sends it back. */
function choices(): Json[] {
  const { mends } = runOn(prepared.addIn, prepared.copy(), 'previewMends');
  const units = mends as { sheetId: number; mends: { place: string; before: string; after: Json }[] }[];
  return units.flatMap((unit) =>
    unit.mends.map(({ place, before, after }) => ({ sheetId: unit.sheetId, place, before, after })),
  );
}

test('broken at any call leaves every cell with its note and its row in the journal, or none; a second run completes it', () => {
  const { faults, left, wrong } = breakEverywhere(prepared, {
    name: 'applyMends',
    args: [choices()],
    start: prepared.copy,
  });

  expect(wrong).toEqual([]);
  expect(faults.length).toBeGreaterThanOrEqual(14);
  expect(left.before).toBeGreaterThan(0);
  expect(left.after).toBeGreaterThan(0);
});

test('an undoing broken at any call undoes all of the run or nothing of it; once undone, nothing is left to undo', () => {
  const mended = prepared.copy();
  runOn(prepared.addIn, mended, 'applyMends', [choices()]);

  const { faults, left, wrong } = breakEverywhere(prepared, {
    name: 'undoMends',
    start: () => mended,
  });

  expect(wrong).toEqual([]);
  expect(faults.length).toBeGreaterThanOrEqual(14);
  expect(left.before).toBeGreaterThan(0);
  expect(left.after).toBeGreaterThan(0);
});
