// Rows and columns inserted, deleted, moved, hidden and sorted.

import type { Random } from '../../samples/thanh-oai-2021/random';
import { blankRows, dataRows, type Edit, type EditedTab, gridRange, lines } from './edit';
import { tableOf } from './reading';

function insertRows(edit: string, place: (random: Random, tab: EditedTab) => number): Edit {
  return {
    edit,
    effect: 'keeps',
    make: (random, tab) => {
      const at = place(random, tab);
      const count = random.int(1, 3);
      tab.model.insertRows(at, count);
      return [{ insertDimension: { range: lines(tab.sheetId, 'ROWS', at, count), inheritFromBefore: at > 0 } }];
    },
  };
}

function deleteRow(
  edit: string,
  effect: 'keeps' | 'destroys',
  place: (random: Random, tab: EditedTab) => number | undefined,
): Edit {
  return {
    edit,
    effect,
    make: (random, tab) => {
      const at = place(random, tab);
      if (at === undefined) return undefined;
      tab.model.deleteRows(at, 1);
      return [{ deleteDimension: { range: lines(tab.sheetId, 'ROWS', at, 1) } }];
    },
  };
}

function moveRow(
  edit: string,
  effect: 'keeps' | 'scrambles',
  target: (random: Random, tab: EditedTab) => number,
): Edit {
  return {
    edit,
    effect,
    make: (random, tab) => {
      const rows = dataRows(tab);
      if (rows.length === 0) return undefined;
      const from = random.pick(rows);
      const to = target(random, tab);
      if (to === from || to === from + 1) return undefined;
      tab.model.moveRows(from, 1, to);
      return [{ moveDimension: { source: lines(tab.sheetId, 'ROWS', from, 1), destinationIndex: to } }];
    },
  };
}

/** Both rows of the heading, dragged among the lines or among the titles. */
function moveHeading(
  edit: string,
  effect: 'keeps' | 'scrambles',
  target: (random: Random, tab: EditedTab) => number,
): Edit {
  return {
    edit,
    effect,
    make: (random, tab) => {
      const { heading, body } = tab.table;
      const to = target(random, tab);
      if (to >= heading && to <= body) return undefined;
      tab.model.moveRows(heading, body - heading, to);
      // What the heading has passed is touched as much as the heading itself.
      tab.model.touchRows(Math.min(heading, to), Math.max(body, to) - Math.min(heading, to));
      return [{ moveDimension: { source: lines(tab.sheetId, 'ROWS', heading, body - heading), destinationIndex: to } }];
    },
  };
}

const COLUMNS = ['index', 'activity', 'organizer', 'classes', 'people', 'note'] as const;

function deleteColumn(column: (typeof COLUMNS)[number]): Edit {
  return {
    edit: `delete column ${column}`,
    effect: 'destroys',
    make: (_random, tab) => {
      const at = tab.table.columns[column];
      if (at === undefined) return undefined;
      tab.model.deleteColumns(at, 1);
      return [{ deleteDimension: { range: lines(tab.sheetId, 'COLUMNS', at, 1) } }];
    },
  };
}

const INSERT_COLUMN: Edit = {
  edit: 'insert column',
  effect: 'keeps',
  make: (random, tab) => {
    const at = random.int(0, tab.model.width);
    tab.model.insertColumns(at, 1);
    return [{ insertDimension: { range: lines(tab.sheetId, 'COLUMNS', at, 1), inheritFromBefore: at > 0 } }];
  },
};

function hide(dimension: 'ROWS' | 'COLUMNS'): Edit {
  return {
    edit: `hide ${dimension.toLowerCase()}`,
    effect: 'keeps',
    make: (random, tab) => {
      const at = dimension === 'ROWS' ? random.int(0, tab.model.height - 2) : random.int(0, tab.model.width - 2);
      const range = lines(tab.sheetId, dimension, at, random.int(1, 2));
      return [{ updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } }];
    },
  };
}

const VIETNAMESE = new Intl.Collator('vi-VN', { sensitivity: 'base' });

const SORT: Edit = {
  edit: 'sort the table',
  effect: 'keeps',
  make: (random, tab) => {
    const rows = dataRows(tab);
    const [top, last] = [rows[0], rows[rows.length - 1]];
    const column = tab.table.columns[random.pick(['activity', 'organizer', 'people'] as const)];
    if (top === undefined || last === undefined || column === undefined || last === top) return undefined;
    const key = (i: number) => {
      const content = tab.model.at(top + i, column);
      return content !== undefined && 'text' in content ? content.text : '';
    };
    const isDescending = random.chance(0.5);
    const order = Array.from({ length: last - top + 1 }, (_unused, i) => i);
    order.sort((a, b) => {
      if (key(a) === '' || key(b) === '') return Number(key(a) === '') - Number(key(b) === '');
      const isNumbers = /^\d+$/.test(key(a)) && /^\d+$/.test(key(b));
      const rank = isNumbers ? Number(key(a)) - Number(key(b)) : VIETNAMESE.compare(key(a), key(b));
      return isDescending ? -rank : rank;
    });
    tab.model.reorder(top, order);
    const range = gridRange(tab.sheetId, { top, bottom: last + 1, left: 0, right: tab.model.width });
    const sortSpecs = [{ dimensionIndex: column, sortOrder: isDescending ? 'DESCENDING' : 'ASCENDING' }];
    return [{ sortRange: { range, sortSpecs } }];
  },
};

const labelRows = ({ model }: EditedTab) =>
  Array.from({ length: model.height }, (_unused, row) => row).filter((row) =>
    model.row(row).some((content) => content?.is === 'label'),
  );
const answerRows = ({ model }: EditedTab) =>
  Array.from({ length: model.height }, (_unused, row) => row).filter((row) => {
    const contents = model.row(row);
    return contents.some((content) => content?.is === 'answer') && !contents.some((content) => content?.is === 'label');
  });
const pickOf = (random: Random, rows: readonly number[]) => (rows.length === 0 ? undefined : random.pick(rows));

export const EDITS_OF_LINES: readonly Edit[] = [
  insertRows('insert rows above the heading', (random, { table }) => random.int(0, table.heading)),
  insertRows('insert rows inside the heading', (_random, { table }) => table.heading + 1),
  insertRows('insert rows in the table', (random, { table }) => random.int(table.body, table.end - 1)),
  insertRows('insert rows below the table', (random, { table, model }) => random.int(table.end, model.height)),
  INSERT_COLUMN,
  deleteRow('delete a data row', 'destroys', (random, tab) => pickOf(random, dataRows(tab))),
  deleteRow('delete a blank row', 'keeps', (random, tab) => pickOf(random, blankRows(tab))),
  deleteRow('delete a heading row', 'destroys', (random, { table }) => table.heading + random.int(0, 1)),
  deleteRow('delete the row of a label', 'destroys', (random, tab) => pickOf(random, labelRows(tab))),
  deleteRow('delete the row of an answer', 'destroys', (random, tab) => pickOf(random, answerRows(tab))),
  deleteRow('delete the title', 'keeps', (random, { table }) =>
    table.heading > 1 ? random.int(0, table.heading - 1) : undefined,
  ),
  ...COLUMNS.map(deleteColumn),
  moveRow('move a data row inside the table', 'keeps', (random, { table }) => random.int(table.body, table.end - 1)),
  moveRow('move a data row above the heading', 'scrambles', (random, { table }) => random.int(0, table.heading)),
  moveRow('move a data row into the sections', 'scrambles', (random, { model, table }) =>
    random.int(table.end + 3, model.height),
  ),
  moveHeading('move the heading up', 'keeps', (random, { table }) => random.int(0, Math.max(0, table.heading - 1))),
  moveHeading('move the heading below some lines', 'scrambles', (random, { table }) => table.body + random.int(1, 4)),
  moveHeading('move the heading below everything', 'scrambles', (_random, { model }) => model.height),
  hide('ROWS'),
  hide('COLUMNS'),
  SORT,
];

/** The table of an edited tab, or nothing to edit any more. */
export function openTab(sheetId: number, model: EditedTab['model']): EditedTab | undefined {
  const table = tableOf(model);
  return table === undefined ? undefined : { sheetId, model, table };
}
