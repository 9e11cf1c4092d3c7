// Xuất báo cáo, broken at any call: the workbook is as before or as after, and running again completes it, with each file once.

import type { EngineState } from '../../../local/google/state';
import { type PreparedDistrict, runOn } from '../district';
import { textOfBook } from '../shared-state';
import { breakEverywhere, smallDistrict } from './broken-runs';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await smallDistrict();
});

test('broken at any call leaves the workbook as before or as after, and a second run completes it', () => {
  const after = prepared.copy();
  runOn(prepared.addIn, after, 'exportReport');
  const files: string[][] = [];

  const { faults, left, wrong } = breakEverywhere(
    prepared,
    { name: 'exportReport', start: prepared.copy, textOf: withoutIds },
    (state) => files.push(fileNames(state)),
  );

  expect(wrong).toEqual([]);
  expect(files).toEqual(faults.map(() => fileNames(after)));
  expect(faults.length).toBeGreaterThanOrEqual(20);
  expect(left.before).toBeGreaterThan(0);
  expect(left.after).toBeGreaterThan(0);
});

function fileNames({ drive }: EngineState): string[] {
  return drive.files.map(({ name }) => name).sort();
}

/** Ids of Drive files are dealt out in the order of creation, which a broken run may have changed. */
function withoutIds({ spreadsheet }: EngineState): string {
  return textOfBook(spreadsheet).replace(/"https:[^"]*"/g, '"a link"');
}
