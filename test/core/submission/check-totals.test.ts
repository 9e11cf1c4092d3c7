// A unit's own totals: of the whole table, of a group, at the top or at the bottom. They are compared, never added.

import type { TypedRow } from '../../../src/core/submission/form';
import { cleanForm, goodRow, report, row } from '../../support/core-builders';

const heading = (index: string, line: number) => row({ index, activity: 'Khối trường học' }, line);
const total = (classes: number, people: number, line: number, words = 'Cộng') =>
  row({ activity: words, classes, people }, line);

/** What is said of the totals of a table. */
function differences(...rows: readonly TypedRow[]) {
  const problems = report(cleanForm({ rows })).problems.filter(({ code }) => code === 'totalDiffers');
  return problems.map(({ code, place, params }) => [code, place, params.typed, params.value]);
}

test('a total of its own group agrees, and so does the one of everything below it', () => {
  expect(
    differences(
      heading('I', 10),
      goodRow({ classes: 2, people: 60 }, 11),
      total(2, 60, 12),
      heading('II', 13),
      goodRow({ classes: 3, people: 40 }, 14),
      goodRow({ classes: 1, people: 10 }, 15),
      total(4, 50, 16),
      total(6, 110, 17, 'Tổng cộng toàn trường'),
    ),
  ).toEqual([]);
});

test('a group without a heading begins after the total of the one before', () => {
  expect(
    differences(goodRow({}, 10), total(2, 60, 11), goodRow({ classes: 5, people: 7 }, 12), total(5, 7, 13)),
  ).toEqual([]);
});

test('a total that heads the table is one of the whole table', () => {
  expect(differences(total(4, 120, 10), goodRow({}, 11), goodRow({}, 12))).toEqual([]);
  expect(differences(total(5, 120, 10), goodRow({}, 11), goodRow({}, 12))).toEqual([['totalDiffers', 'D10', '5', '4']]);
});

test('a total that is neither is told the sum of the lines above it', () => {
  expect(differences(goodRow({}, 10), goodRow({}, 11), total(4, 60, 12))).toEqual([
    ['totalDiffers', 'E12', '60', '120'],
  ]);
});

test('a total without a figure, or with one that cannot be read, says nothing', () => {
  expect(differences(goodRow(), row({ activity: 'Cộng' }, 11))).toEqual([]);
  expect(differences(goodRow(), row({ activity: 'Cộng', classes: 'xem trên', people: 60 }, 11))).toEqual([]);
});

test('however many totals a table has, only its lines are added', () => {
  const rows = [goodRow({}, 10), total(2, 60, 11), total(2, 60, 12, 'Tổng cộng')];

  expect(report(cleanForm({ rows })).totals).toEqual({ rows: 1, classes: 2, people: 60 });
});
