// The district's figures from the units' rows.

import fc from 'fast-check';
import type { UnitReport } from '../../../src/core/submission/report';
import { summarize } from '../../../src/core/summary/summarize';
import {
  BANNERS,
  blankForm,
  catalogue,
  cell,
  cleanForm,
  goodRow,
  report,
  TRAINING,
  unit,
} from '../../support/core-builders';

type Values = Parameters<typeof goodRow>[0];

function reportOf(code: string, ...lines: readonly Values[]): UnitReport {
  return report(cleanForm({ rows: lines.map((values, i) => goodRow(values, 10 + i)) }), unit(code));
}

test('rows of one activity share a line under its group, in the order of the catalogue', () => {
  const { groups, totals } = summarize(
    [
      reportOf('A', { classes: 2, people: 60 }, { activity: 'Cuộc thi đọc sách', classes: 1, people: 30 }),
      reportOf('B', { activity: 'tập huấn KNS', classes: 3, people: 90 }),
    ],
    catalogue,
  );

  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ name: 'Lớp học, cuộc thi', classes: 6, people: 180 });
  expect(groups[0]?.lines).toMatchObject([
    { activity: 'Tập huấn kỹ năng số', known: TRAINING, units: 2, classes: 5, people: 150, unread: 0 },
    { activity: 'Cuộc thi đọc sách', units: 1, classes: 1, people: 30 },
  ]);
  expect(totals).toEqual({ rows: 3, classes: 6, people: 180 });
});

test('each line names the rows it comes from, and a unit twice in it is one unit', () => {
  const one = reportOf('A', { people: 10 }, { people: 20 });
  const line = summarize([one], catalogue).groups[0]?.lines[0];

  expect(line?.units).toBe(1);
  expect(line?.sources).toEqual([
    { report: one, place: 'B10' },
    { report: one, place: 'B11' },
  ]);
});

test('an unknown activity much like a known one is listed apart, with that one as a suggestion', () => {
  const { groups } = summarize([reportOf('A', { activity: 'Tập huấn kỹ năng' }, { activity: 'Múa' })], catalogue);

  expect(
    groups.map(({ name, lines }) => [name, ...lines.map((line) => [line.activity, line.suggestion?.code])]),
  ).toEqual([[null, ['Múa', undefined], ['Tập huấn kỹ năng', 'TH']]]);
});

test('unknown activities stand last, by the alphabet, and spellings that fold alike share a line named as first typed', () => {
  const { groups } = summarize(
    [reportOf('A', { activity: 'Văn hoá đọc' }, { activity: 'Múa' }), reportOf('B', { activity: '- văn hóa ĐỌC' }, {})],
    catalogue,
  );

  expect(groups.map(({ name }) => name)).toEqual(['Lớp học, cuộc thi', null]);
  expect(groups[1]?.lines).toMatchObject([
    { activity: 'Múa', units: 1 },
    { activity: 'Văn hoá đọc', units: 2, classes: 4, people: 120 },
  ]);
  expect(groups[1]?.lines[0]).not.toHaveProperty('known');
});

test('what is neither classes nor people is set apart by its unit word', () => {
  const { groups, totals } = summarize(
    [
      reportOf('A', { activity: BANNERS.name, classes: 5, people: 7 }, { classes: '3 băng rôn', people: '35 hộ' }),
      reportOf('B', { activity: BANNERS.name, classes: '4 pano', people: 0 }, { classes: '2 băng rôn', people: 8 }),
    ],
    catalogue,
  );

  expect(groups.map(({ lines }) => lines[0]?.apart)).toEqual([
    [
      { unit: 'băng rôn', value: 5 },
      { unit: 'pano', value: 4 },
    ],
    [
      { unit: 'băng rôn', value: 5 },
      { unit: 'hộ', value: 35 },
    ],
  ]);
  expect(totals).toEqual({ rows: 4, classes: 0, people: 15 });
});

test('a figure too large to be added waits as one that nobody could read, unless it counts no classes', () => {
  const { groups, totals } = summarize(
    [
      reportOf('A', { classes: 1, people: 1_000_000 }, { classes: 2, people: 40 }),
      reportOf('B', { activity: BANNERS.name, classes: 5_000, people: 0 }),
    ],
    catalogue,
  );

  const lines = groups.flatMap((group) => group.lines);
  expect(lines.map(({ unread }) => unread).sort()).toEqual([0, 1]);
  expect(lines.flatMap(({ apart }) => apart.map(({ value }) => value))).toEqual([5_000]);
  expect(totals).toMatchObject({ classes: 3, people: 40 });
});

test('figures nobody could read are counted as missing from their line', () => {
  const { groups } = summarize([reportOf('A', { people: 'nhiều' }, { classes: '2-3' }, {})], catalogue);

  expect(groups[0]?.lines[0]).toMatchObject({ unread: 2, classes: 4, people: 120 });
});

test('units are counted by what became of their reports', () => {
  const unreadable: UnitReport = { ...report(blankForm(), unit('X')), state: 'unreadable' };
  const draft = report(cleanForm({ submit: cell(false) }), unit('D'));
  const nil = report(blankForm({ nil: cell(true), submit: cell(true) }), unit('N'));
  const summary = summarize([reportOf('A', {}), unreadable, draft, nil, report(blankForm(), unit('E'))], catalogue);

  expect(summary).toMatchObject({ expected: 5, reported: 2, unsentWithRows: 1, unreadable: [unreadable] });
});

test('without units there is nothing', () => {
  expect(summarize([], catalogue)).toEqual({
    groups: [],
    totals: { rows: 0, classes: 0, people: 0 },
    expected: 0,
    reported: 0,
    unsentWithRows: 0,
    unreadable: [],
  });
});

const line = fc.record({
  activity: fc.constantFrom('Tập huấn KNS', 'Cuộc thi đọc sách', 'Treo băng rôn', 'Múa', 'MÚA', 'Văn hoá đọc'),
  classes: fc.oneof(fc.nat(50), fc.constantFrom('5 băng rôn', 'x', '3 lớp', null)),
  people: fc.oneof(fc.nat(900), fc.constantFrom('35 hộ', 'nhiều', '40 em', null)),
});
const district = fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 8 });

test('the totals are the sums over the units, and over the groups', () => {
  fc.assert(
    fc.property(district, (units) => {
      const reports = units.map((lines, i) => reportOf(`U${i}`, ...lines));
      const { totals, groups } = summarize(reports, catalogue);
      for (const key of ['rows', 'classes', 'people'] as const) {
        expect(totals[key]).toBe(reports.reduce((sum, one) => sum + one.totals[key], 0));
      }
      expect(groups.reduce((sum, group) => sum + group.people, 0)).toBe(totals.people);
      expect(groups.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources))).toHaveLength(totals.rows);
    }),
    { seed: 489, numRuns: 200 },
  );
});

test('the order of units and rows changes no figure', () => {
  const figures = (reports: readonly UnitReport[]) => {
    const { groups, totals } = summarize(reports, catalogue);
    const lines = groups.flatMap((group) =>
      group.lines.map(({ activity, units, classes, people, unread, apart }) =>
        JSON.stringify([
          group.name,
          activity.toLowerCase(),
          units,
          classes,
          people,
          unread,
          apart.map(({ unit: word, value }) => `${value} ${word}`).sort(),
        ]),
      ),
    );
    return { totals, lines: lines.sort() };
  };
  fc.assert(
    fc.property(district, (units) => {
      const reports = units.map((lines, i) => reportOf(`U${i}`, ...lines));
      const turned = units.map((lines, i) => reportOf(`U${i}`, ...[...lines].reverse())).reverse();
      expect(figures(turned)).toEqual(figures(reports));
    }),
    { seed: 489, numRuns: 200 },
  );
});
