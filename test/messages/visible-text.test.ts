// What nobody sees is shown.

import { showDifference, showHidden } from '../../src/messages/visible-text';

const shown = (text: string) => showHidden(text).map(({ text: piece, isSign }) => (isSign ? `<${piece}>` : piece));

test.each([
  ['Tập huấn', ['Tập huấn']],
  [' Tập  huấn ', ['<␣>', 'Tập', '<␣␣>', 'huấn', '<␣>']],
  ['a\u00a0b\tc', ['a', '<⍽>', 'b', '<⍽>', 'c']],
  ['a\u200bb\u00adc', ['a', '<∅>', 'b', '<∅>', 'c']],
  ['a\r\nb', ['a', '<↵\n>', 'b']],
  ['', []],
])('%j', (text, pieces) => {
  expect(shown(text)).toEqual(pieces);
});

test('of two long texts the part is shown where they differ', () => {
  const text = (gap: string) => `${'Đã làm tốt. '.repeat(50)}Tập${gap}huấn${' Hết.'.repeat(50)}`;
  const { before, after } = showDifference(text('  '), text(' '));
  const join = (pieces: typeof before) => pieces.map((piece) => piece.text).join('');
  expect(join(before)).toMatch(/^….*Tập␣␣huấn.*…$/);
  expect(join(after)).toMatch(/^….*Tập huấn.*…$/);
  expect(join(before).length).toBeLessThan(200);
});

test('short texts are shown whole', () => {
  expect(showDifference('Tập  huấn', 'Tập huấn').after).toEqual([{ text: 'Tập huấn', isSign: false }]);
});
