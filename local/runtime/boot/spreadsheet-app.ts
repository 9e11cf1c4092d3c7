// Runs inside the script's context: SpreadsheetApp on the file the script is bound to.

import type { Kit } from './kit';
import type { Ui } from './ui';

export function createSpreadsheetApp(kit: Kit, ui: { get(): Ui } & Pick<Ui, 'Button' | 'ButtonSet'>): object {
  interface SheetData {
    readonly sheetId: number;
    readonly title: string;
  }
  const sheetOf = (data: SheetData | null): object | null =>
    data &&
    kit.service('Sheet', {
      getSheetId: () => data.sheetId,
      getName: () => data.title,
      getSheetName: () => data.title,
    });

  const getActiveSpreadsheet = (): object => {
    const id = kit.call<string>('spreadsheet.getActive');
    const read =
      <T>(name: string) =>
      () =>
        kit.call<T>(`spreadsheet.${name}`);
    const spreadsheet: object = kit.service('Spreadsheet', {
      getId: () => id,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${id}/edit`,
      getName: read<string>('getName'),
      getSpreadsheetLocale: read<string>('getSpreadsheetLocale'),
      getSpreadsheetTimeZone: read<string>('getSpreadsheetTimeZone'),
      setSpreadsheetLocale: (locale: string) => {
        kit.call('spreadsheet.setSpreadsheetLocale', { params: { locale } });
      },
      setSpreadsheetTimeZone: (timeZone: string) => {
        kit.call('spreadsheet.setSpreadsheetTimeZone', { params: { timeZone } });
      },
      getOwner: () => {
        const email = kit.call<string>('spreadsheet.getOwner');
        return kit.service('User', { getEmail: () => email });
      },
      getSheetById: (sheetId: number) => sheetOf(kit.call('spreadsheet.getSheetById', { params: { sheetId } })),
      getSheetByName: (title: string) => sheetOf(kit.call('spreadsheet.getSheetByName', { params: { title } })),
      getActiveSheet: () => sheetOf(kit.call('spreadsheet.getActiveSheet')),
      setActiveSheet: (sheet: { getSheetId(): number }) => {
        kit.call('spreadsheet.setActiveSheet', { params: { sheetId: sheet.getSheetId() } });
        return sheet;
      },
      toast: (message: string, title?: string, timeoutSeconds?: number | null) => {
        kit.call('spreadsheet.toast', { body: { message, title, timeoutSeconds } });
      },
    });
    return spreadsheet;
  };

  return kit.service('SpreadsheetApp', {
    getActive: getActiveSpreadsheet,
    getActiveSpreadsheet,
    getUi: ui.get,
    flush: () => {
      kit.call('spreadsheet.flush');
    },
  });
}
