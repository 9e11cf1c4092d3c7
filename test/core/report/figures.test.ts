// Which figures have moved between two versions of the report, and by whom.

import { movedFigures, type NamedCounts, type ReportFigures } from '../../../src/core/report/figures';

const counts = (key: string, classes: number, people: number): NamedCounts => ({
  key,
  name: `Tên ${key}`,
  classes,
  people,
});
const figures = (units: NamedCounts[]): ReportFigures => {
  const add = (key: 'classes' | 'people') => units.reduce((sum, unit) => sum + unit[key], 0);
  const total = { classes: add('classes'), people: add('people') };
  return {
    total,
    groups: [{ key: 'I', name: 'I', ...total }],
    activities: [{ key: 'I|a', name: 'a', ...total, units }],
    units,
  };
};

test('units that came, went and changed, each with what it had and has', () => {
  const before = figures([counts('A', 1, 10), counts('B', 2, 20), counts('C', 3, 30)]);
  const now = figures([counts('B', 2, 25), counts('C', 3, 30), counts('D', 0, 7)]);

  const moved = movedFigures(before, now);

  const zero = { classes: 0, people: 0 };
  const units = [
    { name: 'Tên B', before: { classes: 2, people: 20 }, now: { classes: 2, people: 25 } },
    { name: 'Tên D', before: zero, now: { classes: 0, people: 7 } },
    { name: 'Tên A', before: { classes: 1, people: 10 }, now: zero },
  ];
  const total = { before: { classes: 6, people: 60 }, now: { classes: 5, people: 62 } };
  expect(moved).toEqual({
    total: { name: '', ...total },
    groups: [{ name: 'I', ...total }],
    activities: [{ name: 'a', ...total, units }],
    units,
  });
});

test('nothing has moved', () => {
  const same = figures([counts('A', 1, 10)]);

  expect(movedFigures(same, same)).toMatchObject({ groups: [], activities: [], units: [] });
});
