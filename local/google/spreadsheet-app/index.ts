// SpreadsheetApp: what the add-in asks of its spreadsheet, and of a copy it has made, beside the Sheets API.

import { type Api, type ApiRequest, type Caller, type Json, ServiceException } from '../api';
import { booksOf } from '../books';
import { copySpreadsheet } from '../sheets/copy-spreadsheet';
import type { Sheet } from '../sheets/model';
import type { EngineState } from '../state';
import { numberParam, textParam } from '../utilities/arguments';
import type { IdSource } from '../utilities/ids';
import { isTimeZone } from '../utilities/zoned-time';
import { rangeMethods } from './range-methods';
import { assertMayEdit, assertMayRead, bookOf } from './subject';
import type { UiState } from './ui-state';

/**
 * `spreadsheet.*`. A call is about the spreadsheet its parameter `spreadsheetId` names, else about the one the script is bound to.
 * Sheets come back as `{ sheetId, title }`, null where there is none.
 */
export function createSpreadsheetApi(state: EngineState, ui: UiState, ids: IdSource): Api {
  const book = (request: ApiRequest) => bookOf(state, request);
  const property = (name: 'locale' | 'timeZone') => (request: ApiRequest, caller: Caller) => {
    assertMayEdit(book(request), caller);
    const value = textParam(request, name);
    if (name === 'timeZone' ? !isTimeZone(value) : !isLocale(value))
      throw new ServiceException(`Invalid argument: ${value}`);
    book(request).properties[name] = value;
    return null;
  };
  return {
    'spreadsheet.getActive': () => state.spreadsheet.spreadsheetId,
    'spreadsheet.flush': () => null,
    'spreadsheet.getName': (request) => book(request).properties.title,
    'spreadsheet.getSpreadsheetLocale': (request) => book(request).properties.locale,
    'spreadsheet.getSpreadsheetTimeZone': (request) => book(request).properties.timeZone,
    'spreadsheet.setSpreadsheetLocale': property('locale'),
    'spreadsheet.setSpreadsheetTimeZone': property('timeZone'),
    'spreadsheet.getOwner': (request) => book(request).owner,
    // "Copies the spreadsheet and returns the new one" (reference/spreadsheet/spreadsheet#copyname). A copy of the bound script comes along:
    // "When a spreadsheet is copied, any scripts attached to it are copied as well" (guides/sheets/functions), and whoever copies a container
    // owns the copy and can run its script (guides/bound). Here the copy, saved as a book of its own, is opened by the same bundle.
    'spreadsheet.copy': (request, caller) => {
      assertMayRead(book(request), caller);
      const identity = { spreadsheetId: ids.spreadsheetId(), title: textParam(request, 'name'), owner: caller.actor };
      booksOf(state).set(identity.spreadsheetId, copySpreadsheet(book(request), identity));
      return identity.spreadsheetId;
    },
    'spreadsheet.getSheets': (request) => book(request).sheets.map(describe),
    'spreadsheet.getSheetById': (request) => {
      const id = numberParam(request, 'sheetId');
      return describe(book(request).sheets.find(({ properties }) => properties.sheetId === id));
    },
    'spreadsheet.getSheetByName': (request) => {
      const title = textParam(request, 'title');
      return describe(book(request).sheets.find(({ properties }) => properties.title === title));
    },
    'spreadsheet.getActiveSheet': (request) => {
      const { sheets } = book(request);
      const active = sheets.find(({ properties }) => properties.sheetId === ui.activeSheetId);
      return describe(active ?? sheets.find(({ properties }) => !properties.hidden));
    },
    'spreadsheet.setActiveSheet': (request) => {
      const id = numberParam(request, 'sheetId');
      if (!book(request).sheets.some(({ properties }) => properties.sheetId === id))
        throw new ServiceException(`Invalid argument: ${id}`);
      ui.activeSheetId = id;
      return null;
    },
    ...rangeMethods(state),
  };
}

function describe(sheet: Sheet | undefined): Json {
  return sheet ? { sheetId: sheet.properties.sheetId, title: sheet.properties.title } : null;
}

/** Language and country, e.g. `vi_VN`, or a language alone. */
function isLocale(name: string): boolean {
  return /^[a-z]{2,3}(_[A-Z]{2})?$/.test(name);
}
