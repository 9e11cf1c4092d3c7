// Charts in the file: parts that lead to one another, references, cached values, and what is left of a chart that lost its cells.

import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import type { JsonObject } from '../../../../local/google/api';
import type { Sheet, Spreadsheet } from '../../../../local/google/sheets/model';
import { writeXlsx } from '../../../../local/store/xlsx/write-xlsx';
import { range, sheet, spreadsheet } from '../workbook-builder';

const ROWS = [
  ['Đơn vị', 'Đã nộp', 'Chưa nộp'],
  ['Xã Cự Khê', 3, 1],
  ['Xã "Bình Yên" & Kim Bài', { userEnteredValue: { formulaValue: '=1+1' }, computedValue: { numberValue: 2 } }, null],
];

const column = (sheetId: number, index: number, end = 3): JsonObject => ({
  sourceRange: { sources: [{ ...range(sheetId, [0, end], [index, index + 1]) }] },
});

function chart(chartId: number, sheetId: number, changes: JsonObject = {}): JsonObject {
  const series = [1, 2].map((index) => ({ series: column(sheetId, index), targetAxis: 'BOTTOM_AXIS' }));
  const basicChart = {
    chartType: 'BAR',
    stackedType: 'STACKED',
    legendPosition: 'BOTTOM_LEGEND',
    axis: [{ position: 'BOTTOM_AXIS', title: 'Số báo cáo' }],
    domains: [{ domain: column(sheetId, 0) }],
    series,
    headerCount: 1,
    ...changes,
  };
  const anchorCell = { sheetId, rowIndex: 5, columnIndex: 1 };
  const overlayPosition = { anchorCell, offsetXPixels: 10, widthPixels: 480, heightPixels: 320 };
  return { chartId, spec: { title: 'Tiến độ <nộp>', basicChart }, position: { overlayPosition } };
}

const withCharts = (sheetId: number, title: string, ...charts: JsonObject[]): Sheet =>
  sheet(sheetId, title, ROWS, { charts });

async function parts(book: Spreadsheet) {
  const zip = new PizZip(await writeXlsx(book));
  return { paths: Object.keys(zip.files), part: (path: string) => zip.file(path)?.asText() ?? '' };
}

/** The targets of a part's relationships by their ids. */
function targets(rels: string): Map<string, string> {
  return new Map(
    [...rels.matchAll(/<Relationship [^>]*>/g)].map(([element]) => {
      const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? '';
      return [attribute('Id'), attribute('Target')];
    }),
  );
}

test('each tab with charts leads to its drawing, the drawing to its charts, and all are declared', async () => {
  const book = spreadsheet(
    withCharts(1, 'A', chart(1, 1), chart(2, 1)),
    withCharts(2, 'B'),
    withCharts(3, 'C', chart(3, 3)),
  );
  const { part, paths } = await parts(book);

  expect(paths.filter((path) => /(charts|drawings)\/[a-z]+\d/.test(path))).toEqual([
    'xl/drawings/drawing1.xml',
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/drawings/drawing2.xml',
    'xl/charts/chart3.xml',
  ]);
  for (const [tab, drawing, charts] of [
    [1, 1, [1, 2]],
    [3, 2, [3]],
  ] as const) {
    expect(part(`xl/worksheets/sheet${tab}.xml`)).toContain('<drawing r:id="rIdDrawing"/>');
    expect(targets(part(`xl/worksheets/_rels/sheet${tab}.xml.rels`)).get('rIdDrawing')).toBe(
      `../drawings/drawing${drawing}.xml`,
    );
    const used = [...part(`xl/drawings/drawing${drawing}.xml`).matchAll(/<c:chart [^>]*r:id="([^"]*)"/g)];
    const rels = targets(part(`xl/drawings/_rels/drawing${drawing}.xml.rels`));
    expect(used.map(([, id = '']) => rels.get(id))).toEqual(charts.map((number) => `../charts/chart${number}.xml`));
  }
  expect(part('xl/worksheets/sheet2.xml')).not.toContain('<drawing');
  const declared = [...part('[Content_Types].xml').matchAll(/PartName="\/(xl\/(?:charts|drawings)[^"]*)"/g)];
  expect(declared.map(([, path]) => path).sort()).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/charts/chart3.xml',
    'xl/drawings/drawing1.xml',
    'xl/drawings/drawing2.xml',
  ]);
});

test('a drawing stands before the notes of the tab', async () => {
  const made = withCharts(1, 'A', chart(1, 1));
  made.rows[0]?.push({ note: 'Ghi chú' });
  const { part } = await parts(spreadsheet(made));

  expect(part('xl/worksheets/sheet1.xml')).toMatch(/<pageSetup[^>]*\/><drawing r:id="rIdDrawing"\/>.*<legacyDrawing /);
  expect(targets(part('xl/worksheets/_rels/sheet1.xml.rels')).size).toBe(3);
});

test('a chart names its cells by the title in the file and brings what stood in them', async () => {
  const { part } = await parts(spreadsheet(withCharts(1, 'Tổng hợp: xã', chart(1, 1))));
  const xml = part('xl/charts/chart1.xml');
  const tab = "'Tổng hợp- xã'";

  expect(xml).toContain(
    `<c:tx><c:strRef><c:f>${tab}!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Đã nộp</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
  );
  expect(xml).toContain(
    `<c:f>${tab}!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>Xã Cự Khê</c:v></c:pt><c:pt idx="1"><c:v>Xã &quot;Bình Yên&quot; &amp; Kim Bài</c:v></c:pt></c:strCache>`,
  );
  expect(xml).toContain(
    `<c:f>${tab}!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache>`,
  );
  // The blank cell has no point.
  expect(xml).toContain(
    `<c:f>${tab}!$C$2:$C$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>`,
  );
  expect(xml).toContain('<a:t>Tiến độ &lt;nộp&gt;</a:t>');
  expect(xml).toContain('<a:t>Số báo cáo</a:t>');
});

test.each<[JsonObject, string[]]>([
  [{}, ['<c:barDir val="bar"/>', '<c:grouping val="stacked"/>', '<c:overlap val="100"/>', '<c:legendPos val="b"/>']],
  [
    { chartType: 'COLUMN', stackedType: 'PERCENT_STACKED', legendPosition: 'TOP_LEGEND' },
    ['<c:barDir val="col"/>', '<c:grouping val="percentStacked"/>', '<c:legendPos val="t"/>', 'formatCode="0%"'],
  ],
  [
    { chartType: 'COLUMN', stackedType: 'NOT_STACKED', legendPosition: 'RIGHT_LEGEND' },
    ['<c:barDir val="col"/>', '<c:grouping val="clustered"/>', '<c:legendPos val="r"/>'],
  ],
  [{ chartType: 'LINE', stackedType: 'NOT_STACKED' }, ['<c:lineChart><c:grouping val="standard"/>']],
])('%j', async (changes, expected) => {
  const { part } = await parts(spreadsheet(withCharts(1, 'A', chart(1, 1, changes))));

  for (const piece of expected) expect(part('xl/charts/chart1.xml')).toContain(piece);
});

test('bars begin on top with their values at the bottom, as Google draws them, and columns on the left', async () => {
  const book = spreadsheet(withCharts(1, 'A', chart(1, 1), chart(2, 1, { chartType: 'COLUMN' })));
  const { part } = await parts(book);

  expect(part('xl/charts/chart1.xml')).toMatch(
    /<c:catAx>.*"maxMin".*<c:axPos val="l"\/>.*<c:valAx>.*<c:crosses val="max"/,
  );
  expect(part('xl/charts/chart2.xml')).toMatch(/<c:catAx>.*"minMax".*<c:axPos val="b"\/>/);
  expect(part('xl/charts/chart2.xml')).not.toContain('"max"');
});

test('no legend and no headings where the chart has none', async () => {
  const { part } = await parts(
    spreadsheet(withCharts(1, 'A', chart(1, 1, { legendPosition: 'NO_LEGEND', headerCount: 0 }))),
  );
  const xml = part('xl/charts/chart1.xml');

  expect(xml).not.toContain('<c:legend>');
  expect(xml).not.toContain('<c:tx><c:strRef>');
  expect(xml).toContain("<c:f>'A'!$B$1:$B$3</c:f>");
});

test('it stands at its anchor, as large as in Google', async () => {
  const { part } = await parts(spreadsheet(withCharts(1, 'A', chart(1, 1))));

  expect(part('xl/drawings/drawing1.xml')).toContain(
    '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="4572000" cy="3048000"/>',
  );
});

test.each<[string, JsonObject]>([
  ['no series', { series: [] }],
  ['no categories', { domains: [] }],
  ['nothing but headings', { domains: [{ domain: column(1, 0, 1) }] }],
])('a chart of which %s is left is not in the file', async (_what, changes) => {
  const { paths, part } = await parts(spreadsheet(withCharts(1, 'A', chart(1, 1, changes))));

  expect(paths.filter((path) => /charts|drawing/.test(path))).toEqual([]);
  expect(part('xl/worksheets/sheet1.xml')).not.toContain('<drawing');
});

test('exceljs still reads the cells of such a file', async () => {
  const bytes = await writeXlsx(spreadsheet(withCharts(1, 'A', chart(1, 1))));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);

  expect(workbook.worksheets[0]?.getCell('A2').value).toBe('Xã Cự Khê');
});
