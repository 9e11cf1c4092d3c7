// An .xlsx as people and programs leave it, read into the shape of the workbook.
//
// Read here and not by exceljs, which loses the formula of a linked cell, rounds dates to milliseconds, drops names without a cell behind
// them, expands rules over whole columns cell by cell, and stops at files of several common programs.

import { posix } from 'node:path';
import type { CellContext } from './read/cells';
import type { ImportedBook, ImportedTab } from './read/imported-book';
import { openPackage, type Package, UnreadableXlsxError } from './read/package';
import { palette } from './read/palette';
import { richTextOf } from './read/rich-text';
import { cellFormats } from './read/styles';
import { readTab } from './read/tab';
import { attribute, child, childrenOf, flag, numberAttribute, type XmlElement } from './read/xml';
import { ID_NAME, LISTS_TITLE } from './tab-identity';

/** Between 1/1/1904 and 30/12/1899, the first days of the two calendars. */
const DAYS_BEFORE_1904 = 1462;

/** @throws UnreadableXlsxError */
export function readXlsx(bytes: Uint8Array): ImportedBook {
  const file = openPackage(bytes);
  const workbook = file.part(file.main);
  if (workbook === null) throw new UnreadableXlsxError('damaged', `${file.main} is missing`);
  const context = cellContext(file, workbook);
  const relationships = file.relationships(file.main);
  const ids = sheetIds(workbook);
  const tabs = childrenOf(child(workbook, 'sheets'), 'sheet').flatMap((element, index): ImportedTab[] => {
    const relationship = relationships.get(attribute(element, 'id') ?? '');
    const title = attribute(element, 'name') ?? '';
    // Chart sheets and macro sheets have no cells.
    if (relationship === undefined || !relationship.type.endsWith('/worksheet') || title === LISTS_TITLE) return [];
    const worksheet = file.part(relationship.target);
    if (worksheet === null) throw new UnreadableXlsxError('damaged', `${relationship.target} is missing`);
    const hidden = (attribute(element, 'state') ?? 'visible') !== 'visible';
    const sheet = readTab(file, worksheet, { title, hidden, index, path: relationship.target }, context);
    return [{ sheetId: ids.get(index) ?? null, sheet }];
  });
  if (tabs.length === 0) throw new UnreadableXlsxError('damaged', 'a workbook without a single worksheet');
  return { tabs };
}

function cellContext(file: Package, workbook: XmlElement): CellContext {
  const parts = [...file.relationships(file.main).values()];
  const part = (type: string, usual: string) => {
    const target = parts.find((relationship) => relationship.type.endsWith(`/${type}`))?.target;
    return file.part(target ?? posix.join(posix.dirname(file.main), usual));
  };
  const colours = palette(part('theme', 'theme/theme1.xml'));
  return {
    palette: colours,
    formats: cellFormats(part('styles', 'styles.xml'), colours),
    shared: childrenOf(part('sharedStrings', 'sharedStrings.xml'), 'si').map((item) => richTextOf(item, colours)),
    dateOffset: flag(child(workbook, 'workbookPr'), 'date1904') ? DAYS_BEFORE_1904 : 0,
  };
}

/** The ids we gave, by place of the tab. A tab copied in Excel takes the id along: the first one keeps it. */
function sheetIds(workbook: XmlElement): Map<number, number> {
  const ids = new Map<number, number>();
  for (const name of childrenOf(child(workbook, 'definedNames'), 'definedName')) {
    const place = numberAttribute(name, 'localSheetId');
    const isOurs = attribute(name, 'name') === ID_NAME && /^\d+$/.test(name.text.trim());
    if (isOurs && place !== null && ![...ids.values()].includes(Number(name.text))) ids.set(place, Number(name.text));
  }
  return ids;
}
