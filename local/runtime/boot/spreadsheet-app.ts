// Runs inside the script's context: SpreadsheetApp on the file the script is bound to, and on copies of it.

import type { Kit } from './kit';
import type { RangeData, SheetData, Sheets } from './sheet';
import type { Ui } from './ui';

/** What an edit event tells, as the host gives it. */
export interface EditedData {
  readonly spreadsheetId: string;
  readonly sheet: SheetData;
  readonly range: RangeData;
}

export interface SpreadsheetApp {
  readonly service: object;
  /** The objects of an edit event that only this realm can hold. The user's address is withheld in simple triggers. */
  edited(data: EditedData): { readonly source: object; readonly range: object; readonly user: object };
}

export function createSpreadsheetApp(
  kit: Kit,
  ui: { get(): Ui } & Pick<Ui, 'Button' | 'ButtonSet'>,
  createSheets: (kit: Kit, spreadsheetId: string, spreadsheet: () => object) => Sheets,
): SpreadsheetApp {
  const userOf = (email: string): object => kit.service('User', { getEmail: () => email });

  const open = (spreadsheetId: string) => {
    const call = <T>(method: string, params: object = {}): T =>
      kit.call<T>(`spreadsheet.${method}`, { params: { spreadsheetId, ...params } });
    const read =
      <T>(method: string) =>
      () =>
        call<T>(method);
    const sheets = createSheets(kit, spreadsheetId, () => spreadsheet);
    const find = (method: string, params: object = {}): object | null => {
      const data = call<SheetData | null>(method, params);
      return data && sheets.sheetOf(data);
    };
    const spreadsheet: object = kit.service('Spreadsheet', {
      getId: () => spreadsheetId,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
      getName: read<string>('getName'),
      getSpreadsheetLocale: read<string>('getSpreadsheetLocale'),
      getSpreadsheetTimeZone: read<string>('getSpreadsheetTimeZone'),
      setSpreadsheetLocale: (locale: string) => {
        call('setSpreadsheetLocale', { locale });
      },
      setSpreadsheetTimeZone: (timeZone: string) => {
        call('setSpreadsheetTimeZone', { timeZone });
      },
      getOwner: () => userOf(call('getOwner')),
      copy: (name: unknown) => {
        if (typeof name !== 'string') throw kit.mismatch('SpreadsheetApp.Spreadsheet.copy', [name]);
        return open(call('copy', { name })).spreadsheet;
      },
      getSheets: () => call<SheetData[]>('getSheets').map(sheets.sheetOf),
      getSheetById: (sheetId: number) => find('getSheetById', { sheetId }),
      getSheetByName: (title: string) => find('getSheetByName', { title }),
      getActiveSheet: () => find('getActiveSheet'),
      setActiveSheet: (sheet: { getSheetId(): number }) => {
        call('setActiveSheet', { sheetId: sheet.getSheetId() });
        return sheet;
      },
      toast: (message: string, title?: string, timeoutSeconds?: number | null) => {
        kit.call('spreadsheet.toast', { body: { message, title, timeoutSeconds } });
      },
    });
    return { spreadsheet, sheets };
  };

  const getActiveSpreadsheet = (): object => open(kit.call<string>('spreadsheet.getActive')).spreadsheet;

  return {
    service: kit.service('SpreadsheetApp', {
      getActive: getActiveSpreadsheet,
      getActiveSpreadsheet,
      getUi: ui.get,
      flush: () => {
        kit.call('spreadsheet.flush');
      },
    }),
    edited: (data) => {
      const { spreadsheet, sheets } = open(data.spreadsheetId);
      return { source: spreadsheet, range: sheets.rangeOf(data.sheet, data.range), user: userOf('') };
    },
  };
}
