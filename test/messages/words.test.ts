// Every code that can reach a person has words, and they are sentences.

import type { SetupFaultCode } from '../../src/core/errors';
import { SETTING_KEYS } from '../../src/core/settings/fields';
import { PROBLEM_SEVERITY, type ProblemCode } from '../../src/core/submission/problem';
import { describeProblem, PROBLEM_WORDS } from '../../src/messages/problems';
import { SETTING_WORDS } from '../../src/messages/settings';
import { describeFault, describeFaults } from '../../src/messages/setup-faults';
import { SEVERITIES, STATES } from '../../src/messages/states';
import { describeDeadline, describeLastDay, formatMoment, placeAndDate } from '../../src/messages/time';

const PROBLEMS = Object.keys(PROBLEM_SEVERITY) as ProblemCode[];
const PARAMS = {
  typed: '1-2',
  doubt: 'range',
  value: '3',
  section: 'steering',
  given: '1',
  first: 'B7',
  unit: 'UBND xã Cự Khê',
  limit: '500',
  encoding: 'TCVN3',
  column: 'Ghi chú',
  classes: '1',
  people: '450',
  size: 'many',
  missing: 'award',
  name: 'Tổ Khoa học',
  figure: 'people',
  before: '450',
  year: '2021',
  from: '',
};

/** A fault of each kind; the compiler refuses the record when one is missing. */
const FAULT_PARAMS: Readonly<Record<SetupFaultCode, Readonly<Record<string, string>>>> = {
  missingTab: {},
  missingColumn: { column: 'code' },
  emptyRoster: {},
  missingCode: {},
  missingName: { value: 'X01' },
  duplicateCode: { value: 'X01', first: 'ô A3' },
  duplicateTab: { value: 'Cự Khê', first: 'ô D3' },
  badTabTitle: { value: 'A/B' },
  reservedTab: { value: 'Tổng hợp' },
  badEmail: { value: 'abc' },
  badDate: { value: '31/02/2021', key: 'deadline' },
  badYesNo: { value: 'mai', key: 'deadlineInclusive' },
  badYear: { value: '21', key: 'year' },
  badDays: { value: '3 ngày', key: 'remindBefore' },
  badHours: { value: 'sáng', key: 'remindHours' },
  badDayKind: { value: 'Làm' },
  unknownPlaceholder: { value: 'tên', known: '{đơn vị}, {hạn}' },
  unclosedPlaceholder: { value: 'Kính gửi {đơn vị' },
  longLetter: { value: 'Đơn vị chưa nhập số liệu', part: 'nội dung', limit: '4.000' },
  emptyLetter: { value: 'Đơn vị chưa nhập số liệu', part: 'nội dung' },
  missingSetting: { key: 'planNumber' },
  unknownSetting: { value: 'Mục lạ' },
  datesReversed: {},
  mergedIntoUnknown: { code: 'X01', value: 'X09' },
  mergedIntoItself: { code: 'X01', value: 'X01' },
  mergerCycle: { code: 'X01', value: 'X01 → X02 → X01' },
  codesCollide: { value: 'X01', first: 'X02' },
  emptyCatalogue: {},
  duplicateActivity: { value: 'Thi viết', first: 'ô B3' },
  badActivityFlag: { value: 'tùy' },
  anotherRun: {},
  changedMeanwhile: {},
  notOffice: { user: 'an@example.org' },
  blankUser: {},
  scopesMissing: { url: 'https://script.example.org/cap-quyen' },
  noReminder: { code: 'X01' },
  noSnapshot: { number: '3', unit: 'TO001' },
  snapshotDamaged: { number: '3' },
  longCaption: { number: '2', most: '120' },
  badPhoto: { number: '2', why: 'không phải là ảnh JPEG hoặc PNG' },
  tooManyPhotos: { given: '61', most: '60' },
  brokenAlbum: { name: 'Ảnh minh chứng năm 2021.zip' },
  noReport: {},
  reportNotSeen: { user: 'an@example.org' },
  unknownUnit: { code: 'TO999' },
  severalFiles: { count: '2', name: 'Mẫu báo cáo tổng kết (sửa được)' },
  lockedFile: {},
  brokenFile: {},
  emptyTable: {},
  longTable: { limit: '5.000' },
};

/** What is quoted may hold full stops of its own. */
function isSentence(text: string): boolean {
  const unquoted = text.replace(/"[^"]*"/g, '""');
  return /^[\p{Lu}"].*\.$/u.test(unquoted) && !/[.!?] \p{Lu}/u.test(unquoted) && !/\s\s/.test(unquoted);
}

describe('problems', () => {
  test('every code has words and no words are without a code', () => {
    expect(Object.keys(PROBLEM_WORDS).sort()).toEqual([...PROBLEMS].sort());
  });

  test.each(PROBLEMS)('%s: message and remedy are one sentence each', (code) => {
    const { message, remedy } = describeProblem({ code, place: 'D7', params: PARAMS });
    expect([message, remedy].filter((text) => !isSentence(text))).toEqual([]);
    expect(`${message}${remedy}`).not.toMatch(/undefined|""/);
    expect(PROBLEM_WORDS[code].example.length).toBeGreaterThan(1);
  });

  test('a figure that was not understood is quoted with the reason', () => {
    const problem = {
      code: 'countNotUnderstood',
      place: 'D7',
      params: { typed: '2-3', doubt: 'range', value: '' },
    } as const;
    expect(describeProblem(problem).message).toBe('Số lớp/số cuộc thi ghi "2-3" là một khoảng nên chưa tính được.');
  });
});

describe('problems in particular', () => {
  test.each([
    [
      'countDoubtful',
      { typed: '5 băng rôn', doubt: 'otherUnit', value: '5' },
      '"5 băng rôn" không phải là số lớp hay số cuộc thi nên không cộng vào tổng.',
    ],
    [
      'peopleDoubtful',
      { typed: '~50', doubt: 'approximate', value: '50' },
      'Số người ghi "~50" là số ước tính; tạm tính là 50.',
    ],
    [
      'peopleDoubtful',
      { typed: '1.250.000', doubt: 'veryLarge', value: '1.250.000' },
      'Số người ghi "1.250.000" lớn bất thường nên chưa tính được.',
    ],
    [
      'countNotUnderstood',
      { typed: '12 lớp tham gia', doubt: 'takingPart', value: '' },
      'Số lớp/số cuộc thi ghi "12 lớp tham gia" là số tham gia, không phải số lớp, số cuộc đã tổ chức nên chưa tính được.',
    ],
    [
      'peopleNotUnderstood',
      { typed: '1,234', doubt: 'lostThousands', value: '1.234' },
      'Số người ghi "1,234" bị bảng tính hiểu là số thập phân nên chưa tính được; có lẽ là 1.234.',
    ],
    ['photosTooFew', { given: '0' }, 'Chưa có ảnh minh chứng.'],
    ['photosTooFew', { given: '1' }, 'Mới có 1 ảnh minh chứng.'],
    [
      'peoplePerClassUnusual',
      { classes: '1', people: '450', size: 'many' },
      'Ghi 450 người cho 1 lớp/cuộc thi là rất nhiều.',
    ],
    ['peoplePerClassUnusual', { classes: '2', people: '3', size: 'few' }, 'Ghi 3 người cho 2 lớp/cuộc thi là rất ít.'],
    [
      'nominationIncomplete',
      { name: 'Tổ Khoa học', missing: 'award', typed: '' },
      'Đề nghị khen thưởng "Tổ Khoa học" chưa ghi hình thức đề nghị.',
    ],
    [
      'nominationIncomplete',
      { name: '', missing: 'name', typed: '' },
      'Đề nghị khen thưởng chưa ghi tên tập thể/họ và tên cá nhân.',
    ],
    [
      'nominationIncomplete',
      { name: 'Tổ 1', missing: 'kind', typed: 'nhóm' },
      'Đề nghị khen thưởng "Tổ 1" ghi "nhóm", chưa rõ là tập thể hay cá nhân.',
    ],
    [
      'nominationIncomplete',
      { name: 'Tổ 1', missing: 'kind', typed: '' },
      'Đề nghị khen thưởng "Tổ 1" chưa ghi là tập thể hay cá nhân.',
    ],
    ['sectionMissing', { section: 'stateBudget' }, 'Trang thiếu mục "Ngân sách nhà nước".'],
  ] as const)('%s with %j', (code, params, message) => {
    expect(describeProblem({ code, place: 'D7', params }).message).toBe(message);
  });
});

test.each([
  ['A\nB', 'Tên này có thể là "A" hay "B"; ghi đủ loại và tên của đơn vị đã tổ chức.'],
  ['A\nB\nC', 'Tên này có thể là "A", "B" hay "C"; ghi đủ loại và tên của đơn vị đã tổ chức.'],
  ['A\nB\nC\nD\nE', 'Tên này có thể là "A", "B", "C" hay đơn vị khác; ghi đủ loại và tên của đơn vị đã tổ chức.'],
])('of the candidates %j no more than three are named', (candidates, remedy) => {
  const problem = { code: 'organizerUnknown', place: 'C7', params: { typed: 'TH A', candidates } } as const;
  expect(describeProblem(problem).remedy).toBe(remedy);
});

describe('faults of the set-up', () => {
  test.each(Object.entries(FAULT_PARAMS))('%s names the place and ends as a sentence', (code, params) => {
    const place = { in: 'Trang "Cấu hình"', at: 'ô B5' };
    const text = describeFault({ code: code as SetupFaultCode, place, params });
    expect(text).toMatch(/^Trang "Cấu hình", ô B5: .+\.$/);
    expect(text).not.toMatch(/undefined/);
  });

  test('a missing column of the roster is called by its heading', () => {
    const fault = { code: 'missingColumn', place: { in: 'Tệp a.csv' }, params: { column: 'code' } } as const;
    expect(describeFault(fault)).toBe('Tệp a.csv: thiếu cột "Mã".');
  });

  test('of several faults the first is told and the others are counted', () => {
    const fault = { code: 'datesReversed', place: { in: 'Tệp a' }, params: {} } as const;
    expect(describeFaults([])).toBe('');
    expect(describeFaults([fault, fault, fault])).toBe(
      'Tệp a: ngày kết thúc trước ngày bắt đầu. (Còn 2 chỗ khác cần sửa.)',
    );
  });
});

describe('words for states, steps, severities and settings', () => {
  test.each([
    ['states', STATES],
    ['severities', SEVERITIES],
  ])('the %s are all different and begin with a capital', (_what, words) => {
    const texts = Object.values(words);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !/^\p{Lu}/u.test(text))).toEqual([]);
  });

  test('every setting has its own label and a sentence of help', () => {
    const labels = SETTING_KEYS.map((key) => SETTING_WORDS[key].label);
    expect(new Set(labels).size).toBe(SETTING_KEYS.length);
    expect(SETTING_KEYS.filter((key) => !/^\p{Lu}.*\.$/u.test(SETTING_WORDS[key].help))).toEqual([]);
  });
});

describe('days and moments', () => {
  test('are said as in official letters', () => {
    expect(formatMoment({ date: '2021-10-09', time: '08:05' })).toBe('08 giờ 05 phút, ngày 09/10/2021');
    expect(placeAndDate('Thanh Oai', '2021-02-03')).toBe('Thanh Oai, ngày 03 tháng 02 năm 2021');
  });

  test('a deadline before the 10th ends with the 9th, one until the 10th ends with it', () => {
    const before = { date: '2021-10-10', inclusive: false };
    const until = { date: '2021-10-10', inclusive: true };
    expect(describeDeadline(before)).toBe('trước ngày 10/10/2021');
    expect(describeLastDay(before)).toBe('hạn cuối là hết thứ Bảy, ngày 09/10/2021');
    expect(describeDeadline(until)).toBe('đến hết ngày 10/10/2021');
    expect(describeLastDay(until)).toBe('hạn cuối là hết Chủ nhật, ngày 10/10/2021');
  });
});
