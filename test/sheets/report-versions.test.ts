// The tab of the report's versions: what was kept comes back to the letter, and only the last two contents stay.

import { OFFICE_SHEET_IDS } from '../../src/sheets/contract';
import { appendVersion, contentOfVersion, readVersions, type VersionContent } from '../../src/sheets/report-versions';
import { grid, snapshot } from '../support/sheet-builders';

const OFFICE = { owner: 'an@example.org', editors: ['an@example.org'] };
const AT = { date: '2021-10-11', time: '08:00' };
const NOTHING = { total: { classes: 0, people: 0 }, groups: [], activities: [], units: [] };

const content = (...texts: string[]): VersionContent => ({
  lines: [...texts.map((text) => ({ text })), { text: '', isTable: true }],
  rows: ['1 | Đọc sách | 12'],
  issued: 'abc',
  figures: { ...NOTHING, total: { classes: 1, people: 2 } },
});

interface Cells {
  readonly updateCells?: {
    readonly start: { readonly rowIndex: number; readonly columnIndex: number };
    readonly rows: readonly {
      readonly values: readonly { userEnteredValue?: { stringValue?: string; numberValue?: number } }[];
    }[];
  };
}

function type(grid: (string | number | null)[][], { start, rows }: Required<Cells>['updateCells']): void {
  for (const [down, { values }] of rows.entries()) {
    const row = grid[start.rowIndex + down] ?? [];
    grid[start.rowIndex + down] = row;
    for (const [right, { userEnteredValue: value }] of values.entries()) {
      row[start.columnIndex + right] = value?.stringValue ?? value?.numberValue ?? null;
    }
  }
}

/** The tab after some versions were added one by one, and what the last addition wrote. */
function tabWith(...contents: VersionContent[]) {
  const rows: (string | number | null)[][] = [];
  let requests: readonly object[] = [];
  contents.forEach((one, i) => {
    const before = readVersions(bookOf(rows));
    const issued = { number: i + 1, key: `k${i + 1}`, at: AT, user: 'an@example.org', content: one };
    requests = appendVersion(before, issued, OFFICE);
    for (const { updateCells } of requests as readonly Cells[]) if (updateCells !== undefined) type(rows, updateCells);
  });
  return { versions: readVersions(bookOf(rows)), requests };
}

function bookOf(rows: readonly (readonly (string | number | null)[])[]) {
  if (rows.length === 0) return snapshot();
  const values = Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
  return snapshot(grid(values, { sheetId: OFFICE_SHEET_IDS.versions, title: 'Các bản báo cáo' }));
}

test('a version comes back to the letter', () => {
  const kept = content('Kết quả "tốt" <1>', 'Đỗ Động');

  const { versions, requests } = tabWith(kept);

  expect(versions.entries.map(({ number, key }) => [number, key])).toEqual([[1, 'k1']]);
  expect(contentOfVersion(versions, 'k1')).toEqual(kept);
  expect(JSON.stringify(requests)).toContain('"hidden":true');
  expect(JSON.stringify(requests)).toContain('addProtectedRange');
});

test('the content of the version before the last one goes, its row stays', () => {
  const { versions } = tabWith(content('một'), content('hai'), content('ba'));

  expect(versions.entries.map(({ key, pieces }) => [key, pieces.length])).toEqual([
    ['k1', 0],
    ['k2', 1],
    ['k3', 1],
  ]);
  expect(contentOfVersion(versions, 'k1')).toBeUndefined();
  expect(contentOfVersion(versions, 'k2')).toEqual(content('hai'));
});

test('a content that somebody has changed is lost, never half read', () => {
  const { versions } = tabWith(content('một'));
  const entries = versions.entries.map((entry) => ({ ...entry, pieces: entry.pieces.map((piece) => piece.slice(3)) }));

  expect(contentOfVersion({ ...versions, entries }, 'k1')).toBeUndefined();
  expect(contentOfVersion(versions, 'unknown')).toBeUndefined();
});

test('a long content takes several cells', () => {
  const long = content(
    ...Array.from({ length: 4000 }, (_unused, i) => `${Math.imul(i + 1, 2654435761)} ${Math.imul(i + 7, 40503)}`),
  );

  const { versions } = tabWith(long);

  expect(versions.entries[0]?.pieces.length).toBeGreaterThan(1);
  expect(contentOfVersion(versions, 'k1')).toEqual(long);
});
