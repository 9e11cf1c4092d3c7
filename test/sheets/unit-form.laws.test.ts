// Laws of reading a unit's table that hold for any lines in any arrangement.

import fc from 'fast-check';
import { readReport } from '../../src/core/submission/read-report';
import type { UnitReport } from '../../src/core/submission/report';
import { FORM } from '../../src/messages/form';
import { readUnitForm } from '../../src/sheets/read/unit-form';
import { BANNERS, CONTEST, reference, TRAINING, unit } from '../support/core-builders';
import { type GridValue, grid, tabOf } from '../support/sheet-builders';

const RUNS = { seed: 489, numRuns: 150 };
const COUNTING = [TRAINING.name, CONTEST.name, 'Chạy bộ vì cộng đồng'];

type Line = readonly GridValue[];

const count = (max: number) => fc.integer({ min: 0, max });
const dataLine = fc
  .tuple(
    fc.constantFrom(...COUNTING, BANNERS.name),
    fc.constantFrom('Nhà trường', 'Hội Khuyến học'),
    count(60),
    count(3_000),
  )
  .map(([activity, organizer, classes, people]): Line => [1, activity, organizer, classes, people, 'Trực tuyến']);
const dataLines = fc.array(dataLine, { minLength: 1, maxLength: 12 });

/** Lines that units put in and that are no data; a total may even be wrong. */
const otherLine = fc.oneof(
  fc.constant<Line>([null, null, null, null, null, null]),
  fc.constant<Line>([7, null, null, null, null, null]),
  fc.constantFrom<Line>(['II', 'Các cuộc thi', null, null, null, null], ['B', 'KHỐI ĐOÀN THỂ', null, null, null, null]),
  fc
    .tuple(fc.constantFrom('Tổng cộng', 'Cộng:', 'TỔNG CỘNG'), count(500), count(9_000))
    .map(([words, classes, people]): Line => [null, words, null, classes, people, null]),
  fc.constant<Line>(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']),
  fc.constantFrom<Line>(
    [null, 'Người lập biểu', 'HIỆU TRƯỞNG', null, null, null],
    [null, '(Ký, ghi rõ họ tên)', null, null, null, null],
  ),
);

const { columns } = FORM;
const HEADING: readonly Line[] = [
  [columns.index, columns.activity, columns.organizer, columns.quantity, null, columns.note],
  [null, null, null, columns.classes, columns.people, null],
];

function read(lines: readonly Line[]): UnitReport {
  return readReport(unit(), readUnitForm(tabOf(grid(lines))), reference);
}

function readTable(lines: readonly Line[]): UnitReport {
  return read([...HEADING, ...lines]);
}

/** Records without their places, in an order of their own. */
function recordsOf({ rows }: UnitReport): string[] {
  return rows
    .map(({ activity, known, organizer, classes, people }) =>
      JSON.stringify([activity, known?.code, organizer, classes.value, people.value]),
    )
    .sort();
}

const decomposed = (value: GridValue): GridValue => (typeof value === 'string' ? value.normalize('NFD') : value);

test('letters composed and decomposed give the same report', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(dataLine, otherLine), { maxLength: 15 }), (lines) => {
      const table = [...HEADING, ...lines];
      const { fingerprint: _one, ...composed } = read(table);
      const { fingerprint: _other, ...apart } = read(table.map((line) => line.map(decomposed)));
      expect(apart).toEqual(composed);
    }),
    RUNS,
  );
});

test('lines that are no data change neither records nor totals, wherever they stand', () => {
  const inserted = fc.array(fc.tuple(otherLine, fc.nat()), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(dataLines, inserted, (lines, others) => {
      const mixed = [...lines];
      for (const [line, place] of others) mixed.splice(place % (mixed.length + 1), 0, line);
      const [before, after] = [readTable(lines), readTable(mixed)];
      expect(after.totals).toEqual(before.totals);
      expect(recordsOf(after)).toEqual(recordsOf(before));
    }),
    RUNS,
  );
});

test('lines in another order give the same records and totals', () => {
  const shuffled = dataLines.chain((lines) =>
    fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
  );
  fc.assert(
    fc.property(shuffled, ([lines, others]) => {
      const [before, after] = [readTable(lines), readTable(others)];
      expect(after.totals).toEqual(before.totals);
      expect(recordsOf(after)).toEqual(recordsOf(before));
    }),
    RUNS,
  );
});

test('columns in another order, and blank ones between them, give the same records and totals', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, null, null], { minLength: 8 });
  fc.assert(
    fc.property(dataLines, order, (lines, places) => {
      const arrange = (line: Line): Line => places.map((place) => (place === null ? null : (line[place] ?? null)));
      const [before, after] = [readTable(lines), read([...HEADING, ...lines].map(arrange))];
      expect(after.totals).toEqual(before.totals);
      expect(recordsOf(after)).toEqual(recordsOf(before));
    }),
    RUNS,
  );
});

test('one more line adds exactly its figures to the totals', () => {
  fc.assert(
    fc.property(dataLines, dataLine, fc.nat(), (lines, line, place) => {
      const at = place % (lines.length + 1);
      const { totals } = readTable(lines);
      const [, activity, , classes, people] = line;
      expect(readTable([...lines.slice(0, at), line, ...lines.slice(at)]).totals).toEqual({
        rows: totals.rows + 1,
        classes: totals.classes + (activity === BANNERS.name ? 0 : Number(classes)),
        people: totals.people + Number(people),
      });
    }),
    RUNS,
  );
});
