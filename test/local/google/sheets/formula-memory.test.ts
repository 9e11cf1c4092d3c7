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

/** What people may type where a formula looks: alike in looks, different in kind. */
const typed = fc.constantFrom<Json>(
  1,
  -0,
  '1',
  0,
  '',
  null,
  true,
  'TRUE',
  ' 1',
  'a',
  'A',
  '=1/0',
  '=B2',
  '=A1+1',
  '=IF(FALSE;E1;2)',
);
const row = fc.tuple(typed, typed, typed);
/** Written as it is, a number among letters stays a text. */
const writing = fc.tuple(fc.tuple(row, row), fc.constantFrom('RAW' as const, 'USER_ENTERED' as const));

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
    fc.property(fc.array(writing, { minLength: 2, maxLength: 4 }), (writings) => {
      const a = freshWorkbook('vi_VN');
      for (const [values, option] of writings) {
        a.put('A1:C2', values, option);
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
