// The marks beside figures that are not what a reader takes them for: rough ones, and those of events of which only one report is counted.

import type { Summary, SummaryLine } from '../summary/summarize';

export const MARK_KINDS = ['approximate', 'once'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark {
  readonly kind: MarkKind;
  /** From 1, in the order of `MARK_KINDS`, leaving out what no figure needs. */
  readonly number: number;
  /** Rows of units behind it: those with a rough figure, or those left out. */
  readonly rows: number;
}

export function marksOf({ groups }: Pick<Summary, 'groups'>): Mark[] {
  const lines = groups.flatMap((group) => group.lines);
  return MARK_KINDS.map((kind) => ({ kind, rows: lines.reduce((sum, line) => sum + rowsBehind(line, kind), 0) }))
    .filter(({ rows }) => rows > 0)
    .map(({ kind, rows }, i) => ({ kind, number: i + 1, rows }));
}

function rowsBehind(line: SummaryLine, kind: MarkKind): number {
  return kind === 'approximate' ? line.approximate.rows : line.leftOut;
}

/** The marks of one figure of a line: a row that is left out would have changed both figures, a nought needs none. */
export function marksBeside(line: SummaryLine, figure: 'classes' | 'people', marks: readonly Mark[]): Mark[] {
  if (line[figure] === 0) return [];
  return marks.filter(({ kind }) => (kind === 'approximate' ? line.approximate[figure] : line.leftOut > 0));
}
