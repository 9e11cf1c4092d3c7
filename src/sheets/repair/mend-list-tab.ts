// The title and the headings of the office's lists, without which the add-in cannot read them.

import { recogniseColumns } from '../../core/roster/columns';
import type { Mended, Noticed } from '../../core/set-up/finding';
import { fold } from '../../core/text/fold';
import { toA1 } from '../a1';
import { cell, type Page } from '../page';
import type { Tab } from '../snapshot';
import type { DraftRow, TabDraft } from './tab-draft';

/** How far down a heading is looked for: an office may put a line or two above its list. */
const HEADING_ROWS = 8;
const LEAST_OTHER_WORDS = 3;

interface Findings {
  readonly mended: Mended[];
  readonly noticed: Noticed[];
}

/** @param page the tab as it is made, of which only title and headings are looked at */
export function mendListTab(draft: TabDraft, page: Page): Findings {
  const words = headingWords(page);
  // Columns that were deleted took along what stood in them.
  if (draft.tab.columnCount < words.length) return { mended: [], noticed: [{ part: 'unclear', tab: draft.tab.title }] };
  const row = findHeadingRow(draft.tab, words);
  const found = row === undefined ? mendLostHeading(draft, page) : mendHeadingCells(draft, words, row);
  return { ...found, mended: [...mendTitle(draft, page), ...found.mended] };
}

function headingWords(page: Page): string[] {
  return (page.rows[page.frozenRows - 1]?.cells ?? []).map(({ value }) => String(value));
}

/** The row with most of the headings; one that only says other words for them may be an entry, as "Xã" is a type and a column. */
function findHeadingRow(tab: Tab, words: readonly string[]): number | undefined {
  const rows = Array.from({ length: Math.min(tab.height, HEADING_ROWS) }, (_unused, row) => ({
    row,
    said: words.filter((word) => columnSaying(tab, row, word) !== undefined).length,
    exact: words.filter((word) => tab.row(row).some(({ shown }) => fold(shown) === fold(word))).length,
  })).filter(({ said, exact }) => exact > 0 || said >= LEAST_OTHER_WORDS);
  const most = Math.max(0, ...rows.map(({ said }) => said));
  return rows.find(({ said }) => said === most)?.row;
}

function columnSaying(tab: Tab, row: number, word: string): number | undefined {
  const column = tab.row(row).findIndex(({ value, shown }) => typeof value === 'string' && isSameHeading(shown, word));
  return column < 0 ? undefined : column;
}

/** The columns of the roster are known by other words too. */
function isSameHeading(shown: string, word: string): boolean {
  if (fold(shown) === fold(word)) return true;
  const [column] = Object.keys(recogniseColumns([shown]));
  return column !== undefined && column === Object.keys(recogniseColumns([word]))[0];
}

function mendHeadingCells(draft: TabDraft, words: readonly string[], row: number): Findings {
  const mended: Mended[] = [];
  const noticed: Noticed[] = [];
  for (const [column, word] of words.entries()) {
    if (columnSaying(draft.tab, row, word) !== undefined) continue;
    const place = { tab: draft.tab.title, at: toA1(row, column), what: word };
    if (draft.tab.cell(row, column).value === null) {
      draft.put(row, column, [{ cell: cell(word, 'heading') }]);
      mended.push({ part: 'words', ...place });
    } else noticed.push({ part: 'overwritten', ...place });
  }
  return { mended, noticed };
}

/** Cleared, the row of the headings is still there, blank and frozen; deleted, it is made anew below the title. */
function mendLostHeading(draft: TabDraft, page: Page): Findings {
  const { tab } = draft;
  const row = saysTitle(tab, 0, page) || isBlankTitle(tab, page) ? 1 : 0;
  const cells = headingWords(page).map((word) => ({ cell: cell(word, 'heading') }));
  const isCleared = row < tab.rowCount && frozenRows(tab) >= page.frozenRows && isBlankRow(tab, row);
  if (isCleared) draft.put(row, 0, cells);
  else draft.insertRows(row, [withHeight(page, page.frozenRows - 1, cells)]);
  freeze(draft, page);
  const what = headingWords(page)[0] ?? '';
  return { mended: [{ part: isCleared ? 'words' : 'row', tab: tab.title, at: toA1(row, 0), what }], noticed: [] };
}

function mendTitle(draft: TabDraft, page: Page): Mended[] {
  const first = page.rows[0]?.cells[0];
  const title = String(first?.value ?? '');
  const place = { tab: draft.tab.title, at: 'A1', what: title };
  if (first === undefined || saysTitle(draft.tab, 0, page)) return [];
  if (isBlankTitle(draft.tab, page)) {
    draft.put(0, 0, [{ cell: first }]);
    return [{ part: 'words', ...place }];
  }
  // Something of the office's own may stand there; only headings in the very first row say that the title's row is gone.
  if (findHeadingRow(draft.tab, headingWords(page)) !== 0) return [];
  const cells = (page.rows[0]?.cells ?? []).map((one) => ({ cell: one }));
  draft.insertRows(0, [withHeight(page, 0, cells)]);
  draft.merge({ top: 0, bottom: 1, left: 0, right: page.columns.length });
  freeze(draft, page);
  return [{ part: 'row', ...place }];
}

export function withHeight(page: Page, row: number, cells: DraftRow['cells']): DraftRow {
  const { height } = page.rows[row] ?? {};
  return height === undefined ? { cells } : { cells, height };
}

function saysTitle(tab: Tab, row: number, page: Page): boolean {
  return fold(tab.cell(row, 0).shown) === fold(String(page.rows[0]?.cells[0]?.value ?? ''));
}

function isBlankTitle(tab: Tab, { columns }: Page): boolean {
  return isBlankRow(tab, 0) && tab.merges.some(({ top, right }) => top === 0 && right === columns.length);
}

function isBlankRow(tab: Tab, row: number): boolean {
  return tab.row(row).every(({ value }) => value === null);
}

function frozenRows({ json }: Tab): number {
  return json.properties.gridProperties?.frozenRowCount ?? 0;
}

function freeze(draft: TabDraft, { frozenRows: frozenRowCount }: Page): void {
  const properties = { sheetId: draft.tab.sheetId, gridProperties: { frozenRowCount } };
  draft.requests.push({ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } });
}
