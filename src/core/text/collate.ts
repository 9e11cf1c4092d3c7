// Vietnamese alphabetical order, the same on every host: Apps Script is not known to carry the locale.
// Letters first, then tones, then capitals, each over the whole text, as the Unicode collation of "vi" has it.

// What stands before the digits, in Unicode's order.
const PUNCTUATION = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';
const LETTERS = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
/** Ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const OTHER_SIGN = 100;
const DIGIT = 200_000;
const LETTER = 300_000;
const OTHER_LETTER = 400_000;

// One letter or sign with all its marks, or a whole number.
const PIECE = /\d+|\P{M}\p{M}*|\p{M}+/gu;
const DIGITS = /^\d/;
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Marks that Vietnamese has not, as in "ü", come after its tones. */
const FOREIGN_MARK = 10;

interface Key {
  readonly text: string;
  readonly letters: readonly number[];
  readonly tones: readonly number[];
  readonly capitals: readonly number[];
}

/** Negative, zero or positive, for `sort`; zero only for the same text (in NFC). Numbers go by value: "Khu 2" before "Khu 10". */
export function compareVietnamese(a: string, b: string): number {
  const one = keyOf(a);
  const other = keyOf(b);
  return (
    compareLists(one.letters, other.letters) ||
    compareLists(one.tones, other.tones) ||
    compareLists(one.capitals, other.capitals) ||
    Number(one.text > other.text) - Number(one.text < other.text)
  );
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function keyOf(typed: string): Key {
  const text = typed.normalize('NFC');
  const letters: number[] = [];
  const tones: number[] = [];
  const capitals: number[] = [];
  for (const piece of text.normalize('NFD').match(PIECE) ?? []) {
    const small = piece.toLowerCase();
    const bare = small.replace(TONE_MARKS, '').normalize('NFC');
    const base = LETTERS.includes(bare) ? bare : bare.normalize('NFD').charAt(0);
    letters.push(...(DIGITS.test(small) ? ranksOfNumber(small) : [rankOf(base)]));
    tones.push(TONES.indexOf(small.match(TONE_MARKS)?.[0] ?? '') + (base === bare ? 0 : FOREIGN_MARK));
    capitals.push(Number(small !== piece));
  }
  return { text, letters, tones, capitals };
}

/** A number counts by its length, then digit by digit, so that none is too long. */
function ranksOfNumber(number: string): number[] {
  const digits = number.replace(/^0+(?=\d)/, '');
  return [DIGIT, digits.length, ...[...digits].map(Number)];
}

function rankOf(letter: string): number {
  const known = LETTERS.indexOf(letter);
  if (known >= 0) return LETTER + known;
  const code = letter.charCodeAt(0);
  if (/\p{L}/u.test(letter)) return OTHER_LETTER + code;
  const sign = PUNCTUATION.indexOf(letter);
  return sign >= 0 ? sign : OTHER_SIGN + code;
}
