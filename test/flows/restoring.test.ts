// Khôi phục trang on the real bundle: a tab is kept before it is changed, damaged in every way, and brought back as it was.

import type { Json } from '../../local/google/api';
import { createSheetsApi } from '../../local/google/sheets';
import type { Sheet } from '../../local/google/sheets/model';
import type { EngineState } from '../../local/google/state';
import { NOW, OFFICE, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { fingerprint } from '../../src/core/text/hash';
import { FORM } from '../../src/messages/form';
import { unitSheetId } from '../../src/sheets/contract';
import { engineOn, filledDistrict, type PreparedDistrict, runOn } from './district';
import { copyState } from './shared-state';

const HISTORY = 489_000_018;

let prepared: PreparedDistrict;
/** Filled, one unit's tab with a note, a link, a formula and a text nobody sees the whole of; mended, so that there is a snapshot. */
let mended: EngineState;
let code: string;
let sheetId: number;
/** Zero-based row of the first line of its table. */
let line: number;
/** The unit's tab before the mending, as the snapshot has to have it. */
let original: object;

interface Offer {
  code: string;
  sheetId: number;
  mends: { place: string; before: Json; after: Json }[];
}

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(7));
  const state = prepared.copy();
  const offers = runOn(prepared.addIn, state, 'previewMends').mends as unknown as Offer[];
  // A unit that has left the rows of the form as they were; others have pushed their table down.
  const height = (id: number) => sheetOf(state, id).properties.gridProperties.rowCount;
  const least = Math.min(...offers.map((offer) => height(offer.sheetId)));
  code = offers.find((offer) => height(offer.sheetId) === least)?.code ?? '';
  sheetId = unitSheetId({ code });
  line = 1 + sheetOf(state).rows.findIndex((row) => row[4]?.userEnteredValue?.stringValue === FORM.columns.people);
  const rows = [RICH, { note: 'Chỉ có ghi chú' }].map((cell) => ({ values: [cell] }));
  request(state, { updateCells: { start: at(line + 3, 5), rows, fields: 'userEnteredValue,note,textFormatRuns' } });
  original = contentOf(state);
  const choices = offers.flatMap(({ sheetId: id, mends }) =>
    mends.map(({ place, before, after }) => ({ sheetId: id, place, before, after })),
  );
  runOn(prepared.addIn, state, 'applyMends', [choices]);
  mended = state;
});

const RICH = {
  userEnteredValue: { stringValue: 'Trươ\u0300ng 😀: tin ở đây\u200b' },
  note: 'Hỏi lại\nđơn vị',
  textFormatRuns: [
    { startIndex: 0, format: { bold: true } },
    { startIndex: 12, format: { link: { uri: 'https://tin.example.org/' } } },
  ],
};

function at(rowIndex: number, columnIndex: number) {
  return { sheetId, rowIndex, columnIndex };
}

function request(state: EngineState, ...requests: object[]): void {
  if (requests.length === 0) return;
  const { spreadsheet } = state;
  const { spreadsheetId } = spreadsheet;
  const api = createSheetsApi(new Map([[spreadsheetId, spreadsheet]]));
  const body = { requests: requests as Json[] };
  api['sheets.spreadsheets.batchUpdate']?.(
    { params: { spreadsheetId }, body },
    { actor: OFFICE, authMode: 'FULL', now: NOW },
  );
}

function sheetOf(state: EngineState, id = sheetId): Sheet {
  const sheet = state.spreadsheet.sheets.find(({ properties }) => properties.sheetId === id);
  if (sheet === undefined) throw new RangeError(`There is no tab ${id}`);
  return sheet;
}

/** Values, notes, rules, links, number formats, merges and size of the unit's tab. */
function contentOf(state: EngineState) {
  const { properties, rows, merges } = sheetOf(state);
  const cells = rows.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      const { userEnteredValue, note, dataValidation, textFormatRuns, userEnteredFormat } = cell ?? {};
      const { numberFormat } = userEnteredFormat ?? {};
      const kept = { userEnteredValue, note, dataValidation, textFormatRuns, numberFormat };
      return Object.values(kept).some((part) => part !== undefined) ? [JSON.stringify([y, x, kept])] : [];
    }),
  );
  const { rowCount, columnCount } = properties.gridProperties;
  return { cells, merges: merges.map((area) => JSON.stringify(area)).sort(), rowCount, columnCount };
}

/** How the rows look and how high they are. */
function looksOf(state: EngineState) {
  const { rows, rowMetadata } = sheetOf(state);
  const looks = rows.map((row, y) =>
    row.map((cell) => ({ ...cell?.userEnteredFormat, numberFormat: undefined, height: rowMetadata[y]?.pixelSize })),
  );
  return looks.map((row) => fingerprint(JSON.stringify(row)));
}

function preview(state: EngineState, snapshot = 1) {
  const outcome = runOn(prepared.addIn, state, 'previewRestore', [{ snapshot, unit: code }]);
  return outcome as unknown as {
    ok: boolean;
    message: string;
    preview: {
      isSame: boolean;
      fingerprint: string;
      left: string;
      lines: { cell: string; part: string; now: { text: string }[]; past: { text: string }[] }[];
    };
  };
}

function restore(state: EngineState, snapshot = 1) {
  const { fingerprint } = preview(state, snapshot).preview;
  return runOn(prepared.addIn, state, 'restoreTab', [{ snapshot, unit: code, fingerprint }]);
}

interface Area {
  readonly startRowIndex: number;
  readonly endRowIndex: number;
  readonly startColumnIndex: number;
  readonly endColumnIndex: number;
}

const area = (top: number, bottom: number, left: number, right: number): Area & { sheetId: number } => ({
  sheetId,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});
const lines = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number) => ({
  range: { sheetId, dimension, startIndex, endIndex },
});
const everywhere = (): Area & { sheetId: number } => {
  const { rowCount, columnCount } = sheetOf(mended).properties.gridProperties;
  return area(0, rowCount, 0, columnCount);
};

/** What people do to a tab; each by requests as their program would send them. */
const DAMAGES: Readonly<Record<string, () => object[]>> = {
  'values cleared': () => [{ updateCells: { range: everywhere(), fields: 'userEnteredValue' } }],
  'notes, rules and links cleared': () => [
    { updateCells: { range: everywhere(), fields: 'note,dataValidation,textFormatRuns' } },
  ],
  'values typed over, with a date and a percentage': () => [
    {
      updateCells: {
        start: at(line, 3),
        rows: [
          {
            values: [
              { userEnteredValue: { numberValue: 44_480 }, userEnteredFormat: { numberFormat: { type: 'DATE' } } },
              {
                userEnteredValue: { numberValue: 0.5 },
                userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0%' } },
              },
            ],
          },
        ],
        fields: 'userEnteredValue,userEnteredFormat.numberFormat',
      },
    },
  ],
  'rows inserted in the table and at the top': () => [
    { insertDimension: { ...lines('ROWS', line + 2, line + 5), inheritFromBefore: true } },
    { insertDimension: { ...lines('ROWS', 0, 1), inheritFromBefore: false } },
  ],
  'lines of the table deleted': () => [{ deleteDimension: lines('ROWS', line + 1, line + 6) }],
  'the heading of the table deleted': () => [{ deleteDimension: lines('ROWS', line - 2, line) }],
  'the end of the tab deleted': () => [{ deleteDimension: lines('ROWS', line + 20, everywhere().endRowIndex) }],
  'all rows but one deleted': () => [{ deleteDimension: lines('ROWS', 1, everywhere().endRowIndex) }],
  'a column inserted, and one deleted': () => [
    { insertDimension: { ...lines('COLUMNS', 2, 3), inheritFromBefore: true } },
    { deleteDimension: lines('COLUMNS', 5, 6) },
  ],
  'cells merged, and all merges undone': () => [
    { unmergeCells: { range: everywhere() } },
    { mergeCells: { range: area(line, line + 3, 1, 3), mergeType: 'MERGE_ALL' } },
  ],
  'rows moved': () => [
    {
      moveDimension: {
        source: { sheetId, dimension: 'ROWS', startIndex: line, endIndex: line + 2 },
        destinationIndex: line + 6,
      },
    },
  ],
  'rows and columns added at the end': () => [
    { appendDimension: { sheetId, dimension: 'ROWS', length: 30 } },
    { appendDimension: { sheetId, dimension: 'COLUMNS', length: 4 } },
    {
      updateCells: {
        start: at(everywhere().endRowIndex + 20, 8),
        rows: [{ values: [RICH] }],
        fields: 'userEnteredValue',
      },
    },
  ],
  'the tab renamed': () => [{ updateSheetProperties: { properties: { sheetId, title: 'Trang cũ' }, fields: 'title' } }],
  'the tab deleted': () => [{ deleteSheet: { sheetId } }],
  'the tab deleted, and another given its title': () => [
    { deleteSheet: { sheetId } },
    { addSheet: { properties: { sheetId: 7, title: sheetOf(mended).properties.title.toUpperCase() } } },
  ],
};

function damaged(name: string): EngineState {
  const state = copyState(mended);
  request(state, ...(DAMAGES[name]?.() ?? []));
  return state;
}

describe('a tab as it was before the mending comes back in values, notes, rules, links, number formats, merges and size, after', () => {
  test.each(Object.keys(DAMAGES).filter((name) => !name.includes('another given')))('%s', (name) => {
    const state = damaged(name);
    const outcome = restore(state);

    expect(outcome).toMatchObject({ ok: true, message: expect.stringMatching(/^Đã khôi phục trang /) });
    expect(contentOf(state)).toEqual(original);
  });

  test('the mending itself; and once it is as it was, restoring does nothing more', () => {
    const state = copyState(mended);
    expect(contentOf(state)).not.toEqual(original);
    restore(state);
    const once = JSON.stringify(state.spreadsheet);

    const outcome = restore(state);

    expect(outcome).toMatchObject({ ok: true, message: expect.stringMatching(/giống hệt bản lưu số 1/) });
    expect(JSON.stringify(state.spreadsheet)).toBe(once);
  });
});

describe('besides', () => {
  test('rows that were deleted, and a tab that was, look again as the form has them', () => {
    for (const name of ['lines of the table deleted', 'the heading of the table deleted', 'the tab deleted']) {
      const state = damaged(name);
      restore(state);
      expect([name, looksOf(state)]).toEqual([name, looksOf(mended)]);
    }
  });

  test('what stood there before restoring is kept too, so that restoring can be undone', () => {
    const state = damaged('values typed over, with a date and a percentage');
    const before = contentOf(state);

    const outcome = restore(state);
    expect(outcome.message).toMatch(/Nội dung trước khi khôi phục được giữ ở bản lưu số 2\.$/);
    restore(state, 2);

    expect(contentOf(state)).toEqual(before);
  });

  test('the journal tells who brought back whose tab and from which snapshot', () => {
    const state = copyState(mended);
    restore(state);

    const journal = state.spreadsheet.sheets.find(({ properties }) => properties.title === 'Nhật ký');
    const last = journal?.rows.filter((row) => row[0]?.userEnteredValue !== undefined).pop();
    expect(last?.slice(0, 7).map((cell) => cell?.userEnteredValue?.stringValue)).toEqual([
      '11/10/2021 08:00',
      OFFICE,
      'Khôi phục trang',
      code,
      undefined,
      'Đã xong',
      'Bản lưu số 1 (11/10/2021 08:00); nội dung trước đó: bản lưu số 2',
    ]);
  });

  test('a tab whose title another one has taken comes back under a title of its own, and that one is left alone', () => {
    const state = damaged('the tab deleted, and another given its title');
    expect(restore(state)).toMatchObject({ ok: true });
    expect(contentOf(state)).toEqual(original);
    expect(sheetOf(state).properties.title).toBe(`${sheetOf(mended).properties.title} (2)`);
    expect(sheetOf(state, 7).rows).toEqual([]);
  });
});

describe('the preview', () => {
  test('names each cell with what it holds and what it held, and writes nothing', () => {
    const state = copyState(mended);
    request(state, {
      updateCells: {
        start: at(line + 3, 5),
        rows: [{ values: [{ userEnteredValue: { stringValue: 'Khác' } }] }],
        fields: 'userEnteredValue,note',
      },
    });
    const before = JSON.stringify(state.spreadsheet);

    const { message, preview: shown } = preview(state);

    const cell = `F${line + 4}`;
    const ofCell = shown.lines.filter((one) => one.cell === cell);
    const words = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');
    expect(ofCell.map(({ part, now, past }) => [part, words(now), words(past)])).toEqual([
      ['Nội dung', 'Khác', RICH.userEnteredValue.stringValue.replace('\u200b', '∅')],
      ['Ghi chú', '(không có)', RICH.note.replace('\n', '↵\n')],
      ['Đường link, định dạng chữ', '(không có)', 'Có'],
    ]);
    expect(message).toContain(`ở ${shown.lines.length} chỗ. Chưa có gì thay đổi.`);
    expect(JSON.stringify(state.spreadsheet)).toBe(before);
  });

  test('shows some hundred lines and counts the others', () => {
    const state = damaged('values cleared');
    const wide = { sheetId, dimension: 'ROWS', length: 400 };
    const rows = Array.from({ length: 400 }, () => ({ values: [{ userEnteredValue: { numberValue: 1 } }] }));
    const start = at(sheetOf(state).properties.gridProperties.rowCount, 0);
    request(state, { appendDimension: wide }, { updateCells: { start, rows, fields: 'userEnteredValue' } });

    const { preview: shown } = preview(state);

    expect(shown.lines).toHaveLength(300);
    expect(shown.left).toMatch(/^Còn \d+ chỗ khác nữa không hiện ở đây\.$/);
  });

  test('what was changed since is not brought back over', () => {
    const state = copyState(mended);
    const { fingerprint } = preview(state).preview;
    const typed = { values: [{ userEnteredValue: { stringValue: 'Mới ghi' } }] };
    request(state, { updateCells: { start: at(line + 4, 1), rows: [typed], fields: 'userEnteredValue' } });
    const before = JSON.stringify(state.spreadsheet);

    const outcome = runOn(prepared.addIn, state, 'restoreTab', [{ snapshot: 1, unit: code, fingerprint }]);

    expect(outcome).toMatchObject({ ok: false, message: expect.stringMatching(/sổ vừa có thay đổi/) });
    expect(JSON.stringify(state.spreadsheet)).toBe(before);
  });

  test('a snapshot or a unit that is not there, and a content that was changed, end in a sentence', () => {
    const state = copyState(mended);
    const ask = (snapshot: number, unit: string) =>
      runOn(prepared.addIn, state, 'previewRestore', [{ snapshot, unit }]);
    expect(ask(9, code)).toMatchObject({ ok: false, message: expect.stringMatching(/không có bản lưu số 9/) });
    expect(ask(1, 'KHONG')).toMatchObject({ ok: false, message: expect.stringMatching(/đơn vị mã "KHONG"/) });
    request(state, {
      updateCells: {
        start: { sheetId: HISTORY, rowIndex: 3, columnIndex: 6 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'Đã xem' } }] }],
        fields: 'userEnteredValue',
      },
    });
    expect(ask(1, code)).toMatchObject({ ok: false, message: expect.stringMatching(/đã bị sửa nên không đọc được/) });
  });
});

test('each of the three reads once; only restoring writes, once', () => {
  const state = copyState(mended);
  const { fingerprint } = preview(state).preview;
  const callsOf = (name: string, ...args: Json[]) => {
    const engine = engineOn(prepared.addIn, state);
    engine.run(name, args);
    return Object.fromEntries(Object.entries(engine.ledger.calls).filter(([method]) => method.startsWith('sheets.')));
  };
  const read = 'sheets.spreadsheets.get';
  const written = 'sheets.spreadsheets.batchUpdate';
  expect(callsOf('listSnapshots')).toEqual({ [read]: 1 });
  expect(callsOf('previewRestore', { snapshot: 1, unit: code })).toEqual({ [read]: 1 });
  expect(callsOf('restoreTab', { snapshot: 1, unit: code, fingerprint })).toEqual({ [read]: 1, [written]: 1 });
});

describe('the list', () => {
  test('says when, who, why and which units, the newest first, in a page to choose from', () => {
    const state = copyState(mended);
    runOn(prepared.addIn, state, 'undoMends');
    const engine = engineOn(prepared.addIn, state);

    const { snapshots } = engine.run('listSnapshots') as unknown as { snapshots: { units: object[] }[] };

    expect(snapshots).toEqual([
      expect.objectContaining({ number: 2, reason: 'Trước khi hoàn tác sửa giúp', isDropped: false }),
      expect.objectContaining({ number: 1, at: '11/10/2021 08:00', user: OFFICE, reason: 'Trước khi sửa giúp' }),
    ]);
    expect(snapshots[1]?.units).toContainEqual({ code, name: expect.stringMatching(/^Ủy ban/) });
    expect(engine.dialogs).toHaveLength(1);
    expect(sheetOf(state, HISTORY).properties.hidden).toBe(true);
  });

  test('is a sentence where nothing was kept yet', () => {
    const engine = engineOn(prepared.addIn, prepared.copy());
    expect(engine.run('listSnapshots')).toMatchObject({
      ok: true,
      message: expect.stringMatching(/^Chưa có bản lưu nào/),
    });
    expect(engine.dialogs).toEqual([]);
  });
});
