// What a person types, as Google's input line reads it in the spreadsheet's locale.

import { NotEmulatedError } from '../../../../local/google/api';
import { localeOf } from '../../../../local/google/sheets/locale';
import { parseUserEntered } from '../../../../local/google/sheets/parse-user-entered';

const type = (text: string, locale = 'vi_VN') => parseUserEntered(text, localeOf(locale), 2025);
const number = (numberValue: number) => ({ value: { numberValue } });
const formatted = (numberValue: number, kind: string, pattern?: string) => ({
  value: { numberValue },
  numberFormat: { type: kind, ...(pattern !== undefined && { pattern }) },
});
const text = (stringValue: string) => ({ value: { stringValue } });

describe('typing in Vietnamese', () => {
  it.each([
    ['12', number(12)],
    ['02', number(2)],
    ['-3', number(-3)],
    ['1,5', number(1.5)],
    [',5', number(0.5)],
    ['1.234', formatted(1234, 'NUMBER', '#,##0')],
    ['1.234,5', formatted(1234.5, 'NUMBER', '#,##0.00')],
    ['1.23', text('1.23')],
    ['1,234.5', text('1,234.5')],
    ['50%', formatted(0.5, 'PERCENT', '0%')],
    ['12,5 %', formatted(0.125, 'PERCENT', '0.00%')],
    ['2-3', formatted(45718, 'DATE', 'd-m')],
    ['10/2', formatted(45698, 'DATE', 'd/m')],
    ['3/10/2025', formatted(45933, 'DATE')],
    ['03/10/25', formatted(45933, 'DATE')],
    ['10/2025', formatted(45931, 'DATE', 'm/yyyy')],
    ['2020-01-01', formatted(43831, 'DATE', 'yyyy-mm-dd')],
    ['31/2', text('31/2')],
    ['1/13', text('1/13')],
    ['10:30', formatted(0.4375, 'TIME', 'h:mm')],
    ['3/10/2025 10:30', formatted(45933.4375, 'DATE_TIME')],
    ['25:00', text('25:00')],
    ['TRUE', { value: { boolValue: true } }],
    ['false', { value: { boolValue: false } }],
    ["'02", text('02')],
    ["'=1", text('=1')],
    ['=A1', { value: { formulaValue: '=A1' } }],
    ['=', text('=')],
    ['', {}],
    [' 5 ', number(5)],
    ['12 lớp', text('12 lớp')],
    ['1e3', formatted(1000, 'SCIENTIFIC', '0.00E+00')],
    ['-', text('-')],
    ['%', text('%')],
  ])('"%s"', (typed, entered) => {
    expect(type(typed)).toEqual(entered);
  });

  it('refuses amounts of money instead of guessing', () => {
    expect(() => type('5 ₫')).toThrow(NotEmulatedError);
  });
});

describe('typing in English', () => {
  it.each([
    ['1.5', number(1.5)],
    ['1,234', formatted(1234, 'NUMBER', '#,##0')],
    ['1,5', text('1,5')],
    ['2-3', formatted(45691, 'DATE', 'm-d')],
    ['10/3/2025', formatted(45933, 'DATE')],
    ['13/1', text('13/1')],
  ])('"%s"', (typed, entered) => {
    expect(type(typed, 'en_US')).toEqual(entered);
  });
});
