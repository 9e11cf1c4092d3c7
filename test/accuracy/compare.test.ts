// The measuring itself: what counts as found, missed, false and wrong.

import { compareDistrict, precisionOf, recallOf } from '../../accuracy/compare';
import { isAccurate } from '../../accuracy/measure';
import type { OutcomeUnit } from '../../accuracy/outcome';
import type { UnitTruth } from '../../samples/dirty/truth';

const TRUTH: UnitTruth = {
  code: 'X01',
  state: 'errors',
  rows: [{ cell: 'B7', activity: 'HD10', organizer: 'Nhà trường', classes: 2, people: null }],
  totals: { rows: 1, classes: 2, people: 0 },
  problems: [{ code: 'peopleNotUnderstood', cell: 'E7' }],
  tolerated: [],
  kinds: ['people/range'],
};
const RIGHT: OutcomeUnit = {
  code: 'X01',
  state: 'errors',
  rows: [
    {
      cell: 'B7',
      organizer: 'Nhà trường',
      activityCode: 'HD10',
      classes: { raw: '2', value: 2 },
      people: { raw: '100-120', value: null },
    },
  ],
  totals: { rows: 1, classes: 2, people: 0 },
  problems: [{ code: 'peopleNotUnderstood', cell: 'E7' }],
};

const measured = (unit: Partial<OutcomeUnit>, truth: Partial<UnitTruth> = {}) =>
  compareDistrict([{ ...TRUTH, ...truth }], [{ ...RIGHT, ...unit }]);

test('what was said as it was meant is accurate', () => {
  const accuracy = measured({});

  expect(accuracy).toMatchObject({ missed: [], falseAlarms: [], wrongValues: [] });
  expect([recallOf(accuracy), precisionOf(accuracy), isAccurate(accuracy)]).toEqual([1, 1, true]);
});

test('a problem at another cell is missed there and false here', () => {
  const accuracy = measured({ problems: [{ code: 'peopleNotUnderstood', cell: 'E8' }] });

  expect(accuracy.missed).toEqual([{ unit: 'X01', code: 'peopleNotUnderstood', cell: 'E7' }]);
  expect(accuracy.falseAlarms).toEqual([{ unit: 'X01', code: 'peopleNotUnderstood', cell: 'E8' }]);
  expect([recallOf(accuracy), precisionOf(accuracy), isAccurate(accuracy)]).toEqual([0, 0, false]);
});

test('the same problem said twice is one too many', () => {
  const accuracy = measured({ problems: [...RIGHT.problems, ...RIGHT.problems] });

  expect([recallOf(accuracy), precisionOf(accuracy)]).toEqual([1, 0.5]);
});

test('at a tolerated cell more may be said, but what was planted still has to be', () => {
  const more = measured({ problems: [...RIGHT.problems, { code: 'other', cell: 'B7' }] }, { tolerated: ['B7', 'E7'] });
  const none = measured({ problems: [] }, { tolerated: ['B7', 'E7'] });

  expect(precisionOf(more)).toBe(1);
  expect(recallOf(none)).toBe(0);
});

test.each<[string, Partial<OutcomeUnit>, string]>([
  [
    'a figure',
    { rows: [{ ...RIGHT.rows[0], people: { raw: '100-120', value: 100 } }] as OutcomeUnit['rows'] },
    'B7 people "100-120": said 100, meant null',
  ],
  [
    'an activity',
    { rows: [{ ...RIGHT.rows[0], activityCode: null }] as OutcomeUnit['rows'] },
    'B7 activity: said null, meant HD10',
  ],
  [
    'an organiser',
    { rows: [{ ...RIGHT.rows[0], organizer: '' }] as OutcomeUnit['rows'] },
    'B7 organizer: said , meant Nhà trường',
  ],
  ['a row that is not there', { rows: [] }, 'B7: no such row'],
  ['a state', { state: 'draft' }, 'state: said draft, meant errors'],
  ['a total', { totals: { rows: 1, classes: 2, people: 100 } }, 'total people: said 100, meant 0'],
])('%s said otherwise is a wrong value', (_what, unit, said) => {
  const accuracy = measured(unit);

  expect(accuracy.wrongValues).toEqual([{ unit: 'X01', what: said }]);
  expect(isAccurate(accuracy)).toBe(false);
});

test('a row nobody meant, and a unit that is not there, are wrong values', () => {
  const extra = measured({}, { rows: [] });
  const absent = compareDistrict([TRUTH], []);

  expect(extra.wrongValues).toEqual([{ unit: 'X01', what: 'B7: no row was meant' }]);
  expect(absent.wrongValues).toEqual([{ unit: 'X01', what: 'is not in the outcome' }]);
  expect(recallOf(absent)).toBe(0);
});
