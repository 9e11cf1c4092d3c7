// Results of formulas are remembered by what the formulas look at: what is remembered has to be what would be worked out.

import fc from 'fast-check';
import type { Json } from '../../../../local/google/api';
import { freshWorkbook, type Workbook } from './workbook';

const FORMULAS = [
  '=IF(A1;B1;C1)&"|"&A2&B2&C2',
  '=IFERROR(SUM(A1:C2)+A1*B1;"lỗi "&C1)',
  '=ISTEXT(A1)&ISNUMBER(B1)&ISBLANK(C1)&ISERROR(A2)',
  '=SUMPRODUCT(LEN(A1:B2)*ISERROR(C1:C2))',
  '=COUNTA(A:C)&TEXTJOIN(",";FALSE;A1:C1)',
];

/** Values that look alike and are not of one kind; what begins with "=" becomes a formula where it is typed. */
const ALIKE: readonly (readonly Json[])[] = [
  [1, '1', true, ' 1'],
  [0, '', null, false],
  ['TRUE', true, 'true'],
  ['a', 'A', 'á'],
  ['=1/0', '=B2', '=A1+1', '=IF(FALSE;E1;2)', '#DIV/0!'],
];
const value = fc.constantFrom(...ALIKE.flat());
const row = fc.tuple(value, value, value);
const place = fc.constantFrom('A1', 'B1', 'C1', 'A2', 'B2', 'C2');
const option = fc.constantFrom('RAW' as const, 'USER_ENTERED' as const);

function resultsOf(a: Workbook, formulas: readonly string[]): unknown {
  a.put(
    'E1',
    formulas.map((formula) => [formula]),
    'USER_ENTERED',
  );
  return a.values(`E1:E${formulas.length}`, { valueRenderOption: 'UNFORMATTED_VALUE' });
}

test('a result is the same whether it is remembered or worked out for the first time', () => {
  let unknown = 0;
  fc.assert(
    fc.property(fc.tuple(row, row), place, fc.constantFrom(...ALIKE), option, (rows, changed, alike, typed) => {
      const a = freshWorkbook('vi_VN');
      a.put('A1:C2', rows, 'USER_ENTERED');
      for (const one of alike) {
        a.put(changed, [[one]], typed);
        unknown += 1;
        // The same formula in other letters is another one, of which nothing is known.
        const afresh = FORMULAS.map((formula) => `=${' '.repeat(unknown)}${formula.slice(1)}`);

        expect(resultsOf(a, FORMULAS)).toEqual(resultsOf(a, afresh));
      }
    }),
    { numRuns: 100 },
  );
});

test('a result follows each of the cells it looks at, and the size of the sheet', () => {
  const a = freshWorkbook('vi_VN');
  const results = (): unknown => a.values('E1:E2', { valueRenderOption: 'UNFORMATTED_VALUE' }).values;
  a.put('E1', [['=A1&B1'], ['=COUNTBLANK(C:C)']], 'USER_ENTERED');

  a.put('A1', [['1', '23']]);
  expect(results()).toEqual([['123'], [1000]]);
  a.put('A1', [['12', '3']]);
  a.put('C7', [['x']]);
  expect(results()).toEqual([['123'], [999]]);
  a.put('B1', [['4']]);
  a.batch([{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } }]);
  expect(results()).toEqual([['124'], [1004]]);
});
