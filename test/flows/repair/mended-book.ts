// Workbooks before and after Thiết lập, as values to compare.

import type { JsonObject } from '../../../local/google/api';
import { createSheetsApi } from '../../../local/google/sheets';
import type { Sheet } from '../../../local/google/sheets/model';
import type { EngineState } from '../../../local/google/state';
import { type BuiltAddIn, NOW, OFFICE } from '../../../samples/thanh-oai-2021/prepare';
import type { Mended, Noticed } from '../../../src/core/set-up/finding';
import { runOn } from '../district';

export interface SetUpOutcome {
  readonly ok: boolean;
  readonly message: string;
  readonly asked?: string;
  readonly created: number;
  readonly repaired: readonly Mended[];
  readonly noticed: readonly Noticed[];
}

const OFFICE_TABS = 11;

export function setUpOn(addIn: BuiltAddIn, state: EngineState): SetUpOutcome {
  return runOn(addIn, state, 'setUp') as unknown as SetUpOutcome;
}

export function apply({ spreadsheet }: EngineState, requests: readonly JsonObject[]): void {
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  const params = { spreadsheetId: spreadsheet.spreadsheetId };
  const caller = { actor: OFFICE, authMode: 'FULL', now: NOW } as const;
  api['sheets.spreadsheets.batchUpdate']?.({ params, body: { requests: [...requests] } }, caller);
}

export function unitTabs({ spreadsheet }: EngineState): Sheet[] {
  return spreadsheet.sheets.slice(OFFICE_TABS);
}

/** Tabs with all that they hold and all their rules; ids that Google deals out count for nothing, nor does an order that means nothing. */
export function tabsById({
  spreadsheet,
}: EngineState): Map<number, { readonly title: string; readonly [part: string]: unknown }> {
  return new Map(spreadsheet.sheets.map((sheet) => [sheet.properties.sheetId, tabOf(sheet)]));
}

function tabOf({ properties, ...sheet }: Sheet): { readonly title: string; readonly [part: string]: unknown } {
  const { title, gridProperties } = properties;
  const protections = sheet.protectedRanges
    .map(({ protectedRangeId: _id, ...rest }) => JSON.stringify(Object.entries(rest).sort()))
    .sort();
  const merges = sheet.merges.map((merge) => JSON.stringify(Object.entries(merge).sort())).sort();
  const isBlank = (cell: unknown) => cell === null || JSON.stringify(cell) === '{}';
  const rows = sheet.rows.map((cells) => cells.map((cell) => (isBlank(cell) ? null : cell)));
  const { rowMetadata, columnMetadata, conditionalFormats } = sheet;
  return { title, gridProperties, rows, merges, protections, conditionalFormats, rowMetadata, columnMetadata };
}

/** What was told as `part tab at`, without what was known before; tabs made anew by the question that was asked. */
export function told(
  { repaired, noticed, asked = '' }: SetUpOutcome,
  known: readonly Noticed[],
  gone: readonly string[],
): string[] {
  return [
    ...repaired.map(({ part, tab, at }) => [part, tab, ...(at === undefined ? [] : [at])].join(' ')),
    ...noticed
      .filter(({ part, tab }) => !known.some((one) => one.part === part && one.tab === tab))
      .map(({ part, tab }) => `${part} ${tab}`),
    ...gone.filter((tab) => asked.includes(tab)).map((tab) => `made ${tab}`),
  ].sort();
}
