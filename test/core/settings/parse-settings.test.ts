// Every kind of setting, good and bad, and all faults at once.

import type { TypedValue } from '../../../src/core/quantity/parse-quantity';
import { SETTING_FIELDS, SETTING_KEYS, type SettingKey } from '../../../src/core/settings/fields';
import { parseSettings, type TypedSettings } from '../../../src/core/settings/parse-settings';

const NOWHERE = { in: 'Cấu hình' };

function typed(changes: Partial<Record<SettingKey, TypedValue>> = {}): TypedSettings {
  return Object.fromEntries(
    SETTING_KEYS.map((key, i) => [
      key,
      { value: key in changes ? (changes[key] ?? null) : SETTING_FIELDS[key].initial, place: placeOf(i) },
    ]),
  );
}

const placeOf = (i: number) => ({ in: 'Cấu hình', at: `B${i + 2}` });
const placeOfKey = (key: SettingKey) => placeOf(SETTING_KEYS.indexOf(key));
const parse = (changes: Partial<Record<SettingKey, TypedValue>>) => parseSettings(typed(changes), NOWHERE);

test('the values a new settings tab begins with are good', () => {
  const { settings, faults } = parse({});

  expect(faults).toEqual([]);
  expect(settings.year).toBe(2021);
  expect(settings.deadline).toBe('2021-10-10');
  expect(settings.deadlineInclusive).toBe(false);
  expect(settings.receivers).toEqual(['Ủy ban nhân dân huyện Thanh Oai', 'Sở Giáo dục và Đào tạo Hà Nội']);
});

test.each<[SettingKey, TypedValue, unknown]>([
  ['year', 2025, 2025],
  ['year', ' 2025 ', 2025],
  ['deadline', 44479, '2021-10-10'],
  ['deadline', '2021-10-10', '2021-10-10'],
  ['deadlineInclusive', true, true],
  ['deadlineInclusive', 'Có', true],
  ['deadlineInclusive', 'x', true],
  ['deadlineInclusive', 'không', false],
  ['deadlineInclusive', false, false],
  ['receivers', 'A; B\n\nC', ['A', 'B', 'C']],
  ['officeEmails', 'a@example.org, b@example.org;c@example.org', ['a@example.org', 'b@example.org', 'c@example.org']],
  ['theme', null, ''],
  ['place', ' Thanh Oai ', 'Thanh Oai'],
  ['place', 'Thanh Bi\u0300nh', 'Thanh Bình'],
  ['planNumber', 489, '489'],
])('%s typed as %j is taken', (key, value, expected) => {
  const { settings, faults } = parse({ [key]: value });

  expect(faults).toEqual([]);
  expect(settings[key]).toEqual(expected);
});

test.each<[SettingKey, TypedValue, string, string]>([
  ['year', 1999, 'badYear', '1999'],
  ['year', 2021.5, 'badYear', '2021.5'],
  ['year', true, 'badYear', 'true'],
  ['year', 'năm nay', 'badYear', 'năm nay'],
  ['deadline', '31/02/2021', 'badDate', '31/02/2021'],
  ['deadline', true, 'badDate', 'true'],
  // A bare year in a cell that wants a date is the serial of a day in 1905.
  ['deadline', 2021, 'badDate', '2021'],
  ['deadline', 1e15, 'badDate', '1000000000000000'],
  ['deadline', { error: '#REF!' }, 'badDate', '#REF!'],
  ['deadlineInclusive', 'có lẽ', 'badYesNo', 'có lẽ'],
  ['officeEmails', 'a@example.org, phòng', 'badEmail', 'a@example.org, phòng'],
  ['officeEmails', 'a@example', 'badEmail', 'a@example'],
  ['issuer', { error: '#N/A' }, 'missingSetting', '#N/A'],
])('%s typed as %j is refused', (key, value, code, shown) => {
  expect(parse({ [key]: value }).faults).toEqual([{ code, place: placeOfKey(key), params: { key, value: shown } }]);
});

test.each<[SettingKey, TypedValue]>([
  ['issuer', null],
  ['issuer', ''],
  ['weekName', '  '],
  ['receivers', '\n'],
  ['receivers', ' ; ;'],
  ['officeEmails', ', ,'],
  ['deadline', ''],
  ['officeEmails', '\u00a0'],
])('%s typed as %j counts as missing', (key, value) => {
  expect(parse({ [key]: value }).faults).toEqual([{ code: 'missingSetting', place: placeOfKey(key), params: { key } }]);
});

test('all faults are named at once, each at its place', () => {
  const { faults } = parse({ year: 'abc', deadline: '32/10/2021', issuer: null, officeEmails: 'x' });

  expect(faults.map(({ code, place }) => [code, place.at])).toEqual([
    ['badYear', placeOfKey('year').at],
    ['badDate', placeOfKey('deadline').at],
    ['missingSetting', placeOfKey('issuer').at],
    ['badEmail', placeOfKey('officeEmails').at],
  ]);
});

test('a setting that is not there at all is missed at the tab', () => {
  const { place: _gone, ...rest } = typed();

  expect(parseSettings(rest, NOWHERE).faults).toEqual([
    { code: 'missingSetting', place: NOWHERE, params: { key: 'place' } },
  ]);
});

test('a week may be one day long but not end before it begins', () => {
  const oneDay = parse({ startDate: '07/10/2021' });
  const reversed = parse({ startDate: '08/10/2021' });

  expect(oneDay.faults).toEqual([]);
  expect(reversed.faults).toEqual([{ code: 'datesReversed', place: placeOfKey('endDate'), params: {} }]);
});
