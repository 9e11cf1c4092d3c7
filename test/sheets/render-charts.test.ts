// The charts of pages, in the local engine: made once, replaced by themselves, and out of the way of what others put on the tab.

import type { Json, JsonObject } from '../../local/google/api';
import { InternalError } from '../../src/core/errors';
import { isOwnChart } from '../../src/sheets/contract';
import { type SheetRequest, type SpreadsheetJson, snapshotFields } from '../../src/sheets/google-json';
import { toRange } from '../../src/sheets/grid-range';
import { cell, type Page, type PageChart } from '../../src/sheets/page';
import { deleteOwnCharts, strayCharts } from '../../src/sheets/render-charts';
import { createPage, replacePage } from '../../src/sheets/render-page';
import { type Tab, toSnapshot } from '../../src/sheets/snapshot';
import { freshWorkbook, type Workbook } from '../local/google/sheets/workbook';

const SHEET = 9;
const OWN = 489_100_001;
const column = (left: number) => ({ top: 0, bottom: 3, left, right: left + 1 });

function chart(changes: Partial<PageChart> = {}): PageChart {
  return {
    id: OWN,
    kind: 'stackedBar',
    title: 'Tiến độ',
    categories: column(0),
    series: [{ area: column(1) }, { area: column(2) }],
    place: { row: 4, column: 0 },
    size: { width: 480, height: 300 },
    ...changes,
  };
}

function page(...charts: PageChart[]): Page {
  return {
    title: 'Trang',
    columns: [100, 100, 100],
    rows: [
      { cells: [cell('Đơn vị', 'heading'), cell('Đã nộp', 'heading'), cell('Chưa nộp', 'heading')] },
      { cells: [cell('Cự Khê', 'text'), cell(3, 'text'), cell(1, 'text')] },
      { cells: [cell('Kim Bài', 'text'), cell(2, 'text'), cell(0, 'text')] },
    ],
    spareRows: 20,
    merges: [],
    frozenRows: 1,
    charts,
  };
}

const send = (a: Workbook, requests: readonly SheetRequest[]) => a.batch(requests as Json[]);

function tabs(a: Workbook): readonly Tab[] {
  return toSnapshot(a.get({ fields: snapshotFields('shown') }) as unknown as SpreadsheetJson).tabs;
}

function tab(a: Workbook): Tab {
  const found = tabs(a).find(({ sheetId }) => sheetId === SHEET);
  if (found === undefined) throw new Error('no tab');
  return found;
}

function made(first: Page): Workbook {
  const a = freshWorkbook();
  send(a, createPage(first, SHEET));
  return a;
}

const replace = (a: Workbook, next: Page) => send(a, replacePage(next, SHEET, tab(a)));

describe('the charts of a page', () => {
  test('stand on the tab with their cells, kind, place and size', () => {
    const a = made(page(chart()));
    const source = (left: number) => ({ sourceRange: { sources: [toRange(SHEET, column(left))] } });

    expect(tab(a).chartIds).toEqual([OWN]);
    expect(a.book.sheets[1]?.charts).toEqual([
      {
        chartId: OWN,
        spec: {
          title: 'Tiến độ',
          basicChart: {
            chartType: 'BAR',
            stackedType: 'STACKED',
            legendPosition: 'BOTTOM_LEGEND',
            domains: [{ domain: source(0) }],
            series: [1, 2].map((left) => ({ series: source(left), targetAxis: 'BOTTOM_AXIS' })),
            headerCount: 1,
          },
        },
        position: {
          overlayPosition: {
            anchorCell: { sheetId: SHEET, rowIndex: 4, columnIndex: 0 },
            widthPixels: 480,
            heightPixels: 300,
          },
        },
      },
    ]);
  });

  test.each<[PageChart['kind'], JsonObject]>([
    ['bar', { chartType: 'BAR', stackedType: 'NOT_STACKED', legendPosition: 'NO_LEGEND' }],
    ['column', { chartType: 'COLUMN', stackedType: 'NOT_STACKED', legendPosition: 'NO_LEGEND' }],
    ['stackedBar', { chartType: 'BAR', stackedType: 'STACKED', legendPosition: 'NO_LEGEND' }],
  ])('of the kind %s with a single series need no legend', (kind, expected) => {
    const a = made(page(chart({ kind, series: [{ area: column(1) }] })));

    expect(a.book.sheets[1]?.charts[0]?.spec).toMatchObject({ basicChart: expected });
  });

  test('are exactly as before when the page is put a second and a third time', () => {
    const two = page(chart(), chart({ id: OWN + 1, kind: 'column', place: { row: 12, column: 1 } }));
    const a = made(two);
    const once = JSON.stringify(a.book);

    for (let run = 0; run < 2; run += 1) {
      replace(a, two);
      expect(JSON.stringify(a.book)).toBe(once);
    }
  });

  test('follow a page that grows, shrinks and has none any more', () => {
    const a = made(page(chart()));

    replace(a, page(chart({ place: { row: 20, column: 2 } }), chart({ id: OWN + 1 })));
    expect(tab(a).chartIds).toEqual([OWN, OWN + 1]);
    replace(a, { ...page(), rows: page().rows.slice(0, 2), spareRows: 0 });
    expect(tab(a).chartIds).toEqual([]);
  });

  test('come on a tab that never had them', () => {
    const a = made(page());

    replace(a, page(chart()));

    expect(tab(a).chartIds).toEqual([OWN]);
  });

  test('leave a chart alone that somebody else put on the tab', () => {
    const a = made(page(chart()));
    const [own] = a.book.sheets[1]?.charts ?? [];
    a.batch([{ addChart: { chart: { ...own, chartId: 5 } } }]);

    replace(a, page(chart()));

    expect(new Set(tab(a).chartIds)).toEqual(new Set([5, OWN]));
  });

  test('are called back from another tab', () => {
    const a = made(page(chart()));
    send(a, createPage({ ...page(), title: 'Khác' }, 10));
    const stray = JSON.parse(
      JSON.stringify(a.book.sheets[1]?.charts ?? []).replaceAll(`"sheetId":${SHEET}`, '"sheetId":10'),
    );
    const requests = stray.map((each: JsonObject) => ({ addChart: { chart: each } }));
    send(a, [...deleteOwnCharts([OWN]), ...requests]);
    expect(tab(a).chartIds).toEqual([]);

    const strays = strayCharts(page(chart()), tabs(a), SHEET);
    send(a, [...deleteOwnCharts(strays), ...replacePage(page(chart()), SHEET, tab(a))]);

    expect(strays).toEqual([OWN]);
    expect(tabs(a).map(({ sheetId, chartIds }) => [sheetId, chartIds])).toEqual([
      [0, []],
      [SHEET, [OWN]],
      [10, []],
    ]);
  });

  test('have no ids that nobody would delete again', () => {
    expect(() => createPage(page(chart({ id: 5 })), SHEET)).toThrow(InternalError);
    expect([489_099_999, 489_100_000, 489_100_999, 489_101_000].map(isOwnChart)).toEqual([false, true, true, false]);
  });
});
