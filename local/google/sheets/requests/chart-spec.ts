// What a chart shows: bars, columns and lines over cells of its own sheet. Everything else a ChartSpec can say is refused.

import { type JsonObject, NotEmulatedError } from '../../api';
import { sourceField } from '../charts';
import { closeRange, readOpenRange } from '../grid-range';
import { numberAt, objectAt, objectsAt, stringAt } from '../json';
import type { GridRange, Sheet } from '../model';
import { Refusal } from '../refusal';
import { onlyFields } from './handler';

const TYPES = ['BAR', 'COLUMN', 'LINE'];
const STACKED = ['NOT_STACKED', 'STACKED', 'PERCENT_STACKED'];
const LEGENDS = ['BOTTOM_LEGEND', 'LEFT_LEGEND', 'RIGHT_LEGEND', 'TOP_LEGEND', 'NO_LEGEND'];

/**
 * The spec as it is kept, its ranges closed. What Google adds by itself (fonts, empty window options) is not.
 * @throws Refusal without a kind; the words are Google's, misspelling included, by mmedum/google-sheets-mcp.
 */
export function readChartSpec(spec: JsonObject, sheet: Sheet): JsonObject {
  onlyFields(spec, 'spec', 'title', 'basicChart');
  const basic = objectAt(spec, 'basicChart');
  if (!basic) {
    const kinds = 'basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart';
    throw new Refusal(`One of ${kinds} must be set on chartSpec.`);
  }
  const title = stringAt(spec, 'title');
  return { ...(title && { title }), basicChart: readBasicChart(basic, sheet) };
}

function readBasicChart(basic: JsonObject, sheet: Sheet): JsonObject {
  const fields = ['chartType', 'legendPosition', 'axis', 'domains', 'series', 'headerCount', 'stackedType'];
  onlyFields(basic, 'basicChart', ...fields);
  const chartType = oneOf(basic, 'chartType', TYPES);
  if (chartType === undefined) throw new NotEmulatedError('a chart without chartType');
  const stackedType = oneOf(basic, 'stackedType', STACKED);
  if (chartType === 'LINE' && (stackedType ?? 'NOT_STACKED') !== 'NOT_STACKED') {
    throw new NotEmulatedError('stacked lines in a chart');
  }
  const legendPosition = oneOf(basic, 'legendPosition', LEGENDS);
  const axis = objectsAt(basic, 'axis').map(readAxis);
  return {
    chartType,
    ...(legendPosition && { legendPosition }),
    ...(axis.length > 0 && { axis }),
    ...readData(basic, sheet, chartType),
    headerCount: readHeaderCount(basic),
    ...(stackedType && { stackedType }),
  };
}

function readHeaderCount(basic: JsonObject): number {
  const count = numberAt(basic, 'headerCount');
  if (count === undefined) throw new NotEmulatedError('a chart without headerCount, which Google then guesses');
  if (count !== 0 && count !== 1) throw new NotEmulatedError(`a chart with ${count} headers`);
  return count;
}

function readAxis(axis: JsonObject): JsonObject {
  onlyFields(axis, 'axis', 'position', 'title');
  const position = oneOf(axis, 'position', ['BOTTOM_AXIS', 'LEFT_AXIS']);
  if (position === undefined) throw new NotEmulatedError('an axis without a position');
  const title = stringAt(axis, 'title');
  return { position, ...(title && { title }) };
}

function readData(basic: JsonObject, sheet: Sheet, chartType: string): JsonObject {
  const [domain, ...others] = objectsAt(basic, 'domains');
  if (!domain || others.length > 0) throw new NotEmulatedError('a chart without exactly one domain');
  const series = objectsAt(basic, 'series');
  if (series.length === 0) throw new NotEmulatedError('a chart without series');
  onlyFields(domain, 'domains', 'domain');
  const categories = readSource(objectAt(domain, 'domain'), sheet);
  return {
    domains: [sourceField('domains', { ...categories })],
    series: series.map((item) => {
      onlyFields(item, 'series', 'series', 'targetAxis');
      const values = readSource(objectAt(item, 'series'), sheet);
      if (!runsAlong(categories, values)) throw new NotEmulatedError('a series beside other lines than the domain');
      return { ...sourceField('series', { ...values }), targetAxis: readTargetAxis(item, chartType) };
    }),
  };
}

/** @throws Refusal for cells that are no single row or column; Google calls it an error, its words are not known. */
function readSource(data: JsonObject | undefined, sheet: Sheet): GridRange {
  onlyFields(data ?? {}, 'ChartData', 'sourceRange');
  const sources = objectsAt(objectAt(data ?? {}, 'sourceRange') ?? {}, 'sources').map(readOpenRange);
  const [source] = sources;
  if (!source || sources.length > 1) throw new NotEmulatedError('chart data without exactly one source range');
  if (source.sheetId !== sheet.properties.sheetId) throw new NotEmulatedError('a chart of the cells of another sheet');
  const closed = closeRange(source, sheet, 'source');
  const rows = closed.endRowIndex - closed.startRowIndex;
  const columns = closed.endColumnIndex - closed.startColumnIndex;
  if ((rows === 1) === (columns === 1)) throw new Refusal('Exactly one dimension of a source must have a length of 1.');
  return closed;
}

/** Do both lie in the same rows, or in the same columns? */
function runsAlong(a: GridRange, b: GridRange): boolean {
  const sameRows = a.startRowIndex === b.startRowIndex && a.endRowIndex === b.endRowIndex;
  const sameColumns = a.startColumnIndex === b.startColumnIndex && a.endColumnIndex === b.endColumnIndex;
  return a.endColumnIndex - a.startColumnIndex === 1 ? sameRows : sameColumns;
}

/** Values of bars run along the bottom, those of columns and lines along the left; any other axis is an error on Google. */
function readTargetAxis(item: JsonObject, chartType: string): string {
  const axis = chartType === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS';
  const given = stringAt(item, 'targetAxis') ?? axis;
  if (given === 'RIGHT_AXIS') throw new NotEmulatedError('a second axis for values');
  if (given !== axis) throw new Refusal(`${given} is not an axis for the values of a chart of type ${chartType}.`);
  return axis;
}

function oneOf(json: JsonObject, field: string, known: readonly string[]): string | undefined {
  const value = stringAt(json, field);
  if (value !== undefined && !known.includes(value)) throw new NotEmulatedError(`${field} ${value} of a chart`);
  return value;
}
