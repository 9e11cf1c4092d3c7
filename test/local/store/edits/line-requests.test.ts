// Inserted and deleted lines as requests.

import { lineChanges } from '../../../../local/store/edits/line-requests';
import { sheet } from '../workbook-builder';

/** One text a row, cells separated by blanks. */
const view = (...rows: string[]) => ({ keys: rows.map((row) => row.split(' ')) });
const rows = (startIndex: number, endIndex: number) => ({ sheetId: 5, dimension: 'ROWS', startIndex, endIndex });

test('changes run from the last to the first, so that each stands where it was found', () => {
  const changes = lineChanges(
    sheet(5, 'A', []),
    view('a 1', 'b 2', 'c 3', 'd 4'),
    view('x 9', 'a 1', 'c 3', 'y 8', 'z 7', 'd 4'),
  );

  expect(changes.requests).toEqual([
    { insertDimension: { range: rows(3, 5), inheritFromBefore: true } },
    { deleteDimension: { range: rows(1, 2) } },
    { insertDimension: { range: rows(0, 1), inheritFromBefore: false } },
  ]);
  expect(changes).toMatchObject({ rowsInserted: 3, rowsDeleted: 1, columnsInserted: 0, columnsDeleted: 0 });
});

test('a grid with no line to spare grows before lines are deleted', () => {
  const tight = sheet(5, 'A', []);
  Object.assign(tight.properties.gridProperties, { rowCount: 3, frozenRowCount: 2 });

  const { requests } = lineChanges(tight, view('a 1', 'b 2', 'c 3'), view('b 2', 'c 3'));

  expect(requests).toEqual([
    { appendDimension: { sheetId: 5, dimension: 'ROWS', length: 1 } },
    { deleteDimension: { range: rows(0, 1) } },
  ]);
});
