// The truth of one tab in the shape that its unit has left it in.

import { countedOf, type Draft, type Where } from './draft';
import type { Spot } from './layout';
import type { TabShape } from './tab-shape';
import { ERRORS, type TrueProblem, type TrueRow, type UnitTruth } from './truth';

/** Rearranges the tab as the draft says; the requests for it gather in the shape. */
export function truthOfDraft(draft: Draft, shape: TabShape): UnitTruth {
  for (const reshape of draft.reshapes) reshape(shape, (code, where) => draft.plant(code, where), draft);
  const cellAt = (where: Where): string => {
    const place = where(draft, shape.layout);
    const cell = place === 'A1' ? place : shape.a1(place);
    if (cell === undefined) throw new RangeError(`A planted problem of ${draft.unit.code} stands in a deleted row`);
    return cell;
  };
  const problems = draft.problems.map(({ code, where }) => ({ code, cell: cellAt(where) }));
  const rows = draft.isUnreadable ? [] : rowsOf(draft, shape);
  return {
    code: draft.unit.code,
    state: stateOf(draft, problems),
    rows,
    totals: totalsOf(draft, rows.length),
    problems,
    tolerated: draft.tolerated.map(cellAt),
    kinds: draft.kinds,
  };
}

function rowsOf(draft: Draft, shape: TabShape): TrueRow[] {
  const column = draft.columnOf(shape.layout, 'activity');
  return draft.lines.flatMap(({ entry }, i) => {
    const place: Spot = { row: shape.layout.body + i, column };
    if (entry === undefined) return [];
    const { code: activity, classes, people, organizer } = entry;
    const row = { cell: shape.a1(place) ?? '', activity, classes, people };
    return organizer === undefined ? [row] : [{ ...row, organizer }];
  });
}

function totalsOf(draft: Draft, rows: number): UnitTruth['totals'] {
  const counted = draft.isUnreadable
    ? []
    : draft.lines.flatMap(({ entry }) => (entry === undefined ? [] : [countedOf(entry)]));
  return {
    rows,
    classes: counted.reduce((sum, { classes }) => sum + classes, 0),
    people: counted.reduce((sum, { people }) => sum + people, 0),
  };
}

function stateOf(draft: Draft, problems: readonly TrueProblem[]): string {
  if (draft.isUnreadable) return 'unreadable';
  if (draft.lines.length === 0 && draft.answers.size === 0) return 'empty';
  if (problems.some(({ code }) => ERRORS.has(code))) return 'errors';
  if (!draft.answers.has('submit')) return 'draft';
  return draft.answers.has('nil') ? 'nil' : 'submitted';
}
