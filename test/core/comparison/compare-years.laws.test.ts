// Nothing gets lost between two years, whatever was opened, closed, merged and divided.

import fc from 'fast-check';
import '../../support/fast-check';
import { addFigures, figuresToCarry, type LastYear, sumFigures } from '../../../src/core/comparison/last-year';
import type { Unit } from '../../../src/core/roster/unit';
import type { UnitReport } from '../../../src/core/submission/report';
import { CONTEST, compare, type Line, now, past, TRAINED, unit } from './years';

const CODES = ['A', 'B', 'C', 'D', 'E', 'F'];

const lines = fc.array(
  fc.tuple(
    fc.constantFrom(TRAINED, CONTEST, 'Thả diều'),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 10, max: 200 }),
  ),
  { maxLength: 3 },
) as fc.Arbitrary<Line[]>;

/** A code of last year, this year or both; merged only into codes after it, so that no ring arises. */
const fate = fc.record({
  last: fc.boolean(),
  reportedBefore: fc.boolean(),
  isOpen: fc.boolean(),
  into: fc.subarray([1, 2, 3], { maxLength: 2 }),
  was: lines,
  is: lines,
});

interface Years {
  readonly years: LastYear;
  readonly reports: UnitReport[];
  readonly closed: Unit[];
}

const years: fc.Arbitrary<Years> = fc.tuple(...CODES.map(() => fate)).map((fates) => {
  const units = fates.map(({ into }, i) => {
    const mergedInto = into.flatMap((step) => CODES[i + step] ?? []);
    return unit(CODES[i], mergedInto.length === 0 ? {} : { mergedInto });
  });
  const figures = fates.flatMap(({ last, was, reportedBefore }, i) =>
    last ? [past(CODES[i] ?? '', was, { reported: reportedBefore })] : [],
  );
  return {
    years: { year: 2021, startDate: '2021-10-01', units: figures, doubtful: [] },
    reports: fates.flatMap(({ isOpen, is }, i) => (isOpen ? [now(units[i] as Unit, is)] : [])),
    closed: fates.flatMap(({ isOpen }, i) => (isOpen ? [] : [units[i] as Unit])),
  };
});

test('joined and not joined units add up to all units of both years, each of them once', () => {
  fc.assert(
    fc.property(years, ({ years: last, reports, closed }) => {
      const { units, gone, newUnits } = compare(last, reports, closed);
      const was = sumFigures([...units.map((one) => one.before), ...gone.map((one) => one.unit)]);
      const is = sumFigures([...units.map((one) => one.now), ...newUnits.map((one) => one.totals)]);

      expect(was).toEqual(sumFigures(last.units));
      expect(is).toEqual(sumFigures(reports.map((one) => one.totals)));
      const codesBefore = [...units.flatMap((one) => one.unitsBefore), ...gone.map((one) => one.unit)];
      expect(codesBefore.map(({ code }) => code).sort()).toEqual(last.units.map(({ code }) => code).sort());
      const codesNow = [...units.flatMap((one) => one.unitsNow), ...newUnits].map((one) => one.unit.code);
      expect(codesNow.sort()).toEqual(reports.map((one) => one.unit.code).sort());
    }),
  );
});

test('lines add up to the groups, groups to the totals, and totals to the units that are complete', () => {
  fc.assert(
    fc.property(years, ({ years: last, reports, closed }) => {
      const { units, lines: all, groups, totals } = compare(last, reports, closed);
      const complete = units.filter((one) => one.isComplete);

      for (const side of ['before', 'now'] as const) {
        expect(sumFigures([...all.values()].map((one) => one[side]))).toEqual(totals[side]);
        expect(sumFigures(groups.map((one) => one[side]))).toEqual(totals[side]);
        expect(sumFigures(complete.map((one) => one[side]))).toEqual(totals[side]);
      }
    }),
  );
});

test('one merger more moves figures of last year from one place to another and changes no sum', () => {
  fc.assert(
    fc.property(years, fc.nat(4), ({ years: last, reports, closed }, at) => {
      const [merging] = closed.slice(at % Math.max(1, closed.length));
      const target = reports.find((one) => one.unit.code > (merging?.code ?? 'Z'));
      fc.pre(merging !== undefined && target !== undefined);
      const more = closed.map((one) =>
        one === merging ? { ...one, mergedInto: [...new Set([...(one.mergedInto ?? []), target.unit.code])] } : one,
      );
      const sumBefore = ({ units, gone }: ReturnType<typeof compare>) =>
        sumFigures([...units.map((one) => one.before), ...gone.map((one) => one.unit)]);

      expect(sumBefore(compare(last, reports, more))).toEqual(sumBefore(compare(last, reports, closed)));
    }),
  );
});

test('a year beside itself is equal everywhere', () => {
  fc.assert(
    fc.property(years, ({ reports }) => {
      const same = { year: 2021, startDate: '2021-10-01', units: figuresToCarry(reports, new Set()), doubtful: [] };
      const comparison = compare(same, reports);

      expect(comparison.gone).toEqual([]);
      expect(comparison.newUnits).toEqual([]);
      expect(comparison.units).toHaveLength(reports.length);
      for (const one of [...comparison.units, ...comparison.lines.values(), ...comparison.groups, comparison.totals]) {
        expect(one.now).toEqual(one.before);
      }
      expect(comparison.totals.now).toEqual(
        reports.map((one) => one.totals).reduce(addFigures, { classes: 0, people: 0 }),
      );
    }),
  );
});
