// What a careful clerk would have found on a tab: figures, problems and where they stand.

export interface TrueRow {
  /** The activity's cell. */
  readonly cell: string;
  /** Code of the catalogue; null where the clerk knows no such activity, undefined where either may be said. */
  readonly activity: string | null | undefined;
  readonly classes: number | null;
  readonly people: number | null;
  /** Where the cell itself does not say. */
  readonly organizer?: string;
}

export interface TrueProblem {
  readonly code: string;
  readonly cell: string;
}

export interface UnitTruth {
  readonly code: string;
  readonly state: string;
  readonly rows: readonly TrueRow[];
  readonly totals: { readonly rows: number; readonly classes: number; readonly people: number };
  readonly problems: readonly TrueProblem[];
  /** Cells of which more may be said than is asked for: they have to be typed anew anyway. */
  readonly tolerated: readonly string[];
  /** What was done to the tab. */
  readonly kinds: readonly string[];
}

/** Problems that keep a report from being accepted; all others are warnings. */
export const ERRORS: ReadonlySet<string> = new Set([
  'tabMissing',
  'tableNotFound',
  'headerIncomplete',
  'headerRepeated',
  'strayRow',
  'secondTable',
  'legacyEncoding',
  'activityMissing',
  'figuresMissing',
  'countNotUnderstood',
  'peopleNotUnderstood',
  'columnsShifted',
  'figuresMerged',
  'errorCell',
  'nilWithRows',
  'emptyReport',
  'tickMissing',
]);
