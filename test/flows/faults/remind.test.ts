// Gửi nhắc nộp, broken at any call: nobody gets two mails.

import type { Fault } from '../../../local/runtime/faults';
import { engineOn, type PreparedDistrict, runOn } from '../district';
import { remindersIn } from '../reminders/days';
import { textOfState } from '../shared-state';
import { everyFault, runBroken, smallDistrict } from './broken-runs';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await smallDistrict();
});

test('broken at any call sends each unit at most one mail on the day, whatever runs follow', () => {
  const faults = everyFault(prepared, prepared.copy(), 'sendReminders');

  const seen = new Set<string>();
  for (const fault of faults) {
    const state = prepared.copy();
    runBroken(prepared, state, 'sendReminders', fault);
    // What a second run makes of it depends on what the first has left alone.
    const remains = textOfState(state);
    if (seen.has(remains)) continue;
    seen.add(remains);
    runOn(prepared.addIn, state, 'sendReminders');

    const receivers = remindersIn(state).flatMap(({ to }) => to);
    expect(new Set(receivers).size).toBe(receivers.length);
  }

  expect(faults.length).toBeGreaterThanOrEqual(20);
  expect(seen.size).toBeGreaterThanOrEqual(5);
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
  expect(remindersIn(state)).toHaveLength(outcome.mails.length - 1);
  const journal = state.spreadsheet.sheets.find(({ properties }) => properties.title === 'Nhật ký');
  expect(JSON.stringify(journal?.rows)).toContain('Không gửi được');
});
