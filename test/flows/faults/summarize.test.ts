// Tổng hợp số liệu, broken at any call: the workbook is as before or as after, and running again completes it.

import { engineOn, type PreparedDistrict } from '../district';
import { breakEverywhere, smallDistrict, workbookText } from './broken-runs';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await smallDistrict();
});

test('broken at any call leaves the workbook as before or as after, and a second run completes it', () => {
  const { faults, left, wrong } = breakEverywhere(prepared, { name: 'summarizeReports', start: prepared.copy });

  expect(wrong).toEqual([]);
  expect(faults.length).toBeGreaterThanOrEqual(20);
  expect(left.before).toBeGreaterThan(0);
  expect(left.after).toBeGreaterThan(0);
});

test('a refusal for rate is waited out, and the command completes', () => {
  const engine = engineOn(prepared.addIn, prepared.copy(), {
    faults: [
      {
        call: { method: 'sheets.spreadsheets.batchUpdate', nth: 1 },
        when: 'before',
        kind: 'error',
        error: { code: 429, message: "Quota exceeded for quota metric 'Write requests'" },
      },
    ],
  });

  const outcome = engine.run('summarizeReports') as { ok: boolean };

  expect(outcome.ok).toBe(true);
  expect(engine.ledger.calls['sheets.spreadsheets.batchUpdate']).toBe(2);
  expect(engine.ledger.calls['utilities.sleep']).toBe(1);
});

test('two people at once: the second is told to wait, and nothing changes', () => {
  const state = prepared.copy();
  const engine = engineOn(prepared.addIn, state);
  engine.holdLock({ scope: 'document', until: new Date(engine.now().getTime() + 60_000) });

  const outcome = engine.run('summarizeReports') as { ok: boolean; message: string };

  expect(outcome.ok).toBe(false);
  expect(outcome.message).toContain('một người khác đang chạy Tổng hợp');
  expect(workbookText(state) === workbookText(prepared.copy())).toBe(true);
});
