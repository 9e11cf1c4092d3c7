// What people do to a workbook, and what Thiết lập is to say that it has mended: each damage found by the words on the tab, not by its planner.

import type { JsonObject } from '../../../local/google/api';
import type { Sheet } from '../../../local/google/sheets/model';
import type { EngineState } from '../../../local/google/state';
import type { Random } from '../../../samples/thanh-oai-2021/random';
import { fold } from '../../../src/core/text/fold';
import { FORM } from '../../../src/messages/form';
import { CHECK_RESULT } from '../../../src/messages/hints';
import { toA1 } from '../../../src/sheets/a1';

export interface Damage {
  readonly kind: string;
  readonly requests: readonly JsonObject[];
  /** `part tab at` of what is mended, in places of the sound workbook; `made tab` of tabs that are made anew; `copy tab`. */
  readonly expected: readonly string[];
  /** Tab that is touched: one is damaged twice only where the damages do not hide each other. */
  readonly tab: string;
}

type Kind = (state: EngineState, unit: Sheet, random: Random) => Damage;

const textAt = (sheet: Sheet, row: number, column: number) => {
  const value = sheet.rows[row]?.[column]?.userEnteredValue;
  return value?.stringValue ?? value?.formulaValue ?? '';
};

export function rowOfText(sheet: Sheet, text: string, column = 0): number {
  const wanted = fold(text);
  const row = sheet.rows.findIndex((_cells, at) => fold(textAt(sheet, at, column)).startsWith(wanted));
  if (row < 0) throw new RangeError(`No "${text}" on ${sheet.properties.title}`);
  return row;
}

export function sheetCalled({ spreadsheet }: EngineState, title: string): Sheet {
  const found = spreadsheet.sheets.find(({ properties }) => properties.title === title);
  if (found === undefined) throw new RangeError(`No tab ${title}`);
  return found;
}

const cells = (sheet: Sheet, top: number, left: number, bottom = top + 1, right = left + 1): JsonObject => ({
  sheetId: sheet.properties.sheetId,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});
const clear = (range: JsonObject, fields = 'userEnteredValue'): JsonObject => ({ updateCells: { range, fields } });
const deleteRow = ({ properties: { sheetId } }: Sheet, startIndex: number): JsonObject => ({
  deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 } },
});

const headingRow = (sheet: Sheet) => rowOfText(sheet, FORM.columns.activity, 1);
const HEADINGS = [0, 1, 2, 3, 5];
const LABELS = [
  FORM.title,
  FORM.attached,
  'Đơn vị báo cáo:',
  'Mỗi hoạt động ghi một dòng',
  'BÁO CÁO TỔNG KẾT',
  FORM.part1,
  ...Object.values(FORM.narratives),
  FORM.funding,
  FORM.part2,
  FORM.tableAbove,
  FORM.evidence,
  FORM.links,
  FORM.photos,
  FORM.nominations,
  FORM.confirmation,
];
const BESIDE = [FORM.stateBudget, FORM.directive, FORM.nil, FORM.submit, FORM.sentAt, FORM.unlock];
const LISTS = [
  ['Danh sách đơn vị', 10],
  ['Danh mục hoạt động', 6],
  ['Ngày nghỉ', 3],
  ['Mẫu thư nhắc', 3],
  ['Nhật ký', 8],
  ['Cấu hình', 3],
] as const;

const onTab = (sheet: Sheet, kind: string, requests: JsonObject[], ...parts: string[]): Damage => {
  const { title } = sheet.properties;
  return { kind, requests, tab: title, expected: parts.map((part) => part.replace('@', title)) };
};

const protectionOf = (sheet: Sheet, isWhole: boolean): JsonObject => {
  const found = sheet.protectedRanges.find(({ range }) => 'startRowIndex' in (range as JsonObject) !== isWhole);
  if (found === undefined) throw new RangeError(`No protection on ${sheet.properties.title}`);
  return found;
};
const idOf = (protection: JsonObject) => protection.protectedRangeId ?? 0;

/** Damages to a unit's tab that take no row away. */
export const CELL_KINDS: Readonly<Record<string, Kind>> = {
  'heading cell cleared': (_state, unit, random) => {
    const [row, column] = [headingRow(unit), random.pick(HEADINGS)];
    return onTab(unit, 'heading cell cleared', [clear(cells(unit, row, column))], `words @ ${toA1(row, column)}`);
  },
  'heading cell of the second row cleared': (_state, unit, random) => {
    const [row, column] = [headingRow(unit) + 1, random.pick([3, 4])];
    return onTab(unit, 'second', [clear(cells(unit, row, column))], `words @ ${toA1(row, column)}`);
  },
  'label cleared': (_state, unit, random) => {
    const row = rowOfText(unit, random.pick([...LABELS, ...BESIDE]));
    return onTab(unit, 'label', [clear(cells(unit, row, 0))], `words @ ${toA1(row, 0)}`);
  },
  'hint cleared': (_state, unit, random) => {
    const row = rowOfText(unit, CHECK_RESULT.beginnings[0] ?? '') - random.pick([1, 2]);
    return onTab(unit, 'hint', [clear(cells(unit, row, 0))], `hint @ ${toA1(row, 0)}`);
  },
  'hint of other places': (_state, unit) => {
    const row = rowOfText(unit, CHECK_RESULT.beginnings[0] ?? '') - 1;
    const formulaValue = textAt(unit, row, 0).replace(/B\d+/g, 'B3');
    const start = { sheetId: unit.properties.sheetId, rowIndex: row, columnIndex: 0 };
    const rows = [{ values: [{ userEnteredValue: { formulaValue } }] }];
    const request = { updateCells: { start, rows, fields: 'userEnteredValue' } };
    return onTab(unit, 'other places', [request], `hint @ ${toA1(row, 0)}`);
  },
  'result line cleared': (_state, unit) => {
    const row = rowOfText(unit, CHECK_RESULT.beginnings[0] ?? '');
    return onTab(unit, 'result', [clear(cells(unit, row, 0))], `words @ ${toA1(row, 0)}`);
  },
  'heading unmerged': (_state, unit) => {
    const row = headingRow(unit);
    const merges = ['A', 'B', 'C', 'F'].map((column) => `merge @ ${column}${row + 1}:${column}${row + 2}`);
    const range = cells(unit, row, 0, row + 2, 6);
    return onTab(unit, 'unmerged', [{ unmergeCells: { range } }], ...merges, `merge @ D${row + 1}:E${row + 1}`);
  },
  'validation of a column lost': (_state, unit, random) => {
    const [top, column] = [headingRow(unit) + 2, random.pick([1, 3, 4])];
    const bottom = rowOfText(unit, 'BÁO CÁO TỔNG KẾT') - 1;
    const at = `${toA1(top, column)}:${toA1(bottom - 1, column)}`;
    const range = cells(unit, random.pick([top, top + 2]), column, bottom, column + 1);
    return onTab(unit, 'column rule', [clear(range, 'dataValidation')], `validation @ ${at}`);
  },
  'validation of a tick lost': (_state, unit, random) => {
    const row = rowOfText(unit, random.pick([FORM.nil, FORM.submit, FORM.unlock]));
    const at = toA1(row, 5);
    return onTab(unit, 'tick rule', [{ setDataValidation: { range: cells(unit, row, 5) } }], `validation @ ${at}`);
  },
  'colours deleted': (_state, unit, random) => {
    const { sheetId } = unit.properties;
    const index = random.int(0, unit.conditionalFormats.length - 1);
    return onTab(unit, 'colours', [{ deleteConditionalFormatRule: { sheetId, index } }], 'colours @');
  },
  'protection deleted': (_state, unit, random) => {
    const protectedRangeId = idOf(protectionOf(unit, random.chance(0.5)));
    return onTab(unit, 'protection', [{ deleteProtectedRange: { protectedRangeId } }], 'protection @');
  },
  'editors changed': (_state, unit, random) => {
    const protectedRange = {
      protectedRangeId: idOf(protectionOf(unit, random.chance(0.5))),
      editors: { users: ['la@example.org'] },
    };
    return onTab(unit, 'editors', [{ updateProtectedRange: { protectedRange, fields: 'editors' } }], 'protection @');
  },
  'holes changed': (_state, unit) => {
    const protectedRange = {
      protectedRangeId: idOf(protectionOf(unit, true)),
      unprotectedRanges: [cells(unit, 0, 0, 9, 6)],
    };
    return onTab(
      unit,
      'holes',
      [{ updateProtectedRange: { protectedRange, fields: 'unprotectedRanges' } }],
      'protection @',
    );
  },
  'unit tab deleted': (_state, unit) => {
    const { sheetId, title } = unit.properties;
    return { kind: 'unit deleted', tab: title, requests: [{ deleteSheet: { sheetId } }], expected: [`made ${title}`] };
  },
  'unit tab duplicated': (_state, unit) => {
    const title = `Bản sao của ${unit.properties.title}`;
    const copy = { sourceSheetId: unit.properties.sheetId, newSheetId: 7, newSheetName: title };
    return {
      kind: 'copy',
      tab: unit.properties.title,
      requests: [{ duplicateSheet: copy }],
      expected: [`copy ${title}`],
    };
  },
  'unit tab renamed': (_state, unit) => {
    const { sheetId, title } = unit.properties;
    const properties = { sheetId, title: `${title} (xong)` };
    return {
      kind: 'unit renamed',
      tab: title,
      requests: [{ updateSheetProperties: { properties, fields: 'title' } }],
      expected: [],
    };
  },
};

export const ROW_KINDS: Readonly<Record<string, Kind>> = {
  'first heading row deleted': (_state, unit) =>
    onTab(unit, 'first row', [deleteRow(unit, headingRow(unit))], `row @ ${toA1(headingRow(unit), 0)}`),
  'second heading row deleted': (_state, unit) =>
    onTab(unit, 'second row', [deleteRow(unit, headingRow(unit) + 1)], `row @ ${toA1(headingRow(unit) + 1, 3)}`),
  'label row deleted': (_state, unit, random) => {
    const row = rowOfText(unit, random.pick(LABELS));
    return onTab(unit, 'label row', [deleteRow(unit, row)], `row @ ${toA1(row, 0)}`);
  },
  'heading of the nominations deleted': (_state, unit) => {
    const row = rowOfText(unit, FORM.nominations) + 1;
    return onTab(unit, 'nominations', [deleteRow(unit, row)], `row @ ${toA1(row, 0)}`);
  },
  'row of the unlocking deleted': (_state, unit, random) => {
    const row = rowOfText(unit, random.pick([FORM.unlock, FORM.sentAt]));
    return onTab(unit, 'unlock row', [deleteRow(unit, row)], `row @ ${toA1(row, 0)}`);
  },
  'hint row deleted': (_state, unit, random) => {
    const row = rowOfText(unit, CHECK_RESULT.beginnings[0] ?? '') - random.pick([1, 2]);
    return onTab(unit, 'hint row', [deleteRow(unit, row)], `hint @ ${toA1(row, 0)}`);
  },
};

/** Damages that can be told from any other of the same tab. */
export const RULE_KINDS = ['protection deleted', 'editors changed', 'validation of a tick lost'] as const;

export const OFFICE_KINDS: Readonly<Record<string, Kind>> = {
  'office tab deleted': (state, _unit, random) => {
    const sheet = sheetCalled(state, random.pick(['Tổng hợp', 'Theo dõi', 'Khen thưởng', 'Lỗi cần sửa']));
    const { sheetId, title } = sheet.properties;
    return {
      kind: 'office deleted',
      tab: title,
      requests: [{ deleteSheet: { sheetId } }],
      expected: [`made ${title}`],
    };
  },
  'office tab renamed': (state, _unit, random) => {
    const sheet = sheetCalled(state, random.pick(['Cấu hình', 'Danh sách đơn vị', 'Theo dõi', 'Danh mục hoạt động']));
    const { sheetId, title } = sheet.properties;
    const properties = { sheetId, title: `${title} cũ` };
    const request = { updateSheetProperties: { properties, fields: 'title' } };
    return { kind: 'renamed', tab: title, requests: [request], expected: [`title ${title} cũ`] };
  },
  'heading cell of a list cleared': (state, _unit, random) => {
    const [title, width] = random.pick(LISTS);
    const sheet = sheetCalled(state, title);
    const column = random.int(0, width - 1);
    return onTab(sheet, 'list', [clear(cells(sheet, 1, column))], `words @ ${toA1(1, column)}`);
  },
  'headings of a list deleted': (state, _unit, random) => {
    const sheet = sheetCalled(state, random.pick(LISTS)[0]);
    return onTab(sheet, 'list row', [deleteRow(sheet, 1)], 'row @ A2');
  },
  'a setting deleted': (state) => {
    const sheet = sheetCalled(state, 'Cấu hình');
    const row = rowOfText(sheet, 'Nơi nhận bản sao thư đôn đốc lần cuối');
    return onTab(sheet, 'setting', [deleteRow(sheet, row)], `setting @ ${toA1(row, 0)}`);
  },
  'protection of an office tab deleted': (state, _unit, random) => {
    const sheet = sheetCalled(state, random.pick(['Cấu hình', 'Tổng hợp', 'Nhật ký']));
    const protectedRangeId = idOf(protectionOf(sheet, true));
    return onTab(sheet, 'office protection', [{ deleteProtectedRange: { protectedRangeId } }], 'protection @');
  },
};
