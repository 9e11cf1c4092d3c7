// SpreadsheetApp on the file the script is bound to: what the add-in asks of it beside the Sheets API.

import { type Api, type ApiRequest, type Caller, type Json, ServiceException } from '../api';
import type { Sheet, Spreadsheet } from '../sheets/model';
import { numberParam, textParam } from '../utilities/arguments';
import { isTimeZone } from '../utilities/zoned-time';
import type { UiState } from './ui-state';

/**
 * `spreadsheet.*`. Sheets come back as `{ sheetId, title }`, null where there is none.
 * @param book Gives the workbook as it is now; the Sheets API may have put another in its place.
 */
export function createSpreadsheetApi(book: () => Spreadsheet, ui: UiState): Api {
  const property = (name: 'locale' | 'timeZone') => (request: ApiRequest, caller: Caller) => {
    const { owner, editors, properties } = book();
    if (owner !== caller.actor && !editors.includes('*') && !editors.includes(caller.actor)) {
      throw new ServiceException('You do not have permission to perform that action.');
    }
    const value = textParam(request, name);
    if (name === 'timeZone' ? !isTimeZone(value) : !isLocale(value))
      throw new ServiceException(`Invalid argument: ${value}`);
    properties[name] = value;
    return null;
  };
  return {
    'spreadsheet.getActive': () => book().spreadsheetId,
    'spreadsheet.flush': () => null,
    'spreadsheet.getName': () => book().properties.title,
    'spreadsheet.getSpreadsheetLocale': () => book().properties.locale,
    'spreadsheet.getSpreadsheetTimeZone': () => book().properties.timeZone,
    'spreadsheet.setSpreadsheetLocale': property('locale'),
    'spreadsheet.setSpreadsheetTimeZone': property('timeZone'),
    'spreadsheet.getOwner': () => book().owner,
    'spreadsheet.getSheetById': (request) => {
      const id = numberParam(request, 'sheetId');
      return describe(book().sheets.find(({ properties }) => properties.sheetId === id));
    },
    'spreadsheet.getSheetByName': (request) => {
      const title = textParam(request, 'title');
      return describe(book().sheets.find(({ properties }) => properties.title === title));
    },
    'spreadsheet.getActiveSheet': () => {
      const { sheets } = book();
      const active = sheets.find(({ properties }) => properties.sheetId === ui.activeSheetId);
      return describe(active ?? sheets.find(({ properties }) => !properties.hidden));
    },
    'spreadsheet.setActiveSheet': (request) => {
      const id = numberParam(request, 'sheetId');
      if (!book().sheets.some(({ properties }) => properties.sheetId === id))
        throw new ServiceException(`Invalid argument: ${id}`);
      ui.activeSheetId = id;
      return null;
    },
  };
}

function describe(sheet: Sheet | undefined): Json {
  return sheet ? { sheetId: sheet.properties.sheetId, title: sheet.properties.title } : null;
}

/** Language and country, e.g. `vi_VN`, or a language alone. */
function isLocale(name: string): boolean {
  return /^[a-z]{2,3}(_[A-Z]{2})?$/.test(name);
}
