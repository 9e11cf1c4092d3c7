// Not every line of a table is data: units add headings, totals, column numbers and signatures.

import type { TypedCell, TypedRow } from '../submission/form';
import { cleanLine } from '../text/clean';
import { fold } from '../text/fold';

export type RowKind = 'data' | 'blank' | 'groupHeading' | 'total' | 'columnNumbers' | 'footer';

const PLACEHOLDER = /^[.…_\s]*$/;
const COLUMN_NUMBER = /^\(?\d{1,2}\)$/;
const GROUP_INDEX = /^(?:[IVX]+|[A-H])[.)]?$/;
const TOTAL = /^(?:tổng|tổng cộng|cộng|tổng số|tổng cộng toàn đơn vị|cộng chung|tổng chung)$/;
const FOOTER =
  /^(?:người lập|thủ trưởng|hiệu trưởng|giám đốc|chủ tịch|tm\.|kt\.|ký tên|nơi nhận|.{0,40}, ?ngày .* tháng )/;

export function classifyRow(row: TypedRow): RowKind {
  const others = [row.activity, row.organizer, row.classes, row.people, row.note].filter((cell) => !isEmpty(cell));
  const index = cleanLine(row.index.shown);
  if (TOTAL.test(fold(index)) || TOTAL.test(fold(row.activity.shown))) return 'total';
  if (others.every((cell) => cell === row.organizer)) return 'blank';
  if (others.every((cell) => COLUMN_NUMBER.test(cleanLine(cell.shown)))) return 'columnNumbers';
  const hasFigures = !isEmpty(row.classes) || !isEmpty(row.people);
  if (!hasFigures && FOOTER.test(fold(row.activity.shown))) return 'footer';
  if (!hasFigures && isEmpty(row.organizer) && GROUP_INDEX.test(index)) return 'groupHeading';
  return 'data';
}

/** Whether nothing stands in a cell, or only the dots of a form. */
export function isEmpty(cell: TypedCell): boolean {
  return cell.value === null || (typeof cell.value === 'string' && PLACEHOLDER.test(cleanLine(cell.value)));
}
