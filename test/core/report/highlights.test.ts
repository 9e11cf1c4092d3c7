// "Most" is said only where it is true.

import fc from 'fast-check';
import { ahead, highlightsOf } from '../../../src/core/report/highlights';
import { summarize } from '../../../src/core/summary/summarize';
import { catalogue, cleanForm, goodRow, report, unit } from '../../support/core-builders';

type Line = readonly [activity: string, classes: number, people: number];

function highlights(...units: readonly (readonly Line[])[]) {
  const reports = units.map((lines, i) => {
    const rows = lines.map(([activity, classes, people], at) => goodRow({ activity, classes, people }, 10 + at));
    return report(cleanForm({ rows }), unit(`U${i}`));
  });
  const { mostClasses, mostPeople, widest } = highlightsOf(summarize(reports, catalogue));
  return {
    classes: mostClasses?.activity,
    people: mostPeople?.activity,
    widest: widest.map(({ group, units: count }) => [group.name, count]),
  };
}

test('names the activity with most classes, the one with most people, and the groups of most units', () => {
  const found = highlights(
    [
      ['Tập huấn kỹ năng số', 5, 60],
      ['Cuộc thi đọc sách', 1, 300],
    ],
    [
      ['Tập huấn kỹ năng số', 2, 40],
      ['Treo băng rôn', 9, 0],
    ],
  );

  expect(found).toEqual({
    classes: 'Tập huấn kỹ năng số',
    people: 'Cuộc thi đọc sách',
    widest: [['Lớp học, cuộc thi', 2]],
  });
});

test('names none of equals', () => {
  expect(
    highlights([
      ['Tập huấn kỹ năng số', 2, 60],
      ['Cuộc thi đọc sách', 2, 60],
    ]),
  ).toMatchObject({ classes: undefined, people: undefined });
});

test('names nothing where there is nothing to be ahead of', () => {
  expect(highlights([['Tập huấn kỹ năng số', 2, 60]])).toEqual({ classes: undefined, people: undefined, widest: [] });
  expect(highlights()).toEqual({ classes: undefined, people: undefined, widest: [] });
});

test('an activity without a name is not named, and what is behind it is not called the most', () => {
  expect(
    highlights([
      ['', 9, 900],
      ['Tập huấn kỹ năng số', 2, 60],
    ]),
  ).toMatchObject({ classes: undefined, people: undefined });
});

test('law: what is named is ahead of everything that is not, and there is something that is not', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 4 }), (sizes, most) => {
      const items = sizes.map((size, id) => ({ size, id }));
      const chosen = ahead(items, ({ size }) => size, most);
      const others = items.filter((item) => !chosen.includes(item));

      expect(chosen.length).toBeLessThanOrEqual(most);
      expect(chosen.length === 0 || others.length > 0).toBe(true);
      expect(chosen.every((one) => others.every((other) => one.size > other.size))).toBe(true);
    }),
  );
});
