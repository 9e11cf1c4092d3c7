// Abbreviations of plans and reports, and other words for the same thing. Several readings where offices use it for several things.

import { fold } from '../text/fold';

/** Small letters; a key with đ is also known with d. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  // Learning and its week.
  htsđ: ['học tập suốt đời'],
  xhht: ['xã hội học tập'],
  htcđ: ['học tập cộng đồng'],
  gđht: ['gia đình học tập'],
  dhht: ['dòng họ học tập'],
  cđht: ['cộng đồng học tập'],
  kh: ['khẩu hiệu', 'khuyến học', 'kế hoạch', 'khoa học'],
  ht: ['học tập'],
  // Digital.
  cđs: ['chuyển đổi số'],
  'cđ số': ['chuyển đổi số'],
  cntt: ['công nghệ thông tin'],
  attt: ['an toàn thông tin'],
  ai: ['trí tuệ nhân tạo', 'ai'],
  online: ['trực tuyến'],
  mxh: ['mạng xã hội'],
  // People.
  gv: ['giáo viên'],
  cb: ['cán bộ'],
  cbgv: ['cán bộ giáo viên'],
  cbgvnv: ['cán bộ giáo viên nhân viên'],
  hs: ['học sinh'],
  cmhs: ['cha mẹ học sinh'],
  phhs: ['cha mẹ học sinh'],
  ph: ['cha mẹ học sinh', 'phụ huynh'],
  'phụ huynh học sinh': ['cha mẹ học sinh'],
  'phụ huynh': ['cha mẹ học sinh', 'phụ huynh'],
  // Subjects and kinds of work.
  kn: ['kĩ năng', 'khuyến nông'],
  kns: ['kĩ năng sống', 'kĩ năng số'],
  gd: ['giáo dục', 'gia đình'],
  gdpl: ['giáo dục pháp luật'],
  pbgdpl: ['phổ biến giáo dục pháp luật'],
  khkt: ['khoa học kĩ thuật'],
  tdtt: ['thể dục thể thao'],
  vntt: ['văn nghệ thể thao'],
  vh: ['văn hóa'],
  vhđ: ['văn hóa đọc'],
  ta: ['tiếng anh', 'ta'],
  xmc: ['xóa mù chữ'],
  tntt: ['tai nạn thương tích'],
  atgt: ['an toàn giao thông'],
  clb: ['câu lạc bộ'],
  sh: ['sinh hoạt'],
  shcm: ['sinh hoạt chuyên môn'],
  cm: ['chuyên môn', 'cha mẹ'],
  pp: ['phương pháp'],
  ppdh: ['phương pháp dạy học'],
  th: ['tập huấn', 'tiểu học', 'tin học', 'thực hiện'],
  tt: ['tuyên truyền', 'trực tuyến', 'thông tin', 'thị trấn', 'trung tâm', 'thực tế'],
  đt: ['đào tạo', 'điện thoại', 'điện tử'],
  gt: ['giới thiệu', 'giao tiếp'],
  tv: ['tư vấn', 'thư viện'],
  xd: ['xây dựng'],
  cc: ['củng cố', 'chào cờ'],
  nd: ['người dân', 'nội dung'],
  đk: ['đăng kí', 'điều kiện'],
  udcntt: ['ứng dụng công nghệ thông tin'],
};

const BY_WORDS = new Map(
  Object.entries(READINGS).flatMap(([short, readings]) =>
    [short, short.replace(/đ/g, 'd')].map((key) => [fold(key), readings.map(fold)] as const),
  ),
);

const LONGEST = 3;
/** A phrase with more readings than this is told by its catalogue or not at all. */
const MOST_READINGS = 12;

/** Every way to read the words of a folded phrase, their abbreviations written out; only the words as they are when there are too many. */
export function expandAbbreviations(words: readonly string[]): string[][] {
  let phrases: string[][] = [[]];
  let i = 0;
  while (i < words.length) {
    const { readings, length } = readAt(words, i);
    const [only = [], ...others] = readings.map((reading) => reading.split(' '));
    // Nearly every word is read in one way only; all spellings of the catalogue come through here in every run.
    if (others.length === 0) for (const phrase of phrases) phrase.push(...only);
    else phrases = phrases.flatMap((phrase) => [only, ...others].map((reading) => [...phrase, ...reading]));
    if (phrases.length > MOST_READINGS) return [[...words]];
    i += length;
  }
  return phrases;
}

function readAt(words: readonly string[], at: number): { readings: readonly string[]; length: number } {
  for (let length = LONGEST; length > 0; length -= 1) {
    const readings = BY_WORDS.get(words.slice(at, at + length).join(' '));
    if (readings !== undefined && at + length <= words.length) return { readings, length };
  }
  return { readings: [words[at] ?? ''], length: 1 };
}
