// The rates above the list of units: by type on the left with room for a chart below, by commune on the right.

import { formatCount } from '../../core/text/vietnamese-number';
import { type NamedRate, permille, ratesBy } from '../../core/tracking/rates';
import type { TrackedUnit } from '../../core/tracking/track';
import { percentText } from '../../messages/percent';
import { TRACKING_TAB } from '../../messages/tabs';
import { cell, type PageCell, type PageChart } from '../page';
import type { PageBuilder } from './page-builder';

const WORDS = TRACKING_TAB.rates;

/** Pixels of a row of Google's own height. */
const ROW_HEIGHT = 21;
const CHART_WIDTH = 760;
/** Rows that the chart has for itself: enough for each bar to show its name, and those for title, scale and legend. */
const chartRows = (types: number) => Math.ceil(types * 1.7) + 7;
/** One of the add-in's own: see `isOwnChart`. */
const CHART_ID = 489_100_001;

/** The columns of one table: its names over several columns, then a column for each figure. */
export interface RatesColumns {
  readonly name: { readonly left: number; readonly right: number };
  readonly figures: readonly number[];
}

/** @returns the chart that goes below the types */
export function addRates(
  page: PageBuilder,
  units: readonly TrackedUnit[],
  columns: { readonly types: RatesColumns; readonly communes: RatesColumns },
): PageChart {
  const types = tableOf(
    WORDS.byType,
    ratesBy(units, ({ report }) => report.unit.type),
    typeFigures,
  );
  const communes = tableOf(
    WORDS.byCommune,
    ratesBy(units, ({ report }) => report.unit.commune ?? ''),
    communeFigures,
  );
  const heading = page.next;
  const height = Math.max(types.length + chartRows(types.length), communes.length);
  for (let i = 0; i < height; i += 1) {
    const parts = [place(types[i], columns.types), place(communes[i], columns.communes)];
    const cells = Array.from({ length: page.width }, (_unused, at) => parts.find((part) => part.has(at))?.get(at));
    const merged = [types[i] && columns.types.name, communes[i] && columns.communes.name].filter(
      (name) => name !== undefined,
    );
    page.add(
      { cells: cells.map((one) => one ?? cell(null, 'plain')) },
      ...merged.map(({ left, right }) => [left, right] as const),
    );
  }
  page.blank();
  return chartOf(heading, heading + types.length, columns.types);
}

/** Who has reported and who has not, a bar for each type. */
function chartOf(top: number, bottom: number, { name, figures }: RatesColumns): PageChart {
  const column = (left: number) => ({ top, bottom, left, right: left + 1 });
  const [, reported = 0, missing = 0] = figures;
  return {
    id: CHART_ID,
    kind: 'stackedBar',
    title: WORDS.chart,
    categories: column(name.left),
    series: [{ area: column(reported) }, { area: column(missing) }],
    place: { row: bottom + 1, column: name.left },
    size: { width: CHART_WIDTH, height: (chartRows(bottom - top) - 2) * ROW_HEIGHT },
  };
}

interface Line {
  readonly name: PageCell;
  readonly figures: readonly PageCell[];
}

/** The heading, then a line for each rate. */
function tableOf(title: string, rates: readonly NamedRate[], figuresOf: Figures): Line[] {
  const headings = figuresOf.headings.map((text) => cell(text, 'heading'));
  return [
    { name: cell(title, 'heading'), figures: headings },
    ...rates.map((rate) => ({
      name: cell(rate.name === '' ? WORDS.none : rate.name, 'text'),
      figures: figuresOf.cells(rate),
    })),
  ];
}

interface Figures {
  readonly headings: readonly string[];
  readonly cells: (rate: NamedRate) => PageCell[];
}

const typeFigures: Figures = {
  headings: [WORDS.expected, WORDS.reported, WORDS.missing, WORDS.reportedRate, WORDS.onTime, WORDS.onTimeRate],
  cells: (rate) => [
    cell(rate.expected, 'number'),
    cell(rate.reported, 'number'),
    cell(rate.expected - rate.reported, 'number'),
    cell(percent(rate.reported, rate), 'index'),
    cell(rate.onTime, 'number'),
    cell(percent(rate.onTime, rate), 'index'),
  ],
};

const communeFigures: Figures = {
  headings: [WORDS.expected, WORDS.reported, WORDS.reportedRate, WORDS.onTime],
  cells: (rate) => [
    cell(rate.expected, 'number'),
    cell(rate.reported, 'number'),
    cell(percent(rate.reported, rate), 'index'),
    cell(`${formatCount(rate.onTime)} (${percent(rate.onTime, rate)})`, 'index'),
  ],
};

function percent(part: number, { expected }: NamedRate): string {
  return `${percentText(permille(part, expected))}%`;
}

function place(line: Line | undefined, { name, figures }: RatesColumns): Map<number, PageCell> {
  if (line === undefined) return new Map();
  const names = Array.from({ length: name.right - name.left }, (_unused, i): [number, PageCell] => [
    name.left + i,
    i === 0 ? line.name : cell(null, line.name.style),
  ]);
  return new Map([
    ...names,
    ...figures.map((at, i): [number, PageCell] => [at, line.figures[i] ?? cell(null, 'plain')]),
  ]);
}
