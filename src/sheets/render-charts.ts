// The charts of a page as requests, and which charts make room for them: an id can be used only once in a workbook.

import { InternalError } from '../core/errors';
import { isOwnChart } from './contract';
import type { SheetRequest } from './google-json';
import { toRange } from './grid-range';
import type { Page, PageChart } from './page';
import type { Rect, Tab } from './snapshot';

/** As Google names them. The values of bars run along the bottom, those of columns along the left. */
const KINDS = {
  bar: { chartType: 'BAR', stackedType: 'NOT_STACKED', targetAxis: 'BOTTOM_AXIS' },
  stackedBar: { chartType: 'BAR', stackedType: 'STACKED', targetAxis: 'BOTTOM_AXIS' },
  column: { chartType: 'COLUMN', stackedType: 'NOT_STACKED', targetAxis: 'LEFT_AXIS' },
} as const;

/** @throws InternalError for an id outside the add-in's own: nobody would delete that chart before it is added again */
export function addCharts({ charts = [] }: Page, sheetId: number): SheetRequest[] {
  return charts.map((chart) => {
    if (!isOwnChart(chart.id)) throw new InternalError(`${chart.id} is no id of a chart of the add-in`);
    return { addChart: { chart: toChart(chart, sheetId) } };
  });
}

/** Takes the add-in's own charts off; those that somebody else put on the tab stay. */
export function deleteOwnCharts(chartIds: readonly number[]): SheetRequest[] {
  return chartIds.filter(isOwnChart).map((objectId) => ({ deleteEmbeddedObject: { objectId } }));
}

/**
 * Ids of the page's charts that stand on another tab than the page's, as when somebody gave one a sheet of its own. They have to go before
 * the page can have them.
 */
export function strayCharts({ charts = [] }: Page, tabs: readonly Tab[], sheetId: number): number[] {
  const wanted = new Set(charts.map(({ id }) => id));
  return tabs.flatMap((tab) => (tab.sheetId === sheetId ? [] : tab.chartIds.filter((id) => wanted.has(id))));
}

function toChart(chart: PageChart, sheetId: number): object {
  const { targetAxis, ...kind } = KINDS[chart.kind];
  const basicChart = {
    ...kind,
    legendPosition: chart.series.length > 1 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
    domains: [{ domain: cellsOf(chart.categories, sheetId) }],
    series: chart.series.map(({ area }) => ({ series: cellsOf(area, sheetId), targetAxis })),
    headerCount: 1,
  };
  const { row: rowIndex, column: columnIndex } = chart.place;
  const anchorCell = { sheetId, rowIndex, columnIndex };
  const overlayPosition = { anchorCell, widthPixels: chart.size.width, heightPixels: chart.size.height };
  return { chartId: chart.id, spec: { title: chart.title, basicChart }, position: { overlayPosition } };
}

function cellsOf(area: Rect, sheetId: number): object {
  return { sourceRange: { sources: [toRange(sheetId, area)] } };
}
