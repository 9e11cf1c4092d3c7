// Cells merged, cut and copied.

import type { Json } from '../../local/google/api';
import type { Column } from '../../samples/dirty/layout';
import type { Random } from '../../samples/thanh-oai-2021/random';
import { blankRows, columnsOf, dataRows, type Edit, type EditedTab, gridRange } from './edit';
import type { Block } from './tab-model';

/** A run of neighbouring rows with data. */
function runOf(random: Random, tab: EditedTab, length: number): number | undefined {
  const rows = dataRows(tab);
  const starts = rows.filter((row) =>
    Array.from({ length }, (_unused, i) => row + i).every((one) => rows.includes(one)),
  );
  return starts.length === 0 ? undefined : random.pick(starts);
}

/** Merges a column down some lines: words hold for every line, figures are lost below the first. */
function mergeDown(column: Column): Edit {
  return {
    edit: `merge ${column} down`,
    effect: 'destroys',
    make: (random, tab) => {
      const length = random.int(2, 3);
      const [left] = columnsOf(tab, column) ?? [];
      const top = runOf(random, tab, length);
      if (left === undefined || top === undefined) return undefined;
      const first = tab.model.at(top, left);
      const merged = first?.is === 'field' ? { ...first, isMerged: true as const } : first;
      const isWords = column === 'activity' || column === 'organizer';
      for (let row = top; row < top + length; row += 1)
        tab.model.put(row, left, isWords || row === top ? merged : undefined);
      return [merge(tab, { top, bottom: top + length, left, right: left + 1 })];
    },
  };
}

function mergeAcross(one: Column, other: Column): Edit {
  return {
    edit: `merge ${one} and ${other}`,
    effect: one === 'classes' ? 'scrambles' : 'destroys',
    make: (random, tab) => {
      const places = columnsOf(tab, one, other);
      const rows = dataRows(tab);
      if (places === undefined || rows.length === 0) return undefined;
      const [left, right] = [Math.min(...places), Math.max(...places) + 1];
      const top = random.pick(rows);
      const block = { top, bottom: top + 1, left, right };
      const first = tab.model.at(top, left);
      tab.model.clear(block);
      tab.model.put(top, left, first);
      return [merge(tab, block)];
    },
  };
}

/** A line made one cell: only its first words are left, and it looks like the heading of a group. */
const MERGE_LINE: Edit = {
  edit: 'merge a whole line',
  effect: 'destroys',
  make: (random, tab) => {
    const rows = dataRows(tab);
    const block = rows.length === 0 ? undefined : lineBlock(tab, random.pick(rows));
    if (block === undefined) return undefined;
    tab.model.clear(block);
    tab.model.put(block.top, block.left, { is: 'printed' });
    return [merge(tab, block)];
  },
};

const UNMERGE: Edit = {
  edit: 'unmerge everything',
  effect: 'keeps',
  make: (_random, { sheetId, model }) => {
    const range = gridRange(sheetId, { top: 0, bottom: model.height, left: 0, right: model.width });
    return [{ unmergeCells: { range } }];
  },
};

function merge({ sheetId }: EditedTab, block: Block): Json {
  return { mergeCells: { range: gridRange(sheetId, block), mergeType: 'MERGE_ALL' } };
}

function cut(tab: EditedTab, block: Block, top: number, left: number): Json[] {
  const held = tab.model.copyOf(block);
  tab.model.clear(block);
  tab.model.paste(held, top, left);
  const destination = { sheetId: tab.sheetId, rowIndex: top, columnIndex: left };
  return [{ cutPaste: { source: gridRange(tab.sheetId, block), destination, pasteType: 'PASTE_NORMAL' } }];
}

function copy(tab: EditedTab, block: Block, top: number, left: number): Json[] {
  tab.model.paste(tab.model.copyOf(block), top, left);
  // Of two lines alike the lower one is asked about, whichever was there first.
  tab.model.touchRows(block.top, block.bottom - block.top);
  const target = { top, bottom: top + block.bottom - block.top, left, right: left + block.right - block.left };
  const destination = gridRange(tab.sheetId, target);
  return [{ copyPaste: { source: gridRange(tab.sheetId, block), destination, pasteType: 'PASTE_VALUES' } }];
}

/** All typed columns of one line. */
function lineBlock(tab: EditedTab, row: number, height = 1): Block | undefined {
  const places = columnsOf(tab, 'activity', 'organizer', 'classes', 'people', 'note');
  if (places === undefined) return undefined;
  return { top: row, bottom: row + height, left: Math.min(...places), right: Math.max(...places) + 1 };
}

function cutAside(edit: string, by: number): Edit {
  return {
    edit,
    effect: 'scrambles',
    make: (random, tab) => {
      const height = random.int(1, 2);
      const top = runOf(random, tab, height);
      const block = top === undefined ? undefined : lineBlock(tab, top, height);
      if (top === undefined || block === undefined) return undefined;
      // Without the last column, the notes, so that the block fits beside itself.
      const moved = { ...block, right: block.right - Math.abs(by) };
      return moved.left + by < 0 || moved.right <= moved.left ? undefined : cut(tab, moved, top, moved.left + by);
    },
  };
}

const CUT_TO_BLANK_LINE: Edit = {
  edit: 'cut a line into a blank one',
  effect: 'keeps',
  make: (random, tab) => {
    const [rows, free] = [dataRows(tab), blankRows(tab)];
    const block = rows.length === 0 ? undefined : lineBlock(tab, random.pick(rows));
    return block === undefined || free.length === 0 ? undefined : cut(tab, block, random.pick(free), block.left);
  },
};

function cutAway(edit: string, target: (tab: EditedTab) => number): Edit {
  return {
    edit,
    effect: 'scrambles',
    make: (random, tab) => {
      const rows = dataRows(tab);
      const block = rows.length === 0 ? undefined : lineBlock(tab, random.pick(rows));
      return block === undefined ? undefined : cut(tab, block, target(tab), block.left);
    },
  };
}

const COPY_TO_BLANK_LINE: Edit = {
  edit: 'copy a line into a blank one',
  effect: 'copies',
  make: (random, tab) => {
    const [rows, free] = [dataRows(tab), blankRows(tab)];
    const block = rows.length === 0 ? undefined : lineBlock(tab, random.pick(rows));
    return block === undefined || free.length === 0 ? undefined : copy(tab, block, random.pick(free), block.left);
  },
};

const COPY_OVER_LINE: Edit = {
  edit: 'copy a line over another',
  effect: 'copies',
  make: (random, tab) => {
    const [from, to] = random.some(dataRows(tab), 2);
    const block = from === undefined ? undefined : lineBlock(tab, from);
    return block === undefined || to === undefined ? undefined : copy(tab, block, to, block.left);
  },
};

const CUT_OVER_LINE: Edit = {
  edit: 'cut a line over another',
  effect: 'destroys',
  make: (random, tab) => {
    const [from, to] = random.some(dataRows(tab), 2);
    const block = from === undefined ? undefined : lineBlock(tab, from);
    return block === undefined || to === undefined ? undefined : cut(tab, block, to, block.left);
  },
};

/** A column of the table, heading and all, goes to a new column at the right. */
function moveColumn(column: Column): Edit {
  return {
    edit: `move column ${column} to the right`,
    effect: 'keeps',
    make: (_random, tab) => {
      const [left] = columnsOf(tab, column) ?? [];
      if (left === undefined || column === 'classes' || column === 'people') return undefined;
      const { model, table, sheetId } = tab;
      const at = model.width;
      model.insertColumns(at, 1);
      const range = { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 };
      const block = { top: table.heading, bottom: table.end, left, right: left + 1 };
      return [{ insertDimension: { range, inheritFromBefore: true } }, ...cut(tab, block, table.heading, at)];
    },
  };
}

/** The whole table, heading and all, pasted some columns to the right. */
const MOVE_TABLE: Edit = {
  edit: 'cut the table to the right',
  effect: 'keeps',
  make: (random, tab) => {
    const { model, table, sheetId } = tab;
    const by = random.int(1, 2);
    const at = model.width;
    const block = { top: table.heading, bottom: table.end, left: 0, right: at };
    model.insertColumns(at, by);
    const range = { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + by };
    return [{ insertDimension: { range, inheritFromBefore: true } }, ...cut(tab, block, table.heading, by)];
  },
};

const SECOND_TABLE: Edit = {
  edit: 'copy the table below itself',
  effect: 'scrambles',
  make: (_random, tab) => {
    const { model, table, sheetId } = tab;
    const [first] = dataRows(tab);
    if (first === undefined) return undefined;
    const at = model.height;
    const block = { top: table.heading, bottom: first + 1, left: 0, right: model.width };
    const count = block.bottom - block.top + 1;
    model.insertRows(at, count);
    const range = { sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + count };
    return [{ insertDimension: { range, inheritFromBefore: true } }, ...copy(tab, block, at + 1, 0)];
  },
};

export const EDITS_OF_CELLS: readonly Edit[] = [
  mergeDown('organizer'),
  mergeDown('activity'),
  mergeDown('people'),
  mergeDown('classes'),
  mergeAcross('activity', 'organizer'),
  mergeAcross('classes', 'people'),
  MERGE_LINE,
  UNMERGE,
  cutAside('cut a line one column right', 1),
  cutAside('cut a line one column left', -1),
  CUT_TO_BLANK_LINE,
  cutAway('cut a line below the printed ones', ({ table }) => table.end - 1),
  cutAway('cut a line to the end of the tab', ({ model }) => model.height - 1),
  COPY_TO_BLANK_LINE,
  COPY_OVER_LINE,
  CUT_OVER_LINE,
  moveColumn('organizer'),
  moveColumn('note'),
  moveColumn('activity'),
  MOVE_TABLE,
  SECOND_TABLE,
];
