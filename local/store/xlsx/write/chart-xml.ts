// One chart as DrawingML (ECMA-376 part 1, 21.2), with the values of its cells, so that every program can draw it at once.

import { ACCENTS } from '../colour';
import { xmlElement, xmlText } from '../xml-text';
import { axes, CATEGORY_AXIS, VALUE_AXIS } from './chart-axes';
import type { ChartCells, ChartSeries, TabChart } from './chart-data';
import { fill, line, TITLE_SIZE, title, value } from './chart-elements';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Space between the bars, in percent of their width. */
const GAP = 60;
/** English metric units: 2.25 points. */
const LINE_WIDTH = 28_575;
const GROUPINGS = { NOT_STACKED: 'clustered', STACKED: 'stacked', PERCENT_STACKED: 'percentStacked' } as const;

export function chartXml(chart: TabChart): string {
  const content = [
    chart.title === null ? '' : title(chart.title, TITLE_SIZE, false),
    value('autoTitleDeleted', chart.title === null ? 1 : 0),
    xmlElement('c:plotArea', {}, `<c:layout/>${plot(chart)}${axes(chart)}`),
    chart.legend === null ? '' : xmlElement('c:legend', {}, value('legendPos', chart.legend) + value('overlay', 0)),
    // Google leaves hidden rows and columns out.
    value('plotVisOnly', 1),
    value('dispBlanksAs', 'gap'),
  ];
  const space = value('roundedCorners', 0) + xmlElement('c:chart', {}, content.join(''));
  const names = { 'xmlns:c': CHART, 'xmlns:a': MAIN, 'xmlns:r': RELATIONSHIPS };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlElement('c:chartSpace', names, space)}`;
}

function plot(chart: TabChart): string {
  const isLine = chart.type === 'LINE';
  const series = chart.series.map((each, index) => seriesXml(chart, each, index)).join('');
  const ids = value('axId', CATEGORY_AXIS) + value('axId', VALUE_AXIS);
  if (isLine) {
    const head = value('grouping', 'standard') + value('varyColors', 0);
    return xmlElement('c:lineChart', {}, head + series + value('marker', 1) + ids);
  }
  const head = [
    value('barDir', chart.type === 'BAR' ? 'bar' : 'col'),
    value('grouping', GROUPINGS[chart.stacking]),
    value('varyColors', 0),
  ];
  const overlap = chart.stacking === 'NOT_STACKED' ? '' : value('overlap', 100);
  return xmlElement('c:barChart', {}, head.join('') + series + value('gapWidth', GAP) + overlap + ids);
}

function seriesXml(chart: TabChart, series: ChartSeries, index: number): string {
  const colour = ACCENTS[index % ACCENTS.length] ?? '';
  const head = value('idx', index) + value('order', index);
  const name = series.name === null ? '' : xmlElement('c:tx', {}, texts(series.name));
  const data =
    xmlElement('c:cat', {}, texts(chart.categories)) +
    xmlElement('c:val', {}, cache('num', series.values, '<c:formatCode>General</c:formatCode>'));
  if (chart.type === 'LINE') {
    const look =
      xmlElement('c:spPr', {}, line(colour, LINE_WIDTH)) + xmlElement('c:marker', {}, value('symbol', 'none'));
    return xmlElement('c:ser', {}, head + name + look + data + value('smooth', 0));
  }
  const look = xmlElement('c:spPr', {}, fill(colour)) + value('invertIfNegative', 0);
  return xmlElement('c:ser', {}, head + name + look + data);
}

function texts(cells: ChartCells<string>): string {
  return cache('str', cells, '');
}

function cache(kind: 'str' | 'num', { reference, values }: ChartCells<string | number>, format: string): string {
  const points = values.map((each, index) => {
    return each === null ? '' : xmlElement('c:pt', { idx: index }, `<c:v>${xmlText(String(each))}</c:v>`);
  });
  const content = format + value('ptCount', values.length) + points.join('');
  return xmlElement(`c:${kind}Ref`, {}, `<c:f>${xmlText(reference)}</c:f>${xmlElement(`c:${kind}Cache`, {}, content)}`);
}
