// The ladder: which step stands on which day.

import { rungOn, rungsOf } from '../../../src/core/reminders/ladder';

const LADDER = rungsOf({ before: [3, 1, 0], after: [1, 3] });

test('steps stand in the order of the days, each once; the last one is the last after the deadline', () => {
  expect(rungsOf({ before: [0, 3, 3], after: [3, 1] })).toEqual([
    { name: 'before3', offset: -3, isLast: false },
    { name: 'due', offset: 0, isLast: false },
    { name: 'after1', offset: 1, time: 1, isLast: false },
    { name: 'after3', offset: 3, time: 2, isLast: true },
  ]);
});

test('without days after the deadline no step is the last', () => {
  expect(rungsOf({ before: [1], after: [] })).toEqual([{ name: 'before1', offset: -1, isLast: false }]);
});

test.each([
  [-4, undefined],
  [-3, 'before3'],
  [-2, 'before3'],
  [-1, 'before1'],
  [0, 'due'],
  [1, 'after1'],
  [2, 'after1'],
  [3, 'after3'],
  [30, 'after3'],
])('on working day %i the step is %s', (offset, name) => {
  expect(rungOn(LADDER, offset)?.name).toBe(name);
});

test('what was to be said before the deadline is not said after it', () => {
  expect(rungOn(rungsOf({ before: [3, 0], after: [3] }), 1)).toBeUndefined();
});
