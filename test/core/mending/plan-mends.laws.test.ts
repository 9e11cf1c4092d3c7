// Mending changes how things are written, never what they say.

import fc from 'fast-check';
import type { Mend } from '../../../src/core/mending/mend';
import { planMends } from '../../../src/core/mending/plan-mends';
import { tidyText } from '../../../src/core/mending/tidy-text';
import { parseQuantity, type TypedValue } from '../../../src/core/quantity/parse-quantity';
import type { Form, TypedCell, TypedNomination, TypedRow } from '../../../src/core/submission/form';
import type { UnitReport } from '../../../src/core/submission/report';
import { cleanLine, cleanParagraphs } from '../../../src/core/text/clean';
import { encodeLegacy } from '../../../src/core/text/legacy-encoding';
import { blankForm, cell, goodRow, report } from '../../support/core-builders';
import { mendedForm } from './mended-form';

const WORDS = [
  'Tập huấn',
  'kỹ năng',
  'số',
  'Tổng cộng',
  'Cộng',
  'Đỗ Động'.normalize('NFD'),
  'khoảng',
  'lớp',
  'cuộc thi',
  'người',
  'HS',
  'I',
  'A',
  '2',
  '03',
  '1.234',
  '１２',
  '(3)',
  '-',
  '...',
  'không',
  'Người lập biểu',
  'Hà Nội, ngày 1 tháng 2 năm 2021',
  '👩\u200d🏫',
  'x\u00adx',
];
const SPACES = ['', ' ', '  ', '\u00a0', '\u200b', '\n', '\r\n', '\t', '\u3000', '\u200d', '\u2028', '\ufeff'];

const textOf = (words: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...SPACES), fc.constantFrom(...words)), { minLength: 1, maxLength: 4 })
    .chain((pieces) => fc.constantFrom(...SPACES).map((end) => pieces.flat().join('') + end));

const dirtyText = textOf(WORDS);
const oldText = textOf(['Trường', 'tiểu học', 'Nguyễn Trực'].map((words) => encodeLegacy(words, 'tcvn3')));

const value: fc.Arbitrary<TypedValue> = fc.oneof(
  { weight: 5, arbitrary: dirtyText },
  { weight: 2, arbitrary: fc.constantFrom('02 lớp', ' 3 ', '450 người', '1.200', '2 cuộc thi', '0') },
  { weight: 2, arbitrary: fc.nat(300) },
  { weight: 3, arbitrary: fc.constant(null) },
  fc.boolean(),
  fc.constant({ error: '#REF!' }),
);

const flags = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  fc.constantFrom<Partial<TypedCell>>({ isFormula: true }, { isDate: true }, { isPercent: true }, { isRichText: true }),
);

/** A cell as the snapshot gives it: NFC, with the stored text beside it where that is another one. */
const cellAt = (place: string, values: fc.Arbitrary<TypedValue> = value) =>
  fc.tuple(values, flags).map(([stored, changes]) => {
    const typed = typeof stored === 'string' ? stored.normalize('NFC') : stored;
    return cell(typed, place, { ...(stored === typed ? {} : { stored: String(stored) }), ...changes });
  });

const index = fc.oneof(
  { weight: 4, arbitrary: fc.nat(9).map((number): TypedValue => number) },
  { weight: 2, arbitrary: fc.constantFrom<TypedValue>('1.', '02', '3', null, 'I') },
);

const rowAt = (line: number): fc.Arbitrary<TypedRow> =>
  fc.record({
    index: cellAt(`A${line}`, index),
    activity: cellAt(`B${line}`),
    organizer: cellAt(`C${line}`),
    classes: cellAt(`D${line}`),
    people: cellAt(`E${line}`),
    note: cellAt(`F${line}`),
  });

/** Words merged down from the first line, as the reader gives them. */
const mergeDown = (rows: readonly TypedRow[]): TypedRow[] => {
  const [first] = rows;
  return rows.map((row) =>
    first === undefined || row === first
      ? row
      : { ...row, organizer: { ...first.organizer, place: row.organizer.place, mergedFrom: first.organizer.place } },
  );
};

const rows = fc
  .integer({ min: 0, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_unused, i) => rowAt(10 + i))))
  .chain((made) => fc.boolean().map((isMerged) => (isMerged ? mergeDown(made) : made)));

const nominations: fc.Arbitrary<TypedNomination> = fc.record({
  name: cellAt('A50'),
  position: cellAt('B50'),
  kind: cellAt('C50'),
  award: cellAt('D50'),
  achievement: cellAt('E50'),
});

const narrative = fc.tuple(cellAt('H30', dirtyText), cellAt('H31', dirtyText)).map((parts) => {
  const text = parts.map((part) => part.shown).join('\n');
  return cell(text, 'H30', { parts });
});

const forms: fc.Arbitrary<Form> = fc
  .tuple(rows, narrative, cellAt('B42'), nominations)
  .map(([typed, results, directive, one]) =>
    blankForm({ rows: typed, narratives: { ...blankForm().narratives, results }, directive, nominations: [one] }),
  );

/** A figure that is kept as it was typed, by what it says. */
function meant(text: string, column: 'classes' | 'people') {
  const { value, state, doubt } = parseQuantity(text, column);
  return [value, state, doubt];
}

/** Everything the report says but how figures were written and STT. */
function said({ fingerprint: _typed, rows: read, otherLines, ...rest }: UnitReport) {
  return {
    ...rest,
    otherLines: otherLines.map(({ index: _index, classes, people, ...line }) => ({
      ...line,
      classes: meant(classes, 'classes'),
      people: meant(people, 'people'),
    })),
    rows: read.map(({ index: _index, classes, people, ...row }) => ({
      ...row,
      classes: [classes.value, classes.state, classes.doubt],
      people: [people.value, people.state, people.doubt],
    })),
  };
}

test('a mended form says what it said before', () => {
  fc.assert(
    fc.property(forms, (form) => {
      expect(said(report(mendedForm(form, planMends(form))))).toEqual(said(report(form)));
    }),
    { numRuns: 500 },
  );
});

test('so does one with some of the mends only', () => {
  fc.assert(
    fc.property(forms, fc.infiniteStream(fc.boolean()), (form, coins) => {
      const chosen = planMends(form).filter(() => coins.next().value);
      expect(said(report(mendedForm(form, chosen)))).toEqual(said(report(form)));
    }),
  );
});

test('what is mended needs no mending, and what was left out is offered again', () => {
  fc.assert(
    fc.property(forms, fc.nat(3), (form, left) => {
      const mends = planMends(form);
      expect(planMends(mendedForm(form, mends))).toEqual([]);
      expect(planMends(mendedForm(form, mends.slice(left)))).toEqual(mends.slice(0, left));
    }),
    { numRuns: 500 },
  );
});

test('text of an old encoding is mended once and for all, and encodes back to what stood there', () => {
  const lines = fc.tuple(cellAt('B10', oldText), cellAt('C10', oldText), cellAt('F10', dirtyText));
  fc.assert(
    fc.property(lines, ([activity, organizer, note]) => {
      const form = blankForm({ rows: [{ ...goodRow(), activity, organizer, note }] });
      const mends = planMends(form);
      const old = mends.filter(({ kinds }) => kinds.includes('legacy'));
      expect(planMends(mendedForm(form, mends))).toEqual([]);
      for (const { before, after } of old) {
        expect(encodeLegacy(String(after), 'tcvn3')).toBe(tidyText(String(before)));
      }
    }),
  );
});

test('no two mends meet in one cell, so their order does not matter', () => {
  fc.assert(
    fc.property(forms, (form) => {
      const mends = planMends(form);
      const places = mends.map((mend: Mend) => mend.place);
      expect(new Set(places).size).toBe(places.length);
      expect(mendedForm(form, [...mends].reverse())).toEqual(mendedForm(form, mends));
    }),
  );
});

test('a tidy text is tidy, and reads as before', () => {
  fc.assert(
    fc.property(fc.oneof(dirtyText, fc.string({ unit: 'binary' })), (text) => {
      const tidy = tidyText(text);
      expect(tidyText(tidy)).toBe(tidy);
      expect(tidy.normalize('NFC')).toBe(tidy);
      expect(cleanLine(tidy)).toBe(cleanLine(text));
      expect(cleanParagraphs(tidy)).toEqual(cleanParagraphs(text));
    }),
    { numRuns: 1_000 },
  );
});
