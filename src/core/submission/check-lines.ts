// What only shows when the lines of a table are seen together.

import type { ClassifiedLine } from '../activity/classify-lines';
import { isEmpty, namingCell } from '../activity/classify-row';
import { takesBack } from '../activity/line-words';
import { fold } from '../text/fold';
import { problemAt } from './check-text';
import { type TypedCell, type TypedRow, wordsOf } from './form';
import type { Problem } from './problem';
import { type ActivityRow, countedClasses, countedPeople } from './report';

/** @param rows what the data lines were read as, in the same order */
export function checkLines(lines: readonly ClassifiedLine[], rows: readonly ActivityRow[]): Problem[] {
  const data = lines.filter(({ kind }) => kind === 'data').map(({ typed }) => typed);
  return [
    ...lines.flatMap(checkKind),
    ...rows.flatMap((row, i) => checkNote(row, data[i])),
    ...findSharedFigures(data.map(({ classes }) => classes)),
    ...findSharedFigures(data.map(({ people }) => people)),
    ...findDuplicates(rows),
  ];
}

/** What no one line of data says of itself. */
function checkKind({ typed, kind, isNamedByIndex }: ClassifiedLine): Problem[] {
  if (kind === 'misplaced') return [problemAt('strayText', typed.index)];
  if (kind === 'doubtful') return [problemAt('doubtfulLine', namingCell(typed))];
  return kind === 'data' && isNamedByIndex ? [problemAt('strayText', typed.activity, { readAs: 'activity' })] : [];
}

/** "Không thực hiện do dịch" beside 120 people. */
function checkNote(row: ActivityRow, typed: TypedRow | undefined): Problem[] {
  if (typed === undefined || countedClasses(row) + countedPeople(row) === 0 || !takesBack(wordsOf(typed.note)))
    return [];
  return [problemAt('noteContradicts', typed.note)];
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
