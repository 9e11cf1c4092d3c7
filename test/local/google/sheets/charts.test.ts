// Charts: what is kept and shown of them, what is refused, and how they follow rows and columns.

import { type Json, type JsonObject, NotEmulatedError } from '../../../../local/google/api';
import { EDITOR, firstSheet, freshWorkbook, lines, range, refusal, type Workbook } from './workbook';

const data = (source: JsonObject): JsonObject => ({ sourceRange: { sources: [source] } });
const column = (index: number, sheetId = 0): JsonObject => data(range(2, 6, index, index + 1, sheetId));

/** Headings in row 3, values in rows 4 to 6: categories in A, series in B and C. */
function basicChart(changes: JsonObject = {}): JsonObject {
  return {
    chartType: 'COLUMN',
    legendPosition: 'BOTTOM_LEGEND',
    axis: [{ position: 'LEFT_AXIS', title: 'Số lớp' }],
    domains: [{ domain: column(0) }],
    series: [{ series: column(1) }, { series: column(2) }],
    headerCount: 1,
    ...changes,
  };
}

const at = (rowIndex: number, columnIndex: number, more: JsonObject = {}): JsonObject => ({
  overlayPosition: { anchorCell: { sheetId: 0, rowIndex, columnIndex }, ...more },
});

function chart(changes: JsonObject = {}): JsonObject {
  return { chartId: 7, spec: { title: 'Lớp', basicChart: basicChart() }, position: at(8, 1), ...changes };
}

const add = (changes?: JsonObject): Json => ({ addChart: { chart: chart(changes) } });
const addBasic = (changes: JsonObject): Json => add({ spec: { basicChart: basicChart(changes) } });

function withChart(changes?: JsonObject): Workbook {
  const a = freshWorkbook();
  a.batch([add(changes)]);
  return a;
}

/** Rows and columns that the chart shows, in A1-like order, and its anchor. */
function shown(a: Workbook): Json {
  const answer = firstSheet(a, 'charts(spec(basicChart(domains,series)),position)') as { charts?: Json };
  return JSON.parse(JSON.stringify(answer.charts ?? []));
}

describe('a chart added', () => {
  it('is told in the reply and in the sheet, with the size that Google gives and without zeros', () => {
    const a = freshWorkbook();
    const expected = {
      chartId: 7,
      spec: {
        title: 'Lớp',
        basicChart: {
          ...basicChart({ domains: [{ domain: data(without0(range(2, 6, 0, 1))) }] }),
          series: [
            { series: data(without0(range(2, 6, 1, 2))), targetAxis: 'LEFT_AXIS' },
            { series: data(without0(range(2, 6, 2, 3))), targetAxis: 'LEFT_AXIS' },
          ],
        },
      },
      position: {
        overlayPosition: { anchorCell: { columnIndex: 1 }, offsetYPixels: 5, widthPixels: 600, heightPixels: 371 },
      },
    };

    const reply = a.batch([add({ position: at(0, 1, { offsetXPixels: 0, offsetYPixels: 5 }) })]);

    expect(reply).toEqual([{ addChart: { chart: expected } }]);
    expect(firstSheet(a, 'charts')).toEqual({ charts: [expected] });
    expect(firstSheet(a, 'charts(chartId)')).toEqual({ charts: [{ chartId: 7 }] });
  });

  it('gets an id where none is chosen, and nobody gets it again', () => {
    const a = freshWorkbook();
    const { chartId: _id, ...anonymous } = chart();

    a.batch([{ addChart: { chart: anonymous } }, { addChart: { chart: anonymous } }]);

    const { charts } = firstSheet(a, 'charts(chartId)') as { charts: { chartId: number }[] };
    expect(new Set(charts.map(({ chartId }) => chartId)).size).toBe(2);
  });

  it('is shown only where a range of the answer holds its anchor', () => {
    const a = withChart();
    const charts = (ranges: string) =>
      (a.get({ ranges, fields: 'sheets(charts(chartId))' }).sheets as JsonObject[])[0]?.charts;

    expect(charts('Sheet1!A1:B9')).toEqual([{ chartId: 7 }]);
    expect(charts('Sheet1!A1:B8')).toBeUndefined();
  });
});

function without0({ sheetId: _id, ...sides }: JsonObject): JsonObject {
  return sides;
}

describe('a chart changed and deleted', () => {
  it('takes the new spec whole and stays in its place', () => {
    const a = withChart();

    a.batch([{ updateChartSpec: { chartId: 7, spec: { basicChart: basicChart({ chartType: 'LINE', axis: [] }) } } }]);

    expect(firstSheet(a, 'charts(spec(title,basicChart(chartType,axis)),position)')).toEqual({
      charts: [
        {
          spec: { basicChart: { chartType: 'LINE' } },
          position: {
            overlayPosition: { anchorCell: { rowIndex: 8, columnIndex: 1 }, widthPixels: 600, heightPixels: 371 },
          },
        },
      ],
    });
  });

  it('leaves the others alone, and its id is free again', () => {
    const a = withChart();
    a.batch([add({ chartId: 8 }), { deleteEmbeddedObject: { objectId: 7 } }]);

    expect(firstSheet(a, 'charts(chartId)')).toEqual({ charts: [{ chartId: 8 }] });
    a.batch([add()]);
    expect(firstSheet(a, 'charts(chartId)')).toEqual({ charts: [{ chartId: 8 }, { chartId: 7 }] });
  });

  it('goes with its sheet and is not copied with it', () => {
    const a = withChart();

    a.batch([{ duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1, newSheetId: 5 } }]);
    expect(a.get({ fields: 'sheets(charts(chartId))' }).sheets).toEqual([{ charts: [{ chartId: 7 }] }, {}]);

    a.batch([{ deleteSheet: { sheetId: 0 } }]);
    expect(refusal(() => a.batch([{ deleteEmbeddedObject: { objectId: 7 } }]))).toContain('No embedded object');
  });

  it('is untouched by a batch that fails', () => {
    const a = withChart();
    const before = JSON.stringify(a.book);

    refusal(() => a.batch([{ deleteEmbeddedObject: { objectId: 7 } }, { deleteSheet: { sheetId: 99 } }]));

    expect(JSON.stringify(a.book)).toBe(before);
  });
});

describe('what is refused in Google’s grammar', () => {
  it.each<[string, Json, string]>([
    ['an id in use', add(), 'addChart: A chart with ID 7 already exists.'],
    ['an unknown chart', { updateChartSpec: { chartId: 8, spec: {} } }, 'updateChartSpec: No chart with id: 8'],
    [
      'an unknown object',
      { deleteEmbeddedObject: { objectId: 8 } },
      'deleteEmbeddedObject: No embedded object with id: 8',
    ],
    [
      'a spec without a kind',
      add({ chartId: 8, spec: {} }),
      'addChart: One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart must be set on chartSpec.',
    ],
    [
      'no place',
      add({ chartId: 8, position: {} }),
      'addChart: One of EmbeddedObjectPosition.overlayPosition or EmbeddedObjectPosition.sheetId must be set',
    ],
    [
      'an anchor beyond the grid',
      add({ chartId: 8, position: at(1000, 0) }),
      'addChart: Range (Sheet1) exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
    [
      'values along the axis of the categories',
      add({
        chartId: 8,
        spec: { basicChart: basicChart({ series: [{ series: column(1), targetAxis: 'BOTTOM_AXIS' }] }) },
      }),
      'addChart: BOTTOM_AXIS is not an axis for the values of a chart of type COLUMN.',
    ],
    [
      'a block of cells as a series',
      add({ chartId: 8, spec: { basicChart: basicChart({ series: [{ series: data(range(2, 6, 1, 3)) }] }) } }),
      'addChart: Exactly one dimension of a source must have a length of 1.',
    ],
  ])('%s', (_what, request, message) => {
    const a = withChart();

    expect(refusal(() => a.batch([request]))).toBe(`Invalid requests[0].${message}`);
  });

  it('takes nothing on, changes nothing of and takes nothing off a sheet that is protected against the caller', () => {
    const a = withChart();
    a.batch([{ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: {} } } }]);
    const requests: Json[] = [
      add({ chartId: 8 }),
      { updateChartSpec: { chartId: 7, spec: { basicChart: basicChart() } } },
      { deleteEmbeddedObject: { objectId: 7 } },
    ];

    for (const request of requests) expect(refusal(() => a.batch([request], EDITOR))).toContain('protected');
    expect(refusal(() => a.batch(requests))).toBe('nothing was refused');
  });
});

describe('what the engine does not have of charts', () => {
  it.each<[string, Json]>([
    ['areas', addBasic({ chartType: 'AREA' })],
    ['no type', addBasic({ chartType: null })],
    ['stacked lines', addBasic({ chartType: 'LINE', stackedType: 'STACKED' })],
    ['headers that Google guesses', addBasic({ headerCount: null })],
    ['two headers', addBasic({ headerCount: 2 })],
    ['a second axis', addBasic({ series: [{ series: column(1), targetAxis: 'RIGHT_AXIS' }] })],
    ['colours', addBasic({ series: [{ series: column(1), colorStyle: { rgbColor: { red: 1 } } }] })],
    ['no series', addBasic({ series: [] })],
    ['two domains', addBasic({ domains: [{ domain: column(0) }, { domain: column(1) }] })],
    ['a domain backwards', addBasic({ domains: [{ domain: column(0), reversed: true }] })],
    ['rows beside those of the domain', addBasic({ series: [{ series: data(range(3, 6, 1, 2)) }] })],
    ['three dimensions', addBasic({ threeDimensional: true })],
    ['cells of another sheet', addBasic({ series: [{ series: column(1, 1) }] })],
    ['a subtitle', add({ spec: { subtitle: 'x', basicChart: basicChart() } })],
    ['a border', add({ border: { colorStyle: { rgbColor: {} } } })],
    ['a sheet of its own', add({ position: { newSheet: true } })],
  ])('is refused as such: %s', (_what, request) => {
    const a = freshWorkbook();
    a.batch([{ addSheet: { properties: { sheetId: 1, title: 'Other' } } }]);

    expect(() => a.batch([request])).toThrow(NotEmulatedError);
    expect(a.book.sheets.flatMap(({ charts }) => charts)).toEqual([]);
  });

  it('takes options that are switched off for not set', () => {
    const a = freshWorkbook();

    a.batch([addBasic({ threeDimensional: false })]);

    expect(firstSheet(a, 'charts(spec(basicChart(threeDimensional)))')).toEqual({
      charts: [{ spec: { basicChart: {} } }],
    });
  });
});

describe('a chart follows its cells', () => {
  const rowsOf = (a: Workbook) => JSON.stringify(shown(a));
  const sides = (start: number, end: number) => `"startRowIndex":${start},"endRowIndex":${end}`;

  it.each<[string, Json, [number, number], number]>([
    ['rows inserted above', { insertDimension: { range: lines('ROWS', 0, 2) } }, [4, 8], 10],
    ['rows inserted inside', { insertDimension: { range: lines('ROWS', 4, 5) } }, [2, 7], 9],
    ['rows inserted right behind', { insertDimension: { range: lines('ROWS', 6, 7) } }, [2, 6], 9],
    ['rows deleted inside', { deleteDimension: { range: lines('ROWS', 3, 5) } }, [2, 4], 6],
    ['the row of the anchor deleted', { deleteDimension: { range: lines('ROWS', 7, 10) } }, [2, 6], 7],
    ['the rows moved down', { moveDimension: { source: lines('ROWS', 2, 6), destinationIndex: 20 } }, [16, 20], 4],
    [
      'the grid cut above the anchor',
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount: 5 } },
          fields: 'gridProperties.rowCount',
        },
      },
      [2, 5],
      4,
    ],
  ])('%s', (_what, request, [start, end], anchor) => {
    const a = withChart();

    a.batch([request]);

    expect(rowsOf(a).split(sides(start, end))).toHaveLength(4);
    expect(rowsOf(a)).toContain(`"anchorCell":{"rowIndex":${anchor},"columnIndex":1}`);
  });

  it('a series whose column is deleted falls away, the chart stays even without any', () => {
    const a = withChart();

    a.batch([{ deleteDimension: { range: lines('COLUMNS', 1, 2) } }]);
    expect(firstSheet(a, 'charts(spec(basicChart(series)))')).toEqual({
      charts: [
        {
          spec: {
            basicChart: { series: [{ series: data(without0(range(2, 6, 1, 2))), targetAxis: 'LEFT_AXIS' }] },
          },
        },
      ],
    });

    a.batch([{ deleteDimension: { range: lines('COLUMNS', 0, 2) } }]);
    expect(firstSheet(a, 'charts(chartId,spec(basicChart(domains,series)))')).toEqual({
      charts: [{ chartId: 7, spec: { basicChart: {} } }],
    });
  });
});
