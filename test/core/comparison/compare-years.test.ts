// Like with like: through mergers and divisions, and never by a code or a name that means another unit now.

import { compareYears } from '../../../src/core/comparison/compare-years';
import { findJumps } from '../../../src/core/comparison/find-jumps';
import { compareEachUnit } from '../../../src/core/comparison/unit-comparison';
import { catalogue, cleanForm, report } from '../../support/core-builders';
import { CONTEST, compare, lastYear, now, past, TRAINED, unit } from './years';

const closed = (code: string, ...mergedInto: string[]) =>
  unit(code, { validTo: '2022-06-30', ...(mergedInto.length === 0 ? {} : { mergedInto }) });

test('the same units are compared one by one, line by line', () => {
  const comparison = compare(
    lastYear(
      past('A', [[TRAINED, 2, 60]]),
      past('B', [
        [TRAINED, 1, 40],
        [CONTEST, 1, 100],
      ]),
    ),
    [now(unit('A'), [[TRAINED, 3, 90]]), now(unit('B'), [[TRAINED, 1, 30]])],
  );

  expect(comparison.totals).toEqual({ before: { classes: 4, people: 200 }, now: { classes: 4, people: 120 } });
  expect(comparison.groups).toEqual([
    expect.objectContaining({
      name: 'Lớp học, cuộc thi',
      lines: [
        expect.objectContaining({
          activity: TRAINED,
          before: { classes: 3, people: 100 },
          now: { classes: 4, people: 120 },
        }),
        expect.objectContaining({
          activity: CONTEST,
          before: { classes: 1, people: 100 },
          now: { classes: 0, people: 0 },
        }),
      ],
    }),
  ]);
});

test('a unit that took in others is compared with all of them, also one after another', () => {
  const comparison = compare(
    lastYear(past('A', [[TRAINED, 1, 10]]), past('B', [[TRAINED, 2, 20]]), past('C', [[TRAINED, 4, 40]])),
    [now(unit('C'), [[TRAINED, 7, 70]])],
    [
      closed('A', 'X'),
      closed('B', 'X'),
      unit('X', { validFrom: '2022-01-01', validTo: '2022-06-30', mergedInto: ['C'] }),
    ],
  );

  expect(comparison.units).toHaveLength(1);
  expect(comparison.totals).toEqual({ before: { classes: 7, people: 70 }, now: { classes: 7, people: 70 } });
  expect(compareEachUnit(comparison).get('C')).toMatchObject({
    kind: 'alone',
    before: { classes: 7, people: 70 },
    from: [{ code: 'A' }, { code: 'B' }, { code: 'C' }],
  });
});

test('units among which one was divided can be compared only together', () => {
  const comparison = compare(
    lastYear(past('A', [[TRAINED, 1, 10]]), past('S', [[TRAINED, 2, 20]]), past('B', [[TRAINED, 4, 40]])),
    [now(unit('A'), [[TRAINED, 2, 20]]), now(unit('B'), [[TRAINED, 5, 50]])],
    [closed('S', 'A', 'B')],
  );
  const each = compareEachUnit(comparison);

  expect(each.get('A')).toMatchObject({ kind: 'group', from: [{ code: 'A' }, { code: 'S' }, { code: 'B' }] });
  expect(each.get('B')).toEqual(each.get('A'));
  expect(comparison.totals).toEqual({ before: { classes: 7, people: 70 }, now: { classes: 7, people: 70 } });
});

test.each([
  ['whose code is not in the roster', [], 'notInRoster'],
  ['that closed, and nobody says into what', [closed('A')], 'noSuccessor'],
  ['whose successor need not report', [closed('A', 'X'), closed('X')], 'successorGone'],
])('a unit %s stands on one side only', (_name, roster, reason) => {
  const comparison = compare(lastYear(past('A', [[TRAINED, 1, 10]])), [now(unit('N'), [[TRAINED, 2, 20]])], roster);

  expect(comparison.gone).toEqual([{ unit: expect.objectContaining({ code: 'A' }), reason }]);
  expect(comparison.newUnits.map((one) => one.unit.code)).toEqual(['N']);
  expect(comparison.totals).toEqual({ before: { classes: 0, people: 0 }, now: { classes: 0, people: 0 } });
});

test('the same code and name are another unit where the roster says that it was opened since', () => {
  const reused = unit('10144', { name: 'UBND xã Tam Hưng', validFrom: '2022-07-01' });
  const comparison = compare(lastYear(past('10144', [[TRAINED, 1, 10]], { name: 'UBND xã Tam Hưng' })), [
    now(reused, [[TRAINED, 1, 10]]),
  ]);

  expect(comparison.gone).toEqual([expect.objectContaining({ reason: 'codeReused' })]);
  expect(compareEachUnit(comparison).get('10144')).toEqual({ kind: 'new' });
});

test('who has not reported, this year or last, is in no total, with all that can only be compared together', () => {
  const draft = report(cleanForm({ submit: { ...cleanForm().submit, value: false, shown: 'FALSE' } }), unit('B'));
  const comparison = compare(
    lastYear(
      past('A', [[TRAINED, 1, 10]]),
      past('B', [[TRAINED, 2, 20]]),
      past('C', [[TRAINED, 4, 40]], { reported: false }),
    ),
    [now(unit('A'), [[TRAINED, 8, 80]]), draft, now(unit('C'), [[TRAINED, 16, 160]])],
  );

  expect(comparison.totals).toEqual({ before: { classes: 1, people: 10 }, now: { classes: 8, people: 80 } });
  expect(comparison.units.map((one) => one.isComplete)).toEqual([true, false, false]);
  expect(compareEachUnit(comparison).get('B')).toMatchObject({ kind: 'alone', before: { people: 20 } });
  expect(compareEachUnit(comparison).get('C')).toMatchObject({ kind: 'unreportedBefore', unreported: [{ code: 'C' }] });
});

test('activities are joined by their code, else as a unit would be understood, else by their words', () => {
  const line = (activityCode: string, activity: string, people: number) => ({
    activityCode,
    activity,
    classes: 1,
    people,
  });
  const unitBefore = {
    ...past('A', []),
    lines: [
      line('TH', 'Tên cũ của hoạt động', 1),
      line('', 'tập huấn KNS', 10),
      line('', 'Thả diều', 100),
      line('XX', 'Bơi lội', 1000),
    ],
  };
  const comparison = compare(lastYear(unitBefore), [
    now(unit('A'), [
      [TRAINED, 1, 5],
      ['THẢ DIỀU', 1, 6],
    ]),
  ]);

  expect([...comparison.lines.values()].map((one) => [one.activity, one.before.people, one.now.people])).toEqual([
    [TRAINED, 11, 5],
    ['THẢ DIỀU', 100, 6],
    ['Bơi lội', 1000, 0],
  ]);
});

test('rows of an event that another row stands for are in no figure', () => {
  const reports = [
    now(unit('A'), [
      [TRAINED, 2, 60],
      [CONTEST, 1, 30],
    ]),
  ];
  const leftOut = new Set(reports.flatMap(({ rows }) => rows.slice(1)));
  const comparison = compareYears(lastYear(past('A', [[TRAINED, 2, 60]])), {
    reports,
    roster: [unit('A')],
    catalogue,
    leftOut,
  });

  expect(comparison.totals.now).toEqual({ classes: 2, people: 60 });
});

describe('a jump', () => {
  const jump = (was: readonly [number, number], is: readonly [number, number]) => {
    const comparison = compare(lastYear(past('A', [[TRAINED, ...was]])), [now(unit('A'), [[TRAINED, ...is]])]);
    return (findJumps(comparison).get('A') ?? []).map(({ params }) => [params.figure, params.before, params.value]);
  };

  test.each([
    ['three times as many people', [2, 60], [2, 180], [['people', '60', '180']]],
    ['a third of the people', [2, 1500], [2, 500], [['people', '1.500', '500']]],
    ['one person short of it', [2, 60], [2, 179], []],
    ['many times as many, but few', [2, 10], [2, 59], []],
    ['fifty more where there were few', [1, 10], [1, 60], [['people', '10', '60']]],
    ['classes', [2, 200], [7, 200], [['classes', '2', '7']]],
    ['one class short of it', [2, 200], [6, 200], []],
    [
      'both',
      [10, 1000],
      [1, 100],
      [
        ['classes', '10', '1'],
        ['people', '1.000', '100'],
      ],
    ],
  ] as const)('%s', (_name, was, is, found) => {
    expect(jump(was, is)).toEqual(found);
  });

  test('is asked of what was merged with the names of all of it, at the first line', () => {
    const comparison = compare(
      lastYear(past('A', [[TRAINED, 2, 30]]), past('B', [[TRAINED, 2, 30]])),
      [now(unit('B'), [[TRAINED, 2, 300]])],
      [closed('A', 'B')],
    );

    expect(findJumps(comparison).get('B')).toEqual([
      expect.objectContaining({ place: 'B10', params: expect.objectContaining({ from: 'Trường A, Trường B' }) }),
    ]);
  });

  test.each([
    ['groups', [unit('A'), unit('B')], [closed('S', 'A', 'B')], ['S']],
    ['new units', [unit('A')], [], []],
  ])('is never seen in %s', (_name, units, roster, codes) => {
    const years = lastYear(...codes.map((code) => past(code, [[TRAINED, 1, 1]])));
    const comparison = compare(
      years,
      units.map((one) => now(one, [[TRAINED, 50, 1500]])),
      roster,
    );

    expect(findJumps(comparison).size).toBe(0);
  });

  test('a nil report after a full year is one, and has a place all the same', () => {
    const comparison = compare(lastYear(past('A', [[TRAINED, 2, 60]])), [now(unit('A'), [])]);

    expect(findJumps(comparison).get('A')).toEqual([expect.objectContaining({ place: 'A1' })]);
  });
});
