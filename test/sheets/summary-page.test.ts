// The summary tab says of each sum which of its rows it is made of, and they are.

import { summarize } from '../../src/core/summary/summarize';
import { OFFICE_SHEET_IDS } from '../../src/sheets/contract';
import type { PageRow } from '../../src/sheets/page';
import { summaryPage } from '../../src/sheets/pages/summary-page';
import { catalogue, cleanForm, goodRow, report, unit } from '../support/core-builders';
import { snapshot } from '../support/sheet-builders';

const [CLASSES, PEOPLE, TRACE] = [3, 4, 7];

const reports = ['A', 'B', 'C'].map((code, i) =>
  report(
    cleanForm({
      rows: [
        goodRow({ classes: 2 + i, people: 60 }),
        goodRow({ activity: 'Ném còn', classes: 1, people: 30 }, 11),
        goodRow({ activity: `Riêng của ${code}`, classes: 1, people: 10 + i }, 12),
      ],
    }),
    unit(code),
  ),
);
const { rows } = summaryPage(summarize(reports, catalogue), snapshot(), { date: '2021-10-11', time: '08:00' });

const numberAt = (row: PageRow | undefined, column: number) => Number(row?.cells[column]?.value ?? 0);
const traceOf = (row: PageRow) => String(row.cells[TRACE]?.value ?? '');

/** One-based rows that a sum says it is made of. */
function namedRows(row: PageRow): number[] {
  return traceOf(row)
    .replace('Cộng dòng ', '')
    .split(', ')
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    });
}

test('each sum is that of the rows it names, and leads there', () => {
  const sums = rows.filter((row) => traceOf(row).startsWith('Cộng dòng '));

  expect(sums.length).toBeGreaterThanOrEqual(3);
  for (const sum of sums) {
    const named = namedRows(sum);
    for (const column of [CLASSES, PEOPLE]) {
      const total = named.reduce((all, number) => all + numberAt(rows[number - 1], column), 0);
      expect([traceOf(sum), numberAt(sum, column)]).toEqual([traceOf(sum), total]);
    }
    const links = (sum.cells[TRACE]?.runs ?? []).flatMap(({ link }) => link ?? []);
    expect(links[0]).toMatch(new RegExp(`^#gid=${OFFICE_SHEET_IDS.summary}&range=A${named[0]}:E`));
  }
});

test('without any line there is nothing to name', () => {
  const empty = summaryPage(summarize([], catalogue), snapshot(), { date: '2021-10-11', time: '08:00' });

  expect(empty.rows.map(traceOf).filter((text) => text.startsWith('Cộng'))).toEqual([]);
});
