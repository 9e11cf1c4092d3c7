// Laws of merging the office's writing into a new version of the report: what one side alone has changed stands, whatever the texts.

import fc from 'fast-check';
import { type EditedLine, type Merge, mergeTexts } from '../../../src/core/report/merge';
import type { TextLine } from '../../../src/core/report/pair-texts';
import '../../support/fast-check';

/** Few words, so that paragraphs are often alike, equal or the same one reworded. */
const word = fc.constantFrom('lớp', 'học', 'xã', 'người', 'thi', '12', '13');
const line = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 5 }).map((words): TextLine => ({ text: words.join(' ') })),
  },
  { weight: 1, arbitrary: fc.constant<TextLine>({ text: '', isTable: true }) },
);
const document = fc.array(line, { minLength: 1, maxLength: 12 });
const texts = (lines: readonly TextLine[]) => lines.flatMap(({ text, isTable }) => (isTable ? [] : [text]));
const inBody = (lines: readonly TextLine[]): EditedLine[] => lines.map((one) => ({ ...one, cell: 0 }));

function resultOf({ lines }: Merge, next: readonly TextLine[]): TextLine[] {
  return lines.flatMap(({ before, text, after }, i) => [
    ...before,
    ...(next[i]?.isTable === true ? [next[i]] : text === undefined ? [] : [{ text }]),
    ...after,
  ]) as TextLine[];
}

test('without edits of the office the result is the new version', () => {
  fc.assert(
    fc.property(document, document, (base, next) => {
      const merge = mergeTexts(base, inBody(base), next);

      expect(resultOf(merge, next)).toEqual(next);
      expect(merge).toMatchObject({ clashes: [], kept: 0 });
    }),
  );
});

test('without changes of the add-in the result is what the office has written', () => {
  fc.assert(
    fc.property(document, document, (base, edited) => {
      const merge = mergeTexts(base, inBody(edited), base);

      expect(texts(resultOf(merge, base))).toEqual(texts(edited));
      expect(merge.clashes).toEqual([]);
    }),
  );
});

test('merging the result again changes nothing', () => {
  fc.assert(
    fc.property(document, document, document, (base, edited, next) => {
      const once = resultOf(mergeTexts(base, inBody(edited), next), next);
      const again = mergeTexts(next, inBody(once), next);

      expect(texts(resultOf(again, next))).toEqual(texts(once));
    }),
  );
});

test('no text of the office is lost, and none of the new version but what the office has taken out or reworded', () => {
  fc.assert(
    fc.property(document, document, document, (base, edited, next) => {
      const merge = mergeTexts(base, inBody(edited), next);
      const result = texts(resultOf(merge, next));
      const generated = new Set([...texts(base), ...texts(next)]);

      expect(texts(edited).filter((text) => !generated.has(text) && !result.includes(text))).toEqual([]);
      expect(texts(next).filter((text) => !texts(base).includes(text) && !result.includes(text))).toEqual([]);
    }),
  );
});
