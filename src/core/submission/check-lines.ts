// What only shows when the lines of a table are seen together.

import type { ClassifiedLine } from '../activity/classify-lines';
import { isEmpty } from '../activity/classify-row';
import { fold } from '../text/fold';
import { problemAt } from './check-text';
import type { TypedCell } from './form';
import type { Problem } from './problem';
import type { ActivityRow } from './report';

/** @param lines the data lines; @param rows what they were read as, in the same order */
export function checkLines(lines: readonly ClassifiedLine[], rows: readonly ActivityRow[]): Problem[] {
  const misplaced = lines
    .filter(({ kind }) => kind === 'misplaced')
    .map(({ typed }) => problemAt('strayText', typed.index));
  const data = lines.filter(({ kind }) => kind === 'data').map(({ typed }) => typed);
  return [
    ...misplaced,
    ...findSharedFigures(data.map(({ classes }) => classes)),
    ...findSharedFigures(data.map(({ people }) => people)),
    ...findDuplicates(rows),
  ];
}

/** One figure merged down over several activities is told of once, at the cell that holds it. */
function findSharedFigures(column: readonly TypedCell[]): Problem[] {
  const problems: Problem[] = [];
  for (const [i, cell] of column.entries()) {
    if (isEmpty(cell)) continue;
    let lines = 1;
    while (column[i + lines]?.mergedFrom === cell.place) lines += 1;
    if (lines > 1) problems.push(problemAt('figureMerged', cell, { value: String(lines) }));
  }
  return problems;
}

function findDuplicates(rows: readonly ActivityRow[]): Problem[] {
  const firstOf = new Map<string, ActivityRow>();
  return rows.flatMap((row): Problem[] => {
    if (row.activity === '' || (row.classes.value === null && row.people.value === null)) return [];
    const key = JSON.stringify([
      row.known?.code ?? fold(row.activity),
      fold(row.organizer),
      row.classes.value,
      row.people.value,
      fold(row.note),
    ]);
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, row);
      return [];
    }
    return [{ code: 'duplicateRow', place: row.place, params: { typed: row.activity, first: first.place } }];
  });
}
