// A unit's own totals are never added: each is compared with what was typed.

import type { RowKind } from '../activity/classify-row';
import { checkRow } from './check-row';
import type { TypedCell, TypedRow } from './form';
import type { Problem } from './problem';
import { type ActivityRow, countedClasses, countedPeople } from './report';

export interface ClassifiedLine {
  readonly typed: TypedRow;
  readonly kind: RowKind;
}

/**
 * A total agrees when it is the sum of all lines above it or of those of its own group; one that heads the table, of the whole table.
 * @param rows the data among the lines, in their order
 */
export function checkTotals(lines: readonly ClassifiedLine[], rows: readonly ActivityRow[]): Problem[] {
  let above = 0;
  let groupStart = 0;
  return lines.flatMap(({ typed, kind }): Problem[] => {
    if (kind === 'data') above += 1;
    if (kind === 'groupHeading') groupStart = above;
    if (kind !== 'total') return [];
    const summed = above === 0 ? [rows] : [rows.slice(0, above), rows.slice(groupStart, above)];
    groupStart = above;
    return checkTotal(typed, summed);
  });
}

function checkTotal(total: TypedRow, summed: readonly (readonly ActivityRow[])[]): Problem[] {
  const { row } = checkRow(total, { groups: [], find: () => undefined });
  return [
    ...compare(total.classes, row.classes.value, summed, [(one) => one.classes.value ?? 0, countedClasses]),
    ...compare(total.people, row.people.value, summed, [(one) => one.people.value ?? 0, countedPeople]),
  ];
}

/** @param readings a unit may have added up everything it typed, or only what belongs in the column */
function compare(
  cell: TypedCell,
  said: number | null,
  summed: readonly (readonly ActivityRow[])[],
  readings: readonly ((row: ActivityRow) => number)[],
): Problem[] {
  const sums = summed.flatMap((rows) => readings.map((read) => rows.reduce((total, row) => total + read(row), 0)));
  if (said === null || sums.includes(said)) return [];
  return [{ code: 'totalDiffers', place: cell.place, params: { typed: String(said), value: String(sums[0]) } }];
}
