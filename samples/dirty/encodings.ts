// Text as the fonts before Unicode stored it: TCVN3 (.VnTime) and VNI (VNI-Times). Capital letters with tones had no codes of their own
// in TCVN3: the font .VnTimeH drew small ones large.

const TCVN3 = new Map(
  (
    'àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË đ® èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ' +
    'ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ư\u00ad ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

export function toTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter)
    .join('');
}

const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

/** The letter that VNI puts behind a vowel, by its mark and its tone. */
const VNI_MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': { [ACUTE]: 'ù', [GRAVE]: 'ø', [HOOK]: 'û', [TILDE]: 'õ', [DOT]: 'ï' },
  [CIRCUMFLEX]: { '': 'â', [ACUTE]: 'á', [GRAVE]: 'à', [HOOK]: 'å', [TILDE]: 'ã', [DOT]: 'ä' },
  [BREVE]: { '': 'ê', [ACUTE]: 'é', [GRAVE]: 'è', [HOOK]: 'ú', [TILDE]: 'ü', [DOT]: 'ë' },
};
/** Letters that VNI has a code of their own for. */
const VNI_WHOLE = new Map(
  'ìì íí ỉæ ĩó ịò ỵî đñ ÌÌ ÍÍ ỈÆ ĨÓ ỊÒ ỴÎ ĐÑ'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const VNI_HORNED: Readonly<Record<string, string>> = { o: 'ô', u: 'ö', O: 'Ô', U: 'Ö' };

export function toVni(text: string): string {
  return [...text.normalize('NFC')].map((letter) => VNI_WHOLE.get(letter) ?? vniVowel(letter)).join('');
}

function vniVowel(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  if (marks.length === 0) return letter;
  const tone = marks.find((mark) => [ACUTE, GRAVE, HOOK, TILDE, DOT].includes(mark)) ?? '';
  const shape = marks.find((mark) => [CIRCUMFLEX, BREVE].includes(mark)) ?? '';
  const stem = marks.includes(HORN) ? (VNI_HORNED[base] ?? base) : base;
  const mark = VNI_MARKS[shape]?.[tone] ?? '';
  return stem + (base === base.toUpperCase() ? mark.toUpperCase() : mark);
}
