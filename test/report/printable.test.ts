import fc from 'fast-check';
import { printable, printableLine, printableParagraphs } from '../../src/report/printable';

/** Any code units at all, lone surrogates and controls among them. */
const anyText = () => fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

describe('printable text', () => {
  test('holds nothing that XML forbids, whatever was typed', () => {
    fc.assert(fc.property(anyText(), (text) => !FORBIDDEN.test(printable(text))));
  });

  test('is not changed by making it printable again', () => {
    fc.assert(fc.property(anyText(), (text) => printable(printable(text)) === printable(text)));
  });

  test('keeps Vietnamese text, composed or decomposed, and emoji as typed', () => {
    const typed = 'Đỗ Động – “học” Đo\u0302\u0303 📚 <a> & {b}';

    expect(printable(typed)).toBe(typed);
  });

  test.each(['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])('takes %j for a line break', (mark) => {
    expect(printable(`một${mark}hai`)).toBe('một\nhai');
  });

  test('puts one space for a tab', () => {
    expect(printable('một\thai')).toBe('một hai');
  });

  test('on one line joins lines with a space', () => {
    expect(printableLine(' Báo cáo \r\n  năm 2021\n')).toBe('Báo cáo năm 2021');
  });

  test('in paragraphs drops blank lines', () => {
    expect(printableParagraphs('một\n\n \t\nhai ')).toEqual(['một', 'hai']);
  });
});
