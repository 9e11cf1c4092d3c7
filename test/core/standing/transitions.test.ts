// How submissions move: every move of the table, and every other one refused.

import { STANDINGS, type Standing } from '../../../src/core/standing/standing';
import { ACTIONS, type Action, type Facts, move, TRANSITIONS } from '../../../src/core/standing/transitions';
import { REFUSALS } from '../../../src/messages/standing';

const TODAY = '2021-10-11';

/** What lets an action pass whose place is right. */
const allowing = (action: Action): Facts => ({
  errors: action === 'lapse' ? 2 : 0,
  reason: 'Số người ở dòng 3 chưa đúng',
  deadline: '2021-10-15',
  today: TODAY,
});

/** The table as the office would draw it on paper, so that a slip in the code is seen. */
const PAPER: readonly (readonly [Standing, Action, Standing])[] = [
  ['open', 'send', 'submitted'],
  ['open', 'sendNil', 'nil'],
  ['submitted', 'sendNil', 'nil'],
  ['submitted', 'withdraw', 'open'],
  ['submitted', 'lapse', 'open'],
  ['submitted', 'return', 'returned'],
  ['submitted', 'approve', 'approved'],
  ['nil', 'send', 'submitted'],
  ['nil', 'withdraw', 'open'],
  ['nil', 'lapse', 'open'],
  ['nil', 'return', 'returned'],
  ['nil', 'approve', 'approved'],
  ['returned', 'send', 'submitted'],
  ['returned', 'sendNil', 'nil'],
  ['approved', 'send', 'submitted'],
  ['approved', 'sendNil', 'nil'],
  ['approved', 'withdraw', 'open'],
  ['approved', 'lapse', 'open'],
  ['approved', 'return', 'returned'],
  ['approved', 'lock', 'locked'],
  ['locked', 'requestUnlock', 'unlockRequested'],
  ['locked', 'unlock', 'returned'],
  ['unlockRequested', 'cancelRequest', 'locked'],
  ['unlockRequested', 'refuseUnlock', 'locked'],
  ['unlockRequested', 'unlock', 'returned'],
];

const EVERY = STANDINGS.flatMap((from) => ACTIONS.map((action): [Standing, Action] => [from, action]));

test.each(PAPER)('from %s, %s leads to %s', (from, action, to) => {
  expect(move(from, action, allowing(action))).toEqual({ to });
});

const OTHERS = EVERY.filter(([from, action]) => !PAPER.some(([a, b]) => a === from && b === action));

test.each(OTHERS)('from %s, %s is refused with a sentence', (from, action) => {
  const refused = move(from, action, allowing(action));

  expect(refused).toEqual({ refusal: 'notFromHere' });
  expect(REFUSALS.notFromHere(action, from)).toMatch(/^đang ở trạng thái ".+" nên không thể \S/);
});

test('the table has every move that is on paper, and no other', () => {
  const coded = ACTIONS.flatMap((action) => TRANSITIONS[action].from.map((from) => `${from} ${action}`));

  expect([...coded].sort()).toEqual(PAPER.map(([from, action]) => `${from} ${action}`).sort());
  expect(EVERY).toHaveLength(STANDINGS.length * ACTIONS.length);
});

test.each<[Standing, Action, Partial<Facts> | { deadline: undefined }, string]>([
  ['open', 'send', { errors: 1 }, 'errorsStand'],
  ['returned', 'sendNil', { errors: 1 }, 'errorsStand'],
  ['submitted', 'approve', { errors: 1 }, 'errorsStand'],
  ['submitted', 'lapse', { errors: 0 }, 'noErrorStands'],
  ['submitted', 'return', { reason: ' ' }, 'reasonMissing'],
  ['submitted', 'return', { deadline: undefined }, 'deadlineMissing'],
  ['submitted', 'return', { deadline: '2021-10-10' }, 'deadlinePast'],
  ['locked', 'unlock', { reason: '' }, 'reasonMissing'],
  ['locked', 'unlock', { deadline: undefined }, 'deadlineMissing'],
  ['unlockRequested', 'refuseUnlock', { reason: '' }, 'reasonMissing'],
])('from %s, %s with %j is refused: %s', (from, action, facts, refusal) => {
  const { deadline, ...others } = { ...allowing(action), ...facts };

  expect(move(from, action, deadline === undefined ? others : { ...others, deadline })).toEqual({ refusal });
});

test('a return may be due today', () => {
  expect(move('submitted', 'return', { ...allowing('return'), deadline: TODAY })).toEqual({ to: 'returned' });
});
