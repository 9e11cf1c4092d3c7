// Types a district into a workbook, cell by cell, as its units would: through the Sheets API, as text that the spreadsheet interprets.

import type { Api, ApiRequest, Caller, Json } from '../../local/google/api';
import { addDays } from '../../src/core/calendar/iso-date';
import type { Form, TypedCell } from '../../src/core/submission/form';
import { NARRATIVES } from '../../src/core/submission/form';
import { fold } from '../../src/core/text/fold';
import { hash32 } from '../../src/core/text/hash';
import { FORM } from '../../src/messages/form';
import { unitSheetId } from '../../src/sheets/contract';
import { type SpreadsheetJson, snapshotFields } from '../../src/sheets/google-json';
import { readUnitForm } from '../../src/sheets/read/unit-form';
import { type Tab, toSnapshot } from '../../src/sheets/snapshot';
import { writeStamp } from '../../src/sheets/tick-stamp';
import type { District } from './generate';
import type { FilledUnit } from './write-unit';

export function fillBook(api: Api, spreadsheetId: string, caller: Caller, district: District): void {
  const call = (method: string, request: Omit<ApiRequest, 'params'> & { params?: Record<string, Json> }): Json => {
    const run = api[method];
    if (run === undefined) throw new RangeError(`No method ${method}`);
    return run({ ...request, params: { spreadsheetId, ...request.params } }, caller);
  };
  const json = call('sheets.spreadsheets.get', { params: { fields: snapshotFields('shown') } });
  const tabs = new Map(toSnapshot(json as unknown as SpreadsheetJson).tabs.map((tab) => [tab.sheetId, tab]));
  const data = district.filled.flatMap((unit) => typeUnit(unit, tabs.get(unitSheetId(unit))));
  call('sheets.spreadsheets.values.batchUpdate', { body: { valueInputOption: 'USER_ENTERED', data } });
  call('sheets.spreadsheets.batchUpdate', { body: { requests: disturb(district, tabs) } });
}

interface TypedRange {
  [key: string]: Json;
  range: string;
  values: Json[][];
}

function typeUnit(unit: FilledUnit, tab: Tab | undefined): TypedRange[] {
  const reading = readUnitForm(tab);
  if (tab === undefined || !reading.ok) throw new RangeError(`The tab of ${unit.code} is not there`);
  const ranges: TypedRange[] = [];
  const put = (cell: TypedCell | undefined, value: string | boolean) => {
    if (cell === undefined) throw new RangeError(`The tab of ${unit.code} has no room`);
    if (value !== '') ranges.push({ range: `'${tab.title}'!${cell.place}`, values: [[value]] });
  };
  typeTable(unit, reading.form, put);
  typeWords(unit, reading.form, put);
  if (unit.nil) put(reading.form.nil, true);
  if (unit.submit) put(reading.form.submit, true);
  if (unit.submit) put(reading.form.sentAt, stampOf(unit));
  if (unit.truth.state === 'unreadable') {
    ranges.push({ range: `'${tab.title}'!${activityHeading(tab)}`, values: [['Nội dung']] });
  }
  return ranges;
}

/** Where the table's heading says "Các hoạt động": a unit that writes over it makes its tab unreadable. */
function activityHeading(tab: Tab): string {
  const wanted = fold(FORM.columns.activity);
  const place = Array.from({ length: tab.height }, (_unused, row) => row)
    .flatMap((row) => tab.row(row))
    .find(({ shown }) => fold(shown) === wanted)?.place;
  if (place === undefined) throw new RangeError(`The tab ${tab.title} has no heading`);
  return place;
}

/**
 * The moment that the add-in's own trigger would have written beside the tick: between the closing of the week and the morning after the
 * deadline. Every seventh unit ticked where no trigger runs.
 */
function stampOf({ code }: FilledUnit): string {
  const chance = hash32(code);
  if (chance % 7 === 0) return '';
  const hours = (chance >>> 8) % 72;
  const date = addDays('2021-10-07', Math.floor((hours + 8) / 24));
  const time = `${String((hours + 8) % 24).padStart(2, '0')}:${String((chance >>> 16) % 60).padStart(2, '0')}`;
  return writeStamp({ at: { date, time } });
}

type Put = (cell: TypedCell | undefined, value: string | boolean) => void;

function typeTable(unit: FilledUnit, form: Form, put: Put): void {
  for (const [i, row] of unit.rows.entries()) {
    const line = form.rows[i];
    put(line?.index, row.index ?? '');
    put(line?.activity, row.activity);
    put(line?.organizer, row.organizer);
    put(line?.classes, row.classes);
    put(line?.people, row.people);
    put(line?.note, row.note);
  }
}

function typeWords(unit: FilledUnit, form: Form, put: Put): void {
  for (const [i, text] of unit.narratives.entries()) {
    const narrative = NARRATIVES[i];
    if (narrative !== undefined) put(form.narratives[narrative], text);
  }
  put(form.stateBudget, unit.stateBudget);
  put(form.mobilisedFunds, unit.mobilisedFunds);
  put(form.directive, unit.directive);
  for (const [i, link] of unit.links.entries()) put(form.links[i], link);
  for (const [i, photo] of unit.photos.entries()) put(form.photos[i], photo);
  for (const [i, [name = '', position = '', kind = '', award = '', achievement = '']] of unit.nominations.entries()) {
    const line = form.nominations[i];
    put(line?.name, name);
    put(line?.position, position);
    put(line?.kind, kind);
    put(line?.award, award);
    put(line?.achievement, achievement);
  }
}

/** What units do to a form besides filling it in. */
function disturb(district: District, tabs: ReadonlyMap<number, Tab>): Json[] {
  const renamed = unitSheetId({ code: district.renamed });
  const pushedDown = unitSheetId({ code: district.pushedDown });
  const title = `${tabs.get(renamed)?.title} (đã xong)`;
  const range = { sheetId: pushedDown, dimension: 'ROWS', startIndex: 3, endIndex: 5 };
  return [
    { updateSheetProperties: { properties: { sheetId: renamed, title }, fields: 'title' } },
    { insertDimension: { range, inheritFromBefore: false } },
  ];
}
