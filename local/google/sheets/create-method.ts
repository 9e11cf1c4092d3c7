// spreadsheets.create: a new workbook with the properties and empty sheets that are asked for.

import { type Caller, type JsonObject, NotEmulatedError } from '../api';
import { Draft } from './draft';
import { objectAt, objectsAt, stringAt } from './json';
import { localeOf } from './locale';
import type { Spreadsheet } from './model';
import { newSpreadsheet } from './new-spreadsheet';
import { prefixed } from './refusal';
import { sheetRequests } from './requests/sheet-requests';

/** @throws NotEmulatedError for anything but properties and sheets without content. */
export function createSpreadsheet(body: JsonObject, spreadsheetId: string, caller: Caller): Spreadsheet {
  for (const field of Object.keys(body)) {
    if (field !== 'properties' && field !== 'sheets')
      throw new NotEmulatedError(`creating a spreadsheet with ${field}`);
  }
  const properties = objectAt(body, 'properties') ?? {};
  for (const field of Object.keys(properties)) {
    if (!['title', 'locale', 'timeZone', 'autoRecalc'].includes(field)) {
      throw new NotEmulatedError(`creating a spreadsheet with the property ${field}`);
    }
  }
  const book = newSpreadsheet({
    spreadsheetId,
    title: stringAt(properties, 'title') ?? 'Untitled spreadsheet',
    locale: stringAt(properties, 'locale') ?? 'en_US',
    timeZone: stringAt(properties, 'timeZone') ?? 'Etc/GMT',
    owner: caller.actor,
  });
  localeOf(book.properties.locale);
  const sheets = objectsAt(body, 'sheets');
  if (sheets.length === 0) return book;
  const draft = new Draft(book, caller);
  // Without its first sheet the workbook takes whatever id and title the caller has chosen.
  draft.removeSheet(0);
  for (const [n, sheet] of sheets.entries()) addSheet(draft, sheet, n);
  draft.commit();
  return book;
}

function addSheet(draft: Draft, sheet: JsonObject, n: number): void {
  for (const field of Object.keys(sheet)) {
    if (field !== 'properties') throw new NotEmulatedError(`creating a spreadsheet whose sheet has ${field}`);
  }
  const { index: _place, ...properties } = objectAt(sheet, 'properties') ?? {};
  prefixed(`Invalid sheets[${n}].properties: `, () => sheetRequests.addSheet?.(draft, { properties }));
}
