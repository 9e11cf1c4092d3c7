// What the kept moves come to, and what a reading sees.

import fc from 'fast-check';
import { apply, NEW_RECORD, replay, type StandingRecord, type StateChange } from '../../../src/core/standing/change';
import { believableMoment, observe } from '../../../src/core/standing/observe';
import type { Standing } from '../../../src/core/standing/standing';
import { timelinessOf } from '../../../src/core/standing/timeliness';
import { ACTIONS, move } from '../../../src/core/standing/transitions';
import type { UnitReport } from '../../../src/core/submission/report';
import { report } from '../../support/core-builders';

const AT = { date: '2021-10-09', time: '22:00' };
const DEADLINE = { date: '2021-10-10', inclusive: false };

const change = (changes: Partial<StateChange>): StateChange => ({
  at: AT,
  user: 'an@example.org',
  unitCode: 'TO001',
  action: 'send',
  from: 'open',
  to: 'submitted',
  reason: '',
  ...changes,
});

describe('replaying', () => {
  test('gives the last state, the sendings, the deadline named and what was approved', () => {
    const records = replay([
      change({}),
      change({ action: 'return', from: 'submitted', to: 'returned', reason: 'Sai số.', deadline: '2021-10-15' }),
      change({ from: 'returned', at: { date: '2021-10-14', time: '08:00' } }),
      change({ action: 'approve', from: 'submitted', to: 'approved', fingerprint: 'abc' }),
      change({ unitCode: 'TO002', action: 'sendNil', to: 'nil' }),
    ]);

    expect(records.get('TO001')).toEqual({
      standing: 'approved',
      sendings: [{ at: AT }, { at: { date: '2021-10-14', time: '08:00' }, deadline: '2021-10-15' }],
      deadline: '2021-10-15',
      askedAt: AT,
      reason: 'Sai số.',
      approved: 'abc',
    });
    expect(records.get('TO002')?.standing).toBe('nil');
  });

  test('of any allowed moves ends where they led', () => {
    const actions = fc.array(fc.constantFrom(...ACTIONS), { maxLength: 30 });
    fc.assert(
      fc.property(actions, (wished) => {
        let standing: Standing = 'open';
        const changes = wished.flatMap((action): StateChange[] => {
          const facts = {
            errors: action === 'lapse' ? 1 : 0,
            reason: 'x',
            deadline: '2021-12-01',
            today: '2021-10-11',
          };
          const made = move(standing, action, facts);
          if ('refusal' in made) return [];
          const one = change({ action, from: standing, to: made.to });
          standing = made.to;
          return [one];
        });
        const records = replay(changes);
        expect(records.get('TO001')?.standing ?? 'open').toBe(standing);
      }),
    );
  });
});

describe('a reading', () => {
  const reading = (state: UnitReport['state'], more: Partial<UnitReport> = {}): UnitReport => ({
    ...report(),
    state,
    problems: state === 'errors' || state === 'unreadable' ? [{ code: 'figuresMissing', place: 'A1', params: {} }] : [],
    ...more,
  });
  const record = (standing: Standing, more: Partial<StandingRecord> = {}): StandingRecord => ({
    ...NEW_RECORD,
    standing,
    ...more,
  });

  test.each<[UnitReport['state'], Standing, string | undefined]>([
    ['submitted', 'open', 'send'],
    ['submitted', 'returned', 'send'],
    ['submitted', 'nil', 'send'],
    ['submitted', 'submitted', undefined],
    ['nil', 'open', 'sendNil'],
    ['nil', 'submitted', 'sendNil'],
    ['nil', 'nil', undefined],
    ['draft', 'open', undefined],
    ['draft', 'returned', undefined],
    ['draft', 'submitted', 'withdraw'],
    ['empty', 'nil', 'withdraw'],
    ['errors', 'submitted', 'lapse'],
    ['errors', 'open', undefined],
    ['unreadable', 'submitted', 'lapse'],
    ['unreadable', 'approved', 'lapse'],
  ])('of a tab that is %s, from %s: %s', (state, standing, action) => {
    expect(observe(reading(state), record(standing))).toBe(action);
  });

  test('sees that what was approved is no longer what stands there', () => {
    const one = reading('submitted');

    expect(observe(one, record('approved', { approved: one.fingerprint }))).toBeUndefined();
    expect(observe(one, record('approved', { approved: 'other' }))).toBe('send');
  });

  test('of a locked tab sees the wish to have it opened and nothing else', () => {
    const wanting = reading('draft', { wantsUnlock: true });

    expect(observe(wanting, record('locked'))).toBe('requestUnlock');
    expect(observe(wanting, record('unlockRequested'))).toBeUndefined();
    expect(observe(reading('errors'), record('locked'))).toBeUndefined();
    expect(observe(reading('submitted'), record('unlockRequested'))).toBe('cancelRequest');
    expect(observe(reading('unreadable'), record('unlockRequested'))).toBeUndefined();
  });

  test('believes the moment on the tab between the reading before and now only', () => {
    const now = { date: '2021-10-11', time: '08:00' };
    const before = { date: '2021-10-08', time: '07:00' };

    expect(believableMoment(AT, before, now)).toEqual(AT);
    expect(believableMoment({ ...AT, date: '2021-10-01' }, before, now)).toBeUndefined();
    expect(believableMoment({ ...AT, date: '2021-10-12' }, before, now)).toBeUndefined();
    expect(believableMoment(undefined, before, now)).toBeUndefined();
  });
});

describe('a sending', () => {
  const at = (day: string, rest: Partial<StateChange> = {}) => change({ at: { date: day, time: '08:00' }, ...rest });
  const timeliness = (...changes: StateChange[]) =>
    timelinessOf(
      changes.reduce((record, one) => apply(record, one), NEW_RECORD),
      DEADLINE,
    );
  const since = (day: string) => ({ notBefore: { date: day, time: '17:00' } });
  const returned = (deadline: string) =>
    at('2021-10-11', { action: 'return', from: 'submitted', to: 'returned', deadline });

  test('that is not there has no time', () => {
    expect(timeliness()).toBeUndefined();
    expect(timeliness(at('2021-10-08'), at('2021-10-09', { action: 'withdraw', to: 'open' }))).toBeUndefined();
  });

  test('seen on or before the last day is in time', () => {
    expect(timeliness(at('2021-10-09'))).toEqual({ kind: 'onTime' });
  });

  test('seen after it is late when somebody had looked after the last day', () => {
    expect(timeliness(at('2021-10-12', since('2021-10-10')))).toEqual({ kind: 'late', days: 3 });
  });

  test('seen after it is unclear when nobody had', () => {
    expect(timeliness(at('2021-10-11', since('2021-10-08')))).toEqual({ kind: 'unclear' });
    expect(timeliness(at('2021-10-11'))).toEqual({ kind: 'unclear' });
  });

  test('with a moment on the tab is judged by it', () => {
    expect(timeliness(at('2021-10-11', { sentAt: AT, ...since('2021-10-08') }))).toEqual({ kind: 'onTime' });
    const late = { date: '2021-10-10', time: '07:00' };
    expect(timeliness(at('2021-10-11', { sentAt: late, ...since('2021-10-08') }))).toEqual({ kind: 'late', days: 1 });
  });

  test('after a return has the day that was named, and the first one still counts', () => {
    const again = at('2021-10-14', since('2021-10-12'));
    expect(timeliness(at('2021-10-09'), returned('2021-10-15'), again)).toEqual({ kind: 'onTime' });
    expect(timeliness(at('2021-10-09'), returned('2021-10-12'), at('2021-10-14', since('2021-10-13')))).toEqual({
      kind: 'late',
      days: 2,
    });
    const firstLate = at('2021-10-10', since('2021-10-10'));
    expect(timeliness(firstLate, returned('2021-10-15'), again)).toEqual({ kind: 'late', days: 1 });
  });
});
