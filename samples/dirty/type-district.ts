// Types a district of drafts into a workbook through the Sheets API, and works out from what was meant what should be found there.

import type { Api, Caller, Json } from '../../local/google/api';
import { setCell } from '../../local/google/sheets/cells';
import type { Sheet, Spreadsheet } from '../../local/google/sheets/model';
import { unitSheetId } from '../../src/sheets/contract';
import type { Draft } from './draft';
import { type Layout, layoutOf } from './layout';
import { sharedEvents } from './shared-events';
import { writeSums } from './sums';
import { TabShape } from './tab-shape';
import type { UnitTruth } from './truth';
import { truthOfDraft } from './truth-of-draft';
import { cellsOf } from './type-draft';

interface DraftedTab {
  readonly draft: Draft;
  readonly sheet: Sheet;
  readonly shape: TabShape;
}

export interface TypedDistrict {
  readonly truths: readonly UnitTruth[];
  /** Of every tab as it was set up: they are all alike. */
  readonly layout: Layout;
}

export function typeDistrict(api: Api, book: Spreadsheet, caller: Caller, drafts: readonly Draft[]): TypedDistrict {
  const call = (method: string, body: Json) => {
    const run = api[method];
    if (run === undefined) throw new RangeError(`No method ${method}`);
    run({ params: { spreadsheetId: book.spreadsheetId }, body }, caller);
  };
  const tabs = drafts.map((draft) => open(book, draft));
  for (const [valueInputOption, as] of [
    ['USER_ENTERED', 'entered'],
    ['RAW', 'stored'],
  ] as const) {
    const data = tabs.flatMap(({ draft, sheet, shape }) =>
      cellsOf(draft, shape.layout)
        .filter(({ typed }) => typed.as === as)
        .map(({ spot, typed }) => ({
          range: `'${sheet.properties.title}'!${shape.a1(spot)}`,
          values: [[typed.value]],
        })),
    );
    call('sheets.spreadsheets.values.batchUpdate', { valueInputOption, data });
  }
  for (const tab of tabs) putErrors(book, tab);
  const truths = tabs.map(({ draft, shape }) => truthOfDraft(draft, shape));
  const requests = tabs.flatMap(({ shape }) => shape.requests);
  if (requests.length > 0) call('sheets.spreadsheets.batchUpdate', { requests });
  const [first] = tabs;
  if (first === undefined) throw new RangeError('The district has no units');
  return { truths: sharedEvents(drafts, truths), layout: first.shape.layout };
}

function open(book: Spreadsheet, draft: Draft): DraftedTab {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === unitSheetId(draft.unit));
  if (sheet === undefined) throw new RangeError(`The tab of ${draft.unit.code} is not there`);
  const texts = sheet.rows.map((cells) =>
    cells.map((cell) => String(cell?.userEnteredValue?.stringValue ?? cell?.userEnteredValue?.numberValue ?? '')),
  );
  const merged = (spot: { row: number; column: number }) =>
    sheet.merges.find(
      ({ startRowIndex, startColumnIndex }) => startRowIndex === spot.row && startColumnIndex === spot.column,
    )?.endColumnIndex;
  writeSums(draft);
  const layout = layoutOf(texts, sheet.properties.gridProperties.columnCount, merged);
  return { draft, sheet, shape: new TabShape(sheet.properties.sheetId, layout) };
}

/** A formula that the engine cannot work out, and the result that Google would have left beside it. */
function putErrors(book: Spreadsheet, { draft, shape }: DraftedTab): void {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === shape.sheetId);
  for (const { spot, typed } of cellsOf(draft, shape.layout)) {
    if (sheet === undefined || typed.as !== 'error') continue;
    const userEnteredValue = { formulaValue: String(typed.value) };
    setCell(sheet, spot.row, spot.column, { userEnteredValue, computedValue: { errorValue: { type: 'NAME' } } });
  }
}
