// Working days, and how far a day is from the end of a deadline.

import fc from 'fast-check';
import { addDays, type IsoDate } from '../../../src/core/calendar/iso-date';
import { isWorkingDay, type WorkingCalendar, workingDaysFrom } from '../../../src/core/calendar/working-days';

const PLAIN: WorkingCalendar = { daysOff: new Set(), madeUp: new Set() };
/** 30/04 and 01/05/2024 were a Tuesday and a Wednesday; the Monday before was swapped for the Saturday after. */
const MAY_2024: WorkingCalendar = {
  daysOff: new Set(['2024-04-29', '2024-04-30', '2024-05-01']),
  madeUp: new Set(['2024-05-04']),
};

test.each([
  ['2021-10-08', 'Friday', true],
  ['2021-10-09', 'Saturday', false],
  ['2021-10-10', 'Sunday', false],
  ['2021-10-11', 'Monday', true],
])('%s, a %s: %s', (date, _name, expected) => {
  expect(isWorkingDay(date, PLAIN)).toBe(expected);
});

test.each([
  ['2024-04-29', false],
  ['2024-05-01', false],
  ['2024-05-02', true],
  ['2024-05-04', true],
  ['2024-05-11', false],
])('with a holiday and its swap, %s: %s', (date, expected) => {
  expect(isWorkingDay(date, MAY_2024)).toBe(expected);
});

// "Trước ngày 10/10/2021" ends with Saturday the 9th, whose last working day is Friday the 8th.
test.each([
  ['2021-10-04', -4],
  ['2021-10-05', -3],
  ['2021-10-07', -1],
  ['2021-10-08', 0],
  ['2021-10-09', 0],
  ['2021-10-10', 0],
  ['2021-10-11', 1],
  ['2021-10-13', 3],
  ['2021-10-18', 6],
])('for a deadline that ends on Saturday 09/10/2021, %s is working day %i', (today, expected) => {
  expect(workingDaysFrom('2021-10-09', today, PLAIN)).toBe(expected);
});

test('holidays move the days before and after them', () => {
  expect(workingDaysFrom('2024-05-02', '2024-04-26', MAY_2024)).toBe(-1);
  expect(workingDaysFrom('2024-04-26', '2024-05-02', MAY_2024)).toBe(1);
  expect(workingDaysFrom('2024-05-03', '2024-05-04', MAY_2024)).toBe(1);
});

const day = fc.integer({ min: -60, max: 60 }).map((days): IsoDate => addDays('2021-10-09', days));
const calendar = fc
  .record({ off: fc.array(day, { maxLength: 8 }), made: fc.array(day, { maxLength: 4 }) })
  .map(({ off, made }): WorkingCalendar => ({ daysOff: new Set(off), madeUp: new Set(made) }));

test('a later day is never nearer to the beginning, and a working day is exactly one further', () => {
  fc.assert(
    fc.property(day, day, calendar, (last, today, days) => {
      const [now, next] = [today, addDays(today, 1)].map((one) => workingDaysFrom(last, one, days));
      const step = (next ?? 0) - (now ?? 0);
      // On both sides of the deadline's end the day that begins counts, if work is done on it.
      expect(step).toBe(isWorkingDay(addDays(today, 1), days) ? 1 : 0);
    }),
    { seed: 489, numRuns: 500 },
  );
});

test('a week later is the same, with the days off moved along', () => {
  const later = (date: IsoDate) => addDays(date, 7);
  fc.assert(
    fc.property(day, day, calendar, (last, today, { daysOff, madeUp }) => {
      const moved = { daysOff: new Set([...daysOff].map(later)), madeUp: new Set([...madeUp].map(later)) };
      expect(workingDaysFrom(later(last), later(today), moved)).toBe(workingDaysFrom(last, today, { daysOff, madeUp }));
    }),
    { seed: 489, numRuns: 500 },
  );
});
