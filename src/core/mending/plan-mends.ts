// What of a unit's tab could be written more plainly without losing anything. Proposed only: the office decides, cell by cell.

import { classifyRow } from '../activity/classify-row';
import type { QuantityColumn } from '../quantity/quantity';
import { type Form, NARRATIVES, type TypedCell, type TypedRow } from '../submission/form';
import { detectLegacy, type LegacyEncoding } from '../text/legacy-encoding';
import { isUntouchable } from './cells';
import { type Mend, type MendField, mendedCell, storedValue } from './mend';
import { mendText } from './mend-text';
import { plainNumber } from './plain-number';
import { type Line, planNumbering } from './plan-numbering';
import { tidyText } from './tidy-text';

/**
 * At most one mend a cell. Applied in any order, all or some, they change nothing of what the report says; where an old encoding is
 * taken for Unicode, only what it says becomes readable.
 */
export function planMends(form: Form): Mend[] {
  const lines = form.rows.map((row): Line => ({ row, kind: classifyRow(row) }));
  const words = lines.flatMap(({ row }) => [row.activity, row.organizer, row.note]);
  const others = otherTexts(form);
  const legacy = detectLegacy([...words, ...others.map(([cell]) => cell)].flatMap(tidyTexts));
  return [
    ...lines.flatMap((line) => mendLine(line, legacy)),
    ...planNumbering(lines),
    ...others.flatMap(([cell, field]) => mendText(cell, field, legacy)),
  ];
}

/** Everything outside the table that is text. */
function otherTexts(form: Form): (readonly [TypedCell, MendField])[] {
  const narratives = NARRATIVES.flatMap((field) => {
    const { [field]: narrative } = form.narratives;
    return (narrative.parts ?? [narrative]).map((cell) => [cell, field] as const);
  });
  const nominations = form.nominations.flatMap(({ name, position, kind, award, achievement }) => [
    [name, 'name'] as const,
    [position, 'position'] as const,
    [kind, 'kind'] as const,
    [award, 'award'] as const,
    [achievement, 'achievement'] as const,
  ]);
  return [...narratives, [form.directive, 'directive'], ...nominations];
}

function tidyTexts({ value }: TypedCell): string[] {
  return typeof value === 'string' ? [tidyText(value)] : [];
}

function mendLine({ row, kind }: Line, legacy: LegacyEncoding | undefined): Mend[] {
  if (kind === 'blank') return [];
  const hasNumbers = kind === 'data' || kind === 'total';
  const mends = [
    ...mendText(row.activity, 'activity', legacy),
    ...mendText(row.organizer, 'organizer', legacy),
    ...(hasNumbers ? [...mendNumber(row.classes, 'classes'), ...mendNumber(row.people, 'people')] : []),
    ...mendText(row.note, 'note', legacy),
  ];
  // "2" and "03 lớp" is data, "2" and "3" are column numbers; "Tæng céng" is an activity, "Tổng cộng" a total.
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

function mendNumber(cell: TypedCell, column: QuantityColumn): Mend[] {
  const before = storedValue(cell);
  if (typeof before !== 'string' || cell.isDate || cell.isPercent === true || isUntouchable(cell)) return [];
  const after = plainNumber(before, column);
  return after === undefined ? [] : [{ place: cell.place, field: column, kinds: ['number'], before, after }];
}
