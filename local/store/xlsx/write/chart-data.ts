// What a chart of the workbook shows, read out of the cells: titles, references into the file and the values they had when it was saved.

import type { JsonObject } from '../../../google/api';
import { basicChartOf, overlayOf, sourceOf } from '../../../google/sheets/charts';
import { effectiveValue, formattedValue } from '../../../google/sheets/format/formatted-value';
import type { Cell, Sheet, Spreadsheet } from '../../../google/sheets/model';
import { type Area, absoluteAddress } from '../a1';
import { quotedTitle } from '../formula';
import { areaOf } from '../grid-area';
import { asNumber, asObject, asObjects, asText } from '../json';

/** Cells and what stood in them, null where nothing did. */
export interface ChartCells<T> {
  readonly reference: string;
  readonly values: readonly (T | null)[];
}

export interface ChartSeries {
  /** The heading; null for a chart without headings. */
  readonly name: ChartCells<string> | null;
  readonly values: ChartCells<number>;
}

export interface TabChart {
  readonly type: 'BAR' | 'COLUMN' | 'LINE';
  readonly stacking: 'NOT_STACKED' | 'STACKED' | 'PERCENT_STACKED';
  readonly title: string | null;
  /** Null for no legend. Google draws it on the right where nothing is said. */
  readonly legend: 'b' | 'l' | 'r' | 't' | null;
  readonly categories: ChartCells<string>;
  readonly series: readonly ChartSeries[];
  /** Titles of the axes at the bottom and on the left. */
  readonly axisTitles: { readonly bottom: string | null; readonly left: string | null };
  readonly place: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  /** Pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

const LEGENDS: Readonly<Record<string, TabChart['legend']>> = {
  BOTTOM_LEGEND: 'b',
  LEFT_LEGEND: 'l',
  RIGHT_LEGEND: 'r',
  TOP_LEGEND: 't',
  NO_LEGEND: null,
};

/** Charts of which something is left to show. @param title of the tab in the file */
export function tabCharts(book: Spreadsheet, sheet: Sheet, title: string): TabChart[] {
  return sheet.charts.flatMap((chart) => readChart(book, sheet, title, chart) ?? []);
}

function readChart(book: Spreadsheet, sheet: Sheet, title: string, chart: JsonObject): TabChart | null {
  const basic = basicChartOf(chart);
  const headers = asNumber(basic.headerCount) ?? 0;
  const [domain] = asObjects(basic.domains).map((item) => areaOf(sourceOf(item, 'domains')));
  const series = asObjects(basic.series).map((item) => areaOf(sourceOf(item, 'series')));
  if (domain === undefined || series.length === 0) return null;
  const inside = body(domain, headers);
  if (inside.startRowIndex === inside.endRowIndex || inside.startColumnIndex === inside.endColumnIndex) return null;
  const cells = cellReader(sheet, title);
  const text = (cell: Cell) => formattedValue(cell, book.properties.locale) ?? null;
  const titleOf = (position: string) =>
    asText(asObjects(basic.axis).find((axis) => axis.position === position)?.title) ?? null;
  return {
    type: basic.chartType as TabChart['type'],
    stacking: (asText(basic.stackedType) ?? 'NOT_STACKED') as TabChart['stacking'],
    title: asText(asObject(chart.spec)?.title),
    legend: LEGENDS[asText(basic.legendPosition) ?? 'RIGHT_LEGEND'] ?? null,
    categories: cells(inside, text),
    series: series.map((area) => ({
      name: headers === 0 ? null : cells(heading(area), text),
      values: cells(body(area, headers), (cell) => effectiveValue(cell)?.numberValue ?? null),
    })),
    axisTitles: { bottom: titleOf('BOTTOM_AXIS'), left: titleOf('LEFT_AXIS') },
    ...placeOf(chart),
  };
}

function placeOf(chart: JsonObject): Pick<TabChart, 'place' | 'size'> {
  const overlay = overlayOf(chart);
  const anchor = asObject(overlay.anchorCell) ?? {};
  const number = (value: JsonObject[string] | undefined) => asNumber(value) ?? 0;
  return {
    place: {
      row: number(anchor.rowIndex),
      column: number(anchor.columnIndex),
      x: number(overlay.offsetXPixels),
      y: number(overlay.offsetYPixels),
    },
    size: { width: number(overlay.widthPixels), height: number(overlay.heightPixels) },
  };
}

function cellReader(sheet: Sheet, title: string) {
  return <T>(area: Area, read: (cell: Cell) => T | null): ChartCells<T> => {
    const values: (T | null)[] = [];
    for (let row = area.startRowIndex; row < area.endRowIndex; row += 1) {
      for (let column = area.startColumnIndex; column < area.endColumnIndex; column += 1) {
        const cell = sheet.rows[row]?.[column];
        values.push(cell ? read(cell) : null);
      }
    }
    return { reference: `${quotedTitle(title)}!${absoluteAddress(area)}`, values };
  };
}

/** A single cell is taken for the heading of a column: when rows are deleted, no less is left of one. */
function runsDown(area: Area): boolean {
  return area.endColumnIndex - area.startColumnIndex === 1;
}

function heading(area: Area): Area {
  return runsDown(area)
    ? { ...area, endRowIndex: area.startRowIndex + 1 }
    : { ...area, endColumnIndex: area.startColumnIndex + 1 };
}

function body(area: Area, headers: number): Area {
  return runsDown(area)
    ? { ...area, startRowIndex: area.startRowIndex + headers }
    : { ...area, startColumnIndex: area.startColumnIndex + headers };
}
