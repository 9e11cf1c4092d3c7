// Numbers and dates as cells show them.

import fc from 'fast-check';
import { NotEmulatedError } from '../../../../local/google/api';
import { formatGeneral } from '../../../../local/google/sheets/format/general';
import { formatNumber } from '../../../../local/google/sheets/format/number-format';
import { datePartsOf, dateSerial } from '../../../../local/google/sheets/format/serial';
import { localeOf } from '../../../../local/google/sheets/locale';

const vi = localeOf('vi_VN');
const en = localeOf('en_US');

describe('numbers without a format', () => {
  it.each([
    [1234.5, '1234,5', '1234.5'],
    [0, '0', '0'],
    [-2, '-2', '-2'],
    [1 / 3, '0,3333333333', '0.3333333333'],
    [0.1 + 0.2, '0,3', '0.3'],
    [123456789012, '123456789012', '123456789012'],
    [1e20, '1E+20', '1E+20'],
  ])('%d', (value, inVietnamese, inEnglish) => {
    expect([formatGeneral(value, vi), formatGeneral(value, en)]).toEqual([inVietnamese, inEnglish]);
  });
});

describe('numbers by a pattern', () => {
  it.each([
    [1234567, '#,##0', '1.234.567', '1,234,567'],
    [1234.5, '#,##0.00', '1.234,50', '1,234.50'],
    [1.005, '0.00', '1,01', '1.01'],
    [12, '0', '12', '12'],
    [7, '00', '07', '07'],
    [0.125, '0%', '13%', '13%'],
    [0.125, '0.0%', '12,5%', '12.5%'],
    [0.5, '#.##', ',5', '.5'],
    [3, '0.##', '3', '3'],
    [-5, '0.0', '-5,0', '-5.0'],
    [-0.001, '0.00', '0,00', '0.00'],
    [-5, '0;(0)', '(5)', '(5)'],
    [0, '0;-0;"không"', 'không', 'không'],
    [1500000, '#,##0,', '1.500', '1,500'],
    [1234, '#,##0\\ "đồng"', '1.234 đồng', '1,234 đồng'],
    [12345, '0.00E+00', '1,23E+04', '1.23E+04'],
    [5, '@', '5', '5'],
    [5, '[Red]0', '5', '5'],
  ])('%d as %s', (value, pattern, inVietnamese, inEnglish) => {
    expect([formatNumber(value, pattern, vi), formatNumber(value, pattern, en)]).toEqual([inVietnamese, inEnglish]);
  });

  it.each([
    [45933, 'dd/mm/yyyy', '03/10/2025'],
    [45933, 'd/M/yy', '3/10/25'],
    [45933.4375, 'hh:mm dd/mm', '10:30 03/10'],
    [45933.4375, 'm:ss', '30:00'],
    [45933.75, 'h:mm am/pm', '6:00 PM'],
    [43831, 'yyyy-mm-dd', '2020-01-01'],
  ])('%d as the date %s', (value, pattern, text) => {
    expect(formatNumber(value, pattern, vi)).toBe(text);
  });

  it.each(['[h]:mm', '[>100]0', 'mmmm'])('refuses the pattern %s instead of guessing', (pattern) => {
    expect(() => formatNumber(1.5, pattern, vi)).toThrow(NotEmulatedError);
  });

  it('keeps every digit of a whole number when it puts in separators', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(Number(formatNumber(value, '#,##0', vi).replaceAll('.', ''))).toBe(value);
      }),
    );
  });
});

describe('serial numbers', () => {
  it('count days from 1899-12-30', () => {
    expect([dateSerial(1899, 12, 31), dateSerial(2020, 1, 1), dateSerial(2025, 2, 29)]).toEqual([1, 43831, undefined]);
  });

  it('lead back to the day they came from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80_000 }), (serial) => {
        const { year, month, day } = datePartsOf(serial);
        expect(dateSerial(year, month, day)).toBe(serial);
      }),
    );
  });
});
