// Tabs renamed, added, deleted, moved, hidden, as requests in an order that breaks none of Google's rules on the way.

import type { JsonObject } from '../../google/api';
import type { Sheet, Spreadsheet } from '../../google/sheets/model';
import { fileTitlesOf } from '../xlsx/dialects';
import type { EditSummary } from './edit-summary';
import type { TabMatch } from './match-tabs';
import type { SheetsRequest } from './sheets-request';

export interface TabPlan {
  readonly requests: SheetsRequest[];
  /** Sheet ids of the tabs of the file, in its order. */
  readonly sheetIds: number[];
}

/** Google's size of a fresh tab. */
const FRESH = { rowCount: 1000, columnCount: 26 };

/** @param edits takes what is done */
export function planTabs(book: Spreadsheet, { tabs, gone }: TabMatch, edits: EditSummary): TabPlan {
  const titleOf = fileTitlesOf(book);
  const sheetIds = withNewIds(book, tabs);
  const added: SheetsRequest[] = [];
  const setAside: SheetsRequest[] = [];
  const titled: SheetsRequest[] = [];
  const shown: SheetsRequest[] = [];
  const hidden: SheetsRequest[] = [];
  for (const [index, { imported, sheet }] of tabs.entries()) {
    const sheetId = sheetIds[index] ?? 0;
    const { title } = imported.properties;
    if (sheet === null) {
      added.push({
        addSheet: { properties: { sheetId, title: passingTitle(sheetId), gridProperties: gridFor(imported) } },
      });
      titled.push(update(sheetId, { title }));
      edits.tabsAdded.push(title);
    } else if (titleOf.get(sheetId) !== title) {
      // Two tabs may have swapped their titles, so each first takes one that nobody has.
      setAside.push(update(sheetId, { title: passingTitle(sheetId) }));
      titled.push(update(sheetId, { title }));
      edits.tabsRenamed.push({ from: sheet.properties.title, to: title });
    }
    const was = sheet?.properties.hidden === true;
    const is = imported.properties.hidden === true;
    if (was && !is) {
      shown.push(update(sheetId, { hidden: false }));
      edits.tabsShown.push(title);
    }
    if (!was && is) {
      hidden.push(update(sheetId, { hidden: true }));
      if (sheet !== null) edits.tabsHidden.push(title);
    }
  }
  edits.tabsDeleted.push(...gone.map(({ properties }) => properties.title));
  const deleted = gone.map(({ properties }) => ({ deleteSheet: { sheetId: properties.sheetId } }));
  const moved = moves(book, gone, sheetIds);
  const known = new Set(book.sheets.map(({ properties }) => properties.sheetId));
  edits.reordered =
    moves(
      book,
      gone,
      sheetIds.filter((id) => known.has(id)),
    ).length > 0;
  return { requests: [...setAside, ...added, ...shown, ...deleted, ...titled, ...moved, ...hidden], sheetIds };
}

function withNewIds(book: Spreadsheet, tabs: TabMatch['tabs']): number[] {
  let next = Math.max(book.nextId, ...book.sheets.map(({ properties }) => properties.sheetId + 1));
  return tabs.map(({ sheet }) => {
    if (sheet !== null) return sheet.properties.sheetId;
    next += 1;
    return next - 1;
  });
}

function passingTitle(sheetId: number): string {
  return `~${sheetId}~`;
}

function gridFor(imported: Sheet): JsonObject {
  const { rowCount, columnCount, ...others } = imported.properties.gridProperties;
  return {
    ...others,
    rowCount: Math.max(rowCount, FRESH.rowCount),
    columnCount: Math.max(columnCount, FRESH.columnCount),
  };
}

/** Every tab that stands too far right moves left to its place; new tabs start at the end. */
function moves(book: Spreadsheet, gone: readonly Sheet[], wanted: readonly number[]): SheetsRequest[] {
  const old = book.sheets.filter((sheet) => !gone.includes(sheet)).map(({ properties }) => properties.sheetId);
  const order = [...old, ...wanted.filter((id) => !old.includes(id))];
  const requests: SheetsRequest[] = [];
  for (const [index, sheetId] of wanted.entries()) {
    const now = order.indexOf(sheetId);
    if (now === index) continue;
    order.splice(now, 1);
    order.splice(index, 0, sheetId);
    requests.push(update(sheetId, { index }));
  }
  return requests;
}

function update(sheetId: number, properties: JsonObject): SheetsRequest {
  return { updateSheetProperties: { properties: { sheetId, ...properties }, fields: Object.keys(properties).join() } };
}
