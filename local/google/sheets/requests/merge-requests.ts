// mergeCells, unmergeCells.

import { type JsonObject, NotEmulatedError } from '../../api';
import { forEachPlace, getCell, setCell, withoutValue } from '../cells';
import { contains, intersects } from '../grid-range';
import { stringAt } from '../json';
import type { GridRange, Sheet } from '../model';
import { Refusal } from '../refusal';
import { openCells, type RequestHandlers, requiredObject } from './handler';

export const mergeRequests: RequestHandlers = {
  mergeCells(draft, request) {
    const { sheet, range } = openCells(draft, requiredObject(request, 'range'));
    removeMerges(sheet, range);
    for (const block of blocksOf(range, request)) {
      if (block.endRowIndex - block.startRowIndex === 1 && block.endColumnIndex - block.startColumnIndex === 1)
        continue;
      assertOneSideOfFrozen(sheet, block);
      sheet.merges.push(block);
      forEachPlace(block, (row, column) => {
        if (row === block.startRowIndex && column === block.startColumnIndex) return;
        setCell(sheet, row, column, withoutValue(getCell(sheet, row, column)));
      });
    }
    return undefined;
  },

  unmergeCells(draft, request) {
    const { sheet, range } = openCells(draft, requiredObject(request, 'range'));
    removeMerges(sheet, range);
    return undefined;
  },
};

function removeMerges(sheet: Sheet, range: GridRange): void {
  for (const merge of sheet.merges) {
    if (intersects(merge, range) && !contains(range, merge)) {
      throw new Refusal('You must select all cells in a merged range to merge or unmerge them.');
    }
  }
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, range));
}

/** The blocks that become one cell each. */
function blocksOf(range: GridRange, request: JsonObject): GridRange[] {
  const type = stringAt(request, 'mergeType') ?? 'MERGE_ALL';
  if (type === 'MERGE_ALL') return [range];
  const blocks: GridRange[] = [];
  if (type === 'MERGE_ROWS') {
    for (let row = range.startRowIndex; row < range.endRowIndex; row++) {
      blocks.push({ ...range, startRowIndex: row, endRowIndex: row + 1 });
    }
  } else if (type === 'MERGE_COLUMNS') {
    for (let column = range.startColumnIndex; column < range.endColumnIndex; column++) {
      blocks.push({ ...range, startColumnIndex: column, endColumnIndex: column + 1 });
    }
  } else throw new NotEmulatedError(`the merge type ${type}`);
  return blocks;
}

function assertOneSideOfFrozen(sheet: Sheet, merge: GridRange): void {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties.gridProperties;
  if (merge.startRowIndex < frozenRowCount && merge.endRowIndex > frozenRowCount) {
    throw new Refusal("You can't merge frozen and non-frozen rows.");
  }
  if (merge.startColumnIndex < frozenColumnCount && merge.endColumnIndex > frozenColumnCount) {
    throw new Refusal("You can't merge frozen and non-frozen columns.");
  }
}
