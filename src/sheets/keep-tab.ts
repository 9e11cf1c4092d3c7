// A tab of the workbook, or one as its page makes it -> what is kept of it.

import { InternalError } from '../core/errors';
import { type KeptCell, type KeptTab, trimRows } from '../core/history/kept-tab';
import type { CellJson, ExtendedValueJson } from './google-json';
import type { Page } from './page';
import { toCellData } from './render-page';
import type { Tab } from './snapshot';

/** @param tab of a whole reading. @throws InternalError for one of a lesser reading, in which what was entered is not */
export function keepTab(tab: Tab, code: string): KeptTab {
  const json = (tab.json.data?.[0]?.rowData ?? []).map(({ values = [] }) => values);
  assertWhole(json.flat());
  return {
    code,
    sheetId: tab.sheetId,
    title: tab.title,
    rowCount: tab.rowCount,
    columnCount: tab.columnCount,
    merges: tab.merges,
    rows: trimRows(json.map((row) => row.map(keepCell))),
  };
}

function assertWhole(cells: readonly CellJson[]): void {
  const isFilled = cells.some(({ effectiveValue }) => effectiveValue !== undefined);
  // Not each cell has both: what an array formula fills was not entered.
  if (isFilled && !cells.some(({ userEnteredValue }) => userEnteredValue !== undefined)) {
    throw new InternalError('A tab can be kept only from a whole reading.');
  }
}

function keepCell(json: CellJson): KeptCell {
  const { userEnteredValue, note, dataValidation, textFormatRuns, userEnteredFormat } = json;
  const numberFormat = userEnteredFormat?.numberFormat;
  return {
    ...(userEnteredValue === undefined ? {} : { value: writable(userEnteredValue, json.formattedValue) }),
    ...(note === undefined ? {} : { note }),
    ...(dataValidation === undefined ? {} : { rule: dataValidation }),
    ...(textFormatRuns === undefined || textFormatRuns.length === 0 ? {} : { runs: textFormatRuns }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** An error that was typed as such, not by a formula, cannot be written: Google refuses it. It is kept as the text that it shows. */
function writable(value: ExtendedValueJson, shown = ''): ExtendedValueJson {
  return value.errorValue === undefined ? value : { stringValue: shown };
}

/** The form as it is handed out, without rules: to see which rows of a tab are which of the form's. */
export function keepPage(page: Page, sheetId: number, code: string): KeptTab {
  const rows = page.rows.map(({ cells }) =>
    cells.map((one): KeptCell => {
      const { userEnteredValue } = toCellData(one) as CellJson;
      return userEnteredValue === undefined ? {} : { value: userEnteredValue };
    }),
  );
  return {
    code,
    sheetId,
    title: page.title,
    rowCount: Math.max(rows.length + page.spareRows, page.frozenRows + 1),
    columnCount: page.columns.length,
    merges: page.merges,
    rows: trimRows(rows),
  };
}
