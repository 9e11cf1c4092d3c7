// What a line is where that depends on the lines around it.

import { classifyLines } from '../../../src/core/activity/classify-lines';
import type { TypedValue } from '../../../src/core/quantity/parse-quantity';
import type { TypedRow } from '../../../src/core/submission/form';
import { cleanForm, report, row } from '../../support/core-builders';

type Values = Partial<Record<keyof TypedRow, TypedValue>>;
const linesOf = (...values: readonly Values[]) => classifyLines(values.map((one, i) => row(one, 10 + i)));
const kindsOf = (...values: readonly Values[]) => linesOf(...values).map(({ kind }) => kind);
const totalsOf = (...values: readonly Values[]) =>
  report(cleanForm({ rows: values.map((one, i) => row({ organizer: 'Nhà trường', ...one }, 10 + i)) })).totals;

const data = (index: TypedValue, activity: TypedValue, classes: TypedValue, people: TypedValue): Values => ({
  index,
  activity,
  classes,
  people,
});

describe('a name that goes on in the next line', () => {
  test.each<[string, Values, Values]>([
    ['begins small', { activity: 'Tập huấn kỹ năng số', people: 30 }, { activity: 'cho cán bộ, giáo viên' }],
    ['stands in brackets', { activity: 'Tập huấn kỹ năng số', people: 30 }, { activity: '(trực tuyến)' }],
    ['follows a comma', { activity: 'Thi viết, vẽ,', people: 30 }, { activity: 'Kể chuyện' }],
    ['follows "và"', { activity: 'Thi viết và', people: 30 }, { activity: 'Kể chuyện' }],
    ['is numbered beforehand', { index: 1, activity: 'Tập huấn cho', people: 30 }, { index: 2, activity: 'giáo viên' }],
  ])('%s', (_how, first, second) => {
    const [head, tail] = linesOf(first, second);
    expect([head?.kind, tail?.kind]).toEqual(['data', 'continuation']);
    expect(head?.typed.activity.value).toBe(`${first.activity} ${second.activity}`);
    expect(head?.typed.activity.place).toBe('B10');
  });

  test.each<[string, Values]>([
    ['has figures', { activity: 'cho giáo viên', people: 12 }],
    ['has an organiser', { activity: 'cho giáo viên', organizer: 'Nhà trường' }],
    ['begins like a name of its own', { activity: 'Ngày hội đọc sách' }],
    ['has a number of its own, and the name before it has ended', { index: 2, activity: 'ngày hội đọc sách' }],
  ])('is a line of its own where it %s', (_how, second) => {
    expect(kindsOf({ activity: 'Tập huấn kỹ năng số', people: 30 }, second)).toEqual(['data', 'data']);
  });

  test('over three lines is one name', () => {
    const lines = linesOf(
      { activity: 'Tập huấn kỹ năng', people: 3 },
      { activity: 'số cho' },
      { activity: 'giáo viên' },
    );
    expect(lines[0]?.typed.activity.value).toBe('Tập huấn kỹ năng số cho giáo viên');
  });
});

describe('a mark for "as above"', () => {
  test.each(['nt', '-nt-', 'NT', '"', '″', "''", '//', 'Như trên'])('%s stands for the words above', (mark) => {
    const [, second] = linesOf(
      { activity: 'Thi viết', organizer: 'Nhà trường', people: 3 },
      { activity: 'Thi vẽ', organizer: mark, people: 4 },
    );
    expect(second?.typed.organizer).toMatchObject({ value: 'Nhà trường', place: 'C11' });
  });

  test('over several lines stands for the last words written out', () => {
    const lines = linesOf(
      { activity: 'Thi viết', organizer: 'Nhà trường', people: 3 },
      { activity: 'Thi vẽ', organizer: 'nt', people: 4 },
      { activity: 'nt', organizer: 'nt', people: 5 },
    );
    expect(lines[2]?.typed).toMatchObject({ activity: { value: 'Thi vẽ' }, organizer: { value: 'Nhà trường' } });
  });
});

describe('a line that heads others', () => {
  const children = [data(1, 'Thi viết', 2, 60), data(2, 'Thi vẽ', 1, 30)];

  test('with the sum of their figures is their total', () => {
    expect(kindsOf(data('I', 'Cuộc thi', 3, 90), ...children)).toEqual(['total', 'data', 'data']);
    expect(totalsOf(data('I', 'Cuộc thi', 3, 90), ...children)).toEqual({ rows: 2, classes: 3, people: 90 });
  });

  test('with another sum is a total that differs, never a line of its own', () => {
    const rows = [data('I', 'Cuộc thi', 3, 99), ...children].map((one, i) =>
      row({ organizer: 'Trường', ...one }, 10 + i),
    );
    const { totals, problems } = report(cleanForm({ rows }));
    expect(totals.people).toBe(90);
    expect(
      problems.filter(({ code }) => code === 'totalDiffers').map(({ place, params }) => [place, params.value]),
    ).toEqual([['E10', '90']]);
  });

  test('without figures is a heading, with or without an organiser', () => {
    expect(kindsOf({ index: 'A', activity: 'Cuộc thi', organizer: 'Nhà trường' }, ...children)[0]).toBe('groupHeading');
    expect(kindsOf({ index: 1, activity: 'Cuộc thi' }, data('1.1', 'Thi viết', 2, 60))[0]).toBe('groupHeading');
  });

  test('over parts of parts is the sum of the parts next to it', () => {
    const outline = [
      data('I', 'Hội thi', 3, 90),
      data('1', 'Thi viết', 2, 60),
      data('a)', 'Khối 4', 1, 20),
      data('b)', 'Khối 5', 1, 40),
      data('2', 'Thi vẽ', 1, 30),
    ];
    expect(kindsOf(...outline)).toEqual(['total', 'total', 'data', 'data', 'data']);
    expect(totalsOf(...outline)).toEqual({ rows: 3, classes: 3, people: 90 });
  });

  test('with dashes below it is their total only where the sum agrees exactly', () => {
    const dashes = [data(null, '- Khối 4', 1, 20), data(null, '- Khối 5', 1, 40)];
    expect(kindsOf(data(1, 'Thi viết', 2, 60), ...dashes)[0]).toBe('total');
    expect(kindsOf(data(1, 'Thi viết', 2, 61), ...dashes)[0]).toBe('data');
  });

  test('is an ordinary line where all are numbered alike', () => {
    expect(kindsOf(data('I', 'Thi viết', 2, 60), data('II', 'Thi vẽ', 1, 30))).toEqual(['data', 'data']);
    expect(kindsOf(data('x', 'Thi viết', 2, 60), data(1, 'Thi vẽ', 1, 30))).toEqual(['data', 'data']);
  });
});

describe('figures without a name', () => {
  test('that are the sum of everything above are its total', () => {
    expect(kindsOf(data(1, 'Thi viết', 2, 60), data(2, 'Thi vẽ', 1, 30), data(null, null, 3, 90))[2]).toBe('total');
  });

  test('that are another number are a line whose name is missing', () => {
    expect(kindsOf(data(1, 'Thi viết', 2, 60), data(2, 'Thi vẽ', 1, 30), data(null, null, 3, 91))[2]).toBe('data');
    expect(kindsOf(data(1, 'Thi viết', 2, 60), data(null, null, 2, 60))[1]).toBe('data');
  });
});

describe('below a signature', () => {
  test('a name is part of it, and a line with figures is data', () => {
    expect(
      kindsOf(
        data(1, 'Thi viết', 2, 60),
        { activity: 'Người lập biểu' },
        { people: 'Trần Thị B' },
        data(2, 'Thi vẽ', 1, 30),
        { activity: 'Ngày hội đọc sách', organizer: 'Nhà trường' },
      ),
    ).toEqual(['data', 'footer', 'footer', 'data', 'data']);
  });
});
