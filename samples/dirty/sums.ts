// The sums that units write under their tables: worked out last, when every figure above has been typed.

import { countedOf, type Draft, type Entry, type Line, type Total } from './draft';
import { entered } from './typed';

type Figures = { classes: number; people: number };

export function writeSums(draft: Draft): void {
  for (const [i, line] of draft.lines.entries()) {
    if (line.total === undefined) continue;
    const above = draft.lines.slice(0, i);
    const summed = { all: above, group: groupOf(above), below: draft.lines.slice(i + 1, i + 3) }[line.total.of];
    const said = sumOf(entriesOf(summed), line.total.adds);
    const { wrong } = line.total;
    if (wrong !== undefined) said[wrong] = wrongSum(said[wrong], above, wrong);
    line.cells.classes = entered(String(said.classes));
    line.cells.people = entered(String(said.people));
  }
}

/** A sum that is right by no way of adding up. */
function wrongSum(said: number, above: readonly Line[], column: 'classes' | 'people'): number {
  const right = [above, groupOf(above)].flatMap((lines) =>
    (['typed', 'counted'] as const).map((adds) => sumOf(entriesOf(lines), adds)[column]),
  );
  let wrong = said + (column === 'people' ? 10 : 2);
  while (right.includes(wrong)) wrong += 1;
  return wrong;
}

/** The lines since the last heading of a group or the last total. */
function groupOf(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(
    ({ isHeading, total }) => isHeading || (total !== undefined && total.of !== 'below'),
  );
  return lines.slice(last + 1);
}

function entriesOf(lines: readonly Line[]): Entry[] {
  return lines.flatMap(({ entry }) => entry ?? []);
}

function sumOf(entries: readonly Entry[], adds: Total['adds']): Figures {
  const figures = entries.map((entry) =>
    adds === 'counted' ? countedOf(entry) : { classes: entry.classes ?? 0, people: entry.people ?? 0 },
  );
  return {
    classes: figures.reduce((sum, { classes }) => sum + classes, 0),
    people: figures.reduce((sum, { people }) => sum + people, 0),
  };
}
