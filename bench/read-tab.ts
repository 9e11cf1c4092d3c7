// How long the add-in takes to read and check one unit's tab with 30 lines, apart from any service call.

import type { Json } from '../local/google/api';
import { createSheetsApi } from '../local/google/sheets';
import type { EngineState } from '../local/google/state';
import { NOW, OFFICE } from '../samples/thanh-oai-2021/prepare';
import { createOrganizerMatcher } from '../src/core/roster/match-organizer';
import type { Unit } from '../src/core/roster/unit';
import { readReport } from '../src/core/submission/read-report';
import type { Reference } from '../src/core/submission/reference';
import { unitSheetId } from '../src/sheets/contract';
import { type CellJson, type SheetJson, type SpreadsheetJson, snapshotFields } from '../src/sheets/google-json';
import { readCatalogue } from '../src/sheets/read/catalogue';
import { findHeading } from '../src/sheets/read/heading';
import { readRoster } from '../src/sheets/read/roster';
import { readUnitForm } from '../src/sheets/read/unit-form';
import { toSnapshot } from '../src/sheets/snapshot';

const LINES = 30;
const READINGS = 600;

export interface ReadingTime {
  readonly lines: number;
  /** Mean of one reading, with matchers as a command has them: new for each round, shared by its tabs. */
  readonly milliseconds: number;
  /** Mean of making the matchers, once for each command. */
  readonly matchersMs: number;
}

export function timeReading(state: EngineState): ReadingTime {
  const book = snapshotJson(state);
  const snapshot = toSnapshot(book);
  const units = readRoster(snapshot);
  const tabs = longTabs(book, units);
  const lines = tabs.map(({ unit, sheet }) => read(unit, sheet, referenceOf()).rows.length);
  let readings = 0;
  let rounds = 0;
  let [making, reading] = [0n, 0n];
  for (; readings < READINGS; rounds += 1) {
    const start = process.hrtime.bigint();
    const reference = referenceOf();
    const made = process.hrtime.bigint();
    for (const { unit, sheet } of tabs) read(unit, sheet, reference);
    readings += tabs.length;
    making += made - start;
    reading += process.hrtime.bigint() - made;
  }
  return {
    lines: Math.round(lines.reduce((sum, count) => sum + count, 0) / lines.length),
    milliseconds: Number(reading) / 1e6 / readings,
    matchersMs: Number(making) / 1e6 / rounds,
  };

  function referenceOf(): Reference {
    return { catalogue: readCatalogue(snapshot), matchOrganizer: createOrganizerMatcher(units) };
  }
}

function read(unit: Unit, sheet: SheetJson, reference: Reference) {
  const [tab] = toSnapshot({ spreadsheetId: 'bench', sheets: [sheet] }).tabs;
  return readReport(unit, readUnitForm(tab), reference);
}

function snapshotJson({ spreadsheet }: EngineState): SpreadsheetJson {
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  const params: Record<string, Json> = { spreadsheetId: spreadsheet.spreadsheetId, fields: snapshotFields('shown') };
  const json = api['sheets.spreadsheets.get']?.({ params }, { actor: OFFICE, authMode: 'FULL', now: NOW });
  return json as unknown as SpreadsheetJson;
}

/** The filled lines of several units on the tab of each of them, so that every tab has as many as are asked for. */
function longTabs(book: SpreadsheetJson, units: readonly Unit[]): { unit: Unit; sheet: SheetJson }[] {
  const tabs = units.flatMap((unit) => {
    const sheet = book.sheets?.find(({ properties }) => properties.sheetId === unitSheetId(unit));
    const lines = sheet === undefined ? [] : linesOf(sheet);
    return sheet === undefined || lines.length === 0 ? [] : [{ unit, sheet, lines }];
  });
  const all = tabs.flatMap(({ lines }) => lines);
  return tabs.map(({ unit, sheet }, i) => {
    const start = (i * LINES) % Math.max(1, all.length - LINES);
    return { unit, sheet: withLines(sheet, all.slice(start, start + LINES)) };
  });
}

type Line = { values?: CellJson[] };

function linesOf(sheet: SheetJson): Line[] {
  const body = bodyRowOf(sheet);
  const rows = sheet.data?.[0]?.rowData ?? [];
  return rows.slice(body, body + 15).filter(({ values }) => values?.[1]?.effectiveValue !== undefined);
}

function withLines(sheet: SheetJson, lines: readonly Line[]): SheetJson {
  const body = bodyRowOf(sheet);
  const rows = sheet.data?.[0]?.rowData ?? [];
  const shift = lines.length - 15;
  const merges = (sheet.merges ?? []).map((area) =>
    (area.startRowIndex ?? 0) < body
      ? area
      : { ...area, startRowIndex: (area.startRowIndex ?? 0) + shift, endRowIndex: (area.endRowIndex ?? 0) + shift },
  );
  return { ...sheet, merges, data: [{ rowData: [...rows.slice(0, body), ...lines, ...rows.slice(body + 15)] }] };
}

function bodyRowOf(sheet: SheetJson): number {
  const [tab] = toSnapshot({ spreadsheetId: 'bench', sheets: [sheet] }).tabs;
  const heading = tab === undefined ? undefined : findHeading(tab);
  return heading !== undefined && 'bodyRow' in heading ? heading.bodyRow : 0;
}
