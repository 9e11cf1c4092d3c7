// A unit's own totals are never added: each is compared with what was typed.

import type { ClassifiedLine } from '../activity/classify-lines';
import { figuresOf } from '../activity/line-figures';
import type { Place, TypedCell, TypedRow } from './form';
import type { Problem } from './problem';
import { type ActivityRow, countedClasses, countedPeople } from './report';

/** What a line adds to a total. */
interface Addend {
  readonly typed: { readonly classes: number; readonly people: number };
  readonly counted: { readonly classes: number; readonly people: number };
}

/**
 * A total agrees when it is the sum of all lines above it or of those of its own group; one that heads lines, of those; one that heads
 * the table, of the whole table.
 * @param rows the data among the lines, in their order
 */
export function checkTotals(lines: readonly ClassifiedLine[], rows: readonly ActivityRow[]): Problem[] {
  const addends = rows.map(addendOf);
  const byPlace = new Map(rows.map((row, i) => [row.place, addends[i] as Addend]));
  let above = 0;
  let groupStart = 0;
  return lines.flatMap(({ typed, kind, children }): Problem[] => {
    if (kind === 'data') above += 1;
    if (kind === 'groupHeading') groupStart = above;
    if (kind !== 'total') return [];
    if (children !== undefined) {
      groupStart = above;
      return checkTotal(typed, [children.map((child) => addendOfLine(child, byPlace))]);
    }
    const summed = above === 0 ? [addends] : [addends.slice(0, above), addends.slice(groupStart, above)];
    groupStart = above;
    return checkTotal(typed, summed);
  });
}

function addendOf(row: ActivityRow): Addend {
  return {
    typed: { classes: row.classes.value ?? 0, people: row.people.value ?? 0 },
    counted: { classes: countedClasses(row), people: countedPeople(row) },
  };
}

/** A line below a total may itself be the total of lines below it. */
function addendOfLine(line: TypedRow, byPlace: ReadonlyMap<Place, Addend>): Addend {
  const { classes, people } = figuresOf(line);
  const typed = { classes: classes ?? 0, people: people ?? 0 };
  return byPlace.get(line.activity.place) ?? { typed, counted: typed };
}

function checkTotal(total: TypedRow, summed: readonly (readonly Addend[])[]): Problem[] {
  const { classes, people } = figuresOf(total);
  return [...compare(total.classes, classes, summed, 'classes'), ...compare(total.people, people, summed, 'people')];
}

/** A unit may have added up everything it typed, or only what belongs in the column. */
function compare(
  cell: TypedCell,
  said: number | null,
  summed: readonly (readonly Addend[])[],
  column: 'classes' | 'people',
): Problem[] {
  const readings = [(one: Addend) => one.typed[column], (one: Addend) => one.counted[column]];
  const sums = summed.flatMap((addends) => readings.map((read) => addends.reduce((sum, one) => sum + read(one), 0)));
  if (said === null || sums.includes(said)) return [];
  return [{ code: 'totalDiffers', place: cell.place, params: { typed: String(said), value: String(sums[0]) } }];
}
