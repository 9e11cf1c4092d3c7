// Facts about live Google's values, as calls and answers. Sources: recorded live responses of burnash/gspread, tests of brucemcpherson/gas-fakes
// that their author also runs on live Apps Script, and issues that quote Google.

import type { Json, JsonObject } from '../../../../local/google/api';
import { freshWorkbook, type Workbook, without } from './workbook';

type Fact = readonly [id: string, work: (a: Workbook) => unknown, answer: Json];

const FACTS: readonly Fact[] = [
  [
    'V05',
    (a) => {
      a.put('A1:B3', [['a', 'b'], ['c'], ['d', 'e']]);
      return a.values('A1:B3', { majorDimension: 'COLUMNS' }).values;
    },
    [
      ['a', 'c', 'd'],
      ['b', '', 'e'],
    ],
  ],
  [
    'V06',
    (a) =>
      without(
        a.put('A1:B2', [
          [null, 'x'],
          ['y', null],
        ]),
        'spreadsheetId',
      ),
    { updatedRange: 'Sheet1!A1:B2', updatedRows: 2, updatedColumns: 2, updatedCells: 2 },
  ],
  [
    'V07',
    (a) => {
      const r = a.put('A1:B3', [
        ['p', null],
        [null, null],
        [null, 'q'],
      ]);
      return [r.updatedRows, r.updatedColumns, r.updatedCells];
    },
    [2, 2, 2],
  ],
  [
    'V08',
    (a) => {
      a.put('A1:D1', [['=4/2', '2020-01-01', 'string', 53]], 'USER_ENTERED');
      return ['UNFORMATTED_VALUE', 'FORMATTED_VALUE', 'FORMULA'].map((valueRenderOption) => {
        const { values } = a.values('A1:D1', { valueRenderOption }) as { values: Json[][] };
        return values[0]?.slice(1);
      });
    },
    [
      [43831, 'string', 53],
      ['2020-01-01', 'string', '53'],
      [43831, 'string', 53],
    ],
  ],
  [
    'V09',
    (a) => {
      a.put('A1', [['2020-01-01']], 'USER_ENTERED');
      const options = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' };
      return a.values('A1', options).values;
    },
    [['2020-01-01']],
  ],
  [
    'V10',
    (a) => {
      a.put('A1', [['12345']], 'RAW');
      return a.values('A1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values;
    },
    [['12345']],
  ],
  [
    'V12',
    (a) => {
      a.append("'Sheet1'", [['1', '', '3']]);
      const r = a.append("'Sheet1'", [['1', '', '3']]);
      return [r.tableRange, (r.updates as JsonObject).updatedRange];
    },
    ['Sheet1!C1', 'Sheet1!C2:E2'],
  ],
  [
    'V13',
    (a) => {
      const values = [{ userEnteredValue: { boolValue: true } }, { userEnteredValue: { numberValue: 2 } }];
      a.batch([{ updateCells: { start: { sheetId: 0 }, rows: [{ values }], fields: 'userEnteredValue' } }]);
      return a.values('A1:B1').values;
    },
    [['TRUE', '2']],
  ],
  [
    'V16',
    (a) => {
      a.put('C2:D4', [
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      return a.values('Sheet1!C2:D4').range;
    },
    'Sheet1!C2:D4',
  ],
];

describe('values are answered as Google was seen to answer', () => {
  it.each(FACTS)('%s', (_id, work, answer) => {
    const a = freshWorkbook();

    const result = work(a);

    expect(result).toEqual(answer);
  });
});
