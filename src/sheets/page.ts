// A tab as it should look, described as data: what stands in each row, which cells are merged, how wide the columns are.

import type { Rect } from './snapshot';
import type { StyleName } from './styles';

/** A formula, with its `=`. Arguments are parted by semicolons: see rules/formula.ts. */
export interface Formula {
  readonly formula: string;
}

export interface PageCell {
  /** Text is always written as text: what begins with `=` stays what it is. */
  readonly value: string | number | boolean | null | Formula;
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

/** Cells in another colour while a formula, written for the area's first cell, is true. Colour never says what words do not say too. */
export interface PageColour {
  readonly area: Rect;
  readonly when: Formula;
  readonly fill: { readonly red: number; readonly green: number; readonly blue: number };
}

/** A chart of cells of the same tab. What it shows is told in words or figures on the tab too. */
export interface PageChart {
  /** One of the add-in's own, unique in the workbook: see `isOwnChart`. */
  readonly id: number;
  readonly kind: 'bar' | 'column' | 'stackedBar';
  readonly title: string;
  /** One column, its heading first. Google leaves out hidden rows and columns. */
  readonly categories: Rect;
  /** Each one column over the same rows as the categories; its heading names it in the legend. */
  readonly series: readonly { readonly area: Rect }[];
  /** The cell under its left upper corner, inside the grid; the spare rows should make room for the rest of it. */
  readonly place: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly size: { readonly width: number; readonly height: number };
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
  /** Only for tabs that are made once: a replaced tab would gather the same rules again and again. */
  readonly colours?: readonly PageColour[];
  readonly charts?: readonly PageChart[];
  readonly tabColor?: { readonly red: number; readonly green: number; readonly blue: number };
}

export function isFormula(value: PageCell['value'] | undefined): value is Formula {
  return typeof value === 'object' && value !== null;
}

export function cell(value: PageCell['value'], style: StyleName, link?: string): PageCell {
  return link === undefined ? { value, style } : { value, style, link };
}

/** A row in which one cell spans `width` columns. */
export function spanning(value: PageCell['value'], style: StyleName, width: number): PageRow {
  return { cells: [cell(value, style), ...Array.from({ length: width - 1 }, () => cell(null, style))] };
}

/** One row, from column `left` to before `right`. */
export function across(row: number, left: number, right: number): Rect {
  return { top: row, bottom: row + 1, left, right };
}
