// The rates on three rosters, worked out by hand: openings, closings and a merger around the campaign's dates.

import { expectedUnits, type Unit } from '../../../src/core/roster/unit';
import type { StandingRecord } from '../../../src/core/standing/change';
import type { Standing } from '../../../src/core/standing/standing';
import { permille, type Rate, rateOf, ratesBy } from '../../../src/core/tracking/rates';
import { track } from '../../../src/core/tracking/track';
import { percentText } from '../../../src/messages/percent';
import { report, unit } from '../../support/core-builders';

const CAMPAIGN = { startDate: '2021-10-01', endDate: '2021-10-07' };
/** Trước ngày 10/10: the last day is the 9th. */
const DEADLINE = { date: '2021-10-10', inclusive: false };
const NOW = { date: '2021-10-12', time: '08:00' };

/** The day a unit was seen to have sent, and the day before which it surely had not. */
type Sent = readonly [day: string, notBefore: string];

function tracked(units: readonly Unit[], sent: Readonly<Record<string, Sent>>, standing: Standing = 'submitted') {
  const records = new Map(
    Object.entries(sent).map(([code, [day, before]]): [string, StandingRecord] => [
      code,
      { standing, sendings: [{ at: { date: day, time: '16:00' }, notBefore: { date: before, time: '08:00' } }] },
    ]),
  );
  const reports = expectedUnits(units, CAMPAIGN).map((one) => ({
    ...report(undefined, one),
    standing: records.get(one.code)?.standing ?? 'open',
  }));
  return track({ reports, records, seen: new Map(), remindedAt: new Map(), deadline: DEADLINE, now: NOW });
}

const named = (rates: readonly (Rate & { readonly name: string })[]) =>
  rates.map(({ name, expected, reported, onTime }) => [name, expected, reported, onTime]);

test('openings: who is there on a day of the week must report, who opens after it must not', () => {
  const units = [
    unit('A', { type: 'Xã', commune: 'Kim Bài' }),
    unit('B', { type: 'Xã', commune: 'Cự Khê', validFrom: '2021-10-01' }),
    unit('C', { type: 'Trường', commune: 'Cự Khê', validFrom: '2021-10-07' }),
    unit('D', { type: 'Trường', commune: 'Cự Khê', validFrom: '2021-10-08' }),
  ];
  const all = tracked(units, { A: ['2021-10-09', '2021-10-08'], C: ['2021-10-11', '2021-10-10'] });

  // Of A, B, C two have reported, A in time, C two days late.
  expect(rateOf(all)).toEqual({ expected: 3, reported: 2, onTime: 1 });
  expect(named(ratesBy(all, ({ report: one }) => one.unit.type))).toEqual([
    ['Xã', 2, 1, 1],
    ['Trường', 1, 1, 0],
  ]);
  expect(named(ratesBy(all, ({ report: one }) => one.unit.commune ?? ''))).toEqual([
    ['Kim Bài', 1, 1, 1],
    ['Cự Khê', 2, 1, 0],
  ]);
  expect([permille(2, 3), permille(1, 3)].map(percentText)).toEqual(['66,7', '33,3']);
});

test('closings: who closed before the week need not report, who closed in it must', () => {
  const units = [
    unit('A', { validTo: '2021-09-30' }),
    unit('B', { validTo: '2021-10-01' }),
    unit('C', { validTo: '2021-10-07' }),
    unit('D', { validTo: '2021-12-31' }),
  ];
  const all = tracked(units, {
    B: ['2021-10-09', '2021-10-08'],
    C: ['2021-10-11', '2021-10-09'],
    D: ['2021-10-10', '2021-10-10'],
  });

  // B in time; of C nobody looked between the 9th and the 11th; D came the day after.
  expect(rateOf(all)).toEqual({ expected: 3, reported: 3, onTime: 1 });
  expect(all.map(({ timeliness }) => timeliness)).toEqual([
    { kind: 'onTime' },
    { kind: 'unclear' },
    { kind: 'late', days: 1 },
  ]);
});

test('a merger within the week: the successor reports for those it took in', () => {
  const into = { mergedInto: ['N'], validTo: '2021-10-04' };
  const units = [
    unit('A', { commune: 'Cao Dương', ...into }),
    unit('B', { commune: 'Xuân Dương', ...into }),
    unit('N', { commune: 'Cao Xuân Dương', validFrom: '2021-10-05' }),
    unit('X', { commune: 'Kim Thư', validTo: '2021-10-04', mergedInto: ['Z'] }),
    unit('Z', { commune: 'Kim Thư', validFrom: '2022-01-01' }),
  ];
  const all = tracked(units, { N: ['2021-10-08', '2021-10-07'] }, 'approved');

  // N for A and B; X itself, for Z is not there yet.
  expect(rateOf(all)).toEqual({ expected: 2, reported: 1, onTime: 1 });
  expect(named(ratesBy(all, ({ report: one }) => one.unit.commune ?? ''))).toEqual([
    ['Cao Xuân Dương', 1, 1, 1],
    ['Kim Thư', 1, 0, 0],
  ]);
});

test('nobody of nobody is no rate', () => {
  expect(rateOf([])).toEqual({ expected: 0, reported: 0, onTime: 0 });
  expect(permille(0, 0)).toBe(0);
});
