// Which column of the form a heading cell names, however it was typed.

import { fold } from '../../core/text/fold';
import { decodeLegacy, type LegacyEncoding } from '../../core/text/legacy-encoding';
import { remember } from '../../core/text/remember';
import { stripDiacritics } from '../../core/text/strip-diacritics';
import { CONTESTS_SPELLINGS, HEADING_SPELLINGS, type HeadingWord } from '../../messages/form';

/** `contests`: the half of "Số lớp/số cuộc thi" that some tables give a column of its own. */
export type ColumnWord = HeadingWord | 'contests';

/** As typed and, where that is unknown, without its marks. */
const WORD_OF_TEXT = new Map(
  (
    [...Object.entries(HEADING_SPELLINGS), ['contests', CONTESTS_SPELLINGS]] as [ColumnWord, readonly string[]][]
  ).flatMap(([word, spellings]) =>
    spellings.flatMap((spelling) => [[fold(spelling), word] as const, [stripDiacritics(spelling), word] as const]),
  ),
);

/** Longer texts are sentences. */
const LONGEST_WORD = 60;
const BRACKETS = /\s*\([^()]*\)\s*/g;
const OLD_CHARACTER = /[\u00a1-\u00ff]/;
const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

export const columnWordOf = remember((shown): ColumnWord | undefined => {
  if (shown.length > LONGEST_WORD) return undefined;
  return inUnicode(shown) ?? (OLD_CHARACTER.test(shown) ? inOldFont(shown) : undefined);
});

function inUnicode(shown: string): ColumnWord | undefined {
  const whole = lookUp(shown);
  return whole === undefined && shown.includes('(') ? lookUp(shown.replace(BRACKETS, ' ')) : whole;
}

function lookUp(text: string): ColumnWord | undefined {
  return WORD_OF_TEXT.get(fold(text)) ?? WORD_OF_TEXT.get(stripDiacritics(text));
}

/** For comparing only: a heading pasted in TCVN3 or VNI is found, and the cells below it are told of. */
function inOldFont(shown: string): ColumnWord | undefined {
  return ENCODINGS.map((encoding) => inUnicode(decodeLegacy(shown, encoding))).find((word) => word !== undefined);
}
