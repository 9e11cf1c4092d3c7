// Rows in which text takes more than one line get room for it in the file; every other row is left to the next program.

import type { JsonObject } from '../../../../local/google/api';
import { fittedHeights, withHeights } from '../../../../local/store/xlsx/write/fitted-heights';
import { range, sheet } from '../workbook-builder';

const wrapped = (text: string): { userEnteredValue: { stringValue: string }; userEnteredFormat: JsonObject } => ({
  userEnteredValue: { stringValue: text },
  userEnteredFormat: { wrapStrategy: 'WRAP', textFormat: { fontSize: 10 } },
});

test('a long wrapped text makes its row taller, a short one, an unwrapped one and a merged one do not', () => {
  const tab = sheet(
    1,
    'Trang',
    [
      [wrapped('ngắn')],
      [wrapped('một dòng chữ dài hơn bề rộng của cột')],
      ['một dòng chữ dài hơn bề rộng của cột'],
      [wrapped('một dòng chữ dài hơn bề rộng của cột')],
    ],
    { merges: [range(1, [3, 4], [0, 3])] },
  );

  // 36 letters at 15 to a line: three lines of 16 pixels, three quarters of a point each.
  expect([...fittedHeights(tab)]).toEqual([[2, 36]]);
});

test('a row somebody has sized keeps its size', () => {
  const tab = sheet(1, 'Trang', [[wrapped('một\nhai\nba')]], { rowMetadata: { 0: { pixelSize: 21 } } });

  expect(fittedHeights(tab).size).toBe(0);
});

test('heights are written only into rows that have none', () => {
  const xml = '<row r="1" ht="15" customHeight="1"/><row r="2" spans="1:2"/><row r="3"/>';

  const result = withHeights(
    xml,
    new Map([
      [1, 30],
      [2, 36],
    ]),
  );

  expect(result).toBe('<row r="1" ht="15" customHeight="1"/><row r="2" ht="36" spans="1:2"/><row r="3"/>');
});
