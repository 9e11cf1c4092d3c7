// Formulas between Google's dialect and that of a file.

import { excelFormula, formulaKey, googleFormula, shiftFileFormula } from '../../../../local/store/xlsx/formula';

const TITLES = new Map([['tổng hợp: năm 2026', 'Tổng hợp- năm 2026']]);
const BACK = new Map([['tổng hợp- năm 2026', 'Tổng hợp: năm 2026']]);

test.each([
  ['=SUM(A1;B1;1,5)', 'SUM(A1,B1,1.5)'],
  ['=IF(A1="a;b, 1,5";1;0)', 'IF(A1="a;b, 1,5",1,0)'],
  ["='Tổng hợp: năm 2026'!$B$2:$B", "'Tổng hợp- năm 2026'!$B$2:$B$1048576"],
  ['=COUNTA(A2:A)', 'COUNTA(A2:A1048576)'],
  ['=TEXTJOIN("; ";TRUE;A1:A9)', '_xlfn.TEXTJOIN("; ",TRUE,A1:A9)'],
  ['=SORT(A1:A9)', '_xlfn._xlws.SORT(A1:A9)'],
])('%s in a Vietnamese workbook is %s in the file, and comes back', (google, excel) => {
  expect(excelFormula(google, { decimal: ',', titles: TITLES })).toBe(excel);
  expect(googleFormula(excel, { decimal: ',', titles: BACK })).toBe(google);
});

test('an English workbook separates as the file does', () => {
  expect(excelFormula('=SUM(A1,1.5)', { decimal: '.', titles: new Map() })).toBe('SUM(A1,1.5)');
  expect(googleFormula('SUM(A1,1.5)', { decimal: '.', titles: new Map() })).toBe('=SUM(A1,1.5)');
});

test('what programs change when they save does not make another formula', () => {
  const key = formulaKey('IF(\'Xã A\'!A1>0,TRUE,_xlfn.CONCAT("a b",B$2))');
  expect(formulaKey('if( Xã A!A1 > 0 , TRUE() , concat("a b",B$2) )'.replace('Xã A!', "'Xã A'!"))).toBe(key);
  expect(formulaKey('IF(\'Xã A\'!A1>0,TRUE,CONCAT("A B",B$2))')).not.toBe(key);
  expect(formulaKey('IF(\'Xã A\'!A1>0,TRUE,CONCAT("a b",B2))')).not.toBe(key);
});

test('a tab title is the same with and without quotes', () => {
  expect(formulaKey("'Một'!A1")).toBe(formulaKey('Một!A1'));
});

test('a filled formula moves its free references only', () => {
  expect(shiftFileFormula('A1+$A1+A$1+$A$1+\'Q1\'!B2&"A1"', 2, 1)).toBe('B3+$A3+B$1+$A$1+\'Q1\'!C4&"A1"');
});
