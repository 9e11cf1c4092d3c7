// One edit of a tab as a person makes it in the spreadsheet: the requests that the editor sends, and what they do to the model.

import type { Json } from '../../local/google/api';
import type { Column } from '../../samples/dirty/layout';
import type { Random } from '../../samples/thanh-oai-2021/random';
import type { TablePlace } from './reading';
import type { Block, TabModel } from './tab-model';

/**
 * `keeps`: every record can still be read off the tab. `destroys`: something typed is gone, and the rest says what is left.
 * `copies`: a record may stand twice, which has to be asked about. `scrambles`: everything is there but not where it belongs: it has to
 * be read as before or asked about.
 */
export type Effect = 'keeps' | 'destroys' | 'copies' | 'scrambles';

export interface EditedTab {
  readonly sheetId: number;
  readonly model: TabModel;
  readonly table: TablePlace;
}

export interface Edit {
  readonly edit: string;
  readonly effect: Effect;
  /** Changes the model; undefined where the tab has no room for the edit, and then nothing is changed. */
  readonly make: (random: Random, tab: EditedTab) => Json[] | undefined;
}

export function lines(sheetId: number, dimension: 'ROWS' | 'COLUMNS', startIndex: number, count: number): Json {
  return { sheetId, dimension, startIndex, endIndex: startIndex + count };
}

export function gridRange(sheetId: number, { top, bottom, left, right }: Block): Json {
  return { sheetId, startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
}

/** Where columns of the table stand; undefined where one of them is gone. */
export function columnsOf(tab: EditedTab, ...names: readonly Column[]): number[] | undefined {
  const places = names.map((name) => tab.table.columns[name]);
  return places.some((place) => place === undefined) ? undefined : places.flatMap((place) => place ?? []);
}

/** Rows of the table in which something is typed. */
export function dataRows({ model, table }: EditedTab): number[] {
  return Array.from({ length: table.end - table.body }, (_unused, i) => table.body + i).filter((row) =>
    model.row(row).some((content) => content?.is === 'field'),
  );
}

/** Rows of the table in which nothing is typed. */
export function blankRows(tab: EditedTab): number[] {
  const data = dataRows(tab);
  const { table, model } = tab;
  return Array.from({ length: table.end - table.body }, (_unused, i) => table.body + i).filter(
    (row) => !data.includes(row) && model.row(row).some((content) => content?.is === 'printed'),
  );
}

export function writeText(sheetId: number, row: number, column: number, text: string): Json {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: [{ values: [text === '' ? {} : { userEnteredValue: { stringValue: text } }] }],
      fields: 'userEnteredValue',
    },
  };
}
