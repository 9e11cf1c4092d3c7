// Mergers, divisions, and what cannot be one.

import { findMergerFaults, successorsOf } from '../../../src/core/roster/mergers';
import { parseRoster } from '../../../src/core/roster/parse-roster';
import type { Unit } from '../../../src/core/roster/unit';
import { unit } from '../../support/core-builders';

const place = (row: number) => ({ in: 'Danh sách', at: `I${row + 2}` });
const merged = (code: string, ...mergedInto: string[]): Unit => unit(code, { mergedInto });

function faultsOf(...units: Unit[]) {
  return findMergerFaults(units, place).map(({ code, place: { at }, params }) => [code, at, params.value]);
}

test.each([
  ['B', ['B']],
  ['B; C', ['B', 'C']],
  ['B,C;B', ['B', 'C']],
  [' ; ', undefined],
])('%j in the roster names %j', (typed, mergedInto) => {
  const rows = [
    ['A', 'Đơn vị A', typed],
    ['B', 'Đơn vị B', null],
    ['C', 'Đơn vị C', null],
  ];
  const heading = ['Mã', 'Tên đơn vị', 'Sáp nhập vào'];
  const { units, faults } = parseRoster({ heading, rows, reservedTabs: [], place: { in: 'x' }, placeOf: place });

  expect(faults).toEqual([]);
  expect(units[0]?.mergedInto).toEqual(mergedInto);
});

test.each<[string, Unit[], unknown[]]>([
  ['a chain and a division are in order', [merged('A', 'B'), merged('B', 'C', 'D'), unit('C'), unit('D')], []],
  ['two ways to the same unit are no ring', [merged('A', 'B', 'C'), merged('B', 'C'), unit('C')], []],
  ['a code of nobody', [merged('A', 'B', 'Z'), unit('B')], [['mergedIntoUnknown', 'I2', 'Z']]],
  ['itself', [unit('B'), merged('A', 'A')], [['mergedIntoItself', 'I3', 'A']]],
  [
    'a ring, said once',
    [merged('A', 'B'), merged('B', 'C'), merged('C', 'A')],
    [['mergerCycle', 'I2', 'A → B → C → A']],
  ],
  [
    'a ring that a unit only leads to',
    [merged('A', 'B'), merged('B', 'C'), merged('C', 'B')],
    [['mergerCycle', 'I3', 'B → C → B']],
  ],
])('%s', (_name, units, faults) => {
  expect(faultsOf(...units)).toEqual(faults);
});

test('successors are followed to those that must report', () => {
  const roster = new Map(
    [merged('A', 'B'), merged('B', 'C', 'D'), unit('C'), merged('D', 'E'), unit('E')].map((one) => [one.code, one]),
  );
  const of = (code: string, ...expected: string[]) => [...successorsOf(code, roster, new Set(expected))];

  expect(of('A', 'C', 'E')).toEqual(['C', 'E']);
  expect(of('A', 'B', 'C', 'E')).toEqual(['B']);
  expect(of('A', 'A', 'B')).toEqual(['A']);
  expect(of('A', 'E')).toEqual(['E']);
  expect(of('A')).toEqual([]);
});
