// Since when a unit's report stands as it does.

import type { StandingRecord } from '../../../src/core/standing/change';
import type { UnitReport } from '../../../src/core/submission/report';
import { type Sighting, type TrackingInput, track } from '../../../src/core/tracking/track';
import { blankForm, cleanForm, goodRow, report, unit } from '../../support/core-builders';

const NOW = { date: '2021-10-09', time: '08:00' };
const EARLIER = '07/10/2021 16:30';

const DEADLINE = { date: '2021-10-10', inclusive: false };

const trackAll = (reports: readonly UnitReport[], rest: Partial<TrackingInput> = {}) =>
  track({ reports, records: new Map(), seen: new Map(), remindedAt: new Map(), deadline: DEADLINE, now: NOW, ...rest });

const trackOne = (one = report(), seen: readonly [string, Sighting][] = []) =>
  trackAll([one], { seen: new Map(seen) })[0];

test('content seen for the first time is dated now', () => {
  expect(trackOne()?.changedAt).toBe('09/10/2021 08:00');
});

test('content that has not changed keeps its date', () => {
  const one = report();

  expect(trackOne(one, [['TO001', { fingerprint: one.fingerprint, changedAt: EARLIER }]])?.changedAt).toBe(EARLIER);
});

test('content that differs from what was seen is dated now', () => {
  expect(trackOne(report(), [['TO001', { fingerprint: 'other', changedAt: EARLIER }]])?.changedAt).toBe(
    '09/10/2021 08:00',
  );
});

test('a tab that was always blank has no date, and one that was emptied has', () => {
  const blank = report(blankForm());

  expect(trackOne(blank)?.changedAt).toBe('');
  expect(trackOne(blank, [['TO001', { fingerprint: '', changedAt: '' }]])?.changedAt).toBe('');
  expect(trackOne(blank, [['TO001', { fingerprint: 'full', changedAt: EARLIER }]])?.changedAt).toBe('09/10/2021 08:00');
});

test('errors, warnings and the last reminder stand beside each unit', () => {
  const faulty = report(cleanForm({ rows: [goodRow({ people: 'nhiều', organizer: null })] }), unit('B'));
  const tracked = trackAll([report(), faulty], { remindedAt: new Map([['B', EARLIER]]) });

  expect(tracked.map(({ errors, warnings, remindedAt }) => [errors, warnings, remindedAt])).toEqual([
    [0, 0, ''],
    [1, 1, EARLIER],
  ]);
});

test('what was changed after it was locked is told of', () => {
  const one = report();
  const locked = (approved: string): [string, StandingRecord] => [
    'TO001',
    { standing: 'locked', sendings: [], approved },
  ];
  const isTampered = (approved: string) => trackAll([one], { records: new Map([locked(approved)]) })[0]?.isTampered;

  expect(isTampered(one.fingerprint)).toBe(false);
  expect(isTampered('other')).toBe(true);
});
