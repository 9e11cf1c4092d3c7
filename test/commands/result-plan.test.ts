// Results on the units' tabs share one write with everything else: where room is short the lists become shorter.

import type { Campaign } from '../../src/commands/campaign';
import { LARGEST_PAYLOAD, payloadSize } from '../../src/commands/payload-size';
import { planResults } from '../../src/commands/result-plan';
import type { Problem } from '../../src/core/submission/problem';
import { unitSheetId } from '../../src/sheets/contract';
import type { SheetRequest } from '../../src/sheets/google-json';
import { unitPage } from '../../src/sheets/pages/unit-page';
import { report, unit } from '../support/core-builders';
import { gridOfPage, snapshot } from '../support/sheet-builders';

const PROBLEM: Problem = { code: 'organizerMissing', place: 'C11', params: {} };
const UNITS = Array.from({ length: 20 }, (_unused, i) => unit(`TO${100 + i}`));

function campaign(problems: number): Pick<Campaign, 'snapshot' | 'reports' | 'records' | 'now'> {
  const grids = UNITS.map((one) => gridOfPage(unitPage(one, 2021, 'trước ngày 10/10/2021'), unitSheetId(one)));
  return {
    snapshot: snapshot(...grids),
    reports: UNITS.map((one) => ({
      ...report(),
      unit: one,
      problems: Array.from({ length: problems }, () => PROBLEM),
    })),
    records: new Map(),
    now: { date: '2021-10-11', time: '08:00' },
  };
}

const ofSize = (bytes: number): SheetRequest[] => [{ other: { pad: 'x'.repeat(bytes) } }];
const listed = (requests: readonly SheetRequest[]) =>
  (JSON.stringify(requests).match(/Ô C11/g) ?? []).length / UNITS.length;

test('ten problems are listed for every unit where there is room', () => {
  expect(listed(planResults(campaign(12), []))).toBe(10);
});

test.each([
  [5, 40_000],
  [1, 20_000],
  [0, 13_000],
])('with less room %i are', (count, room) => {
  const others = ofSize(LARGEST_PAYLOAD - room);
  const requests = planResults(campaign(12), others);
  expect(requests).toHaveLength(2 * UNITS.length);
  expect(listed(requests)).toBe(count);
  expect(payloadSize([...others, ...requests])).toBeLessThan(LARGEST_PAYLOAD + 100);
});

test('without room nothing is written', () => {
  expect(planResults(campaign(1), ofSize(LARGEST_PAYLOAD))).toEqual([]);
});

test.each(['', 'abc', 'tiếng Việt', '≥ 5', '👍🏽', 'Ô D9\n"lỗi"'])('the size of %p is that of its UTF-8', (text) => {
  const requests = [{ one: { text } }];
  expect(payloadSize(requests)).toBe(Buffer.byteLength(JSON.stringify(requests)));
});
