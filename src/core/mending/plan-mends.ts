// What of a unit's tab could be written more plainly without losing anything. Proposed only: the office decides, cell by cell.

import { classifyRow, isEmpty } from '../activity/classify-row';
import type { QuantityColumn } from '../quantity/quantity';
import { type Form, NARRATIVES, type TypedCell, type TypedRow } from '../submission/form';
import { isUntouchable } from './cells';
import { type Mend, type MendField, mendedCell, storedValue } from './mend';
import { plainNumber } from './plain-number';
import { type Line, planNumbering } from './plan-numbering';
import { tidyText } from './tidy-text';

/** At most one mend a cell; applied in any order, all or some, they change nothing of what the report says. */
export function planMends(form: Form): Mend[] {
  const lines = form.rows.map((row): Line => ({ row, kind: classifyRow(row) }));
  return [
    ...lines.flatMap(mendLine),
    ...planNumbering(lines),
    ...NARRATIVES.flatMap((field) => {
      const { [field]: narrative } = form.narratives;
      return (narrative.parts ?? [narrative]).flatMap((cell) => mendText(cell, field));
    }),
    ...mendText(form.directive, 'directive'),
    ...form.nominations.flatMap(({ name, position, kind, award, achievement }) => [
      ...mendText(name, 'name'),
      ...mendText(position, 'position'),
      ...mendText(kind, 'kind'),
      ...mendText(award, 'award'),
      ...mendText(achievement, 'achievement'),
    ]),
  ];
}

function mendLine({ row, kind }: Line): Mend[] {
  if (kind === 'blank') return [];
  const hasNumbers = kind === 'data' || kind === 'total';
  const mends = [
    ...mendText(row.activity, 'activity'),
    ...mendText(row.organizer, 'organizer'),
    ...(hasNumbers ? [...mendNumber(row.classes, 'classes'), ...mendNumber(row.people, 'people')] : []),
    ...mendText(row.note, 'note'),
  ];
  // "2" and "03 lớp" is data, "2" and "3" are column numbers.
  return classifyRow(mendedRow(row, mends)) === kind ? mends : [];
}

function mendedRow(row: TypedRow, mends: readonly Mend[]): TypedRow {
  const changed = new Map(mends.map((mend) => [mend.field, mend]));
  const after = (field: keyof TypedRow) => {
    const mend = changed.get(field);
    return mend === undefined ? row[field] : mendedCell(row[field], mend);
  };
  return {
    index: row.index,
    activity: after('activity'),
    organizer: after('organizer'),
    classes: after('classes'),
    people: after('people'),
    note: after('note'),
  };
}

function mendText(cell: TypedCell, field: MendField): Mend[] {
  const before = storedValue(cell);
  if (typeof before !== 'string' || isEmpty(cell) || isUntouchable(cell)) return [];
  const composed = before.normalize('NFC');
  const after = tidyText(composed);
  if (after === before) return [];
  const kinds = [
    ...(after === composed ? [] : ['spaces' as const]),
    ...(composed === before ? [] : ['encoding' as const]),
  ];
  return [{ place: cell.place, field, kinds, before, after }];
}

function mendNumber(cell: TypedCell, column: QuantityColumn): Mend[] {
  const before = storedValue(cell);
  if (typeof before !== 'string' || cell.isDate || cell.isPercent === true || isUntouchable(cell)) return [];
  const after = plainNumber(before, column);
  return after === undefined ? [] : [{ place: cell.place, field: column, kinds: ['number'], before, after }];
}
