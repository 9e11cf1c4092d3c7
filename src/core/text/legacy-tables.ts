// The Vietnamese letters in the two 8-bit encodings of the years before Unicode, as they look when read as Latin-1.
// Source: the character tables of TCVN 5712:1993 (fonts ".Vn...") and of VNI-Windows (fonts "VNI-...").

export type LegacyEncoding = 'tcvn3' | 'vni';

/** The letters of Unicode and, in the same order, their characters in the old encoding. */
type Row = readonly [letters: string, characters: readonly string[]];

// U+00AD, the soft hyphen, is the commonest of them: it is the letter ư.
const TCVN3_SMALL: readonly Row[] = [
  ['àáảãạ', [...'µ¸¶·¹']],
  ['ăằắẳẵặ', [...'¨»¾¼½Æ']],
  ['âầấẩẫậ', [...'©ÇÊÈÉË']],
  ['đ', ['®']],
  ['èéẻẽẹ', [...'ÌÐÎÏÑ']],
  ['êềếểễệ', [...'ªÒÕÓÔÖ']],
  ['ìíỉĩị', [...'×ÝØÜÞ']],
  ['òóỏõọ', [...'ßãáâä']],
  ['ôồốổỗộ', [...'«åèæçé']],
  ['ơờớởỡợ', [...'¬êíëìî']],
  ['ùúủũụ', [...'ïóñòô']],
  ['ưừứửữự', [...'\u00adõøö÷ù']],
  ['ỳýỷỹỵ', [...'úýûüþ']],
];

const TCVN3_CAPITALS: Row = ['ĂÂÊÔƠƯĐ', [...'¡¢£¤¥¦§']];

const VNI_SMALL: readonly Row[] = [
  ...(['a', 'e', 'o', 'u'] as const).map((base) => [tonesOf(base), after(base, 'øùûõï')] as const),
  ['ỳýỷỹỵ', [...after('y', 'øùûõ'), 'î']],
  ['ơờớởỡợ', ['ô', ...after('ô', 'øùûõï')]],
  ['ưừứửữự', ['ö', ...after('ö', 'øùûõï')]],
  ['âầấẩẫậ', after('a', 'âàáåãä')],
  ['êềếểễệ', after('e', 'âàáåãä')],
  ['ôồốổỗộ', after('o', 'âàáåãä')],
  ['ăằắẳẵặ', after('a', 'êèéúüë')],
  ['ìíỉĩị', [...'ìíæóò']],
  ['đ', ['ñ']],
];

/** The five toned forms of a vowel: huyền, sắc, hỏi, ngã, nặng. */
function tonesOf(base: string): string {
  return ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => (base + tone).normalize('NFC')).join('');
}

function after(base: string, marks: string): string[] {
  return [...marks].map((mark) => base + mark);
}

function pairsOf(rows: readonly Row[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const [letters, characters] of rows) {
    for (const [i, letter] of [...letters].entries()) pairs.set(letter, characters[i] ?? '');
  }
  return pairs;
}

/** TCVN3 has no toned capitals; converters write the bare capital before the small toned letter: "Uñy" is "Ủy". */
function tcvn3Pairs(): Map<string, string> {
  const pairs = pairsOf([...TCVN3_SMALL, TCVN3_CAPITALS]);
  for (const [letter, character] of pairsOf(TCVN3_SMALL)) {
    const capital = letter.toUpperCase();
    const untoned = capital
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
      .normalize('NFC');
    if (!pairs.has(capital)) pairs.set(capital, (pairs.get(untoned) ?? untoned) + character);
  }
  return pairs;
}

function vniPairs(): Map<string, string> {
  const pairs = pairsOf(VNI_SMALL);
  for (const [letter, characters] of [...pairs]) pairs.set(letter.toUpperCase(), characters.toUpperCase());
  return pairs;
}

/** Letter of Unicode (NFC) -> its characters in the old encoding, all 134 letters with a mark. */
export const LEGACY_TABLES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: tcvn3Pairs(),
  vni: vniPairs(),
};
