// Days, stamps and deadlines.

import fc from 'fast-check';
import { type Deadline, lastDay } from '../../../src/core/calendar/deadline';
import {
  addDays,
  formatDate,
  formatStamp,
  fromSerial,
  isoDate,
  officialDateParts,
  parseDate,
  parseSerial,
  parseStamp,
  toSerial,
  weekday,
} from '../../../src/core/calendar/iso-date';

test.each([
  ['10/10/2021', '2021-10-10'],
  ['1/9/2021', '2021-09-01'],
  ['10-10-2021', '2021-10-10'],
  ['10.10.2021', '2021-10-10'],
  ['2021-10-10', '2021-10-10'],
  [' 29/02/2020 ', '2020-02-29'],
])('"%s" is the day %s', (text, expected) => {
  expect(parseDate(text)).toBe(expected);
});

test.each(['31/02/2021', '29/02/2021', '00/10/2021', '10/13/2021', '2021-02-30', '10/10/21', '10/10', 'mai', ''])(
  '"%s" is no day',
  (text) => {
    expect(parseDate(text)).toBeUndefined();
  },
);

test('a day exists or it does not', () => {
  expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
  expect(isoDate(2023, 2, 29)).toBeUndefined();
  expect(isoDate(2021, 4, 31)).toBeUndefined();
});

// Serial numbers as Google Sheets and Excel show them for these days.
test.each([
  [1, '1899-12-31'],
  [36526, '2000-01-01'],
  [44479, '2021-10-10'],
])('the serial %d is the day %s, and back', (serial, date) => {
  expect(fromSerial(serial)).toBe(date);
  expect(toSerial(date)).toBe(serial);
});

test.each<[number, string | undefined]>([
  [44479.5, '2021-10-10'],
  [2_958_465, '9999-12-31'],
  [2_958_466, undefined],
  [0.5, undefined],
  [-1, undefined],
  [Number.NaN, undefined],
])('the typed number %d is the day %s', (serial, date) => {
  expect(parseSerial(serial)).toBe(date);
});

test('the time of day in a serial does not change its day', () => {
  expect(fromSerial(44479.99)).toBe('2021-10-10');
});

test('adding days crosses months and years both ways', () => {
  expect(addDays('2021-12-31', 1)).toBe('2022-01-01');
  expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
});

test('going some days on and back again ends where it began', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: -5000, max: 5000 }), (serial, days) => {
      const date = fromSerial(serial);
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(parseDate(formatDate(date))).toBe(date);
    }),
    { seed: 489, numRuns: 300 },
  );
});

test('the weekday counts from Sunday', () => {
  expect(weekday('2021-10-10')).toBe(0);
  expect(weekday('2021-10-16')).toBe(6);
});

test('a stamp is written and read back', () => {
  expect(formatStamp({ date: '2021-10-11', time: '08:05' })).toBe('11/10/2021 08:05');
  expect(parseStamp('11/10/2021 08:05')).toEqual({ date: '2021-10-11', time: '08:05' });
});

test.each(['11/10/2021', '11/10/2021 8:05', '31/02/2021 08:05', 'hôm qua 08:05', ''])('"%s" is no stamp', (text) => {
  expect(parseStamp(text)).toBeUndefined();
});

const before: Deadline = { date: '2021-10-10', inclusive: false };
const upTo: Deadline = { date: '2021-10-10', inclusive: true };

test('"trước ngày 10/10" ends with the 9th and "đến hết ngày 10/10" with the 10th', () => {
  expect(lastDay(before)).toBe('2021-10-09');
  expect(lastDay(upTo)).toBe('2021-10-10');
});

// Nghị định 30/2020/NĐ-CP, Phụ lục I: a zero before days under 10 and before the months 1 and 2.
test.each([
  ['2021-02-09', '09', '02'],
  ['2021-03-01', '01', '3'],
  ['2021-10-11', '11', '10'],
  ['2022-01-31', '31', '01'],
])('%s is printed as ngày %s tháng %s', (date, day, month) => {
  expect(officialDateParts(date)).toEqual({ day, month, year: date.slice(0, 4) });
});
