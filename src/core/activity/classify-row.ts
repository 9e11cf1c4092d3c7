// Not every line of a table is data: units add headings, totals, column numbers and signatures.

import { type TypedCell, type TypedRow, wordsOf } from '../submission/form';
import { cleanLine } from '../text/clean';
import { fold } from '../text/fold';

/** `misplaced`: words in the column of numbers and nothing beside them. */
export type RowKind = 'data' | 'blank' | 'groupHeading' | 'total' | 'columnNumbers' | 'footer' | 'misplaced';

const PLACEHOLDER = /^[.…_\s]*$/;
// "(1) (2) (3)", "1 2 3" or "A B C 1 2 3" under a heading.
const COLUMN_MARK = /^\(?(?:\d{1,2}|[A-H])\)?$/;
const BRACKETED = /^\(.*\)$/;
const GROUP_INDEX = /^(?:[IVX]+|[A-H])[.)]?$/;
// As `fold` leaves them. "Tổng kết", "Tổng vệ sinh" and "Tổng số sách" are activities.
const TOTAL =
  /^(?:tổng|tổng số(?: (?:lớp|người|lượt|hoạt động)(?!\p{L}).*|:.*)?|tổng chung|(?:tổng cộng|cộng chung|cộng dồn|tổng toàn)(?!\p{L}).*|cộng(?:[(:].*| (?:[ivx]+|[a-h]|\d+|(?:nhóm|mục|phần|khối|số)(?!\p{L}).*))?)$/u;
// "II. Các cuộc thi": a heading whose number was typed before its words.
const NUMBERED_HEADING = /^(?:[IVX]+|[A-H])[.)]\s/;
const SIGNER =
  /^(?:người lập(?: biểu| bảng| báo cáo)?|(?:phó )?(?:thủ trưởng(?: đơn vị| cơ quan)?|hiệu trưởng|giám đốc|chủ tịch)|kí tên)(?:[(,].*)?$/;
const SIGNATURE_START = /^(?:tm\.|kt\.|\(kí|nơi nhận)/;
const PLACE_AND_DATE = /^.{0,40},ngày.{0,8}tháng.{0,8}năm.{0,8}$/;

export function classifyRow(row: TypedRow): RowKind {
  const others = [row.activity, row.organizer, row.classes, row.people, row.note].filter((cell) => !isEmpty(cell));
  if (isTotal(row)) return 'total';
  if (row.activity.isWide || row.index.isWide)
    return isSigned(row.activity) || isSigned(row.index) ? 'footer' : 'groupHeading';
  if (others.every((cell) => cell === row.organizer)) return classifyBareIndex(row.index);
  if (isColumnMarks(row.activity, others)) return 'columnNumbers';
  if (isFooter(row, others)) return 'footer';
  const hasFigures = !isEmpty(row.classes) || !isEmpty(row.people);
  if (!hasFigures && isEmpty(row.organizer) && isNumberedAsGroup(row)) return 'groupHeading';
  return 'data';
}

function isNumberedAsGroup({ index, activity }: TypedRow): boolean {
  return GROUP_INDEX.test(cleanLine(wordsOf(index))) || NUMBERED_HEADING.test(cleanLine(wordsOf(activity)));
}

/** The word may have been typed into any of the columns before the figures. */
function isTotal({ index, activity, organizer }: TypedRow): boolean {
  return [index, activity, ...(isEmpty(activity) ? [organizer] : [])].some((cell) => TOTAL.test(fold(wordsOf(cell))));
}

/** Numbers, "1.2", "a)", "XVIII": anything longer is words. */
const INDEX = /^\(?(?:[IVX]+|[\p{L}\d]{1,3}(?:[.\-/][\p{L}\d]{1,3})*)[.):]*$/u;

/** Whether something other than the number of a line stands in its cell. */
export function isWordy(index: TypedCell): boolean {
  return !isEmpty(index) && /\p{L}/u.test(index.shown) && !INDEX.test(cleanLine(index.shown));
}

function classifyBareIndex(index: TypedCell): RowKind {
  if (isSigned(index)) return 'footer';
  return isWordy(index) ? 'misplaced' : 'blank';
}

/** Bare numbers are column numbers only where even the activity is one: two figures without a name are data. */
function isColumnMarks(activity: TypedCell, others: readonly TypedCell[]): boolean {
  const marks = others.map((cell) => cleanLine(wordsOf(cell)));
  return marks.every((mark) => COLUMN_MARK.test(mark)) && (!isEmpty(activity) || marks.every((m) => BRACKETED.test(m)));
}

/** A signature may stand under any column, but beside the name of an activity only its own words count. */
function isFooter(row: TypedRow, others: readonly TypedCell[]): boolean {
  const hasFigures = [row.classes, row.people].some((cell) => !isEmpty(cell) && !isSigned(cell));
  return !hasFigures && (isEmpty(row.activity) ? others.some(isSigned) : isSigned(row.activity));
}

function isSigned(cell: TypedCell): boolean {
  const words = fold(wordsOf(cell));
  return [SIGNER, SIGNATURE_START, PLACE_AND_DATE].some((pattern) => pattern.test(words));
}

/** Whether nothing stands in a cell, or only the dots of a form. */
export function isEmpty(cell: TypedCell): boolean {
  return cell.value === null || (typeof cell.value === 'string' && PLACEHOLDER.test(cleanLine(cell.value)));
}
