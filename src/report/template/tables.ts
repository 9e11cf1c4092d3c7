// Tables that survive Google's import: fixed layout, and the width in twips on the table, the grid and every cell.
import {
  BorderStyle,
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { mm } from './page';

/** Column widths in millimetres; sums are taken after rounding to twips, so that cells and grid agree exactly. */
export type Columns = readonly number[];

export interface CellPlace {
  /** First column, from 0. */
  readonly column: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Millimetres left and right of the text; 1.5 when absent. */
  readonly padding?: number;
  readonly middle?: boolean;
  /** No lines around the cell, said on the cell too in case an import looks there only. */
  readonly bare?: boolean;
}

const PADDING = 1.5;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } as const;

export function cell(columns: Columns, place: CellPlace, children: readonly Paragraph[]): TableCell {
  const span = place.columnSpan ?? 1;
  const side = mm(place.padding ?? PADDING);
  return new TableCell({
    children,
    width: { size: width(columns.slice(place.column, place.column + span)), type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(place.rowSpan === undefined ? {} : { rowSpan: place.rowSpan }),
    margins: { left: side, right: side, marginUnitType: WidthType.DXA },
    ...(place.bare === true ? { borders: NO_LINES } : {}),
    verticalAlign: place.middle === true ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
  });
}

/** A row that is never broken over two pages; `header` rows come again on each page. */
export const row = (cells: readonly TableCell[], header = false): TableRow =>
  new TableRow({ children: cells, cantSplit: true, ...(header ? { tableHeader: true } : {}) });

export const borderlessTable = (columns: Columns, rows: readonly TableRow[]): Table =>
  table(columns, rows, TableBorders.NONE);

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const ALL_LINES = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;

export const ruledTable = (columns: Columns, rows: readonly TableRow[]): Table => table(columns, rows, ALL_LINES);

const table = (columns: Columns, rows: readonly TableRow[], borders: Borders): Table =>
  new Table({
    rows,
    width: { size: width(columns), type: WidthType.DXA },
    columnWidths: columns.map(mm),
    layout: TableLayoutType.FIXED,
    borders,
  });

type Borders = typeof ALL_LINES | typeof TableBorders.NONE;

const width = (columns: Columns): number => columns.reduce((sum, column) => sum + mm(column), 0);
