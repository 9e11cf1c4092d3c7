// States, totals and fingerprints of reports.

import type { TypedValue } from '../../../src/core/quantity/parse-quantity';
import type { Form } from '../../../src/core/submission/form';
import { hasReported } from '../../../src/core/submission/report';
import { isTicked } from '../../../src/core/submission/tick';
import { blankForm, cell, cleanForm, goodRow, report, row, TRAINING } from '../../support/core-builders';

test.each<[string, boolean, Form]>([
  ['empty', false, blankForm()],
  ['empty', false, blankForm({ rows: [row({ index: 1 }), row({ index: '...' })] })],
  ['draft', false, cleanForm({ submit: cell(false) })],
  ['draft', false, blankForm({ stateBudget: cell('Không') })],
  ['draft', false, blankForm({ nil: cell(true) })],
  ...['không', 'Chưa', '0', '-', 0, ''].map(
    (no) => ['draft', false, cleanForm({ submit: cell(no) })] as [string, boolean, Form],
  ),
  ['errors', false, cleanForm({ submit: cell('08/10/2021') })],
  ['errors', false, blankForm({ submit: cell('Nguyễn Văn An') })],
  ['errors', false, cleanForm({ rows: [goodRow({ people: 'nhiều' })] })],
  ['errors', false, cleanForm({ rows: [goodRow({ people: 'nhiều' })], submit: cell(false) })],
  ['errors', false, cleanForm({ nil: cell(true) })],
  ['errors', false, blankForm({ submit: cell(true) })],
  ['submitted', true, cleanForm()],
  ['submitted', true, cleanForm({ rows: [goodRow({ organizer: null })] })],
  ['nil', true, blankForm({ nil: cell(true), submit: cell(true) })],
])('a report is %s, and reported: %s', (state, reported, form) => {
  const one = report(form);

  expect(one.state).toBe(state);
  expect(hasReported(one)).toBe(reported);
});

test('an untouched form has no problems and no fingerprint', () => {
  expect(report(blankForm({ missingSections: ['links'] }))).toMatchObject({ problems: [], fingerprint: '' });
});

test.each<[TypedValue, boolean]>([
  [true, true],
  [false, false],
  [1, true],
  [2, false],
  [' X ', true],
  ['✓', true],
  ['Đã gửi', true],
  ['TRUE', true],
  ['chưa', false],
  ['', false],
  [null, false],
  ['√', true],
  ['Đã gửi báo cáo', true],
  ['Đồng ý', true],
  ['OK', true],
  ['yes', true],
  ['đúng.', true],
  ['Đã hoàn thành', true],
  ['đã xong\nTRUE', true],
  ['không', false],
  ['-', false],
  ['08/10/2021', false],
  [{ error: '#REF!' }, false],
])('%j as a tick: %s', (value, expected) => {
  expect(isTicked(cell(value))).toBe(expected);
});

test('totals add what counts, and set apart or leave out the rest', () => {
  const rows = [
    goodRow({ classes: '02 lớp', people: '60 em' }, 10),
    goodRow({ activity: 'Treo băng rôn', classes: 5, people: 7 }, 11),
    goodRow({ activity: 'Nhảy dân vũ', classes: 1, people: 40 }, 12),
    goodRow({ classes: '5 băng rôn', people: '35 hộ' }, 13),
    goodRow({ classes: 'x', people: 'nhiều' }, 14),
  ];

  expect(report(cleanForm({ rows })).totals).toEqual({ rows: 5, classes: 3, people: 107 });
});

test('a figure larger than any row can hold is read, asked about and not added', () => {
  const rows = [goodRow({ classes: 2, people: 60 }, 10), goodRow({ classes: 200_001, people: '1.250.000' }, 11)];
  const { totals, problems, rows: read } = report(cleanForm({ rows }));

  expect(totals).toEqual({ rows: 2, classes: 2, people: 60 });
  expect(read[1]).toMatchObject({ classes: { value: 200_001 }, people: { value: 1_250_000 } });
  expect(problems.map(({ code, place }) => `${place} ${code}`)).toEqual(['D11 countDoubtful', 'E11 peopleDoubtful']);
});

test('five thousand leaflets are no surprise where nobody counts classes', () => {
  const rows = [goodRow({ activity: 'Treo băng rôn', classes: 5_000, people: 7 })];

  expect(report(cleanForm({ rows }))).toMatchObject({ totals: { classes: 0, people: 7 }, problems: [] });
});

test("a unit's own total is compared and never added", () => {
  const rows = [
    goodRow({}, 10),
    goodRow({ people: 40 }, 11),
    row({ activity: 'Tổng cộng', classes: 4, people: 100 }, 12),
  ];
  const { totals, problems } = report(cleanForm({ rows }));

  expect(totals).toEqual({ rows: 2, classes: 4, people: 100 });
  expect(problems).toEqual([]);
});

test('a total that counts banners with the classes is as good as one that does not', () => {
  const banners = goodRow({ activity: 'Treo băng rôn', classes: 5 }, 11);
  const withTotal = (classes: number) =>
    report(cleanForm({ rows: [goodRow(), banners, row({ index: 'Tổng', classes }, 12)] })).problems;

  expect(withTotal(2)).toEqual([]);
  expect(withTotal(7)).toEqual([]);
  expect(withTotal(6)).toEqual([{ code: 'totalDiffers', place: 'D12', params: { typed: '6', value: '7' } }]);
});

test('a row keeps its words as typed, cleaned, with the activity they stand for', () => {
  const [first] = report(cleanForm({ rows: [goodRow({ activity: ' Tập huấn  KNS ', note: 'trực tuyến' })] })).rows;

  expect(first).toMatchObject({
    place: 'B10',
    index: '1',
    activity: 'Tập huấn KNS',
    known: TRAINING,
    organizer: 'Nhà trường',
    note: 'trực tuyến',
  });
});

test('links lead where the hyperlink leads, and blanks are left out', () => {
  const links = [cell('Bài đăng', 'B43', { link: 'https://school.example.org/1' }), cell('...', 'B44')];

  expect(report(cleanForm({ links })).links).toEqual(['https://school.example.org/1']);
});

test('a narrative keeps its paragraphs', () => {
  const narratives = { ...cleanForm().narratives, results: cell(' Một. \n\n Hai. ') };

  expect(report(cleanForm({ narratives })).narratives.results).toBe('Một.\nHai.');
});

test('blank rows do not change the fingerprint and typed figures do', () => {
  const fingerprintOf = (...rows: Form['rows']) => report(cleanForm({ rows })).fingerprint;
  const one = fingerprintOf(goodRow());

  expect(fingerprintOf(goodRow(), row({ index: 2 }), row())).toBe(one);
  expect(fingerprintOf(row(), goodRow())).toBe(one);
  expect(fingerprintOf(goodRow({ people: 61 }))).not.toBe(one);
});

test('the tick for nothing to report changes the fingerprint; the one for sending, which the office takes away, does not', () => {
  const { fingerprint } = report(cleanForm());

  expect(report(cleanForm({ nil: cell(true) })).fingerprint).not.toBe(fingerprint);
  expect(report(cleanForm({ submit: cell(false) })).fingerprint).toBe(fingerprint);
});
