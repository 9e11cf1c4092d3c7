// Two spellings of the same Vietnamese words fold to the same string. For comparison only: what was typed is what is shown.

import { cleanLine } from './clean';
import { remember } from './remember';

// Icelandic eth, African D and a caron look like đ and ă on paper; NFKC does not fold them.
const LOOK_ALIKES: ReadonlyArray<readonly [RegExp, string]> = [
  [/[ðɖ]/g, 'đ'],
  [/ǎ/g, 'ă'],
  [/[‐‑‒–—―−]/g, '-'],
  [/[“”„«»″]/g, '"'],
  [/[‘’‚′]/g, "'"],
];

// "hòa" and "hoà" are both official somewhere: schoolbooks (QĐ 1989/QĐ-BGDĐT) put the tone on the second vowel, laws on the first.
const TONE_STYLES: ReadonlyMap<string, string> = new Map(
  [
    'oà òa',
    'oá óa',
    'oả ỏa',
    'oã õa',
    'oạ ọa',
    'oè òe',
    'oé óe',
    'oẻ ỏe',
    'oẽ õe',
    'oẹ ọe',
    'uỳ ùy',
    'uý úy',
    'uỷ ủy',
    'uỹ ũy',
    'uỵ ụy',
  ].map((pair) => pair.split(' ') as [string, string]),
);
// One pattern for all: texts are folded by the ten thousand, and fifteen patterns each took longer than the rest of it.
const MODERN = new RegExp([...TONE_STYLES.keys()].join('|'), 'g');

const Y_TO_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

// Most texts have nothing to change, and every figure of every unit is read.
const HAS_VARIANTS = /[ðɖǎ‐‑‒–—―−“”„«»″‘’‚′yỳýỷỹỵ]|o[àáảãạèéẻẽẹ]/;

// "kỹ/kĩ", "lý/lí", "Mỹ/Mĩ", "quý/quí": a lone y after one of these consonants is the vowel i. "thuỷ", "tay" keep theirs.
const LONE_Y = /(^|[^\p{L}])([hklmst]|qu)([yỳýỷỹỵ])(?!\p{L})/gu;

/** Lower case, one tone style, plain quotes and dashes, no space around punctuation. */
export const fold = remember(foldAnew);

function foldAnew(text: string): string {
  const folded = foldLetters(toAsciiDigits(cleanLine(text)).toLowerCase());
  return folded.replace(/ *([-–,;:/()"'.+]) */g, '$1').replace(/^[-+*•.,;: ]+|[.,;: ]+$/g, '');
}

/** One tone style, plain quotes and dashes. Of lower-case NFC text; every character keeps its place. */
export function foldLetters(text: string): string {
  if (!HAS_VARIANTS.test(text)) return text;
  let folded = text;
  for (const [pattern, replacement] of LOOK_ALIKES) folded = folded.replace(pattern, replacement);
  // Before the tone styles, which would move the tone of "quý" away from its y.
  folded = folded.replace(
    LONE_Y,
    (_all, before: string, consonant: string, y: string) => before + consonant + (Y_TO_I[y] ?? y),
  );
  return folded.replace(MODERN, (modern) => TONE_STYLES.get(modern) ?? modern);
}

/** Without any mark: `người` -> `nguoi`. For spellings that a phone or an old keyboard left bare. */
export const stripMarks = remember((text) =>
  /^[ -~]*$/.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/đ/g, 'd'),
);

/** Full-width digits, as East Asian keyboards type them, to plain ones. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30));
}

/** Whether two texts are the same words in different spellings. */
export function sameWords(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
