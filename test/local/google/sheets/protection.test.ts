// Protections stop everybody but the owner and the editors they name; one forbidden cell refuses the whole batch.

import type { Json, JsonObject } from '../../../../local/google/api';
import { EDITOR, firstSheet, freshWorkbook, lines, OWNER, range, refusal, type Workbook } from './workbook';

const PROTECTED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';
const OTHER = 'other@example.org';

function protect(a: Workbook, protectedRange: JsonObject, actor = OWNER): void {
  a.batch([{ addProtectedRange: { protectedRange: { protectedRangeId: 7, ...protectedRange } } }], actor);
}

const write = (row: number, column = 0): Json => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: row, columnIndex: column },
    rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
    fields: 'userEnteredValue',
  },
});

describe('a protected range', () => {
  it('stops an editor it does not name, and with him the rest of the batch', () => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 2, 0, 2), editors: { users: [] } });

    expect(refusal(() => a.batch([write(5), write(1)], EDITOR))).toBe(`Invalid requests[1].updateCells: ${PROTECTED}`);
    expect(a.values('A6').values).toBeUndefined();
  });

  it('stops values.update and values.clear with the same text', () => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 2, 0, 2), editors: {} });

    expect(refusal(() => a.put('A1', [['x']], 'RAW', EDITOR))).toBe(PROTECTED);
    expect(refusal(() => a.call('values.clear', { range: 'B2:C3' }, {}, EDITOR))).toBe(PROTECTED);
  });

  it('lets the owner and the editors it names write', () => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 2, 0, 2), editors: { users: [EDITOR] } });

    expect(a.batch([write(0)], EDITOR)).toEqual([{}]);
    expect(a.batch([write(0)], OWNER)).toEqual([{}]);
  });

  it('that names nobody is open to all editors the file had', () => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 2, 0, 2) });
    a.book.editors = [EDITOR, OTHER];

    expect(a.batch([write(0)], EDITOR)).toEqual([{}]);
    expect(refusal(() => a.batch([write(0)], OTHER))).toContain(PROTECTED);
  });

  it('that only warns stops nobody', () => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 2, 0, 2), warningOnly: true });

    expect(a.batch([write(0)], EDITOR)).toEqual([{}]);
  });

  it('cannot be made by somebody whom it would stop', () => {
    const a = freshWorkbook();

    const message = refusal(() => protect(a, { range: range(0, 2, 0, 2), editors: { users: [OTHER] } }, EDITOR));

    expect(message).toBe("Invalid requests[0].addProtectedRange: You can't remove yourself as an editor.");
  });

  it('cannot be taken away by somebody whom it stops', () => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 2, 0, 2), editors: {} });

    expect(refusal(() => a.batch([{ deleteProtectedRange: { protectedRangeId: 7 } }], EDITOR))).toContain(PROTECTED);
  });

  it('tells its editors only to those who may edit', () => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 2, 0, 2), editors: { users: [EDITOR] } });
    a.book.editors = [EDITOR, OTHER];
    const shown = (actor: string) => {
      const { sheets } = a.get({ fields: 'sheets.protectedRanges(editors,requestingUserCanEdit)' }, actor);
      return (sheets as [{ protectedRanges: Json }])[0].protectedRanges;
    };

    expect(shown(EDITOR)).toEqual([{ requestingUserCanEdit: true, editors: { users: [EDITOR] } }]);
    expect(shown(OTHER)).toEqual([{}]);
  });

  it('follows its rows', () => {
    const a = freshWorkbook();
    protect(a, { range: range(3, 5, 0, 2), editors: {} });

    a.batch([{ insertDimension: { range: lines('ROWS', 0, 2) } }]);

    expect(firstSheet(a, 'protectedRanges.range')).toEqual({
      protectedRanges: [{ range: { startRowIndex: 5, endRowIndex: 7, startColumnIndex: 0, endColumnIndex: 2 } }],
    });
  });

  it('stops rows from being inserted inside it, not beside it', () => {
    const a = freshWorkbook();
    protect(a, { range: range(3, 5, 0, 2), editors: {} });
    const insert = (at: number) => a.batch([{ insertDimension: { range: lines('ROWS', at, at + 1) } }], EDITOR);

    expect(refusal(() => insert(4))).toContain(PROTECTED);
    expect(insert(5)).toEqual([{}]);
    expect(insert(3)).toEqual([{}]);
  });

  it('keeps what the mask of an update does not name', () => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 2, 0, 2), description: 'old', editors: { users: [EDITOR] } });
    const protectedRange = { protectedRangeId: 7, description: 'new' };

    a.batch([{ updateProtectedRange: { protectedRange, fields: 'description' } }]);

    expect(firstSheet(a, 'protectedRanges(description,editors)')).toEqual({
      protectedRanges: [{ description: 'new', editors: { users: [EDITOR] } }],
    });
  });
});

describe('a protected sheet', () => {
  const sheetProtection = { range: { sheetId: 0 }, unprotectedRanges: [range(4, 6, 0, 2)], editors: {} };

  it('leaves its unprotected ranges open', () => {
    const a = freshWorkbook();
    protect(a, sheetProtection);

    expect(a.batch([write(4), write(5, 1)], EDITOR)).toEqual([{}, {}]);
    expect(refusal(() => a.batch([write(6)], EDITOR))).toContain(PROTECTED);
    expect(refusal(() => a.batch([write(4, 2)], EDITOR))).toContain(PROTECTED);
  });

  it.each<[string, Json]>([
    ['renamed', { updateSheetProperties: { properties: { sheetId: 0, title: 'n' }, fields: 'title' } }],
    ['given rows', { insertDimension: { range: lines('ROWS', 4, 5) } }],
    ['robbed of rows', { deleteDimension: { range: lines('ROWS', 4, 5) } }],
    ['resized', { updateDimensionProperties: { range: lines('ROWS', 4, 5), properties: {}, fields: 'pixelSize' } }],
    ['deleted', { deleteSheet: { sheetId: 0 } }],
  ])('cannot be %s by others', (_what, request) => {
    const a = freshWorkbook();
    protect(a, sheetProtection);

    expect(refusal(() => a.batch([{ addSheet: {} }, request], EDITOR))).toContain(PROTECTED);
  });

  it('has a range without bounds', () => {
    const a = freshWorkbook();
    protect(a, sheetProtection);

    expect(firstSheet(a, 'protectedRanges(range,unprotectedRanges)')).toEqual({
      protectedRanges: [
        {
          range: {},
          unprotectedRanges: [{ startRowIndex: 4, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 2 }],
        },
      ],
    });
  });

  it.each<[string, Json]>([
    ['insert rows', { insertDimension: { range: lines('ROWS', 4, 5) } }],
    ['insert columns', { insertDimension: { range: lines('COLUMNS', 1, 2) } }],
    ['append rows', { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } }],
    ['delete rows', { deleteDimension: { range: lines('ROWS', 4, 5) } }],
    ['delete columns', { deleteDimension: { range: lines('COLUMNS', 0, 1) } }],
    ['move rows', { moveDimension: { source: lines('ROWS', 4, 5), destinationIndex: 8 } }],
    [
      'hide rows',
      { updateDimensionProperties: { range: lines('ROWS', 4, 5), properties: {}, fields: 'hiddenByUser' } },
    ],
    ['rename it', { updateSheetProperties: { properties: { sheetId: 0, title: 'n' }, fields: 'title' } }],
    ['move it', { updateSheetProperties: { properties: { sheetId: 0, index: 2 }, fields: 'index' } }],
    ['hide it', { updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } }],
    ['delete it', { deleteSheet: { sheetId: 0 } }],
  ])('lets nobody else %s, even where every cell is unprotected', (_what, request) => {
    const a = freshWorkbook();
    a.batch([{ addSheet: {} }]);
    protect(a, { ...sheetProtection, unprotectedRanges: [range(0, 1000, 0, 26)] });

    expect(a.batch([write(4)], EDITOR)).toEqual([{}]);
    expect(refusal(() => a.batch([request], EDITOR))).toContain(PROTECTED);
    expect(() => a.batch([request], OWNER)).not.toThrow();
  });

  it('does not grow by what others append', () => {
    const a = freshWorkbook();
    a.put('A1000', [['last']]);
    protect(a, { ...sheetProtection, unprotectedRanges: [{ sheetId: 0, startRowIndex: 1 }] });
    const row = {
      sheetId: 0,
      rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
      fields: 'userEnteredValue',
    };
    const append = { range: 'A1000', valueInputOption: 'RAW' };

    expect(refusal(() => a.batch([{ appendCells: row }], EDITOR))).toContain(PROTECTED);
    expect(refusal(() => a.call('values.append', append, { values: [[1]] }, EDITOR))).toBe(PROTECTED);
    expect(a.book.sheets[0]?.properties.gridProperties.rowCount).toBe(1000);
  });

  it('lets a paste reach over several unprotected ranges side by side, but not out of them', () => {
    const a = freshWorkbook();
    protect(a, { ...sheetProtection, unprotectedRanges: [range(4, 6, 0, 2), range(4, 6, 2, 3), range(6, 7, 1, 3)] });
    const fill = (...sides: [number, number, number, number]): Json => ({
      repeatCell: {
        range: range(...sides),
        cell: { userEnteredValue: { numberValue: 1 } },
        fields: 'userEnteredValue',
      },
    });

    expect(a.batch([fill(4, 6, 0, 3), fill(4, 7, 1, 3)], EDITOR)).toEqual([{}, {}]);
    expect(refusal(() => a.batch([fill(4, 7, 0, 3)], EDITOR))).toContain(PROTECTED);
  });
});

describe('several protections over one cell', () => {
  it('stop whoever any one of them stops', () => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 4, 0, 2), editors: { users: [EDITOR] } });
    protect(a, { protectedRangeId: 8, range: range(2, 6, 0, 2), editors: {} });

    expect(a.batch([write(1)], EDITOR)).toEqual([{}]);
    expect(refusal(() => a.batch([write(3)], EDITOR))).toContain(PROTECTED);
    expect(a.batch([write(3)], OWNER)).toEqual([{}]);
  });

  it('leave no way through an unprotected range of the sheet', () => {
    const a = freshWorkbook();
    protect(a, { range: { sheetId: 0 }, unprotectedRanges: [range(0, 9, 0, 9)], editors: {} });
    protect(a, { protectedRangeId: 8, range: range(2, 3, 0, 9), editors: {} });

    expect(a.batch([write(1)], EDITOR)).toEqual([{}]);
    expect(refusal(() => a.batch([write(2)], EDITOR))).toContain(PROTECTED);
  });
});

describe('who protects', () => {
  const REMOVED = "You can't remove yourself as an editor.";
  const update = (protectedRange: JsonObject, fields: string): Json => ({
    updateProtectedRange: { protectedRange: { protectedRangeId: 7, ...protectedRange }, fields },
  });

  it.each<[string, JsonObject]>([
    ['names others only', { users: [OTHER] }],
    ['names nobody', {}],
  ])('and %s has removed himself, but for the owner', (_what, editors) => {
    const a = freshWorkbook();

    expect(refusal(() => protect(a, { range: range(0, 1, 0, 1), editors }, EDITOR))).toContain(REMOVED);
    expect(() => protect(a, { range: range(0, 1, 0, 1), editors }, OWNER)).not.toThrow();
  });

  it('cannot name himself away afterwards', () => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 1, 0, 1), editors: { users: [EDITOR] } }, EDITOR);

    expect(refusal(() => a.batch([update({ editors: { users: [OTHER] } }, 'editors')], EDITOR))).toBe(
      `Invalid requests[0].updateProtectedRange: ${REMOVED}`,
    );
    expect(a.batch([update({ editors: { users: [EDITOR, OTHER] } }, 'editors')], EDITOR)).toEqual([{}]);
    expect(firstSheet(a, 'protectedRanges.editors')).toEqual({
      protectedRanges: [{ editors: { users: [EDITOR, OTHER] } }],
    });
  });

  it.each<[string, Json]>([
    ['open', update({ warningOnly: true }, 'warningOnly')],
    ['move', update({ range: range(50, 51, 0, 1) }, 'range')],
    ['describe', update({ description: 'x' }, 'description')],
    ['take over', update({ editors: { users: [EDITOR] } }, 'editors')],
    ['delete', { deleteProtectedRange: { protectedRangeId: 7 } }],
  ])("may not %s somebody else's protection", (_what, request) => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 2, 0, 2), editors: { users: [OTHER] } });

    expect(refusal(() => a.batch([request], EDITOR))).toContain(PROTECTED);
    expect(firstSheet(a, 'protectedRanges.editors')).toEqual({ protectedRanges: [{ editors: { users: [OTHER] } }] });
  });

  it.each<[string, JsonObject]>([
    ['over its cells', range(1, 3, 0, 1)],
    ['over its sheet', { sheetId: 0 }],
  ])("may not lay one %s where another's stops him", (_what, area) => {
    const a = freshWorkbook();
    protect(a, { range: range(0, 2, 0, 2), editors: {} });
    const add = { protectedRangeId: 8, range: area, editors: { users: [EDITOR] } };

    expect(refusal(() => protect(a, add, EDITOR))).toContain(PROTECTED);
    expect(() => protect(a, { ...add, range: range(2, 3, 0, 1) }, EDITOR)).not.toThrow();
    expect(() => protect(a, { ...add, protectedRangeId: 9 }, OWNER)).not.toThrow();
  });

  it("may not move his own over another's cells", () => {
    const a = freshWorkbook();
    protect(a, { range: range(5, 6, 0, 1), editors: { users: [EDITOR] } }, EDITOR);
    protect(a, { protectedRangeId: 8, range: range(0, 2, 0, 2), editors: {} });

    expect(refusal(() => a.batch([update({ range: range(1, 2, 0, 1) }, 'range')], EDITOR))).toContain(PROTECTED);
    expect(a.batch([update({ range: range(4, 6, 0, 1) }, 'range')], EDITOR)).toEqual([{}]);
  });
});
