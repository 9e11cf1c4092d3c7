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
});
