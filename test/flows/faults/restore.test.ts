// Khôi phục trang, broken at any call.

import type { Json } from '../../../local/google/api';
import { unitSheetId } from '../../../src/sheets/contract';
import { runOn } from '../district';
import { breakEverywhere, smallDistrict } from './broken-runs';

test('broken at any call leaves the tab as it was, without a snapshot and a row in the journal, or brought back with both; a second run completes it', async () => {
  const prepared = await smallDistrict();
  const mended = prepared.ownCopy();
  const { mends } = runOn(prepared.addIn, mended, 'previewMends');
  const [{ code, ...offer }] = mends as unknown as [{ code: string; mends: { [key: string]: Json }[] }];
  const sheetId = unitSheetId({ code });
  runOn(prepared.addIn, mended, 'applyMends', [offer.mends.map((mend) => ({ ...mend, sheetId }))]);
  const sheet = mended.spreadsheet.sheets.find(({ properties }) => properties.sheetId === sheetId);
  sheet?.rows.splice(3, 0, []);
  if (sheet !== undefined) sheet.properties.gridProperties.rowCount += 1;
  // Without the other units' tabs, which are only read, it takes a third of the time.
  mended.spreadsheet.sheets = mended.spreadsheet.sheets.filter(
    ({ properties }) => properties.sheetId < 1 << 30 || properties.sheetId === sheetId,
  );
  const choice = { snapshot: 1, unit: code };
  const { preview } = runOn(prepared.addIn, mended, 'previewRestore', [choice]) as { preview: { fingerprint: string } };

  const { faults, left, wrong } = breakEverywhere(prepared, {
    name: 'restoreTab',
    args: [{ ...choice, fingerprint: preview.fingerprint }],
    start: () => mended,
  });

  expect(wrong).toEqual([]);
  expect(faults.length).toBeGreaterThanOrEqual(14);
  expect(left.before).toBeGreaterThan(0);
  expect(left.after).toBeGreaterThan(0);
});
