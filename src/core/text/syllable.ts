// Which words can be Vietnamese: every syllable is one of some 25 onsets with one of some 150 rimes.

// "k", "gh" and "ngh" stand before e, ê, i and y, their partners "c", "g" and "ng" before the others.
const ANY_ONSET = '(?:[bdđhlmnrstvxp]|ch|kh|nh|ph|th|tr)?';
const FRONT = '(?:k|gh|ngh|g(?=i))';
const BACK = '(?:c|g|ng|gi)';

// By first vowel, without tones.
const FRONT_RIMES =
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu|' +
  'y|yêm|yên|yêng|yêt|yêu';
const BACK_RIMES =
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây|' +
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|ooc|oong|op|ot|' +
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt|' +
  'u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uôc|uôi|uôm|uôn|uông|uôt|uơ|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyt|uyu|' +
  'ư|ưa|ưc|ưi|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu';
// What follows "qu", whose u is part of the onset.
const QU_RIMES =
  'a|ac|ach|ai|an|ang|anh|ao|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|ân|âng|ât|ây|e|en|eo|et|ê|ên|ênh|êt|i|it|ich|ôc|ơ|ơn|ơt|' +
  'y|ych|yên|yêt|ynh|yt';

const SYLLABLE = new RegExp(
  `^(?:${ANY_ONSET}(?:${FRONT_RIMES}|${BACK_RIMES})|${FRONT}(?:${FRONT_RIMES})|${BACK}(?:${BACK_RIMES})|gi(?:ê[cmnptu]|êng|êch|e|em|eo)|qu(?:${QU_RIMES}))$`,
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:c|ch|p|t)$/;
const TONE_OF_STOPPED = /[\u0301\u0323]/;

/** Whether a word, in small letters, is a legal Vietnamese syllable with its tone; a tone may stand on either vowel. */
export function isSyllable(word: string): boolean {
  const marks = word.normalize('NFD').match(TONES) ?? [];
  if (marks.length > 1) return false;
  if (!SYLLABLE.test(withoutTone(word))) return false;
  return !STOPPED.test(word) || marks.some((mark) => TONE_OF_STOPPED.test(mark));
}

/** A word that, its missing marks filled in, is a syllable: "hoc", "truyen", but not "hocj" or "truyeen". */
export function isPlainSyllable(word: string): boolean {
  return PLAIN_SYLLABLE.test(word);
}

const PLAIN_SYLLABLE = new RegExp(withoutMarks(SYLLABLE.source).replace(/đ/g, 'd'));

/** `huyền` -> `huyên`. */
export function withoutTone(word: string): string {
  return word.normalize('NFD').replace(TONES, '').normalize('NFC');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
