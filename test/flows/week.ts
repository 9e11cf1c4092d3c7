// One workbook through the office's week: commands, ticks and edits of several people, each with a clock of its own.

import type { Json } from '../../local/google/api';
import { createSheetsApi } from '../../local/google/sheets';
import type { EngineState } from '../../local/google/state';
import type { Engine } from '../../local/runtime/engine';
import { type BuiltAddIn, OFFICE } from '../../samples/thanh-oai-2021/prepare';
import { replay, type StateChange } from '../../src/core/standing/change';
import type { Standing } from '../../src/core/standing/standing';
import type { Form } from '../../src/core/submission/form';
import { OFFICE_SHEET_IDS, unitSheetId } from '../../src/sheets/contract';
import { type SpreadsheetJson, snapshotFields } from '../../src/sheets/google-json';
import { readJournal } from '../../src/sheets/journal';
import { readUnitForm } from '../../src/sheets/read/unit-form';
import { type Snapshot, toSnapshot } from '../../src/sheets/snapshot';
import { readChanges } from '../../src/sheets/state-journal';
import { engineOn } from './district';

export type Outcome = { [key: string]: Json };

/** Called by pages, which show the outcome themselves. */
const FROM_PAGES = new Set(['changeStandings', 'previewStandings', 'applyMends', 'restoreTab', 'previewRestore']);

export class Week {
  /** @param state is changed */
  constructor(
    private readonly addIn: BuiltAddIn,
    readonly state: EngineState,
  ) {}

  engine(now: string, user = OFFICE): Engine {
    return engineOn(this.addIn, this.state, { now: new Date(`${now}:00+07:00`), user });
  }

  run(now: string, name: string, args: Json[] = [], user = OFFICE): Outcome {
    return this.engine(now, user).run(name, args, FROM_PAGES.has(name) ? 'client' : 'menu') as Outcome;
  }

  act(now: string, action: string, units: string[], rest: Outcome = {}): Outcome {
    return this.run(now, 'changeStandings', [{ action, units, ...rest }]);
  }

  /** A person ticks, or takes a tick away; the simple trigger runs with it. */
  tick(now: string, code: string, box: 'nil' | 'submit' | 'unlock', value: boolean, user = OFFICE): void {
    this.type(now, code, this.form(code)[box]?.place ?? '', value, user);
  }

  type(now: string, code: string, place: string, value: string | number | boolean, user = OFFICE): void {
    this.engine(now, user).edit(user, unitSheetId({ code }), place, value);
  }

  /** The same on a telephone, where no trigger runs. */
  typeQuietly(code: string, place: string, value: string | number | boolean, actor = OFFICE): void {
    this.typeOnTab(unitSheetId({ code }), place, value, actor);
  }

  typeOnTab(id: number, place: string, value: string | number | boolean, actor = OFFICE): void {
    const title = this.state.spreadsheet.sheets.find(({ properties }) => properties.sheetId === id)?.properties.title;
    const body = { valueInputOption: 'USER_ENTERED', data: [{ range: `'${title}'!${place}`, values: [[value]] }] };
    this.api('sheets.spreadsheets.values.batchUpdate', { body }, actor);
  }

  form(code: string): Form {
    const reading = readUnitForm(this.snapshot().tabs.find(({ sheetId }) => sheetId === unitSheetId({ code })));
    if (!reading.ok) throw new RangeError(`The tab of ${code} cannot be read`);
    return reading.form;
  }

  snapshot(): Snapshot {
    const json = this.api('sheets.spreadsheets.get', { params: { fields: snapshotFields('shown') } });
    return toSnapshot(json as unknown as SpreadsheetJson);
  }

  changes(): StateChange[] {
    return readChanges(readJournal(this.snapshot()));
  }

  /** Where the journal says that a submission stands. */
  standing(code: string): Standing | undefined {
    return replay(this.changes()).get(code)?.standing;
  }

  /** A unit's line of the tracking tab, by heading. */
  tracked(code: string): Record<string, string> {
    const tab = this.snapshot().tabs.find(({ sheetId }) => sheetId === OFFICE_SHEET_IDS.tracking);
    const rows = Array.from(
      { length: tab?.height ?? 0 },
      (_unused, row) => tab?.row(row).map(({ shown }) => shown) ?? [],
    );
    const headings = rows.find((row) => row.includes('Trạng thái')) ?? [];
    const line = rows.find((row) => row[headings.indexOf('Mã')] === code) ?? [];
    return Object.fromEntries(headings.map((heading, i) => [heading, line[i] ?? '']));
  }

  private api(method: string, request: { readonly params?: Outcome; readonly body?: Json }, actor = OFFICE): Json {
    const { spreadsheet } = this.state;
    const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
    const params = { spreadsheetId: spreadsheet.spreadsheetId, ...request.params };
    const run = api[method];
    if (run === undefined) throw new RangeError(`No method ${method}`);
    return run({ ...request, params }, { actor, authMode: 'FULL', now: new Date(0) });
  }
}
