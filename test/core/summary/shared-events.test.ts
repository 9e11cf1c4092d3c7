// One event reported by two units of a commune: found in pairs, asked about, counted once where the office says so.

import fc from 'fast-check';
import type { TypedValue } from '../../../src/core/quantity/parse-quantity';
import { createOrganizerMatcher } from '../../../src/core/roster/match-organizer';
import { readReport } from '../../../src/core/submission/read-report';
import type { UnitReport } from '../../../src/core/submission/report';
import {
  askAboutShared,
  findSharedEvents,
  leftOutRows,
  type SharedDecision,
} from '../../../src/core/summary/shared-events';
import { summarize } from '../../../src/core/summary/summarize';
import { catalogue, cleanForm, goodRow, unit } from '../../support/core-builders';

type Line = { activity?: string; organizer?: TypedValue; people: TypedValue; classes?: TypedValue };

const SCHOOLS = { A: 'Trường Tiểu học Hòa Lạc', B: 'Trường Mầm non Hòa Lạc', C: 'Trường THCS Hòa Lạc' };
const matchOrganizer = createOrganizerMatcher(Object.entries(SCHOOLS).map(([code, name]) => unit(code, { name })));

function reportOf(code: string, commune: string, ...lines: readonly Line[]): UnitReport {
  // Of no unit: whatever is not about organisers is about one event that somebody else has held.
  const rows = lines.map((line, i) => goodRow({ organizer: 'Hội Khuyến học xã', ...line }, 10 + i));
  return readReport(unit(code, { commune }), { ok: true, form: cleanForm({ rows }) }, { catalogue, matchOrganizer });
}

const pairsOf = (...reports: readonly UnitReport[]) =>
  findSharedEvents(reports).map(({ first, second }) => [first.unit.code, second.unit.code]);

test.each<[string, string, string, Line, Line, boolean]>([
  ['the same people', 'xã A', 'xã A', { people: 120 }, { people: 120 }, true],
  [
    'another spelling of activity and commune',
    'xã Hoà',
    'Xã  Hòa',
    { people: 120 },
    { activity: 'tập huấn KNS', people: 120 },
    true,
  ],
  ['people 3 % apart', 'xã A', 'xã A', { people: 300 }, { people: 309 }, true],
  ['people more than 3 % apart', 'xã A', 'xã A', { people: 300 }, { people: 310 }, false],
  ['two people apart', 'xã A', 'xã A', { people: 20 }, { people: 22 }, true],
  ['a small group', 'xã A', 'xã A', { people: 19 }, { people: 19 }, false],
  ['nobody', 'xã A', 'xã A', { people: 0 }, { people: 0 }, false],
  ['households, not people', 'xã A', 'xã A', { people: '40 hộ' }, { people: '40 hộ' }, false],
  ['another commune', 'xã A', 'xã B', { people: 120 }, { people: 120 }, false],
  ['no commune', '', '', { people: 120 }, { people: 120 }, false],
  ['another activity', 'xã A', 'xã A', { people: 120 }, { activity: 'Cuộc thi đọc sách', people: 120 }, false],
  ['an activity only one of them knows', 'xã A', 'xã A', { people: 120 }, { activity: 'Múa lân', people: 120 }, false],
  [
    'unknown titles much alike',
    'xã A',
    'xã A',
    { activity: 'Chạy bộ vì sức khỏe', people: 99 },
    { activity: 'chạy bộ vì sức khoẻ', people: 99 },
    true,
  ],
  [
    'unknown titles not alike',
    'xã A',
    'xã A',
    { activity: 'Chạy bộ vì sức khỏe', people: 99 },
    { activity: 'Chiếu phim tư liệu', people: 99 },
    false,
  ],
])('%s', (_what, communeA, communeB, lineA, lineB, isShared) => {
  const pairs = pairsOf(reportOf('A', communeA, lineA), reportOf('B', communeB, lineB));

  expect(pairs).toEqual(isShared ? [['A', 'B']] : []);
});

test.each<[TypedValue, TypedValue, boolean]>([
  ['Nhà trường', 'Nhà trường', false],
  ['Nhà trường', SCHOOLS.B, false],
  [SCHOOLS.A, 'Nhà trường', false],
  ['TH Hòa Lạc', 'MN Hoà Lạc', false],
  // Of three schools, the one that neither of them is.
  ['THCS Hòa Lạc', 'Nhà trường', false],
  ['Nhà trường', 'THCS Hòa Lạc', false],
  ['THCS Hòa Lạc', 'Trường THCS Hòa Lạc', true],
  ['Nhà trường', SCHOOLS.A, true],
  [SCHOOLS.B, 'Nhà trường', true],
  [SCHOOLS.B, SCHOOLS.A, true],
  ['Nhà trường', 'Nhà trường phối hợp với TH Hòa Lạc', true],
  ['Nhà trường', 'Hội Khuyến học xã', true],
  ['Hội Khuyến học xã', 'Hội Khuyến học xã', true],
  ['Nhà trường', null, true],
  ['Nhà trường', 'Nhóm bạn đọc', true],
])('organised by %s and by %s', (organizerA, organizerB, isShared) => {
  const pairs = pairsOf(
    reportOf('A', 'xã A', { people: 120, organizer: organizerA }),
    reportOf('B', 'xã A', { people: 120, organizer: organizerB }),
  );

  expect(pairs).toEqual(isShared ? [['A', 'B']] : []);
});

test('two lines of one unit are no pair', () => {
  expect(pairsOf(reportOf('A', 'xã A', { people: 120 }, { people: 120 }))).toEqual([]);
});

const THREE = [
  reportOf('A', 'xã A', { people: 100, classes: 2 }),
  reportOf('B', 'xã A', { people: 102, classes: 1 }),
  reportOf('C', 'xã A', { people: 101, classes: 4 }),
];

test('the office is asked of each undecided pair, at the later line', () => {
  const events = findSharedEvents(THREE);
  const decided = new Map<string, SharedDecision>([[events[0]?.key ?? '', 'both']]);

  expect(events).toHaveLength(3);
  expect(
    [...askAboutShared(events, decided)].map(([code, problems]) => [code, problems.map((p) => p.params.unit)]),
  ).toEqual([['C', ['Trường A', 'Trường B']]]);
});

test('what is counted once counts with the line that has most people, the first among equals', () => {
  const events = findSharedEvents(THREE);
  const once = new Map<string, SharedDecision>(events.map(({ key }) => [key, 'once']));
  const summary = summarize(THREE, catalogue, leftOutRows(events, once));

  expect(summary.totals).toEqual({ rows: 1, classes: 1, people: 102 });
  expect(summary.groups[0]?.lines[0]).toMatchObject({ units: 1, leftOut: 2, people: 102 });
  const equals = [reportOf('A', 'xã A', { people: 50, classes: 3 }), reportOf('B', 'xã A', { people: 50, classes: 1 })];
  const [pair] = findSharedEvents(equals);
  const leftOut = leftOutRows(pair === undefined ? [] : [pair], new Map([[pair?.key ?? '', 'once']]));
  expect([...leftOut]).toEqual(equals[1]?.rows);
});

test('whatever the office decides, at least one line of each event is counted, and undecided pairs leave nothing out', () => {
  const people = fc.array(fc.integer({ min: 98, max: 104 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      people,
      fc.infiniteStream(fc.constantFrom<SharedDecision | undefined>('once', 'both', undefined)),
      (sizes, stream) => {
        const reports = sizes.map((size, i) => reportOf(`U${i}`, 'xã A', { people: size }));
        const events = findSharedEvents(reports);
        const decisions = new Map(
          events.flatMap(({ key }) => {
            const decision = stream.next().value;
            return decision === undefined ? [] : [[key, decision] as const];
          }),
        );
        const leftOut = leftOutRows(events, decisions);
        const { totals } = summarize(reports, catalogue, leftOut);

        expect(leftOut.size).toBeLessThan(reports.length);
        expect(totals.rows).toBe(reports.length - leftOut.size);
        expect(totals.people).toBeGreaterThanOrEqual(Math.max(...sizes));
        if (![...decisions.values()].includes('once')) expect(leftOut.size).toBe(0);
      },
    ),
    { seed: 489, numRuns: 200 },
  );
});
