// The formulas the engine works out, and what it does with the others.

import fc from 'fast-check';
import { NotEmulatedError } from '../../../../local/google/api';
import { shiftFormula } from '../../../../local/google/sheets/formula/rewrite';
import { tokenize } from '../../../../local/google/sheets/formula/tokens';
import { localeOf } from '../../../../local/google/sheets/locale';
import { firstSheet, freshWorkbook, range, type Workbook } from './workbook';

const vi = localeOf('vi_VN');

/** A1:C1 hold 2, 3 and the text "ba"; A2 is empty, B2 is TRUE. */
function withNumbers(locale = 'vi_VN'): Workbook {
  const a = freshWorkbook(locale);
  a.put('A1:C2', [
    [2, 3, 'ba'],
    [null, true],
  ]);
  return a;
}

function resultOf(formula: string, locale = 'vi_VN'): unknown {
  const a = withNumbers(locale);
  a.put('E5', [[formula]], 'USER_ENTERED');
  const { values } = a.values('E5', { valueRenderOption: 'UNFORMATTED_VALUE' }) as { values: unknown[][] };
  return values[0]?.[0];
}

describe('formulas', () => {
  it.each([
    ['=50+20', 70],
    ['=4/2', 2],
    ['=(1+2)*3-4^2', -7],
    ['=-2^2', 4],
    ['=50%', 0.5],
    ['=1,5*2', 3],
    ['=A1+B1', 5],
    ['=A2+1', 1],
    ['=SUM(A1:C2)', 5],
    ['=SUM(A1;B1;10)', 15],
    ['=SUM(A:B)', 5],
    ['=COUNTA(A1:C2)', 4],
    ['=COUNTBLANK(A1:C2)', 2],
    ['=COUNT(A1:C2)', 2],
    ['=AVERAGE(A1:B1)', 2.5],
    ['=MIN(A1:B1)', 2],
    ['=MAX(A2:A2)', 0],
    ['=ROUND(2,345;2)', 2.35],
    ['=ROUND(-2,5)', -3],
    ['=IF(A1<B1;"ít hơn";"nhiều hơn")', 'ít hơn'],
    ['=IF(AND(B2;A1=2);1;1/0)', 1],
    ['=IFERROR(1/0;"lỗi")', 'lỗi'],
    ['=IF(ISBLANK(A2);"trống";"có")', 'trống'],
    ['="Tổng: "&A1/4', 'Tổng: 0,5'],
    ['="a"="A"', true],
    ['=LEN(C1)', 2],
    ['=TRIM("  a   b ")', 'a b'],
    ['=TEXTJOIN(", ";TRUE;C1;A2;"bốn")', 'ba, bốn'],
    ['="nói ""có"""', 'nói "có"'],
    ['=HYPERLINK("https://example.org";"xem")', 'xem'],
    ['=LOWER("Tổng CỘNG")', 'tổng cộng'],
    ['=FIND("ba";"ba la ba")', 1],
    ['=FIND("ba";"ba la ba";2)', 7],
    ['=FIND("BA";C1)', '#VALUE!'],
    ['=FIND("x";C1)', '#VALUE!'],
    ['=MID("tuần lễ";6;99)', 'lễ'],
    ['=MID("tuần lễ";2;3)', 'uần'],
    ['=SUBSTITUTE("a.b.c";".";"")', 'abc'],
    ['=SUBSTITUTE("10 dòng";"0 dòng";"")', '1'],
    ['=SUBSTITUTE("$&";"&";"$&")', '$$&'],
    ['=ISNUMBER(1/0)', false],
    ['=ISTEXT(C1+1)', false],
    ['=#REF!+1', '#REF!'],
    ['=IFERROR(#REF!;"mất")', 'mất'],
    ['=1/0', '#DIV/0!'],
    ['=C1+1', '#VALUE!'],
    ['=E5', '#REF!'],
    ['=A2', ''],
  ])('%s', (formula, result) => {
    expect(resultOf(formula)).toBe(result);
  });

  // A1:B1 are 2 and 3, C1 is "ba", A2 and C2 are empty, B2 is TRUE.
  it.each([
    ['=SUMPRODUCT(A1:C1)', 5],
    ['=SUMPRODUCT(A1:B1;A1:B1)', 13],
    ['=SUMPRODUCT(A1:B1;A1:C1)', '#VALUE!'],
    ['=SUMPRODUCT((A1:C1>2)*1)', 2],
    ['=SUMPRODUCT((A1:C2<>"")*1)', 4],
    ['=SUMPRODUCT(-ISNUMBER(A1:C2))', -2],
    ['=SUMPRODUCT(LEN(TRIM(A1:C1)))', 4],
    ['=SUMPRODUCT((A1:C2=A1)*1)', 1],
    ['=SUMPRODUCT((A1:A2<>"")*(A1:C1<>""))', 3],
    ['=SUMPRODUCT((A1:B1&A2:B2="2")*1)', 1],
    ['=SUMPRODUCT(ISNUMBER(1/(A1:C1-INT(A1:C1)))*1)', 0],
    ['=SUMPRODUCT(ISERROR(A1:C1+1)*1)', 1],
    ['=SUMPRODUCT(A1:C1+1)', '#VALUE!'],
    ['=SUMPRODUCT(IF(ISNUMBER(A1:C1);A1:C1*10;1))', 51],
    ['=SUMPRODUCT((A1:B1<>"")*SUM(A1:B1))', 10],
    ['=SUMPRODUCT(10%*A1:B1)', 0.5],
    ['=SUMPRODUCT(7)', 7],
    ['=SUMPRODUCT()', '#N/A'],
    ['=SUMPRODUCT(A1:C1*(1/0))', '#DIV/0!'],
  ])('%s adds up over every cell', (formula, result) => {
    expect(resultOf(formula)).toBe(result);
  });

  it('have no result where truth values are to be added up: there the programs differ', () => {
    const a = withNumbers();
    a.put('E5', [['=SUMPRODUCT(A1:C2>1)']], 'USER_ENTERED');
    expect(a.values('E5').values).toEqual([['Loading...']]);
  });

  it('take the comma as separator where it is not the decimal sign', () => {
    expect(resultOf('=SUM(1.5,A1)', 'en_US')).toBe(3.5);
  });

  it.each(['=SUM(A1,B1:C1)', '=VLOOKUP(1;A1:B2;2)', '={1;2}', '=A1:B1 C1', '=FOO', '=SUM(A1', '=Sheet1!A1'])(
    'are refused where the engine cannot work them out: %s',
    (formula) => {
      expect(() => resultOf(formula)).toThrow(NotEmulatedError);
    },
  );

  it('follow the cells they look at, through one another', () => {
    const a = withNumbers();
    a.put('A5:C5', [['=B5+1', '=C5+1', '=A1']], 'USER_ENTERED');
    expect(a.values('A5:C5').values).toEqual([['4', '3', '2']]);

    a.put('A1', [[10]]);

    expect(a.values('A5:C5').values).toEqual([['12', '11', '10']]);
  });

  it('in a circle end in an error', () => {
    const a = withNumbers();

    a.put('A5:B5', [['=B5+1', '=A5+1']], 'USER_ENTERED');

    expect(a.values('A5:B5').values).toEqual([['#REF!', '#REF!']]);
  });

  it('of other programs keep the result those left, and show as loading without one', () => {
    const a = withNumbers();
    const unknown = { userEnteredValue: { formulaValue: '=QUERY(A1:B2)' } };
    a.book.sheets[0]?.rows.push([{ ...unknown, computedValue: { numberValue: 42 } }, unknown]);

    a.put('A5', [['=A3+1']], 'USER_ENTERED');

    expect(a.values('A3:B5').values).toEqual([['42', 'Loading...'], [], ['43']]);
  });

  it('with a link show it as the hyperlink of the cell', () => {
    const a = withNumbers();
    a.put('A1', [['=HYPERLINK("https://example.org/"&B1;"xem")']], 'USER_ENTERED');

    expect(firstSheet(a, 'data.rowData.values.hyperlink')).toMatchObject({
      data: [{ rowData: [{ values: [{ hyperlink: 'https://example.org/3' }, {}, {}] }, {}] }],
    });
  });
});

describe('formulas that name another sheet', () => {
  function acrossSheets(): Workbook {
    const a = freshWorkbook();
    a.batch([{ addSheet: { properties: { sheetId: 1, title: 'Tổng hợp' } } }]);
    a.book.sheets[0]?.rows.push([{ userEnteredValue: { formulaValue: "=SUM('Tổng hợp'!A1:A5)+B1" } }]);
    return a;
  }
  const formula = (a: Workbook) => a.book.sheets[0]?.rows[0]?.[0]?.userEnteredValue?.formulaValue;

  it('follow its new name', () => {
    const a = acrossSheets();

    a.batch([{ updateSheetProperties: { properties: { sheetId: 1, title: 'Sum' }, fields: 'title' } }]);

    expect(formula(a)).toBe('=SUM(Sum!A1:A5)+B1');
  });

  it('break when it goes', () => {
    const a = acrossSheets();

    a.batch([{ deleteSheet: { sheetId: 1 } }]);

    expect(formula(a)).toBe('=SUM(#REF!)+B1');
  });

  it('follow its rows and not those of their own sheet', () => {
    const a = acrossSheets();
    const insert = (sheetId: number) => ({
      insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 3 } },
    });

    a.batch([insert(1), insert(0)]);

    expect(formula(a)).toBe("=SUM('Tổng hợp'!A1:A7)+B1");
  });
});

describe('copied formulas', () => {
  it.each([
    ['=A1+$A$1+A$1+$A1', '=B3+$A$1+B$1+$A3'],
    ['=SUM(A1:B2)&"A1"', '=SUM(B3:C4)&"A1"'],
    ['=A:A', '=B:B'],
    ['=LOG10(5)', '=LOG10(5)'],
    ["='Tổng hợp'!A1", "='Tổng hợp'!B3"],
  ])('%s two down, one right', (formula, shifted) => {
    expect(shiftFormula(formula, vi, 2, 1)).toBe(shifted);
  });

  it('that fall off the sheet become errors', () => {
    expect(shiftFormula('=A1+B2', vi, -1, 0)).toBe('=#REF!+B1');
  });

  it('lose no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=A1$:!\'"(),;+ é#{') }), (text) => {
        expect(
          tokenize(text, ',')
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('come back when copied there and back again', () => {
    const place = fc.tuple(fc.integer({ min: 5, max: 50 }), fc.integer({ min: 5, max: 20 }));
    fc.assert(
      fc.property(
        place,
        fc.integer({ min: -4, max: 4 }),
        fc.integer({ min: -4, max: 4 }),
        ([row, column], down, right) => {
          const formula = `=SUM(${String.fromCharCode(65 + column)}${row}:$Z$${row})`;
          expect(shiftFormula(shiftFormula(formula, vi, down, right), vi, -down, -right)).toBe(formula);
        },
      ),
    );
  });
});

it('a formula repeated over a range is shifted cell by cell and worked out', () => {
  const a = withNumbers();
  const cell = { userEnteredValue: { formulaValue: '=A1*10' } };

  a.batch([{ repeatCell: { range: range(4, 5, 0, 2), cell, fields: 'userEnteredValue' } }]);

  expect(a.values('A5:B5').values).toEqual([['20', '30']]);
});
