// Columns that a unit has split: "Số lớp" beside "Số cuộc thi", and "Người" over HS | GV | PH or Tổng số | Nữ.

import { fold } from '../../core/text/fold';
import type { Tab } from '../snapshot';

export interface SubColumns {
  /** The row of the sub-headings. */
  readonly row: number;
  /** Columns that together are the figure, by the column that the heading names. */
  readonly added: ReadonlyMap<number, readonly number[]>;
}

// As `fold` leaves them.
const TOTAL = /^(?:tổng|tổng số|tổng cộng|chung|tất cả)$/;
const WHOLE_AND_PART = /^(?:nữ|số nữ|trong đó.*|dân tộc.*|khuyết tật.*)$/;
const MEN = /^(?:nam|số nam)$/;

/**
 * @param row the one below the heading
 * @param figures the columns the heading names for classes and people
 * @param isHeaded whether a column has a heading of its own
 * @returns undefined where the row is no row of sub-headings
 */
export function findSubColumns(
  tab: Tab,
  row: number,
  figures: readonly number[],
  isHeaded: (column: number) => boolean,
): SubColumns | undefined {
  const filled = [...tab.row(row).entries()].filter(([, cell]) => cell.shown !== '');
  const spans = figures.map((figure) => ({ figure, columns: spanOf(tab, figure, isHeaded) }));
  const labelled = spans.map(({ figure, columns }) => ({
    figure,
    labels: filled
      .filter(([column]) => columns.includes(column))
      .map(([column, cell]) => ({ column, words: fold(cell.shown) })),
  }));
  const isAllLabels =
    filled.length > 1 &&
    filled.every(
      ([column, cell]) =>
        typeof cell.value === 'string' &&
        !/\d/.test(cell.shown) &&
        spans.some(({ columns }) => columns.includes(column)),
    );
  if (!isAllLabels || !labelled.some(({ labels }) => labels.length > 1)) return undefined;
  return { row, added: new Map(labelled.map(({ figure, labels }) => [figure, summed(figure, labels)])) };
}

/** The column of a heading and those to its right that have none. */
function spanOf(tab: Tab, figure: number, isHeaded: (column: number) => boolean): number[] {
  const columns = [figure];
  for (let column = figure + 1; column < tab.columnCount && !isHeaded(column); column += 1) columns.push(column);
  return columns;
}

/** A total stands for its parts; women are a part of the people unless the men stand beside them. */
function summed(figure: number, labels: readonly { readonly column: number; readonly words: string }[]): number[] {
  if (labels.length < 2) return [labels[0]?.column ?? figure];
  const total = labels.find(({ words }) => TOTAL.test(words));
  if (total !== undefined) return [total.column];
  const hasMen = labels.some(({ words }) => MEN.test(words));
  const parts = hasMen ? labels : labels.filter(({ words }) => !WHOLE_AND_PART.test(words));
  return parts.map(({ column }) => column);
}
