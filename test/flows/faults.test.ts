// A fault at every call of a command, before and after it takes effect: the workbook is as before or as after, and running again completes it.

import type { Json } from '../../local/google/api';
import type { EngineState } from '../../local/google/state';
import type { Fault } from '../../local/runtime/faults';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { engineOn, filledDistrict, type PreparedDistrict, runOn } from './district';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(8));
});

/** Every place a run can be broken at. */
function everyFault(name: string, args: Json[] = [], state = prepared.copy()): Fault[] {
  const engine = engineOn(prepared.addIn, state);
  engine.run(name, args);
  return engine.ledger.entries.flatMap(({ call, method }) =>
    (['before', 'after'] as const).flatMap((when) => {
      // A run can also die at a call that has an effect outside the script, with no catch or finally to tidy up.
      const kinds = /^(sheets|drive|mail)\./.test(method) ? (['error', 'crash'] as const) : (['error'] as const);
      return kinds.map((kind): Fault => ({ call, when, kind }));
    }),
  );
}

/** A run that may end in any way; what counts is what it left behind. */
function runBroken(state: EngineState, name: string, fault: Fault, args: Json[] = []): void {
  try {
    engineOn(prepared.addIn, state, { faults: [fault] }).run(name, args);
  } catch {
    // A crash ends the run, as it would on Google.
  }
}

describe.each(['summarizeReports', 'exportReport'])('%s', (name) => {
  test('broken at any call leaves the workbook as before or as after, and a second run completes it', () => {
    const before = prepared.copy();
    const after = prepared.copy();
    runOn(prepared.addIn, after, name);
    const faults = everyFault(name);
    const seen = { before: 0, after: 0 };

    for (const fault of faults) {
      const state = prepared.copy();
      runBroken(state, name, fault);
      const isBefore = withoutIds(state) === withoutIds(before);
      if (!isBefore) expect(withoutIds(state)).toBe(withoutIds(after));
      seen[isBefore ? 'before' : 'after'] += 1;

      const outcome = runOn(prepared.addIn, state, name);

      expect(outcome.ok).toBe(true);
      expect(withoutIds(state)).toBe(withoutIds(after));
      expect(state.drive.files.map((file) => file.name).sort()).toEqual(
        after.drive.files.map((file) => file.name).sort(),
      );
    }

    expect(faults.length).toBeGreaterThanOrEqual(20);
    expect(seen.before).toBeGreaterThan(0);
    expect(seen.after).toBeGreaterThan(0);
  });
});

/** Ids of Drive files are dealt out in the order of creation, which a broken run may have changed. */
function withoutIds(state: EngineState): string {
  return JSON.stringify(state.spreadsheet).replace(/"https:[^"]*"/g, '"a link"');
}

describe('sendReminders', () => {
  test('broken at any call sends each unit at most one mail on the day, whatever runs follow', () => {
    const faults = everyFault('sendReminders');

    for (const fault of faults) {
      const state = prepared.copy();
      runBroken(state, 'sendReminders', fault);
      runOn(prepared.addIn, state, 'sendReminders');

      const receivers = state.mail.sent.flatMap(({ to }) => to);
      expect(new Set(receivers).size).toBe(receivers.length);
    }

    expect(faults.length).toBeGreaterThanOrEqual(20);
  });

  test('a mail that is refused is written into the journal, and the others go out', () => {
    const state = prepared.copy();
    const fault: Fault = {
      call: { method: 'mail.sendEmail', nth: 1 },
      when: 'before',
      kind: 'error',
      error: { code: 400, message: 'Invalid email' },
    };
    const engine = engineOn(prepared.addIn, state, { faults: [fault] });

    const outcome = engine.run('sendReminders') as { mails: { result: string }[] };

    expect(outcome.mails.filter(({ result }) => result === 'failed')).toHaveLength(1);
    expect(state.mail.sent).toHaveLength(outcome.mails.length - 1);
    const journal = state.spreadsheet.sheets.find(({ properties }) => properties.title === 'Nhật ký');
    expect(JSON.stringify(journal?.rows)).toContain('Không gửi được');
  });
});

describe('Sửa giúp', () => {
  /** All that is offered, as the dialog sends it back. */
  function choices(): Json[] {
    const { mends } = runOn(prepared.addIn, prepared.copy(), 'previewMends');
    const units = mends as { sheetId: number; mends: { place: string; before: string; after: Json }[] }[];
    return units.flatMap((unit) =>
      unit.mends.map(({ place, before, after }) => ({ sheetId: unit.sheetId, place, before, after })),
    );
  }

  test('broken at any call leaves every cell with its note and its row in the journal, or none; a second run completes it', () => {
    const args = [choices()];
    const after = prepared.copy();
    runOn(prepared.addIn, after, 'applyMends', args);
    const faults = everyFault('applyMends', args);
    const seen = { before: 0, after: 0 };

    for (const fault of faults) {
      const state = prepared.copy();
      runBroken(state, 'applyMends', fault, args);
      const isBefore = JSON.stringify(state.spreadsheet) === JSON.stringify(prepared.copy().spreadsheet);
      if (!isBefore) expect(state.spreadsheet).toEqual(after.spreadsheet);
      seen[isBefore ? 'before' : 'after'] += 1;

      expect(runOn(prepared.addIn, state, 'applyMends', args).ok).toBe(true);
      expect(state.spreadsheet).toEqual(after.spreadsheet);
    }

    expect(faults.length).toBeGreaterThanOrEqual(14);
    expect(seen.before).toBeGreaterThan(0);
    expect(seen.after).toBeGreaterThan(0);
  });

  test('an undoing broken at any call undoes all of the run or nothing of it', () => {
    const before = prepared.copy();
    runOn(prepared.addIn, before, 'applyMends', [choices()]);
    const after = structuredClone(before);
    runOn(prepared.addIn, after, 'undoMends');
    const faults = everyFault('undoMends', [], structuredClone(before));
    const seen = new Set<boolean>();

    for (const fault of faults) {
      const state = structuredClone(before);
      runBroken(state, 'undoMends', fault);
      const isBefore = JSON.stringify(state.spreadsheet) === JSON.stringify(before.spreadsheet);
      if (!isBefore) expect(state.spreadsheet).toEqual(after.spreadsheet);
      seen.add(isBefore);

      // Once undone, nothing is left to undo.
      expect(runOn(prepared.addIn, state, 'undoMends').ok).toBe(true);
      expect(state.spreadsheet).toEqual(after.spreadsheet);
    }

    expect(faults.length).toBeGreaterThanOrEqual(14);
    expect([...seen].sort()).toEqual([false, true]);
  });
});

test('a refusal for rate is waited out, and the command completes', () => {
  const state = prepared.copy();
  const fault: Fault = {
    call: { method: 'sheets.spreadsheets.batchUpdate', nth: 1 },
    when: 'before',
    kind: 'error',
    error: { code: 429, message: "Quota exceeded for quota metric 'Write requests'" },
  };
  const engine = engineOn(prepared.addIn, state, { faults: [fault] });

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
  expect(state.spreadsheet).toEqual(prepared.copy().spreadsheet);
});
