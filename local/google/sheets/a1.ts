// A1 notation both ways: `'Trường Tiểu học'!B2:D`, `A:C`, `5:7`, `$AA$11`, and R1C1 (`R10C5:R1C2`).

/** Half-open, zero-based; an absent side is unbounded. */
export interface OpenRange {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** `title` is absent where the notation names no sheet; `range` is absent where it names only a sheet. */
export interface A1Reference {
  readonly title?: string;
  readonly range?: OpenRange;
}

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(index: number): string {
  const last = LETTERS.charAt(index % 26);
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** `A` → 0, `aa` → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `Sheet1` stays, `Tổng hợp` and `A1` are quoted, quotes inside are doubled. */
export function quoteTitle(title: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && parseRange(title) === undefined;
  return plain ? title : `'${title.replaceAll("'", "''")}'`;
}

/** `B2:D4`, `B2` for one cell, `A:C` and `5:7` where a dimension is unbounded; empty where both are. */
export function formatRange(range: OpenRange): string {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const corner = (column: number | undefined, row: number | undefined) =>
    (column === undefined ? '' : columnLetters(column)) + (row === undefined ? '' : String(row + 1));
  const before = (end: number | undefined) => (end === undefined ? undefined : end - 1);
  const openRows = startRowIndex === undefined && endRowIndex === undefined;
  const openColumns = startColumnIndex === undefined && endColumnIndex === undefined;
  if (openRows && openColumns) return '';
  const start = corner(openColumns ? undefined : (startColumnIndex ?? 0), openRows ? undefined : (startRowIndex ?? 0));
  const end = corner(before(endColumnIndex), before(endRowIndex));
  return start === end && !openRows && !openColumns ? start : `${start}:${end}`;
}

/** `'Tổng hợp'!B2:D4`. */
export function formatReference(title: string, range: OpenRange): string {
  const cells = formatRange(range);
  return cells === '' ? quoteTitle(title) : `${quoteTitle(title)}!${cells}`;
}

/**
 * Reads `Sheet!Range`, `Range` or `Sheet`; a text that could be both is read as a range, as Google does.
 * @returns undefined where the text is none of them.
 */
export function parseReference(text: string): A1Reference | undefined {
  const quoted = /^'((?:[^']|'')+)'(?:!(.+))?$/.exec(text);
  const plain = quoted ? undefined : /^([^'!]+)!(.+)$/.exec(text);
  const [, title, cells] = quoted ?? plain ?? [];
  if (title === undefined) {
    const range = parseRange(text);
    if (range) return { range };
    return text === '' || /['!]/.test(text) ? undefined : { title: text };
  }
  const name = quoted ? title.replaceAll("''", "'") : title;
  if (cells === undefined) return { title: name };
  const range = parseRange(cells);
  return range && { title: name, range };
}

/** Reads the part after the sheet's name; corners may stand in any order. */
export function parseRange(text: string): OpenRange | undefined {
  const [first = '', second, ...rest] = text.split(':');
  if (rest.length > 0) return undefined;
  const a = parseCorner(first);
  const b = second === undefined ? a : parseCorner(second);
  if (!a || !b) return undefined;
  // A single `A` or `5` is no range, and `A:5` names neither columns nor rows.
  if (second === undefined && (a.row === undefined || a.column === undefined)) return undefined;
  if (a.column === undefined && b.column === undefined) return span('Row', a.row, b.row);
  if (a.row === undefined && b.row === undefined) return span('Column', a.column, b.column);
  if (a.column === undefined || a.row === undefined) return undefined;
  return { ...openSpan('Row', a.row, b.row), ...openSpan('Column', a.column, b.column) };
}

function parseCorner(text: string): Corner | undefined {
  const r1c1 = /^R([1-9]\d*)C([1-9]\d*)$/i.exec(text);
  if (r1c1) return { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 };
  const a1 = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/.exec(text);
  if (!a1 || (a1[1] === undefined && a1[2] === undefined)) return undefined;
  return {
    ...(a1[1] !== undefined && { column: columnIndex(a1[1]) }),
    ...(a1[2] !== undefined && { row: Number(a1[2]) - 1 }),
  };
}

/** `B2:D` is open below, `B2:5` open to the right. */
function openSpan(name: 'Row' | 'Column', a: number, b: number | undefined): OpenRange {
  return b === undefined ? { [`start${name}Index`]: a } : span(name, a, b);
}

function span(name: 'Row' | 'Column', a = 0, b = 0): OpenRange {
  return { [`start${name}Index`]: Math.min(a, b), [`end${name}Index`]: Math.max(a, b) + 1 };
}
