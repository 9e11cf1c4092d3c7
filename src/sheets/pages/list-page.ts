// Tabs that are a title, perhaps a line or two, a heading row and rows.

import type { Page, PageCell, PageRow } from '../page';
import { across, cell, spanning } from '../page';
import { fitRow } from '../row-heights';

export interface ListPage {
  readonly tab: string;
  readonly title: string;
  /** Lines between title and headings. */
  readonly lines?: readonly { readonly text: string; readonly style: 'info' | 'warning' | 'subtitle' }[];
  readonly headings: readonly string[];
  readonly columns: readonly number[];
  readonly rows: readonly (readonly PageCell[])[];
  readonly spareRows?: number;
}

export function listPage(list: ListPage): Page {
  const width = list.headings.length;
  const top: PageRow[] = [
    spanning(list.title, 'title', width),
    ...(list.lines ?? []).map(({ text, style }) => spanning(text, style, width)),
  ];
  const merges = top.map((_row, i) => across(i, 0, width));
  const rows: PageRow[] = [
    ...top,
    { cells: list.headings.map((text) => cell(text, 'heading')) },
    ...list.rows.map((cells) => ({ cells })),
  ];
  return {
    title: list.tab,
    columns: list.columns,
    rows: rows.map((row, i) => fitRow(row, i, list.columns, merges)),
    spareRows: list.spareRows ?? 0,
    merges,
    frozenRows: top.length + 1,
  };
}
