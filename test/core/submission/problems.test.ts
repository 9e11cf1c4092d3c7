// Every problem a form can have, each raised by the smallest form that has it, and none by a clean one.

import { type Form, NARRATIVES } from '../../../src/core/submission/form';
import { countBySeverity, PROBLEM_SEVERITY, type ProblemCode, severityOf } from '../../../src/core/submission/problem';
import { readReport } from '../../../src/core/submission/read-report';
import type { Reference } from '../../../src/core/submission/reference';
import {
  CONTEST,
  cell,
  cleanForm,
  goodRow,
  nomination,
  reference,
  report,
  row,
  unit,
} from '../../support/core-builders';

const STRANGER = 'Câu lạc bộ Mặt Trăng';
/** Knows everybody but one. */
const ROSTER: Reference = {
  ...reference,
  matchOrganizer: (typed) => (typed === STRANGER ? { kind: 'unknown' } : { kind: 'self' }),
};

const CASES: readonly (readonly [ProblemCode, Partial<Form>, string])[] = [
  ['tickMissing', { missingSections: ['submit'], submit: cell(null, 'A1') }, 'A1'],
  ['formCut', { missingSections: [...NARRATIVES, 'nominations', 'nil'], nil: cell(null, 'A1') }, 'A1'],
  ['tickNotUnderstood', { submit: cell('08/10/2021', 'B61') }, 'B61'],
  ['tickNotUnderstood', { nil: cell('Nguyễn Văn An', 'B60') }, 'B60'],
  ['errorCell', { submit: cell({ error: '#REF!' }, 'B61') }, 'B61'],
  ['sectionMissing', { missingSections: ['links'] }, 'A1'],
  ['activityMissing', { rows: [goodRow({ activity: null })] }, 'B10'],
  ['activityUnknown', { rows: [goodRow({ activity: 'Nhảy dân vũ' })] }, 'B10'],
  ['organizerMissing', { rows: [goodRow({ organizer: '....' })] }, 'C10'],
  ['countNotUnderstood', { rows: [goodRow({ classes: '2-3' })] }, 'D10'],
  ['peopleNotUnderstood', { rows: [goodRow({ people: 'nhiều' })] }, 'E10'],
  ['countDoubtful', { rows: [goodRow({ classes: 'khoảng 3' })] }, 'D10'],
  ['peopleDoubtful', { rows: [goodRow({ people: 'khoảng 70' })] }, 'E10'],
  ['figuresMissing', { rows: [goodRow({ classes: null, people: '...' })] }, 'D10'],
  ['classesMissing', { rows: [goodRow({ classes: null })] }, 'D10'],
  ['peopleMissing', { rows: [goodRow({ people: '' })] }, 'E10'],
  ['totalDiffers', { rows: [goodRow(), row({ activity: 'Cộng', classes: 3, people: 60 }, 11)] }, 'D11'],
  ['doubtfulLine', { rows: [goodRow(), row({ activity: 'Trong đó: nữ', people: 30 }, 11)] }, 'B11'],
  ['noteContradicts', { rows: [goodRow({ note: 'Không thực hiện do dịch' })] }, 'F10'],
  ['nilWithRows', { nil: cell(true, 'B60') }, 'B60'],
  ['emptyReport', { rows: [] }, 'B61'],
  ['moneyNotUnderstood', { stateBudget: cell('xã hỗ trợ', 'B40') }, 'B40'],
  ['linkInvalid', { links: [cell('zalo nhóm trường', 'B43')] }, 'B43'],
  ['narrativeMissing', { narratives: { ...cleanForm().narratives, results: cell('...', 'B32') } }, 'B32'],
  ['photosTooFew', { photos: [cell('https://photos.example.org/1', 'B44'), cell(null, 'B45')] }, 'B45'],
  ['nominationIncomplete', { nominations: [nomination({ award: null })] }, 'D50'],
  ['nominationIncomplete', { nominations: [nomination({ kind: 'nhóm' })] }, 'C50'],
  ['nominationSeveral', { nominations: [nomination({ name: 'Tổ Khoa học; Tổ Xã hội' })] }, 'A50'],
  ['duplicateNomination', { nominations: [nomination(), nomination({ name: 'TRƯỜNG  A' })] }, 'A50'],
  ['columnsShifted', { rows: [goodRow({ organizer: 45 })] }, 'C10'],
  ['columnsShifted', { rows: [goodRow({ activity: '1.200' })] }, 'B10'],
  ['strayText', { rows: [goodRow({ index: 'Lớp tập huấn' })] }, 'A10'],
  ['strayText', { rows: [goodRow(), row({ index: 'Ghi chú thêm của trường' }, 11)] }, 'A11'],
  ['errorCell', { rows: [goodRow({ activity: { error: '#NAME?' } })] }, 'B10'],
  ['errorCell', { rows: [goodRow({ organizer: { error: '#ERROR!' } })] }, 'C10'],
  ['errorCell', { rows: [goodRow({ note: { error: '#REF!' } })] }, 'F10'],
  ['errorCell', { stateBudget: cell({ error: '#VALUE!' }, 'B40') }, 'B40'],
  ['errorCell', { links: [cell({ error: '#REF!' }, 'B43')] }, 'B43'],
  ['errorCell', { narratives: { ...cleanForm().narratives, proposals: cell({ error: '#NAME?' }, 'B34') } }, 'B34'],
  ['organizerUnknown', { rows: [goodRow({ organizer: STRANGER })] }, 'C10'],
  ['peopleWithoutClasses', { rows: [goodRow({ classes: 'không' })] }, 'D10'],
  ['peoplePerClassUnusual', { rows: [goodRow({ classes: 2, people: 9 })] }, 'E10'],
  ['peoplePerClassUnusual', { rows: [goodRow({ classes: 2, people: 602 })] }, 'E10'],
  ['peoplePerClassUnusual', { rows: [goodRow({ activity: CONTEST.name, classes: 1, people: 3_001 })] }, 'E10'],
  ['figuresSwapped', { rows: [goodRow({ classes: 450, people: 12 })] }, 'D10'],
  ['figureMerged', { rows: mergedPeople() }, 'E10'],
  [
    'duplicateRow',
    { rows: [goodRow(), goodRow({ people: 70 }, 11), goodRow({ activity: 'tập huấn KNS' }, 12)] },
    'B12',
  ],
  ['formulaText', { rows: [goodRow({ note: '+ Hội thảo' })] }, 'F10'],
  ['formulaText', { directive: cell('=12/KH', 'B42') }, 'B42'],
  ['markup', { rows: [goodRow({ note: '<b>trực tuyến</b>' })] }, 'F10'],
  ['markup', { nominations: [nomination({ achievement: 'Tốt&nbsp;lắm' })] }, 'E50'],
  ['textTooLong', { rows: [goodRow({ note: 'a'.repeat(1_001) })] }, 'F10'],
  ['narrativeShort', { narratives: { ...cleanForm().narratives, steering: cell('Tốt', 'B30') } }, 'B30'],
  ['directiveMissing', { directive: cell('....', 'B42') }, 'B42'],
  ...['-', 'x', 'Không có', 12, '12'].map(
    (value) => ['directiveMissing', { directive: cell(value, 'B42') }, 'B42'] as const,
  ),
  ['photosTooFew', { photos: ['B44', 'B45'].map((place) => cell('https://photos.example.org/1', place)) }, 'B44'],
  ['linksMissing', { links: [cell(null, 'B43'), cell(null, 'B44')] }, 'B43'],
  ['photosTooMany', { photos: [1, 2, 3, 4].map((i) => cell(`https://photos.example.org/${i}`, `B${43 + i}`)) }, 'B47'],
  ['secondTable', { findings: [{ code: 'secondTable', place: 'B70', params: {} }] }, 'B70'],
];

/** Raised by the shape of a tab (test/sheets) or by two reports together (test/core/summary). */
const RAISED_ELSEWHERE: readonly ProblemCode[] = [
  'jumpFromLastYear',
  'tabMissing',
  'tableNotFound',
  'headerIncomplete',
  'headerRepeated',
  'figuresMerged',
  'strayRow',
  'legacyEncoding',
  'sharedEvent',
  'columnMissing',
  'otherTable',
];

function mergedPeople() {
  const [first, second] = [goodRow({}, 10), goodRow({ activity: 'Cuộc thi đọc sách', people: null }, 11)];
  return [first, { ...second, people: { ...second.people, mergedFrom: 'E10' } }];
}

test.each(CASES)('%s is raised alone and at its place', (code, changes, place) => {
  const { problems } = readReport(unit(), { ok: true, form: cleanForm(changes) }, ROSTER);

  expect(problems.map((problem) => [problem.code, problem.place])).toEqual([[code, place]]);
});

test.each(['tabMissing', 'tableNotFound', 'headerIncomplete'] as const)('%s makes the report unreadable', (reason) => {
  const { state, problems, fingerprint } = readReport(unit(), { ok: false, reason, place: 'A5' }, reference);

  expect({ state, problems, fingerprint }).toEqual({
    state: 'unreadable',
    problems: [{ code: reason, place: 'A5', params: {} }],
    fingerprint: '',
  });
});

test('every problem code has a form above that raises it', () => {
  const raised = new Set([...CASES.map(([code]) => code), ...RAISED_ELSEWHERE]);

  expect([...raised].sort()).toEqual(Object.keys(PROBLEM_SEVERITY).sort());
});

test('a line in the wrong columns counts nothing, and is asked about once', () => {
  const shifted = goodRow({ activity: 'Nhà trường', organizer: 3, classes: 147, people: 'trực tuyến' });
  const { totals, problems } = report(cleanForm({ rows: [shifted] }));

  expect(totals).toEqual({ rows: 1, classes: 0, people: 0 });
  expect(problems.map(({ code }) => code)).toEqual(['columnsShifted']);
});

test('an amount that the spreadsheet took for a date is asked about', () => {
  const { problems, funding } = report(
    cleanForm({ stateBudget: cell(44_474, 'B40', { shown: '05/10/2021', isDate: true }) }),
  );

  expect([problems.map(({ code }) => code), funding.state.dong]).toEqual([['moneyNotUnderstood'], null]);
});

test('a clean form has no problems', () => {
  expect(report().problems).toEqual([]);
});

test('a full form with nominations, money and links has no problems', () => {
  const form = cleanForm({
    stateBudget: cell('3 triệu đồng'),
    mobilisedFunds: cell('Không'),
    links: [cell('Bài đăng', 'B43', { link: 'https://school.example.org/tin' }), cell(null)],
    nominations: [nomination(), nomination({ name: null, position: null, kind: null, award: null, achievement: null })],
  });

  expect(report(form).problems).toEqual([]);
});

test('contests and launches may draw whole schools', () => {
  const rows = [goodRow({ activity: CONTEST.name, classes: 1, people: 1_000 })];

  expect(report(cleanForm({ rows })).problems).toEqual([]);
});

test('how many pictures a folder holds is not asked', () => {
  const photos = [cell('https://drive.google.com/drive/folders/1a?usp=sharing', 'B44'), cell(null, 'B45')];

  expect(report(cleanForm({ photos })).problems).toEqual([]);
});

test('banners owe no classes and no people', () => {
  const rows = [goodRow({ activity: 'Treo băng rôn', classes: '5 băng rôn', people: null })];

  expect(report(cleanForm({ rows })).problems.map(({ code }) => code)).not.toContain('peopleMissing');
});

test('a nil report owes no narrative and no photographs', () => {
  const blank = { rows: [], photos: [cell(null)], nil: cell(true) };
  const narratives = { ...cleanForm().narratives, steering: cell(null), activities: cell(null), results: cell(null) };

  expect(report(cleanForm({ ...blank, narratives })).problems).toEqual([]);
});

test('a problem says what was typed and why it is doubted', () => {
  const [problem] = report(cleanForm({ rows: [goodRow({ people: 'khoảng 300' })] })).problems;

  expect(problem?.params).toEqual({ typed: 'khoảng 300', doubt: 'approximate', value: '300' });
});

test('an organiser that may be one of several units is asked about with their names', () => {
  const candidates = [unit('TO074', { name: 'TH Cao Viên I' }), unit('TO075', { name: 'TH Cao Viên II' })];
  const form = cleanForm({ rows: [goodRow({ organizer: 'TH Cao Viên' })] });
  const { problems, rows } = readReport(
    unit(),
    { ok: true, form },
    { ...reference, matchOrganizer: () => ({ kind: 'ambiguous', candidates }) },
  );

  expect(problems.map(({ code, params }) => [code, params.candidates])).toEqual([
    ['organizerUnknown', 'TH Cao Viên I\nTH Cao Viên II'],
  ]);
  expect(rows[0]).not.toHaveProperty('organizerUnit');
});

test('a line says which unit organised: its own, another, or none of the roster', () => {
  const other = unit('TO002');
  const matchOrganizer: Reference['matchOrganizer'] = (typed) =>
    typed === 'MN' ? { kind: 'unit', unit: other } : { kind: typed === 'HKH' ? 'body' : 'self' };
  const organizers = ['Nhà trường', 'MN', 'HKH'];
  const form = cleanForm({ rows: organizers.map((organizer, i) => goodRow({ organizer, people: 60 + i }, 10 + i)) });
  const { rows } = readReport(unit(), { ok: true, form }, { ...reference, matchOrganizer });

  expect(rows.map(({ organizerUnit }) => organizerUnit)).toEqual(['TO001', 'TO002', undefined]);
});

test('problems are counted by severity', () => {
  const { problems } = report(cleanForm({ rows: [goodRow({ classes: 'x', organizer: null, activity: 'Múa' })] }));

  expect(countBySeverity(problems, 'error')).toBe(1);
  expect(countBySeverity(problems, 'warning')).toBe(2);
  expect(problems.map(severityOf).sort()).toEqual(['error', 'warning', 'warning']);
});
