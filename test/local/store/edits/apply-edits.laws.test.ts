// Laws of reading edits back, over arbitrary workbooks.

import fc from 'fast-check';
import PizZip from 'pizzip';
import type { Spreadsheet } from '../../../../local/google/sheets/model';
import { applyEdits } from '../../../../local/store/edits/apply-edits';
import { type EditSummary, isUntouched, noEdits } from '../../../../local/store/edits/edit-summary';
import { importFingerprint } from '../../../../local/store/edits/fingerprints';
import { viewOfImport, viewOfSheet } from '../../../../local/store/edits/tab-view';
import { areaAddress } from '../../../../local/store/xlsx/a1';
import { dialectOf, fileTitlesOf } from '../../../../local/store/xlsx/dialects';
import type { ImportedBook } from '../../../../local/store/xlsx/read/imported-book';
import { readXlsx } from '../../../../local/store/xlsx/read-xlsx';
import { writeXlsx } from '../../../../local/store/xlsx/write-xlsx';
import { arbitrarySpreadsheet, sheet, spreadsheet } from '../workbook-builder';

const NOW = new Date('2026-10-08T08:00:00+07:00');

function edited(book: Spreadsheet, file: ImportedBook): EditSummary {
  const edits = noEdits();
  applyEdits(book, file, {}, NOW, edits);
  return edits;
}

/** All that a file shows of a workbook. */
function shown(book: Spreadsheet) {
  const dialect = dialectOf(book);
  const titleOf = fileTitlesOf(book);
  return book.sheets.map((sheet) => ({
    title: titleOf.get(sheet.properties.sheetId),
    hidden: sheet.properties.hidden === true,
    keys: viewOfSheet(sheet, dialect).keys,
    merges: sheet.merges.map(areaAddress).sort(),
  }));
}

function shownByFile(file: ImportedBook) {
  return file.tabs.map(({ sheet }) => ({
    title: sheet.properties.title,
    hidden: sheet.properties.hidden === true,
    keys: viewOfImport(sheet).keys,
    merges: sheet.merges.map(areaAddress).sort(),
  }));
}

test('what a file is read as is what the workbook shows', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySpreadsheet, async (book) => {
      expect(shownByFile(readXlsx(await writeXlsx(book)))).toEqual(shown(book));
    }),
  );
});

test('a file nobody edited changes nothing in the workbook, not even without fingerprints', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySpreadsheet, async (book) => {
      const file = readXlsx(await writeXlsx(book));
      const opened = structuredClone(book);

      const edits = edited(opened, file);

      expect(isUntouched(edits)).toBe(true);
      expect(opened).toEqual(book);
    }),
  );
});

test('after reading edits the workbook shows what the file shows, whatever was done to the file', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySpreadsheet, arbitrarySpreadsheet, async (book, other) => {
      const file = readXlsx(await writeXlsx(other));
      const opened = structuredClone(book);

      edited(opened, file);

      expect(shown(opened)).toEqual(shownByFile(file));
    }),
  );
});

test('the same workbook always gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySpreadsheet, async (book) => {
      const first = await writeXlsx(book);
      const second = await writeXlsx(structuredClone(book));
      expect(Buffer.compare(first, second)).toBe(0);
      // Two saves in a test are too close for a clock to show.
      const dates = Object.values(new PizZip(first).files).map(({ date }) => date.getFullYear());
      expect(new Set(dates)).toEqual(new Set([2000]));
    }),
    { numRuns: 25 },
  );
});

test('a tab that shows what it showed at the last save is left alone, even if this version would show it otherwise', async () => {
  const file = readXlsx(await writeXlsx(spreadsheet(sheet(5, 'Xã A', [['như cũ']]))));
  const book = spreadsheet(sheet(5, 'Xã A', [['khác trong sổ']]));
  const [tab] = file.tabs;
  const edits = noEdits();

  applyEdits(book, file, { 5: tab === undefined ? '' : importFingerprint(tab.sheet) }, NOW, edits);

  expect(isUntouched(edits)).toBe(true);
  expect(book).toEqual(spreadsheet(sheet(5, 'Xã A', [['khác trong sổ']])));
});
