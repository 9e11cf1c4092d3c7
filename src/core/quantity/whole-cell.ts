// Cells that say one thing as a whole: none, nothing typed, a tick, "as above".

import { stripMarks } from '../text/fold';

/** What a whole cell may mean without holding an amount. */
export type WholeCell = 'zero' | 'missing' | 'tick' | 'ditto';

const MISSING = /^[.…_ ]*$/;
const ZERO_SIGNS = /^(?:-(?: ?-)*|[ø∅]|- ?0+ ?-|0+|0 có)$/;
const DITTO =
  /^(?:"+|''|``|\/\/|-? ?(?:\/\/|"|nt|n\/t) ?-?|như trên|như dòng trên|nhu tren|tương tự(?: như trên)?|〃|idem)\.?$/;
const TICKS = new Set(
  'x|v|✓|✔|☑|✅|√|☒|có|co|đã tổ chức|đã thực hiện|có tổ chức|có thực hiện|đã làm|xong|đã xong|hoàn thành|đã hoàn thành|đạt|tốt|rồi|ok|true'.split(
    '|',
  ),
);

// "Không", and what was not: "không tổ chức", "chưa thực hiện", "không có lớp nào". "Chưa thống kê", "không rõ" say something else.
const WHO = '(?:truong|don vi|xa|phuong|nam nay|trung tam)';
const NOT = '(?:khong|khong co|ko|ko co|k|k co|khg|chua|chua co)';
const HELD =
  '(?:to chuc|phat sinh|tham gia|tham du|thuc hien|trien khai|dien ra|mo|co|hoc|thi|su dung|hoat dong|lam)(?: duoc)?';
const NOBODY =
  '(?:ai|gi|nao|(?:nguoi|hoc sinh|hs|lop|cuoc|cuoc thi|buoi|hoat dong|don vi|giao vien)(?: nao)?|(?:phat sinh )?so lieu phat sinh)';
const NONE = new RegExp(`^(?:${WHO} )?${NOT}(?: ${HELD})?(?: ${NOBODY})?(?: ${HELD})?$`);
// "Chưa có" alone may mean that the figure is not there yet, "chưa" that it will be.
const NOT_YET = /^chua(?: co)?$/;
const REASON = /^(.*?)[ ,(]+(?:do|vì|bởi) \D*(?:covid[- ]?19\D*)?$/;
const HELD_OTHERWISE = /chuyển|nhưng|thay|trực tuyến|online|ghép|lồng/;

/** @param text lower case, NFC, long dashes made short */
export function readWholeCell(text: string): WholeCell | undefined {
  // Nothing of all this begins with such a digit, and most figures do.
  if (/^[1-9]/.test(text)) return undefined;
  if (MISSING.test(text)) return 'missing';
  if (DITTO.test(text)) return 'ditto';
  if (TICKS.has(text)) return 'tick';
  // "0 (không có)" says it twice.
  const pieces = text.split(/ *[()] */).filter((piece) => piece !== '');
  const isZero = pieces.length > 0 && pieces.every((piece) => ZERO_SIGNS.test(piece) || saysNone(piece));
  return isZero || saysNone(text) ? 'zero' : undefined;
}

function saysNone(text: string): boolean {
  const reason = HELD_OTHERWISE.test(text) ? null : REASON.exec(text);
  const words = stripMarks(reason?.[1] ?? text)
    .replace(/^[-+*• ]+|[.!,; ]+$/g, '')
    .replace(/ +/g, ' ');
  return NONE.test(words) && !NOT_YET.test(words);
}
