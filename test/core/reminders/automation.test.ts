// Whether reminding still goes on by itself.

import {
  type Automation,
  type AutomationEvent,
  healthOf,
  lastSign,
  replayAutomation,
} from '../../../src/core/reminders/automation';
import { triggerTime } from '../../../src/core/reminders/trigger-time';

const AN = 'an@example.org';
const BINH = 'binh@example.org';
const at = (day: string, time: string) => ({ date: `2021-10-${day}`, time });
const ON: AutomationEvent = { kind: 'on', at: at('04', '09:00'), user: AN, time: '07:45' };
const RAN: AutomationEvent = { kind: 'ran', at: at('05', '07:45'), user: AN, isDone: true, detail: 'Đã gửi.' };

const isKnown = () => true;
const health = (events: readonly AutomationEvent[], now: Automation['since'], isOfOffice = isKnown) =>
  healthOf(replayAutomation(events), now ?? at('05', '08:00'), isOfOffice);

test('whoever switched it on last owns it; switched off nobody does, and the last run stays known', () => {
  expect(replayAutomation([])).toEqual({});
  expect(replayAutomation([ON, RAN])).toEqual({ owner: AN, since: ON.at, time: '07:45', lastRun: RAN });
  const taken: AutomationEvent = { kind: 'on', at: at('06', '08:00'), user: BINH, time: '08:00' };
  expect(replayAutomation([ON, RAN, taken])).toEqual({ owner: BINH, since: taken.at, time: '08:00', lastRun: RAN });
  expect(replayAutomation([ON, RAN, { kind: 'off', at: at('06', '08:00'), user: AN }])).toEqual({ lastRun: RAN });
});

test.each([
  ['never switched on', [], at('05', '08:00'), 'off'],
  ['just switched on', [ON], at('04', '09:00'), 'fine'],
  ['before its first run is late', [ON], at('05', '11:00'), 'fine'],
  ['its first run has not come', [ON], at('05', '11:01'), 'stale'],
  ['a run a day ago', [ON, RAN], at('06', '08:00'), 'fine'],
  ['no run for more than a day', [ON, RAN], at('06', '09:46'), 'stale'],
  ['the last run failed', [ON, { ...RAN, isDone: false }], at('05', '08:00'), 'failed'],
  ['switched on again after it had stopped', [ON, RAN, { ...ON, at: at('08', '08:00') }], at('08', '09:00'), 'fine'],
] satisfies [string, AutomationEvent[], ReturnType<typeof at>, string][])('%s', (_name, events, now, expected) => {
  expect(health(events, now)).toBe(expected);
});

test('an owner who is of the office no more is told of before all else', () => {
  expect(health([ON, { ...RAN, isDone: false }], at('09', '08:00'), () => false)).toBe('ownerGone');
});

test('the last sign of life is its last run, or when it was switched on after that', () => {
  expect(lastSign(replayAutomation([ON]))).toEqual(ON.at);
  expect(lastSign(replayAutomation([ON, RAN]))).toEqual(RAN.at);
  expect(lastSign(replayAutomation([RAN, { ...ON, at: at('06', '08:00') }]))).toEqual(at('06', '08:00'));
});

test.each([
  ['07:30', '07:45'],
  ['08:00', '08:15'],
  ['07:50', '08:05'],
  ['23:50', '23:59'],
])('office hours from %s: the trigger is set to %s, so that its earliest start falls into them', (from, time) => {
  expect(triggerTime({ from })).toBe(time);
});
