// addChart, updateChartSpec, deleteEmbeddedObject. Of embedded objects there are only charts here.

import type { JsonObject } from '../../api';
import { assertMayEditSheet } from '../access';
import { chartJson } from '../charts';
import type { Draft } from '../draft';
import { numberAt } from '../json';
import type { Sheet } from '../model';
import { Refusal } from '../refusal';
import { readChartPosition } from './chart-position';
import { readChartSpec } from './chart-spec';
import { onlyFields, type RequestHandlers, requiredObject } from './handler';

export const chartRequests: RequestHandlers = {
  addChart(draft, request) {
    const source = requiredObject(request, 'chart');
    onlyFields(source, 'chart', 'chartId', 'spec', 'position');
    const specSource = requiredObject(source, 'spec');
    const { sheetId, position } = readChartPosition(draft, source);
    const sheet = openSheet(draft, sheetId);
    const chart = { chartId: chosenId(draft, source), spec: readChartSpec(specSource, sheet), position };
    sheet.charts.push(chart);
    return { chart: chartJson(chart) };
  },

  updateChartSpec(draft, request) {
    const chartId = numberAt(request, 'chartId') ?? 0;
    const sheet = openSheetOf(draft, chartId, 'chart');
    const spec = readChartSpec(requiredObject(request, 'spec'), sheet);
    sheet.charts = sheet.charts.map((chart) => (chart.chartId === chartId ? { ...chart, spec } : chart));
    return undefined;
  },

  deleteEmbeddedObject(draft, request) {
    const objectId = numberAt(request, 'objectId') ?? 0;
    const sheet = openSheetOf(draft, objectId, 'embedded object');
    sheet.charts = sheet.charts.filter(({ chartId }) => chartId !== objectId);
    return undefined;
  },
};

/** An id of 0 is one that is not set. @throws Refusal for one in use; Google calls it an error, its words are not known. */
function chosenId(draft: Draft, source: JsonObject): number {
  const taken = (id: number) => draft.book.sheets.some(({ charts }) => charts.some(({ chartId }) => chartId === id));
  const chosen = numberAt(source, 'chartId') ?? 0;
  if (chosen === 0) return draft.newId(taken);
  if (taken(chosen)) throw new Refusal(`A chart with ID ${chosen} already exists.`);
  return chosen;
}

/** The sheet a chart stands on. @throws Refusal where there is none; the words are Google's, by mmedum/google-sheets-mcp. */
function openSheetOf(draft: Draft, id: number, what: 'chart' | 'embedded object'): Sheet {
  const found = draft.book.sheets.find(({ charts }) => charts.some(({ chartId }) => chartId === id));
  if (!found) throw new Refusal(`No ${what} with id: ${id}`);
  return openSheet(draft, found.properties.sheetId);
}

function openSheet(draft: Draft, sheetId: number): Sheet {
  const sheet = draft.edit(sheetId);
  assertMayEditSheet(draft.book, sheet, draft.caller);
  return sheet;
}
