// Field masks: their grammar, and what they show and touch.

import { sheetsSchema } from '../../../../local/google/schema/documents';
import { applyMask, parseFieldMask, select, unknownPath } from '../../../../local/google/schema/field-mask';

describe('field masks', () => {
  it.each([
    ['a', { a: true }],
    ['a.b,c', { a: { b: true }, c: true }],
    ['a/b', { a: { b: true } }],
    ['a(b,c/d)', { a: { b: true, c: { d: true } } }],
    ['a.b(c),a.d', { a: { b: { c: true }, d: true } }],
    ['a.b,a', { a: true }],
    ['*', true],
    ['a.*', { a: true }],
    [' a , b ', { a: true, b: true }],
  ])('%s is read as a tree', (text, mask) => {
    expect(parseFieldMask(text)).toEqual(mask);
  });

  it.each(['', 'a,', 'a(b', 'a)b', 'a..b', '.a', 'a b', 'a(b))', 'a-b'])('"%s" is no mask', (text) => {
    expect(parseFieldMask(text)).toBeUndefined();
  });

  it('names the first path that the schema does not have', () => {
    const mask = parseFieldMask('sheets(properties.title,data.rowData.values.colour)') ?? true;

    expect(unknownPath(sheetsSchema, { $ref: 'Spreadsheet' }, mask)).toBe('sheets.data.rowData.values.colour');
  });

  it('shows masked fields of every list item and keeps objects that have nothing left', () => {
    const value = { sheets: [{ title: 'a', id: 1 }, { id: 2 }], other: 1 };

    expect(select(value, { sheets: { title: true } })).toEqual({ sheets: [{ title: 'a' }, {}] });
  });

  it('replaces leaves and leaves their neighbours alone', () => {
    const target = { textFormat: { bold: true, fontSize: 12 }, wrapStrategy: 'WRAP' };

    const result = applyMask(target, { textFormat: { italic: true } }, { textFormat: { bold: true, italic: true } });

    expect(result).toEqual({ textFormat: { italic: true, fontSize: 12 }, wrapStrategy: 'WRAP' });
  });

  it('replaces everything below a masked object', () => {
    const target = { textFormat: { bold: true, fontSize: 12 } };

    expect(applyMask(target, { textFormat: { italic: true } }, { textFormat: true })).toEqual({
      textFormat: { italic: true },
    });
  });
});
