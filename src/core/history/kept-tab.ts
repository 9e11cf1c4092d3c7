// A tab as it stood at some moment: what going back to it needs. Values, notes and rules are in Google's own JSON, which nothing here looks into.

export interface KeptCell {
  /** What was entered, formulas as formulas. */
  readonly value?: object;
  readonly note?: string;
  /** The rule for typing into the cell. */
  readonly rule?: object;
  /** Formats and links of pieces of the text. */
  readonly runs?: readonly object[];
  /** How a number is shown. The other formats of a cell are not kept: they are the form's, not the unit's. */
  readonly numberFormat?: object;
}

/** Half-open, zero-based. */
export interface KeptArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface KeptTab {
  /** Of the unit. */
  readonly code: string;
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly KeptArea[];
  /** Rows up to the last one that holds anything, each up to its last such cell. */
  readonly rows: readonly (readonly KeptCell[])[];
}

export const NOTHING: KeptCell = {};

/** Any cell of the grid. */
export function keptCell(tab: KeptTab, row: number, column: number): KeptCell {
  return tab.rows[row]?.[column] ?? NOTHING;
}

/** Without the blank cells and rows at the ends. */
export function trimRows(rows: readonly (readonly KeptCell[])[]): KeptCell[][] {
  const isBlank = (cell: KeptCell) => Object.keys(cell).length === 0;
  const trimmed = rows.map((row) => trimEnd(row, isBlank));
  return trimEnd(trimmed, (row) => row.length === 0);
}

function trimEnd<T>(list: readonly T[], isBlank: (one: T) => boolean): T[] {
  let end = list.length;
  for (let last = list[end - 1]; last !== undefined && isBlank(last); last = list[end - 1]) end -= 1;
  return list.slice(0, end);
}
