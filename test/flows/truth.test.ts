// What the add-in counts on the sample district against what a careful person would have counted.

import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { truthOf } from '../../samples/thanh-oai-2021/truth';
import { filledDistrict, type PreparedDistrict, runOn } from './district';

interface UnitJson {
  code: string;
  tab: string;
  state: string;
  totals: { rows: number; classes: number; people: number };
  rows: { cell: string; classes: { value: number | null } }[];
  problems: { cell: string; code: string; severity: string; message: string; remedy: string }[];
}

let prepared: PreparedDistrict;
let units: UnitJson[];
let outcome: { [key: string]: unknown };

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits());
  outcome = runOn(prepared.addIn, prepared.copy(), 'checkReports');
  units = outcome.units as UnitJson[];
});

test('state, rows, classes and people of each of the 130 units equal the truth', () => {
  const truth = truthOf(prepared.district);

  const counted = Object.fromEntries(units.map(({ code, state, totals }) => [code, { state, ...totals }]));

  expect(Object.keys(counted)).toHaveLength(130);
  expect(counted).toEqual(truth.units);
});

test('the totals of the district equal the truth', () => {
  const truth = truthOf(prepared.district);

  expect(outcome).toMatchObject({
    expected: truth.expected,
    reported: truth.reported,
    totals: { rows: truth.rows, classes: truth.classes, people: truth.people },
  });
});

test('every unit said to have errors has one, and no other unit has', () => {
  const withErrors = units.filter(({ problems }) => problems.some(({ severity }) => severity === 'error'));

  expect(withErrors.map(({ state }) => state)).toEqual(
    withErrors.map(({ code }) => prepared.district.filled.find((unit) => unit.code === code)?.truth.state),
  );
  expect(new Set(withErrors.map(({ state }) => state))).toEqual(new Set(['errors', 'unreadable']));
});

test('a renamed tab is found under its new title, and rows pushed down are read where they are', () => {
  const renamed = units.find(({ code }) => code === prepared.district.renamed);
  const pushedDown = units.find(({ code }) => code === prepared.district.pushedDown);

  expect(renamed?.tab).toMatch(/ \(đã xong\)$/);
  expect(renamed?.rows[0]?.cell).toBe('B10');
  expect(pushedDown?.rows[0]?.cell).toBe('B12');
});

test('the same seed gives the same district', async () => {
  const again = await filledDistrict(sampleUnits());

  const textOf = ({ copy }: PreparedDistrict): string => JSON.stringify(copy().spreadsheet);
  expect(textOf(again) === textOf(prepared)).toBe(true);
});
