// What is offered for mending, and what is left alone.

import { HEADING_UNITS } from '../../../src/core/mending/plain-number';
import { planMends } from '../../../src/core/mending/plan-mends';
import type { Form, TypedCell, TypedRow } from '../../../src/core/submission/form';
import { fold } from '../../../src/core/text/fold';
import { encodeLegacy } from '../../../src/core/text/legacy-encoding';
import { FORM } from '../../../src/messages/form';
import { blankForm, cell, goodRow, nomination } from '../../support/core-builders';

const NBSP = '\u00a0';
const decomposed = 'Đỗ Động'.normalize('NFD');

/** As the snapshot gives a text that is stored in another form than NFC. */
function text(stored: string, place = 'B10', changes: Partial<TypedCell> = {}): TypedCell {
  const value = stored.normalize('NFC');
  return cell(value, place, { ...(value === stored ? {} : { stored }), ...changes });
}

function row(changes: Partial<TypedRow> = {}, line = 10): TypedRow {
  return { ...goodRow({}, line), ...changes };
}

const plan = (...rows: TypedRow[]) => planMends(blankForm({ rows }));
const shortly = (form: Form) => planMends(form).map(({ place, kinds, before, after }) => [place, kinds, before, after]);
const afterOf = (changes: Partial<TypedRow>) => plan(row(changes)).map(({ after }) => after);

test('a tidy form needs no mending', () => {
  expect(plan(row())).toEqual([]);
  expect(planMends(blankForm())).toEqual([]);
});

describe('numbers', () => {
  test.each([
    [' 3 ', 3],
    ['02', 2],
    ['1.234', 1234],
    ['1 234', 1234],
    [`1${NBSP}234`, 1234],
    ['１２', 12],
    ['02 lớp', 2],
    ['3lớp', 3],
    ['03 Lớp.', 3],
    ['2 cuộc thi', 2],
    ['0 lớp', 0],
  ])('classes "%s" becomes %d', (typed, after) => {
    expect(plan(row({ classes: text(typed, 'D10') }))).toEqual([
      { place: 'D10', field: 'classes', kinds: ['number'], before: typed, after },
    ]);
  });

  test.each([
    ['450 người', 450],
    ['1.450 NGƯỜI', 1450],
    ['50người', 50],
  ])('people "%s" becomes %d', (typed, after) => {
    expect(afterOf({ people: text(typed, 'E10') })).toEqual([after]);
  });

  test.each([
    'khoảng 20',
    '450 HS',
    '450 lượt',
    '3 buổi',
    '450 HS + 32 GV',
    '450 (trong đó 230 nữ)',
    '1,5',
    '1,234',
    '200-250',
    'không',
    '-',
    'O2',
    '0912345678',
    '900.000',
    '50 lớp',
    'Tổng số: 50 người',
    '...',
    '   ',
    '=3',
  ])('people "%s" stays as typed', (typed) => {
    expect(afterOf({ people: text(typed, 'E10') })).toEqual([]);
  });

  test('a total is mended like the data it stands under; column numbers, headings and signatures are not', () => {
    const total = row(
      { activity: text('Tổng cộng', 'B11'), people: text('1.060', 'E11'), classes: cell(2, 'D11') },
      11,
    );
    const marks = row({ activity: cell('(2)'), organizer: cell('(3)'), classes: cell('04'), people: cell('05') });
    expect(plan(row(), total).map(({ place, after }) => [place, after])).toEqual([['E11', 1060]]);
    expect(plan(marks)).toEqual([]);
  });

  test('a number whose unit word alone makes the line data is left alone', () => {
    const line = row({ activity: cell('2'), organizer: cell(3), classes: cell('04 lớp'), people: cell(5) });
    expect(plan(line)).toEqual([]);
  });

  test.each([
    ['a formula', { isFormula: true as const }],
    ['a date format', { isDate: true }],
    ['a percent format', { isPercent: true as const }],
    ['a link', { link: 'https://vi-du.example.org' }],
    ['formatted pieces', { isRichText: true as const }],
    ['a number format of its own', { shown: '02 lớp (khoảng)' }],
    ['a merge that another cell holds', { mergedFrom: 'D9' }],
  ])('a cell with %s is left alone', (_what, changes) => {
    expect(afterOf({ classes: text('02 lớp', 'D10', changes) })).toEqual([]);
  });

  test('the unit words are those that the headings of the form say', () => {
    for (const word of HEADING_UNITS.classes) expect(fold(FORM.columns.classes)).toContain(word);
    for (const word of HEADING_UNITS.people) expect(fold(FORM.columns.people)).toContain(word);
  });
});

describe('texts', () => {
  test.each([
    [' Tập huấn ', 'Tập huấn'],
    ['Tập  huấn', 'Tập huấn'],
    [`Tập${NBSP}huấn`, 'Tập huấn'],
    ['Tập\thuấn\u3000kỹ năng', 'Tập huấn kỹ năng'],
    ['Tập\u200b huấn\ufeff', 'Tập huấn'],
    ['Tập huấn \n kỹ năng', 'Tập huấn\nkỹ năng'],
    ['\nTập huấn\r\n\r\nkỹ năng\n', 'Tập huấn\n\nkỹ năng'],
    ['👩\u200d🏫 đọc\u200b sách', '👩\u200d🏫 đọc sách'],
  ])('%j becomes %j', (typed, after) => {
    expect(plan(row({ activity: text(typed) }))).toEqual([
      { place: 'B10', field: 'activity', kinds: ['spaces'], before: typed, after },
    ]);
  });

  test.each(['Tr\u00adêng THCS', 'Hội thảo', '- Treo băng rôn', '...', '  ', 'a\u2028b'])(
    '%j stays as typed',
    (typed) => {
      expect(afterOf({ activity: text(typed) })).toEqual([]);
    },
  );

  test('letters and marks typed apart become one; together with the spaces it is still one mend', () => {
    expect(plan(row({ organizer: text(decomposed, 'C10') }))).toEqual([
      { place: 'C10', field: 'organizer', kinds: ['encoding'], before: decomposed, after: 'Đỗ Động' },
    ]);
    expect(plan(row({ organizer: text(`${decomposed} `, 'C10') }))).toEqual([
      { place: 'C10', field: 'organizer', kinds: ['encoding', 'spaces'], before: `${decomposed} `, after: 'Đỗ Động' },
    ]);
  });

  test('a word that a merge shows on several lines is mended where it stands', () => {
    const first = row({ organizer: text('Nhà  trường', 'C10'), index: cell(1, 'A10') });
    const second = row({ organizer: text('Nhà  trường', 'C11', { mergedFrom: 'C10' }), index: cell(2, 'A11') }, 11);
    expect(plan(first, second).map(({ place }) => place)).toEqual(['C10']);
  });

  test('narratives cell by cell, directive and nominations', () => {
    const parts = [text('Đã  làm.', 'A21'), text('Tốt', 'B22'), text(' Hết ', 'A23')];
    const joined = parts.map((part) => part.shown).join('\n');
    const form = blankForm({
      narratives: { ...blankForm().narratives, results: { ...cell(joined, 'A21'), parts } },
      directive: text(' 12/KH ', 'B42'),
      nominations: [nomination({ position: 'Phó  hiệu trưởng' })],
    });
    expect(shortly(form)).toEqual([
      ['A21', ['spaces'], 'Đã  làm.', 'Đã làm.'],
      ['A23', ['spaces'], ' Hết ', 'Hết'],
      ['B42', ['spaces'], ' 12/KH ', '12/KH'],
      ['B50', ['spaces'], 'Phó  hiệu trưởng', 'Phó hiệu trưởng'],
    ]);
  });
});

describe('text of the fonts before Unicode', () => {
  const PHRASES = ['Trường tiểu học Nguyễn Trực', 'Tập huấn kỹ năng số', 'Hội Khuyến học'];

  test.each(['tcvn3', 'vni'] as const)('%s becomes Unicode, together with its spaces', (encoding) => {
    const [first = '', second = '', third = ''] = PHRASES.map((phrase) => encodeLegacy(phrase, encoding));
    const rows = [row({ organizer: text(`${first} `, 'C10'), activity: text(second), note: text(third, 'F10') })];
    expect(shortly(blankForm({ rows }))).toEqual([
      ['B10', ['legacy'], second, PHRASES[1]],
      ['C10', ['legacy', 'spaces'], `${first} `, PHRASES[0]],
      ['F10', ['legacy'], third, PHRASES[2]],
    ]);
  });

  test('Unicode text on such a tab, and text that would not encode back to itself, stay', () => {
    const [first = '', second = ''] = PHRASES.map((phrase) => encodeLegacy(phrase, 'tcvn3'));
    const rows = [
      row({ organizer: text(first, 'C10'), activity: text(second), note: text('Xã Bích Hòa', 'F10') }),
      row(
        {
          index: cell(2, 'A11'),
          organizer: text('Xã Tam Hưng', 'C11'),
          note: text(`${first} Ư`, 'F11'),
          activity: cell('Thi', 'B11'),
        },
        11,
      ),
    ];
    expect(planMends(blankForm({ rows })).map(({ place }) => place)).toEqual(['B10', 'C10']);
  });

  test('a total in such writing stays, for as data it was counted', () => {
    const total = encodeLegacy('Tổng cộng', 'tcvn3');
    const [first = '', second = ''] = PHRASES.map((phrase) => encodeLegacy(phrase, 'tcvn3'));
    const rows = [
      row({ organizer: text(first, 'C10'), activity: text(second) }),
      row({ index: cell(2, 'A11'), activity: text(total, 'B11'), organizer: cell(null, 'C11') }, 11),
    ];
    expect(planMends(blankForm({ rows })).map(({ place }) => place)).toEqual(['B10', 'C10']);
  });
});

describe('STT', () => {
  const numbered = (...indexes: (number | string | null)[]) => indexes.map((index, i) => goodRow({ index }, 10 + i));
  const mended = (rows: TypedRow[]) => plan(...rows).map(({ place, before, after }) => [place, before, after]);

  test.each([
    [
      'a repetition',
      [1, 1, 2],
      [
        ['A11', 1, 2],
        ['A12', 2, 3],
      ],
    ],
    ['a gap', [1, 2, 4], [['A12', 4, 3]]],
    ['a blank', [1, null, 3], [['A11', '', 2]]],
    [
      'marks and zeros',
      ['1.', '02', '3)'],
      [
        ['A10', '1.', 1],
        ['A11', '02', 2],
        ['A12', '3)', 3],
      ],
    ],
    [
      'a start elsewhere',
      [4, 5],
      [
        ['A10', 4, 1],
        ['A11', 5, 2],
      ],
    ],
  ])('%s is closed', (_what, indexes, expected) => {
    expect(mended(numbered(...indexes))).toEqual(expected);
  });

  test.each([
    ['right', [1, 2, 3]],
    ['right as text', ['1', '2']],
    ['none at all', [null, null]],
    ['Roman', ['I', 2, 4]],
    ['in parts', ['1.1', '1.3']],
    ['with letters', ['a', 'b', 'd']],
    ['starting again', [1, 2, 1, 3]],
  ])('numbering that is %s is left alone', (_what, indexes) => {
    expect(mended(numbered(...indexes))).toEqual([]);
  });

  const gap = () => numbered(1, 3);
  test.each<[string, TypedRow]>([
    ['a heading', goodRow({ index: 'I', activity: 'Lớp học', organizer: null, classes: null, people: null }, 11)],
    ['a line without figures', goodRow({ index: null, classes: null, people: null }, 11)],
    ['a total', goodRow({ index: null, activity: 'Cộng' }, 11)],
    ['a numbered blank line', goodRow({ index: 2, activity: null, organizer: null, classes: null, people: null }, 11)],
    ['a formula', { ...goodRow({}, 11), index: cell(2, 'A11', { isFormula: true }) }],
    ['a date', { ...goodRow({}, 11), index: cell(44479, 'A11', { isDate: true }) }],
    ['a merge', { ...goodRow({}, 11), index: cell(1, 'A11', { mergedFrom: 'A10' }) }],
  ])('%s between the lines leaves the numbers alone', (_what, between) => {
    const [first, last] = gap() as [TypedRow, TypedRow];
    expect(mended([first, between, last])).toEqual([]);
    expect(mended([first, last])).toEqual([['A11', 3, 2]]);
  });

  test('a heading above all lines leaves the numbers alone as well: they may count it', () => {
    const heading = goodRow({ index: 'I', activity: 'Lớp học', organizer: null, classes: null, people: null }, 9);
    expect(mended([heading, ...numbered(2, 3)])).toEqual([]);
  });

  test('the numbers printed on lines that are still blank stay', () => {
    const blank = goodRow({ index: 4, activity: null, organizer: null, classes: null, people: null }, 13);
    expect(mended([...numbered(1, 3), blank])).toEqual([['A11', 3, 2]]);
  });
});
