// Kept tabs as one text: what goes in comes out, to the last character.

import fc from 'fast-check';
import type { KeptCell, KeptTab } from '../../../src/core/history/kept-tab';
import { packTabs, unpackTabs } from '../../../src/core/history/pack';
import { fromPieces, toPieces } from '../../../src/sheets/kept-content';

/** Astral characters, halves of them, marks apart from their letters, what cannot be seen. */
const text = fc.oneof(
  { weight: 30, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
  {
    weight: 10,
    arbitrary: fc.constantFrom(
      'Trươ\u0300ng Tiê\u0309u ho\u0323c',
      '😀𠮷',
      '\ud83d',
      '\udc00x',
      'dòng 1\r\ndòng 2\u2028',
      '\u200b\u00a0',
      '0',
      'null',
    ),
  },
  { weight: 1, arbitrary: fc.constant('Tuần lễ hưởng ứng học tập suốt đời '.repeat(1_400)) },
);
const value = fc.oneof(
  text.map((stringValue) => ({ stringValue })),
  text.map((rest) => ({ formulaValue: `=${rest}` })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((numberValue) => ({ numberValue: numberValue + 0 })),
  fc.boolean().map((boolValue) => ({ boolValue })),
);
const cell: fc.Arbitrary<KeptCell> = fc.record(
  {
    value,
    note: text,
    rule: text.map((userEnteredValue) => ({
      condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue }] },
      strict: false,
    })),
    runs: fc.array(fc.record({ startIndex: fc.nat(), format: text.map((uri) => ({ link: { uri } })) }), {
      minLength: 1,
      maxLength: 3,
    }),
    numberFormat: fc.constantFrom({ type: 'DATE' }, { type: 'NUMBER', pattern: '#,##0' }),
  },
  { requiredKeys: [] },
);
const tab: fc.Arbitrary<KeptTab> = fc.record({
  code: text,
  sheetId: fc.nat(),
  title: text,
  rowCount: fc.nat(1_000),
  columnCount: fc.nat(30),
  merges: fc.array(fc.record({ top: fc.nat(), bottom: fc.nat(), left: fc.nat(), right: fc.nat() }), { maxLength: 5 }),
  rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
});
const tabs = fc.array(tab, { maxLength: 3 });

test('unpacking gives what was packed', () => {
  fc.assert(fc.property(tabs, (kept) => expect(unpackTabs(packTabs(kept))).toEqual(kept)));
});

test('so does the text that stands in the workbook, in pieces that every spreadsheet takes, of letters that nothing changes', () => {
  fc.assert(
    fc.property(tabs, (kept) => {
      const pieces = toPieces(kept);
      expect(pieces.every((piece) => piece.length <= 32_000 && /^[A-Za-z0-9+/=]+$/.test(piece))).toBe(true);
      expect(fromPieces(pieces)).toEqual(kept);
    }),
    { numRuns: 30 },
  );
});

test('a long content is cut into pieces, and read from them', () => {
  const noise = Array.from({ length: 30_000 }, (_unused, i) => ((i * 2_654_435_761) % 4_294_967_296).toString(36));
  const kept: KeptTab[] = [
    {
      code: 'X01',
      sheetId: 1,
      title: 'Trang',
      rowCount: 1,
      columnCount: 1,
      merges: [],
      rows: noise.map((stringValue) => [{ value: { stringValue } }]),
    },
  ];

  const pieces = toPieces(kept);

  expect(pieces.length).toBeGreaterThan(3);
  expect(fromPieces(pieces)).toEqual(kept);
});

test('a text in which anything was changed, dropped or added is none', () => {
  const kept: KeptTab[] = [
    { code: 'X01', sheetId: 1, title: 'Trang', rowCount: 1, columnCount: 1, merges: [], rows: [[{ note: 'Ghi chú' }]] },
  ];
  const [piece = ''] = toPieces(kept);
  const middle = Math.floor(piece.length / 2);
  const other = piece[middle] === 'A' ? 'B' : 'A';

  expect(fromPieces([`${piece.slice(0, middle)}${other}${piece.slice(middle + 1)}`])).toBeUndefined();
  expect(fromPieces([piece.slice(0, middle)])).toBeUndefined();
  expect(fromPieces(['Đã xem'])).toBeUndefined();
  expect(fromPieces([])).toBeUndefined();
});

test('a text of a later version is refused', () => {
  expect(() => unpackTabs(packTabs([]).replace('"version":1', '"version":2'))).toThrow(/version 2/);
});
