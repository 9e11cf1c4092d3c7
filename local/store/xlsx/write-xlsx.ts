// The workbook as an .xlsx that people open in Excel or LibreOffice. The same workbook always gives the same bytes.

import ExcelJS from 'exceljs';
import type { Spreadsheet } from '../../google/sheets/model';
import { dialectOf, fileTitlesOf } from './dialects';
import { tabCharts } from './write/chart-data';
import { ChoiceLists } from './write/choice-lists';
import { finishPackage, type TabParts } from './write/finish-package';
import { fittedHeights } from './write/fitted-heights';
import { hyperlinkParts } from './write/hyperlinks';
import { addTab } from './write/tab';
import { validationsXml } from './write/validations';

/** A file says when it was made; the same moment every time keeps the bytes equal. */
const FILE_DATE = new Date(Date.UTC(2000, 0, 1));

/**
 * Everything an .xlsx can show of the workbook. What it cannot (editors, developer metadata, colour scales, all links of a cell but the
 * first) stays in the state beside it.
 */
export async function writeXlsx(book: Spreadsheet): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = book.owner;
  workbook.title = book.properties.title;
  workbook.created = workbook.modified = FILE_DATE;
  // Results in the file may be older than the values they come from.
  workbook.calcProperties.fullCalcOnLoad = true;
  const firstVisible = book.sheets.findIndex(({ properties }) => properties.hidden !== true);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: Math.max(firstVisible, 0),
      visibility: 'visible',
    },
  ];
  const titleOf = fileTitlesOf(book);
  const dialect = dialectOf(book);
  const lists = new ChoiceLists();
  const parts = book.sheets.map((sheet): TabParts => {
    const { sheetId, title } = sheet.properties;
    const fileTitle = titleOf.get(sheetId) ?? title;
    addTab(workbook, sheet, fileTitle, dialect);
    const links = hyperlinkParts(book, sheet, titleOf);
    return {
      sheetId,
      validations: validationsXml(sheet, dialect, lists),
      hyperlinks: links.xml,
      relationships: links.relationships,
      heights: fittedHeights(sheet),
      charts: tabCharts(book, sheet, fileTitle),
    };
  });
  lists.addTab(workbook);
  const buffer = await workbook.xlsx.writeBuffer({
    zip: { compression: 'STORE' },
  } as Partial<ExcelJS.XlsxWriteOptions>);
  return finishPackage(new Uint8Array(buffer), parts);
}
