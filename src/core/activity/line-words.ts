// The words by which a line says that it is no activity: that it is a total, a part of another line, a comparison, or nothing at all.

import { fold, foldLetters, stripMarks } from '../text/fold';

/** The pattern as words stand after `fold`, which writes "tòan" for "toàn". */
function inFolded(source: string): RegExp {
  return new RegExp(foldLetters(source), 'u');
}

/** A text without any mark is compared without marks: "tong cong" is a total, but "Toán" is not "toàn". @param patterns of folded text */
function spelled(...patterns: readonly string[]): (words: string) => boolean {
  const source = `^(?:${patterns.join('|')})`;
  const marked = inFolded(source);
  const bare = new RegExp(stripMarks(source), 'u');
  return (words) => {
    const folded = fold(words);
    return marked.test(folded) || (stripMarks(folded) === folded && bare.test(folded));
  };
}

const END = '(?!\\p{L})';

/** A total whatever stands beside it. */
export const isBareTotal = spelled(
  '(?:tổng(?: cộng| số| chung)?|cộng(?: tổng| chung| dồn)?|(?:cộng )?lũy kế|số tổng|t[./]?c(?:ộng)?|ts|total|[σς∑]|=)$',
);

/** A total in a line of its own. "Tổng kết", "Tổng vệ sinh", "Tổng số sách", "Cộng đồng" and "Cộng tác viên" begin activities. */
export const isTotalName = spelled(
  `(?:tổng cộng|tổng chung|cộng chung|cộng dồn|cộng tổng|cộng lũy kế|lũy kế|số tổng|t[./]cộng|total)${END}`,
  `tổng số(?:$|:| (?:liệu|lớp|cuộc|người|lượt|hoạt động)${END})`,
  'tổng hợp(?: số liệu| chung)?$',
  `tổng (?:toàn|cả|nhà trường|đơn vị|năm|tuần|mục|nhóm|phần|khối)${END}`,
  `tổng các (?:hoạt động|lớp|cuộc thi|nội dung|mục|nhóm|phần|khối)${END}`,
  `(?:tổng|cộng)(?:$|[(:=]| (?:[ivx]+|[a-h]|\\d+)${END})`,
  `cộng (?:nhóm|mục|phần|khối|số)${END}`,
  '(?:tc|ts|[σς∑]|=)(?:$|[(:])',
);

/** A name of the whole, which in the column of organisers may be an organiser. */
export const isWholeName = spelled(
  '(?:toàn|cả) (?:trường|xã|thị trấn|huyện|đơn vị)$',
  'cả tuần$',
  'tất cả(?: các (?:hoạt động|lớp|mục))?$',
  'kết quả chung$',
);

/** What may be a total, where its figures say so too. */
export const beginsLikeTotal = spelled(
  `(?:tổng|cộng|toàn|tất cả|cả|chung|lũy kế|số tổng|kết quả chung|t[./]?c(?:ộng)?|ts|total)${END}`,
  '[σς∑=]',
);

/** A part of the line above, an average, a comparison, an example. */
const isAside = spelled(
  `\\(?(?:trong đó|bao gồm|ví dụ|vd)${END}`,
  '\\(?mẫu[:)]',
  `(?:bình quân|trung bình|so với|so cùng kì|tỉ lệ)${END}`,
  '(?:tăng|giảm)(?:$|[/,-] ?(?:tăng|giảm)| (?:giảm|so với)(?!\\p{L}))',
);

/** A plan or another year, which may also head lines that are no data of this report. */
const isOtherYear = spelled(
  '(?:(?:số liệu|kết quả) )?năm (?:trước|ngoái|nay|(?:học )?20\\d\\d(?:-20\\d\\d)?)$',
  'kế hoạch(?: đề ra| được giao| giao| năm .*)?$',
  `chỉ tiêu${END}`,
);

/** Beside the example that a form begins with. */
const isExampleMark = spelled('(?:vd|ví dụ|mẫu)$');

/** @returns what a line of such words is: asked about, or a remark that nobody needs to hear of; undefined for other words */
export function asideKind(words: string, index: string, hasFigures: boolean): 'doubtful' | 'remark' | undefined {
  if (isOtherYear(words) || (hasFigures && (isAside(words) || isExampleMark(index)))) return 'doubtful';
  // Words in brackets without figures go on what stands above them.
  return isAside(words) && !fold(words).startsWith('(') ? 'remark' : undefined;
}

/** That there is nothing to say of a line, or of the whole table. */
export const saysNone = spelled(
  'không(?: (?:có|tổ chức|thực hiện|triển khai|phát sinh))?(?: hoạt động(?: nào)?)?$',
  'chưa (?:có|tổ chức|thực hiện|triển khai)(?: hoạt động(?: nào)?)?$',
);

const COUNTED = inFolded(
  String.raw`\d ?(?:\([^)]*\) ?)?(?:lớp|cuộc|người|em|học sinh|hs|gv|cb|cbgv|giáo viên|cán bộ|lượt|đại biểu|hội viên|đoàn viên|thí sinh|phụ huynh)(?!\p{L})`,
);
const isPlainRemark = spelled(`(?:ghi chú|lưu ý|chú ý|chú thích|nhận xét)${END}`);

/** "Lớp tập huấn: 2 lớp, 60 người": figures that no column holds. */
export function tellsFigures(words: string): boolean {
  return COUNTED.test(fold(words)) && !isPlainRemark(words);
}

const NOT_HELD = inFolded(
  String.raw`(?:^|[,;:.(] ?)(?:(?:do dịch(?: bệnh)?|vì dịch(?: bệnh)?),? ?(?:nên )?)?(?:(?:không|chưa) (?:tổ chức|thực hiện|triển khai)(?:$|[,;:.()]| (?:được|do|vì|theo|trong))|(?:dự kiến|tạm hoãn|hoãn|tạm dừng|đã hủy|bị hủy|hủy)(?!\p{L})|(?:số liệu|kết quả)(?: của)? năm|năm (?:học )?20\d\d(?:$|-)|(?:đã|được) (?:tính|ghi|kê|báo cáo) (?:ở|tại|trong|vào|cùng|chung)(?!\p{L}))`,
);
const WAS_HELD = inFolded(String.raw`(?:thực tế|đã tổ chức|đã thực hiện)(?!\p{L})`);

/** A note that takes back the figures beside it: not held, only planned, of another year, counted elsewhere. */
export function takesBack(note: string): boolean {
  const folded = fold(note);
  return NOT_HELD.test(folded) && !WAS_HELD.test(folded);
}
