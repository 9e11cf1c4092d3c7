// Not every line of a table is data: units add headings, totals, column numbers and signatures.

import { type TypedCell, type TypedRow, wordsOf } from '../submission/form';
import { cleanLine } from '../text/clean';
import { fold } from '../text/fold';
import { isEmpty, isWordy } from './cells';
import { figuresOf, hasFigures } from './line-figures';
import { asideKind, isBareTotal, isTotalName, isWholeName, saysNone, tellsFigures } from './line-words';

export { isEmpty, isWordy };

export type RowKind =
  | 'data'
  | 'blank'
  | 'groupHeading'
  | 'total'
  | 'columnNumbers'
  | 'footer'
  /** Words in the column of numbers and nothing beside them. */
  | 'misplaced'
  /** What seems to be no activity, though it has figures or heads some: asked about, never counted. */
  | 'doubtful'
  /** Words about other lines, or that there is nothing. */
  | 'remark';

// "(1) (2) (3)", "1 2 3" or "A B C 1 2 3" under a heading.
const COLUMN_MARK = /^\(?(?:\d{1,2}|[A-H])\)?$/;
const BRACKETED = /^\(.*\)$/;
const GROUP_INDEX = /^(?:[IVX]+|[A-H])[.)]?$/;
// "II. Các cuộc thi": a heading whose number was typed before its words.
const NUMBERED_HEADING = /^(?:[IVX]+|[A-H])[.)]\s/;
const SIGNER =
  /^(?:người lập(?: biểu| bảng| báo cáo)?|(?:phó )?(?:thủ trưởng(?: đơn vị| cơ quan)?|hiệu trưởng|giám đốc|chủ tịch)|kí tên)(?:[(,].*)?$/;
const SIGNATURE_START = /^(?:tm\.|kt\.|\(kí|nơi nhận)/;
const PLACE_AND_DATE = /^.{0,40},ngày.{0,8}tháng.{0,8}năm.{0,8}$/;

export function classifyRow(row: TypedRow): RowKind {
  const others = [row.activity, row.organizer, row.classes, row.people, row.note].filter((cell) => !isEmpty(cell));
  if (isTotal(row)) return 'total';
  const aside = classifyAside(row);
  if (aside !== undefined) return aside;
  if (row.activity.isWide || row.index.isWide) return classifyWide(row);
  if (others.every((cell) => cell === row.organizer)) return classifyBareIndex(row.index);
  if (isColumnMarks(row.activity, others)) return 'columnNumbers';
  if (isFooter(row, others)) return 'footer';
  if (!hasFigures(row) && isEmpty(row.organizer) && isNumberedAsGroup(row)) return 'groupHeading';
  return 'data';
}

function isNumberedAsGroup({ index, activity }: TypedRow): boolean {
  return GROUP_INDEX.test(cleanLine(wordsOf(index))) || NUMBERED_HEADING.test(cleanLine(wordsOf(activity)));
}

const ARABIC = /^\d+[.)]?$/;

/** The words may have been typed into any of the columns before the figures. */
function isTotal({ index, activity, organizer }: TypedRow): boolean {
  const named = [index, activity, ...(isEmpty(activity) ? [organizer] : [])].map(wordsOf);
  if (named.some(isBareTotal)) return true;
  // "Tổng cộng 5 lớp xóa mù chữ", numbered like the activities and organised by somebody, is one of them.
  const isOneOfMany = ARABIC.test(cleanLine(wordsOf(index))) && !isEmpty(activity) && !isEmpty(organizer);
  if (isOneOfMany) return false;
  return named.some(isTotalName) || (isEmpty(organizer) && [index, activity].map(wordsOf).some(isWholeName));
}

/** The cell that says what a line is. */
export function namingCell({ index, activity }: TypedRow): TypedCell {
  return isEmpty(activity) && !isEmpty(index) ? index : activity;
}

function classifyAside(row: TypedRow): RowKind | undefined {
  const words = wordsOf(namingCell(row));
  if (saysNone(words) && countsNothing(row)) return 'remark';
  return asideKind(words, wordsOf(row.index), hasFigures(row) || tellsFigures(words));
}

function countsNothing(row: TypedRow): boolean {
  const { classes, people } = figuresOf(row);
  return (isEmpty(row.classes) || classes === 0) && (isEmpty(row.people) || people === 0);
}

function classifyWide(row: TypedRow): RowKind {
  if (isSigned(row.activity) || isSigned(row.index)) return 'footer';
  return tellsFigures(wordsOf(namingCell(row))) ? 'doubtful' : 'groupHeading';
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
  const isCounted = [row.classes, row.people].some((cell) => !isEmpty(cell) && !isSigned(cell));
  return !isCounted && (isEmpty(row.activity) ? others.some(isSigned) : isSigned(row.activity));
}

function isSigned(cell: TypedCell): boolean {
  const words = fold(wordsOf(cell));
  return [SIGNER, SIGNATURE_START, PLACE_AND_DATE].some((pattern) => pattern.test(words));
}
