import { nextDue } from '../../../../local/google/script-app/schedule';
import type { Trigger } from '../../../../local/google/state';

const HANOI = 'Asia/Ho_Chi_Minh';

function trigger(schedule: Trigger['schedule'], uniqueId = '1'): Trigger {
  return { uniqueId, handler: 'f', eventType: 'CLOCK', schedule, owner: 'a@example.org' };
}

function due(schedule: Trigger['schedule'], after: string, zone = HANOI): string {
  return nextDue(trigger(schedule), new Date(after), zone).toISOString();
}

test('a daily trigger fires at its hour in its own zone, or in that of the script', () => {
  const daily = { everyDays: 1, atHour: 7, nearMinute: 30 };

  expect(due(daily, '2026-10-05T00:29:59Z')).toBe('2026-10-05T00:30:00.000Z');
  expect(due(daily, '2026-10-05T00:30:00Z')).toBe('2026-10-06T00:30:00.000Z');
  expect(due({ ...daily, timeZone: 'UTC' }, '2026-10-05T00:30:00Z')).toBe('2026-10-05T07:30:00.000Z');
});

test('the hour stays the same when the clocks change', () => {
  const daily = { everyDays: 1, atHour: 6, nearMinute: 0 };

  expect(due(daily, '2026-10-24T12:00:00Z', 'Europe/Berlin')).toBe('2026-10-25T05:00:00.000Z');
  expect(due(daily, '2026-10-23T12:00:00Z', 'Europe/Berlin')).toBe('2026-10-24T04:00:00.000Z');
});

test('a trigger of every third day leaves two days out', () => {
  const schedule = { everyDays: 3, atHour: 7, nearMinute: 0 };
  const first = due(schedule, '2026-10-05T00:00:00Z');

  expect(Date.parse(due(schedule, first)) - Date.parse(first)).toBe(3 * 24 * 3_600_000);
});

test('a trigger of every two hours fires twelve times a day', () => {
  expect(due({ everyHours: 2, nearMinute: 15 }, '2026-10-05T00:15:00Z')).toBe('2026-10-05T02:15:00.000Z');
});

test('without a minute it is somewhere in the hour, always at the same place', () => {
  const hourly = trigger({ everyHours: 1 }, '8231');
  const first = nextDue(hourly, new Date('2026-10-05T00:00:00Z'), HANOI);
  const second = nextDue(hourly, first, HANOI);

  expect(second.getTime() - first.getTime()).toBe(3_600_000);
});
