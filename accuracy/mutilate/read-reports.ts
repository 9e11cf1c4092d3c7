// Every report of a workbook, whole, as the commands read it: narratives and money stand in no outcome.

import { createSheetsApi } from '../../local/google/sheets';
import type { EngineState } from '../../local/google/state';
import { NOW, OFFICE } from '../../samples/thanh-oai-2021/prepare';
import { readCampaign } from '../../src/commands/campaign';
import type { Services } from '../../src/commands/services';
import { type SpreadsheetJson, snapshotFields } from '../../src/sheets/google-json';
import { type Actual, actualOf } from './judge';

export function readReports({ spreadsheet }: EngineState): Map<string, Actual> {
  const { spreadsheetId } = spreadsheet;
  const api = createSheetsApi(new Map([[spreadsheetId, spreadsheet]]));
  const caller = { actor: OFFICE, authMode: 'FULL', now: NOW } as const;
  const json = api['sheets.spreadsheets.get']?.({ params: { spreadsheetId, fields: snapshotFields('shown') } }, caller);
  const services = readingServices(json as unknown as SpreadsheetJson);
  return new Map(readCampaign(services).reports.map((report) => [report.unit.code, actualOf(report)]));
}

/** Reading asks nothing of the world but the workbook and the time. */
function readingServices(json: SpreadsheetJson): Services {
  const never = () => {
    throw new RangeError('Reading does nothing else');
  };
  return {
    workbook: { read: () => json, owner: () => OFFICE, readFonts: never, write: never },
    lastRow: never,
    books: { copy: never, canOpen: never, open: never },
    mail: { recipientsLeft: never, send: never },
    trigger: { count: never, install: never, remove: never },
    permissions: { require: never, missing: never },
    log: never,
    sleep: never,
    files: {
      list: never,
      createFolder: never,
      createWord: never,
      createDocument: never,
      createArchive: never,
      createPdf: never,
      replaceArchive: never,
      read: never,
    },
    parseTable: never,
    screen: { tell: never, showFiles: never, showMends: never, ask: never, progress: never, showPage: never },
    now: () => ({ date: '2021-10-11', time: '08:00' }),
    elapsedMs: () => 0,
    user: () => OFFICE,
    exclusively: (work) => work(),
  };
}
