// What a unit typed as an activity, down to the words that say which one it is.

import { fold, stripMarks } from '../text/fold';
import { type Word, wordsOf } from '../text/words';
import { expandAbbreviations } from './abbreviations';

export interface ActivityPhrase {
  readonly words: readonly Word[];
  /** Without the small words between the others. */
  readonly significant: readonly Word[];
  readonly kinds: ReadonlySet<string>;
  readonly negated: boolean;
}

// As `fold` leaves them, which has taken the spaces after the point: "1.", "(2)", "a)", "1.2.", "IV.".
const NUMBERING = /^(?:\(?(?:\d{1,2}|[a-hđ]|[ivx]{1,4})[.)])+(?=\D)/;
// "(ngày 02/10/2021)", "từ ngày 01/10 đến 07/10", "sáng ngày 1-10": when it was held.
const DATE = '\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?';
const HELD_ON = new RegExp(
  `[,;]?\\(?(?: ?(?:sáng|chiều|tối))?(?: ?từ)? ?ngày ${DATE}(?:(?:-| đến(?: hết)? )(?:ngày )?${DATE})?\\)?$`,
);
// What the catalogue never tells apart: "(đợt 2)", "lần thứ nhất", "cấp trường", "khối 4,5". Compared without marks.
const AT_END = new RegExp(
  `[ ,;("-]+(?:${[
    '(?:dot|lan|vong)(?: thu)? (?:\\d{1,2}|[ivx]{1,4}|nhat|hai|ba|tu|nam)',
    'cap (?:truong|xa|thi tran)',
    'khoi (?:lop )?\\d{1,2}(?:(?:[,;+-]| va )\\d{1,2})*',
    'trong (?:nha )?truong',
    '(?:(?:trong )?nam(?: hoc)? )?20\\d\\d(?:-20\\d\\d)?',
  ].join('|')})\\)?$`,
);
// Without marks as well: a remark is often typed so after an activity that has them.
const MODE = /\((?:(?:hinh thuc )?truc (?:tuyen|tiep)|online|qua (?:zoom|mang|internet|google meet))\)/;

// Words round an activity that do not say which; compared without marks, so that "to chuc" goes too. Longer ones first.
const BEFORE = [
  'phoi hop to chuc',
  'da to chuc',
  'to chuc',
  'trien khai',
  'thuc hien',
  'tien hanh',
  'cac hoat dong',
  'hoat dong',
  'cong tac',
  'cac buoi',
  'buoi',
  'mo',
];
const AFTER = [
  'huong ung tuan le huong ung hoc tap suot doi',
  'huong ung tuan le hoc tap suot doi',
  'trong tuan le huong ung hoc tap suot doi',
  'trong tuan le hoc tap suot doi',
  'huong ung tuan le',
  'trong tuan le',
  'tai nha truong',
  'cua nha truong',
  'tai truong',
  'tai don vi',
];
const YEAR = /(?: (?:trong )?nam(?: hoc)?)? 20\d\d(?: 20\d\d)?$/;

/** The same kind of event in several words; the last ones stay. */
const KIND_WORDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:cuoc|hoi) thi /, 'thi '],
  [/^le (?=(?:phat dong|tong ket|khai mac|be mac) )/, ''],
  [/^(?:cac )?lop (?=tap huan|boi duong|chuyen giao|day |xoa mu)/, ''],
];

/** Kinds of event: a class on a subject is not a contest on it, and opening is not closing. Compared without marks. */
const KINDS: ReadonlyArray<readonly [kind: string, words: RegExp]> = [
  ['opening', /\b(?:phat dong|khai mac)\b/],
  ['closing', /\b(?:tong ket|be mac|so ket)\b/],
  ['contest', /^thi\b|\b(?:cuoc|hoi) thi\b/],
  ['class', /^(?:lop|tap huan|boi duong|khoa|day)\b|\btap huan\b/],
  ['seminar', /\b(?:hoi thao|toa dam)\b/],
  ['meeting', /\bhoi nghi\b/],
  ['forum', /\bdien dan\b/],
  ['banner', /\b(?:bang ron|khau hieu|pano|ap phich)\b/],
  ['leaflet', /\b(?:to roi|to gap)\b/],
  ['club', /\bcau lac bo\b/],
  ['festival', /^ngay hoi\b/],
  ['gift', /^(?:tang|trao)\b/],
  ['excursion', /^tham quan\b/],
];

const NEGATIONS = new Set(['không', 'khong', 'chưa', 'hoãn', 'hủy'].map(fold));

const SMALL_WORDS = new Set('và của các cho về tại trong trên ở bằng những được với theo qua tới đến nhằm'.split(' '));

/** The phrase under each reading of its abbreviations; the first is the likeliest. */
export function readActivity(typed: string): ActivityPhrase[] {
  const folded = fold(withoutDate(fold(typed)).replace(NUMBERING, ''));
  const words = wordsOf(folded).map((word) => word.folded);
  return expandAbbreviations(words).map((reading) => toPhrase(wordsOf(reading.join(' '))));
}

function withoutDate(folded: string): string {
  return folded.replace(HELD_ON, '');
}

const VERB = /^(?:đã |phối hợp )?(?:tổ chức|triển khai|thực hiện|tiến hành) /;

/** The folded text without its number and date, and without "tổ chức" too: either may be a spelling of the catalogue as it stands. */
export function unframed(folded: string): readonly [string, string] {
  const dateless = fold(withoutDate(folded).replace(NUMBERING, ''));
  return [dateless, fold(dateless.replace(VERB, ''))];
}

function toPhrase(all: readonly Word[]): ActivityPhrase {
  const words = withoutFrame(all);
  const significant = words.filter((word) => !SMALL_WORDS.has(word.folded));
  const plain = plainOf(words);
  return {
    words,
    significant: significant.length > 0 ? significant : words,
    kinds: new Set(KINDS.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind)),
    negated: words.some((word) => NEGATIONS.has(word.folded)),
  };
}

/** The folded text without a remark in brackets on how it was held, and without endings that do not say which activity it was. */
export function withoutRemarks(folded: string): string {
  return cutOut(AT_END, cutOut(MODE, fold(withoutDate(folded))));
}

/** The folded text without what the pattern finds in it when it has no marks, as often as it does. */
function cutOut(pattern: RegExp, folded: string): string {
  let rest = folded;
  for (let found = pattern.exec(stripMarks(rest)); found !== null; found = pattern.exec(stripMarks(rest))) {
    rest = fold(`${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`);
  }
  return rest;
}

export function plainOf(words: readonly Word[]): string {
  return words.map((word) => word.plain).join(' ');
}

/** Takes the frame off, layer by layer, but leaves at least two words. */
function withoutFrame(words: readonly Word[]): readonly Word[] {
  const plain = plainOf(words);
  const before = BEFORE.find((frame) => plain.startsWith(`${frame} `));
  const after = AFTER.find((frame) => plain.endsWith(` ${frame}`)) ?? YEAR.exec(plain)?.[0].trim();
  const framed = words.slice(countWords(before), words.length - countWords(after));
  // "Lễ" goes only before more than the kind of event: what frames that goes first.
  const kind = framed.length < words.length ? undefined : KIND_WORDS.find(([pattern]) => pattern.test(plain));
  const inner = kind === undefined ? framed : words.slice(countWords(plain) - countWords(plain.replace(...kind)));
  return inner.length < words.length && inner.length >= 2 ? withoutFrame(inner) : words;
}

function countWords(text: string | undefined): number {
  return text === undefined || text === '' ? 0 : text.trim().split(' ').length;
}
