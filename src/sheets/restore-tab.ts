// A tab as it was -> the requests that make it so again.
//
// Rows and columns are inserted and deleted where they were before, so that formats, sizes, conditional formats and protected ranges move
// along as Google moves them; then what the cells hold is written over. Rows made anew look as the form's own page has them. Lost is what
// was a unit's own of looks on rows that had been deleted, and the colours of conditional formats on such rows, until Thiết lập mends them.

import type { LinePair } from '../core/history/align';
import { type Alignment, alignTabs } from '../core/history/align-tabs';
import { compareTabs } from '../core/history/difference';
import { type KeptCell, type KeptTab, keptCell } from '../core/history/kept-tab';
import { freeTitle } from './free-title';
import type { SheetRequest } from './google-json';
import { toRange } from './grid-range';
import { keepPage } from './keep-tab';
import type { Page } from './page';
import { createPage, sizes, styleRows } from './render-page';

/** @param page the form of the unit, for the looks of what is made anew */
export function restoreTab(past: KeptTab, now: KeptTab, page: Page): SheetRequest[] {
  const { alignment, cells } = compareTabs(now, past);
  const { sheetId } = now;
  const whole = { top: 0, left: 0, bottom: past.rowCount, right: past.columnCount };
  const formatted = cells.filter(({ part, isGone }) => part === 'numberFormat' && !isGone);
  return [
    ...(now.merges.length === 0 ? [] : [{ unmergeCells: { range: gridOf(now) } }]),
    ...moveLines(alignment.rows, sheetId, 'ROWS'),
    ...moveLines(alignment.columns, sheetId, 'COLUMNS'),
    ...plainNumbers(alignment, past, sheetId),
    ...styleNewLines(past, alignment, page, sheetId),
    // Before the values: merging drops those of all cells but the first, and a cell below a merge may hold one that nobody sees.
    ...past.merges.map((area) => ({ mergeCells: { range: toRange(sheetId, area), mergeType: 'MERGE_ALL' } })),
    {
      updateCells: {
        range: toRange(sheetId, whole),
        rows: past.rows.map((row) => ({ values: row.map(toCellData) })),
        fields: 'userEnteredValue,note,dataValidation,textFormatRuns',
      },
    },
    ...formatted.map(({ row, column }) => formatNumber(sheetId, row, column, keptCell(past, row, column))),
  ];
}

/**
 * The same for a tab that is gone: the form is made and protected as at set-up, under the id it had, and what it held goes into that.
 * @param protect requests that protect the form as the page has it: Google moves them along with the rows
 */
export function recreateTab(
  past: KeptTab,
  page: Page,
  protect: readonly SheetRequest[],
  takenTitles: readonly string[],
): SheetRequest[] {
  const title = freeTitle(past.title, takenTitles);
  const { sheetId, code } = past;
  const restore = restoreTab(past, keepPage(page, sheetId, code), page);
  return [...createPage({ ...page, title }, sheetId), ...protect, ...restore];
}

function gridOf({ sheetId, rowCount, columnCount }: KeptTab): object {
  return toRange(sheetId, { top: 0, left: 0, bottom: rowCount, right: columnCount });
}

function toCellData({ value, note, rule, runs }: KeptCell): object {
  return {
    ...(value === undefined ? {} : { userEnteredValue: value }),
    ...(note === undefined ? {} : { note }),
    ...(rule === undefined ? {} : { dataValidation: rule }),
    ...(runs === undefined ? {} : { textFormatRuns: runs }),
  };
}

function formatNumber(sheetId: number, row: number, column: number, { numberFormat }: KeptCell): SheetRequest {
  const values = [numberFormat === undefined ? {} : { userEnteredFormat: { numberFormat } }];
  const start = { sheetId, rowIndex: row, columnIndex: column };
  return { updateCells: { start, rows: [{ values }], fields: 'userEnteredFormat.numberFormat' } };
}

/** From the last to the first: a line's number now is right as long as nothing before it has moved. */
function moveLines(pairs: readonly LinePair[], sheetId: number, dimension: 'ROWS' | 'COLUMNS'): SheetRequest[] {
  const requests: SheetRequest[] = [];
  let at = pairs.filter(({ now }) => now !== undefined).length;
  for (let end = pairs.length; end > 0; ) {
    const kind = kindOf(pairs[end - 1]);
    let start = end - 1;
    while (start > 0 && kindOf(pairs[start - 1]) === kind) start -= 1;
    const count = end - start;
    if (kind === 'inserted') {
      const range = { sheetId, dimension, startIndex: at, endIndex: at + count };
      requests.push({ insertDimension: { range, inheritFromBefore: at > 0 } });
    } else {
      at -= count;
      const range = { sheetId, dimension, startIndex: at, endIndex: at + count };
      if (kind === 'deleted') requests.push({ deleteDimension: { range } });
    }
    end = start;
  }
  return requests;
}

function kindOf(pair: LinePair | undefined): 'both' | 'inserted' | 'deleted' {
  if (pair?.now === undefined) return 'inserted';
  return pair.past === undefined ? 'deleted' : 'both';
}

/** Lines made anew took over how the line before them shows its numbers: as dates, perhaps. */
function plainNumbers(alignment: Alignment, past: KeptTab, sheetId: number): SheetRequest[] {
  const { rowCount: bottom, columnCount: right } = past;
  const areas = [
    ...newLines(alignment.rows).map((row) => ({ top: row, bottom: row + 1, left: 0, right })),
    ...newLines(alignment.columns).map((column) => ({ top: 0, bottom, left: column, right: column + 1 })),
  ];
  const fields = 'userEnteredFormat.numberFormat';
  return areas.map((area) => ({ repeatCell: { range: toRange(sheetId, area), cell: {}, fields } }));
}

function newLines(pairs: readonly LinePair[]): number[] {
  return pairs.flatMap(({ now, past }) => (now === undefined && past !== undefined ? [past] : []));
}

/** Rows made anew get the looks of the form's row that they are; with new columns all rows do. */
function styleNewLines(past: KeptTab, alignment: Alignment, page: Page, sheetId: number): SheetRequest[] {
  const columns = newLines(alignment.columns);
  const rows = new Set(newLines(alignment.rows));
  if (columns.length === 0 && rows.size === 0) return [];
  const ofForm = alignTabs(keepPage(page, sheetId, past.code), past).rows;
  const styled = ofForm.flatMap(({ now: pageRow, past: row }) => {
    const look = pageRow === undefined ? undefined : page.rows[pageRow];
    if (look === undefined || row === undefined || (columns.length === 0 && !rows.has(row))) return [];
    return [...styleRows([look], sheetId, row), ...sizes(sheetId, 'ROWS', [look.height], row)];
  });
  return [
    ...styled,
    ...(columns.length === 0 ? [] : sizes(sheetId, 'COLUMNS', page.columns.slice(0, past.columnCount))),
  ];
}
