// A tab as it should look, described as data: what stands in each row, which cells are merged, how wide the columns are.

import type { Rect } from './snapshot';
import type { StyleName } from './styles';

export interface PageCell {
  /** Text is always written as text: what begins with `=` stays what it is. */
  readonly value: string | number | boolean | null;
  readonly style: StyleName;
  /** Where the whole cell leads. */
  readonly link?: string;
  /** Where parts of the text lead; each from its start to the next one's. */
  readonly runs?: readonly { readonly start: number; readonly link?: string }[];
}

export interface PageRow {
  /** From column A on; what is missing on the right is plain and blank. */
  readonly cells: readonly PageCell[];
  /** Pixels; Google's own height where absent. */
  readonly height?: number;
}

/** A rule for typing into cells: always a hint or a warning, because pasting must stay possible. */
export interface PageValidation {
  readonly area: Rect;
  readonly rule: object;
}

export interface Page {
  readonly title: string;
  /** Column widths in pixels; their number is the width of the grid. */
  readonly columns: readonly number[];
  readonly rows: readonly PageRow[];
  /** Blank rows kept below for typing; a grid is never larger than it needs to be, for 10 million cells are all a workbook may have. */
  readonly spareRows: number;
  readonly merges: readonly Rect[];
  readonly frozenRows: number;
  readonly hiddenColumns?: readonly number[];
  readonly validations?: readonly PageValidation[];
  readonly tabColor?: { readonly red: number; readonly green: number; readonly blue: number };
}

export function cell(value: PageCell['value'], style: StyleName, link?: string): PageCell {
  return link === undefined ? { value, style } : { value, style, link };
}

/** A row in which one cell spans `width` columns. */
export function spanning(value: string, style: StyleName, width: number): PageRow {
  return { cells: [cell(value, style), ...Array.from({ length: width - 1 }, () => cell(null, style))] };
}

/** One row, from column `left` to before `right`. */
export function across(row: number, left: number, right: number): Rect {
  return { top: row, bottom: row + 1, left, right };
}
