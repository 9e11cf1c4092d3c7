// Keeping before changing: in one write, or where both are too large for one, the snapshot first.

import { keepSnapshot, writeKept } from '../../src/commands/snapshots';
import { toSnapshot } from '../../src/sheets/snapshot';
import { grid, workbook } from '../support/sheet-builders';
import { type Deed, office } from './office';

const request = (name: string, size = 1) => ({ [name]: { text: 'x'.repeat(size) } });
const namesOf = (deeds: readonly Deed[]) =>
  deeds.map((deed) => (deed.kind === 'write' ? deed.requests.flatMap((one) => Object.keys(one)) : []));

test('snapshot and change go in one write', () => {
  const { services, deeds } = office();
  writeKept(services, [request('keep')], [request('change')]);
  expect(namesOf(deeds)).toEqual([['keep', 'change']]);
});

test('too large for one, the snapshot goes first, and the change is not cut in two', () => {
  const { services, deeds } = office();
  writeKept(services, [request('keep', 1_000_000)], [request('change', 900_000), request('journal', 900_000)]);
  expect(namesOf(deeds)).toEqual([['keep'], ['change', 'journal']]);
});

test('where no tab is changed nothing is kept; where one is, its reading must be a whole one', () => {
  const deed = { at: { date: '2021-10-11', time: '08:00' }, user: 'an@example.org', reason: 'Việc' };
  const office = { owner: 'an@example.org', editors: ['an@example.org'] };
  const shown = { effectiveValue: { stringValue: 'Thi viết' }, formattedValue: 'Thi viết' };
  const snapshot = toSnapshot(workbook(grid([[shown]])));
  const tabs = snapshot.tabs.map((tab) => ({ code: 'X01', tab }));
  expect(keepSnapshot(snapshot, [], deed, office)).toEqual([]);
  expect(() => keepSnapshot(snapshot, tabs, deed, office)).toThrow(/whole reading/);
});
