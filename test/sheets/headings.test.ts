// Headings and tables as units make them: columns split, tables of other kinds, pages broken, marks and fonts lost.

import { encodeLegacy } from '../../src/core/text/legacy-encoding';
import { stripDiacritics } from '../../src/core/text/strip-diacritics';
import { FORM } from '../../src/messages/form';
import {
  deleteRows,
  type Grid,
  type GridValue,
  insertColumn,
  insertRows,
  type as typeInto,
} from '../support/sheet-builders';
import { BLANK, BODY, formOf, findingsOf as found, HEADING, rowOf } from '../support/unit-form';

type Typed = readonly [row: number, column: number, GridValue];

/** Activity, classes and people of the lines that name one. */
const linesOf = (tab: Grid) =>
  formOf(tab)
    .rows.filter((row) => row.activity.value !== null)
    .map((row) => [row.activity.value, row.classes.value, row.people.value]);

describe('a figure in several columns', () => {
  /** The column of people split in three. */
  const split = insertColumn(insertColumn(BLANK, 5), 5);
  const withLabels = (labels: readonly GridValue[]) =>
    insertRows(split, BODY, [[null, null, null, null, ...labels, null]]);
  const line = (people: readonly GridValue[]): readonly Typed[] => [
    [BODY + 1, 1, 'Thi viết'],
    [BODY + 1, 3, 2],
    ...people.map((value, i): Typed => [BODY + 1, 4 + i, value]),
  ];

  test.each<[string, readonly GridValue[], readonly GridValue[], GridValue]>([
    ['parts are added', ['HS', 'GV', 'PH'], [250, 20, 40], 310],
    ['men and women are added', ['Nam', 'Nữ', null], [100, 110, null], 210],
    ['a total stands for its parts', ['Tổng số', 'Nam', 'Nữ'], [210, 100, 110], 210],
    ['women alone are a part', ['Tổng', 'Nữ', null], [210, 110, null], 210],
    ['a part "trong đó" is not added', ['Chung', 'Trong đó nữ', null], [210, 110, null], 210],
    [
      'words become a sum that is asked about or added',
      ['HS', 'GV', 'PH'],
      ['250 HS', '20 GV', null],
      '250 HS + 20 GV',
    ],
    ['one part is itself', ['HS', 'GV', 'PH'], [null, 20, null], 20],
  ])('%s', (_what, labels, people, value) => {
    const tab = typeInto(withLabels(labels), line(people));
    expect(linesOf(tab)).toEqual([['Thi viết', 2, value]]);
    expect(found(tab)).toEqual([]);
  });

  test('a column of contests beside that of classes is added to it', () => {
    const wider = typeInto(insertColumn(BLANK, 4), [
      [HEADING + 1, 3, 'Số lớp'],
      [HEADING + 1, 4, 'Số cuộc thi'],
      [BODY, 1, 'Thi viết'],
      [BODY, 4, 1],
      [BODY, 5, 30],
      [BODY + 1, 1, 'Tập huấn và thi'],
      [BODY + 1, 3, 2],
      [BODY + 1, 4, 1],
      [BODY + 1, 5, 90],
    ]);
    expect(linesOf(wider)).toEqual([
      ['Thi viết', 1, 30],
      ['Tập huấn và thi', 3, 90],
    ]);
    expect(found(wider)).toEqual([]);
  });

  test('a first line with words in its figures is no row of sub-headings', () => {
    const tab = typeInto(BLANK, [
      [BODY, 1, 'Thi viết'],
      [BODY, 3, 'một'],
      [BODY, 4, 'ba mươi'],
    ]);
    expect(linesOf(tab)).toEqual([['Thi viết', 'một', 'ba mươi']]);
  });
});

describe('the words of a heading', () => {
  const filled = typeInto(BLANK, [
    [BODY, 1, 'Thi viết'],
    [BODY, 3, 1],
    [BODY, 4, 30],
  ]);
  const LINE = [['Thi viết', 1, 30]];

  test.each<[string, readonly Typed[]]>([
    [
      'with remarks in brackets',
      [
        [HEADING + 1, 4, 'Người (lượt người)'],
        [HEADING + 1, 3, 'Số lớp/số cuộc thi (lớp, cuộc)'],
      ],
    ],
    [
      'in other words',
      [
        [HEADING, 1, 'Các hoạt động đã tổ chức'],
        [HEADING + 1, 3, 'Số lượng lớp'],
        [HEADING + 1, 4, 'Số người tham dự'],
      ],
    ],
  ])('%s are known', (_how, changes) => {
    expect(linesOf(typeInto(filled, changes))).toEqual(LINE);
  });

  test.each(['tcvn3', 'vni'] as const)('in %s are known', (encoding) => {
    const heading = [HEADING, HEADING + 1].flatMap((row) =>
      (BLANK.values[row] ?? []).flatMap((value, column): Typed[] =>
        typeof value === 'string' ? [[row, column, encodeLegacy(value, encoding)]] : [],
      ),
    );
    expect(linesOf(typeInto(filled, heading))).toEqual(LINE);
  });

  test('with a row of units below them are all heading', () => {
    const tab = insertRows(filled, BODY, [[null, null, null, '(lớp)', '(người)', null]]);
    expect(formOf(tab).rows[0]?.activity.value).toBe('Thi viết');
  });

  test('and all labels without marks leave the form what it is', () => {
    const bare = { ...filled, values: filled.values.map((row) => row.map(withoutMarks)) };
    const form = formOf(typeInto(bare, [[rowOf(FORM.stateBudget), 3, 1_500_000]]));
    expect(form.rows.filter((row) => row.classes.value !== null)).toHaveLength(1);
    expect([form.stateBudget.value, form.missingSections]).toEqual([1_500_000, []]);
  });
});

function withoutMarks(value: GridValue): GridValue {
  return typeof value === 'string' ? stripDiacritics(value) : value;
}

describe('another table', () => {
  const COSTS: Grid['values'] = [
    ['STT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Thành tiền', null],
    [1, 'Băng rôn', 'cái', 3, 900_000, null],
  ];
  const filled = typeInto(BLANK, [
    [BODY, 1, 'Thi viết'],
    [BODY, 3, 1],
    [BODY, 4, 30],
  ]);

  test.each([
    ['below the lines', BODY + 3],
    ['above the heading', HEADING],
    ['below the form', BLANK.values.length],
  ])('of another kind %s is told of once and counts nothing', (_where, at) => {
    const tab = insertRows(filled, at, COSTS);
    expect(linesOf(tab)).toEqual([['Thi viết', 1, 30]]);
    expect(found(tab)).toEqual([['otherTable', `A${at + 1}`]]);
  });

  test('with the word "Các hoạt động" above the form is passed over for the complete heading', () => {
    const plan: Grid['values'] = [
      ['STT', 'Các hoạt động', 'Thời gian', null, null, null],
      [1, 'Lễ phát động', '01/10', null, null, null],
    ];
    expect(linesOf(insertRows(filled, 0, plan))).toEqual([['Thi viết', 1, 30]]);
  });

  const AGAIN: Grid['values'] = [BLANK.values[HEADING] ?? [], BLANK.values[HEADING + 1] ?? []];

  test('that is the same heading after a page break goes on', () => {
    const two = typeInto(filled, [
      [BODY + 1, 1, 'Thi vẽ'],
      [BODY + 1, 4, 40],
    ]);
    const broken = insertRows(two, BODY + 1, AGAIN);
    expect(linesOf(broken)).toEqual([
      ['Thi viết', 1, 30],
      ['Thi vẽ', null, 40],
    ]);
    expect(found(broken)).toEqual([]);
  });

  test('that begins to count anew is a second one', () => {
    const tab = insertRows(deleteRows(filled, BODY + 5, BODY + 15), BODY + 5, [
      ...AGAIN,
      [1, 'Thi vẽ', null, 1, 40, null],
    ]);
    expect(linesOf(tab)).toEqual([['Thi viết', 1, 30]]);
    expect(found(tab)).toEqual([['secondTable', `B${BODY + 6}`]]);
  });
});
