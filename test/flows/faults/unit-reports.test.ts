// Xuất phiếu đơn vị, broken at any call: the next run completes it, with exactly one file for each unit and content.

import type { EngineState } from '../../../local/google/state';
import { type PreparedDistrict, runOn } from '../district';
import { textWithoutIds } from '../shared-state';
import { breakEverywhere, smallDistrict } from './broken-runs';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await smallDistrict();
});

test('broken at any call leaves the workbook as before or as after, and a second run completes it', () => {
  const after = prepared.copy();
  runOn(prepared.addIn, after, 'exportUnitReports');
  const found: string[][] = [];

  const { faults, left, wrong } = breakEverywhere(
    prepared,
    // Between every two calls of Sheets and Drive: an error there ends the run as a crash does.
    {
      name: 'exportUnitReports',
      start: prepared.copy,
      textOf: textWithoutIds,
      isTried: ({ kind }) => kind === 'crash',
    },
    (state) => found.push(filesOf(state)),
  );

  expect(wrong).toEqual([]);
  expect(found).toEqual(faults.map(() => filesOf(after)));
  expect(new Set(filesOf(after)).size).toBe(filesOf(after).length);
  expect(faults.length).toBeGreaterThanOrEqual(15);
  expect(left.before).toBeGreaterThan(0);
  expect(left.after).toBeGreaterThan(0);
});

/** Name, key and content. */
function filesOf({ drive }: EngineState): string[] {
  return drive.files
    .map(({ name, appProperties, content }) => `${name} ${appProperties.tonghop} ${content.length}`)
    .sort();
}
