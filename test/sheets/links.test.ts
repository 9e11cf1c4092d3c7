// Names of sources, each leading to its row.

import { createCatalogue } from '../../src/core/activity/catalogue';
import { createOrganizerMatcher } from '../../src/core/roster/match-organizer';
import { readReport } from '../../src/core/submission/read-report';
import { unitSheetId } from '../../src/sheets/contract';
import { sourcesCell, traceCell } from '../../src/sheets/links';
import { grid, snapshot, WORKBOOK_URL } from '../support/sheet-builders';

const NOTHING = { catalogue: createCatalogue([]), matchOrganizer: createOrganizerMatcher([]) };
const unit = (code: string, tab: string) => ({ code, name: tab, type: '', tab, emails: [], otherNames: [] });
const reportOf = (code: string, tab: string) =>
  readReport(unit(code, tab), { ok: false, reason: 'tableNotFound', place: 'A1' }, NOTHING);
const CU_KHE = reportOf('X01', 'Cự Khê');
const KIM_BAI = reportOf('X02', 'Kim Bài');
const BOOK = snapshot(grid([], { sheetId: unitSheetId(CU_KHE.unit), title: 'Cự Khê' }));

describe('the sources of a line', () => {
  test('each name leads to the first row of its unit, and the comma between them nowhere', () => {
    const both = snapshot(
      grid([], { sheetId: unitSheetId(CU_KHE.unit), title: 'Cự Khê' }),
      grid([], { sheetId: unitSheetId(KIM_BAI.unit), title: 'Kim Bài' }),
    );
    const found = sourcesCell(both, [
      { report: CU_KHE, place: 'B7' },
      { report: KIM_BAI, place: 'B9' },
      { report: CU_KHE, place: 'B8' },
    ]);
    expect(found.value).toBe('Cự Khê (2 dòng), Kim Bài');
    expect(found.runs).toEqual([
      { start: 0, link: `${WORKBOOK_URL}#gid=${unitSheetId(CU_KHE.unit)}&range=B7` },
      { start: 15 },
      { start: 17, link: `${WORKBOOK_URL}#gid=${unitSheetId(KIM_BAI.unit)}&range=B9` },
    ]);
  });

  test('a unit without a tab is named and leads nowhere', () => {
    const found = sourcesCell(BOOK, [{ report: KIM_BAI, place: 'B9' }]);
    expect(found).toMatchObject({ value: 'Kim Bài', runs: [] });
  });

  test('a list too long for a cell ends with dots, and every run stands inside the text in rising order', () => {
    const sources = Array.from({ length: 900 }, (_unused, i) => ({
      report: reportOf(`T${i}`, `Trường Tiểu học số ${i} của huyện`),
      place: 'B7',
    }));
    const { value, runs = [] } = sourcesCell(BOOK, sources);
    const text = String(value);
    expect(text.length).toBeLessThan(20_010);
    expect(text.endsWith(', …')).toBe(true);
    const starts = runs.map((run) => run.start);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    expect(starts.every((start) => start < text.length)).toBe(true);
  });
});

describe('the rows of a line', () => {
  test('each place leads to its row, the words between them nowhere', () => {
    const found = traceCell(BOOK, [
      { report: CU_KHE, place: 'B7' },
      { report: KIM_BAI, place: 'B9' },
      { report: CU_KHE, place: 'B8' },
    ]);

    const link = (place: string) => `#gid=${unitSheetId(CU_KHE.unit)}&range=${place}`;
    expect(found.value).toBe('Cự Khê: B7, B8; Kim Bài: B9');
    expect(found.runs).toEqual([
      { start: 8, link: link('B7') },
      { start: 10 },
      { start: 12, link: link('B8') },
      { start: 14 },
    ]);
  });

  test('a list too long for a cell ends with dots', () => {
    const sources = Array.from({ length: 6000 }, (_unused, i) => ({ report: CU_KHE, place: `B${i}` }));

    const { value, runs = [] } = traceCell(BOOK, sources);

    const text = String(value);
    expect(text.length).toBeLessThan(20_010);
    expect(text.endsWith('; …')).toBe(true);
    expect(runs.every(({ start }) => start < text.length)).toBe(true);
  });
});
