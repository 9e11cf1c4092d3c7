// A tab typed for a font of the years before Unicode: counted as it is meant, shown as it was typed, and told of once.

import type { TypedValue } from '../../../src/core/quantity/parse-quantity';
import { encodeLegacy, type LegacyEncoding } from '../../../src/core/text/legacy-encoding';
import { cell, cleanForm, goodRow, report, row } from '../../support/core-builders';

const LINES: readonly Parameters<typeof row>[0][] = [
  { index: 1, activity: 'Tập huấn kỹ năng số', organizer: 'Nhà trường', classes: '02 lớp', people: '60 người' },
  { index: 2, activity: 'Cuộc thi đọc sách', organizer: 'Thư viện', classes: '1 cuộc thi', people: '120 học sinh' },
  { index: 'Tổng cộng', classes: 3, people: 180 },
];

function formIn(encode: (text: string) => string) {
  const typed = (value: TypedValue | undefined) => (typeof value === 'string' ? encode(value) : (value ?? null));
  const rows = LINES.map((line = {}, i) =>
    row(Object.fromEntries(Object.entries(line).map(([key, value]) => [key, typed(value)])), 10 + i),
  );
  return cleanForm({ rows, directive: cell(encode('Công văn số 12 của nhà trường'), 'B42') });
}

test.each<LegacyEncoding>(['tcvn3', 'vni'])('a tab in %s counts as in Unicode', (encoding) => {
  const unicode = report(formIn((text) => text));
  const legacy = report(formIn((text) => encodeLegacy(text, encoding)));

  expect(legacy.totals).toEqual({ rows: 2, classes: 3, people: 180 });
  expect(legacy.rows.map(({ known }) => known?.code)).toEqual(unicode.rows.map(({ known }) => known?.code));
  expect(legacy.problems.map(({ code, place }) => [code, place])).toEqual([['legacyEncoding', 'B10']]);
  expect(legacy.problems[0]?.params).toMatchObject({ value: 'Tập huấn kỹ năng số', encoding: encoding.toUpperCase() });
});

test('what is shown stays as it was typed', () => {
  const [first] = report(formIn((text) => encodeLegacy(text, 'tcvn3'))).rows;

  expect(first?.activity).toBe(encodeLegacy('Tập huấn kỹ năng số', 'tcvn3'));
  expect(first?.people.raw).toBe(encodeLegacy('60 người', 'tcvn3'));
});

test('a tab in Unicode is left alone, whatever letters it has', () => {
  const rows = [goodRow({ organizer: 'Nhà sách Bình Minh', note: 'Café, 3 × 4 m, ½ ngày' })];

  expect(report(cleanForm({ rows })).problems).toEqual([]);
});

test('another tab is another content', () => {
  const [unicode, legacy] = [report(formIn((text) => text)), report(formIn((text) => encodeLegacy(text, 'vni')))];

  expect(legacy.fingerprint).not.toBe(unicode.fingerprint);
});
