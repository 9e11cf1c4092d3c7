// Charts of a sheet as they are kept, EmbeddedChart as JSON: what they show, where they stand, and how both follow when lines move.

import type { JsonObject } from '../api';
import type { Dimension } from './developer-metadata';
import { gridRangeJson, readOpenRange } from './grid-range';
import { numberAt, objectAt, objectsAt } from './json';
import type { Sheet } from './model';
import type { IntervalMap } from './splice/interval';

/** The lists of a BasicChartSpec that hold cells, and under which name each item has them. */
const DATA = { domains: 'domain', series: 'series' } as const;

export function basicChartOf(chart: JsonObject): JsonObject {
  return objectAt(objectAt(chart, 'spec') ?? {}, 'basicChart') ?? {};
}

/** The cells of one item of `domains` or `series`. */
export function sourceOf(item: JsonObject, list: keyof typeof DATA): JsonObject {
  const [source] = objectsAt(objectAt(objectAt(item, DATA[list]) ?? {}, 'sourceRange') ?? {}, 'sources');
  return source ?? {};
}

/** The field of an item that holds its cells. */
export function sourceField(list: keyof typeof DATA, source: JsonObject): JsonObject {
  return { [DATA[list]]: { sourceRange: { sources: [source] } } };
}

export function overlayOf(chart: JsonObject): JsonObject {
  return objectAt(objectAt(chart, 'position') ?? {}, 'overlayPosition') ?? {};
}

/** In Google's shape: zeros vanish from the anchor, a sheetId of 0 from the ranges. */
export function chartJson(chart: JsonObject): JsonObject {
  const anchor = objectAt(overlayOf(chart), 'anchorCell') ?? {};
  const anchorCell = Object.fromEntries(Object.entries(anchor).filter(([, index]) => index !== 0));
  return withAnchor(
    mapSources(chart, (source) => gridRangeJson(readOpenRange(source))),
    anchorCell,
  );
}

/**
 * A domain or series of which no cell is left falls away and the chart stays, with nothing to show at last (so seen on Google by
 * mmedum/google-sheets-mcp). A chart whose anchor goes stays where it was; that is stated nowhere.
 * @param moveRange where a range of the sheet goes, undefined where nothing of it is left
 */
export function moveChart(
  chart: JsonObject,
  sheet: Sheet,
  dimension: Dimension,
  map: IntervalMap,
  moveRange: (range: JsonObject) => JsonObject | undefined,
): JsonObject {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const [field, count] =
    dimension === 'ROWS' ? (['rowIndex', rowCount] as const) : (['columnIndex', columnCount] as const);
  const anchor = objectAt(overlayOf(chart), 'anchorCell') ?? {};
  const old = numberAt(anchor, field) ?? 0;
  // A block without an end never goes altogether, so it tells where the lines after a deleted one come to lie.
  const [index] = map([old, old + 1]) ?? map([old, Number.MAX_SAFE_INTEGER]) ?? [old];
  return withAnchor(mapSources(chart, moveRange), { ...anchor, [field]: Math.min(index, count - 1) });
}

function mapSources(chart: JsonObject, change: (source: JsonObject) => JsonObject | undefined): JsonObject {
  const { domains: _domains, series: _series, ...rest } = basicChartOf(chart);
  const changed = (list: keyof typeof DATA): JsonObject => {
    const items = objectsAt(basicChartOf(chart), list).flatMap((item) => {
      const source = change(sourceOf(item, list));
      return source ? [{ ...item, ...sourceField(list, source) }] : [];
    });
    return items.length > 0 ? { [list]: items } : {};
  };
  const basicChart = { ...rest, ...changed('domains'), ...changed('series') };
  return { ...chart, spec: { ...objectAt(chart, 'spec'), basicChart } };
}

function withAnchor(chart: JsonObject, anchorCell: JsonObject): JsonObject {
  return { ...chart, position: { overlayPosition: { ...overlayOf(chart), anchorCell } } };
}
