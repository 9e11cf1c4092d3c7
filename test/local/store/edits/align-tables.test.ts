// Which row and column became which.

import { alignTables } from '../../../../local/store/edits/align-tables';

/** One text a row, cells separated by blanks, `.` for a blank cell. */
const view = (...rows: string[]) => ({
  keys: rows.map((row) => row.split(' ').map((key) => (key === '.' ? '' : key))),
});

const BEFORE = view('t . .', 'stt nd sl', '1 hoc 5', '2 thi 6', '. . .', '. . .', '. . .', 'cong . f');

test('an inserted row is found between its neighbours', () => {
  const after = view('t . .', 'stt nd sl', '1 hoc 5', 'x moi 9', '2 thi 6', '. . .', '. . .', '. . .', 'cong . f');
  expect(alignTables(BEFORE, after).rows).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 5],
    [5, 6],
    [6, 7],
    [7, 8],
  ]);
});

test('a deleted row is found although rows after it were edited', () => {
  const after = view('t . .', 'stt nd sl', '2 thi 7', '. . .', '. . .', '. . .', 'cong . f');
  expect(alignTables(BEFORE, after).rows).toEqual([
    [0, 0],
    [1, 1],
    [3, 2],
    [4, 3],
    [5, 4],
    [6, 5],
    [7, 6],
  ]);
});

test('a row inserted and filled in among blank ones is the inserted one', () => {
  const after = view('t . .', 'stt nd sl', '1 hoc 5', '2 thi 6', '. . .', '3 moi 1', '. . .', '. . .', 'cong . f');
  expect(alignTables(BEFORE, after).rows).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 6],
    [6, 7],
    [7, 8],
  ]);
});

test('blank rows that were filled in are the same rows', () => {
  const after = view('t . .', 'stt nd sl', '1 hoc 5', '2 thi 6', '3 moi 1', '4 moi 2', '. . .', 'cong . f');
  expect(alignTables(BEFORE, after).rows).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((row) => [row, row]));
});

test('rows written below the last one or cleared at the end move nothing', () => {
  expect(alignTables(view('a b', 'c d'), view('a b', 'c d', 'e f')).rows).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(alignTables(view('a b', 'c d'), view('a b')).rows).toEqual([[0, 0]]);
});

test('rewritten rows stay where they are', () => {
  expect(alignTables(view('a b', 'c d', 'e f'), view('a b', 'x y', 'e f')).rows).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

test('an inserted column is found even when rows came and went at the same time', () => {
  const before = view('stt nd sl', '1 hoc 5', '2 thi 6', '3 hop 7');
  const after = view('stt moi nd sl', '1 . hoc 5', '9 . x 8', '2 . thi 6', '3 y hop 7');
  expect(alignTables(before, after)).toEqual({
    rows: [
      [0, 0],
      [1, 1],
      [2, 3],
      [3, 4],
    ],
    columns: [
      [0, 0],
      [1, 2],
      [2, 3],
    ],
  });
});

test('formulas whose references moved with the rows count as the same', () => {
  const before = view('a 1', 'b 2', 'tong fSUM(B1:B2)');
  const after = view('a 1', 'moi 7', 'b 2', 'tong fSUM(B1:B3)');
  expect(alignTables(before, after).rows).toEqual([
    [0, 0],
    [1, 2],
    [2, 3],
  ]);
});
