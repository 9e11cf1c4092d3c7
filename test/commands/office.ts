// An office in memory: plain services that remember, in order, what was asked of them.

import { parse } from 'csv-parse/sync';
import type { MendPage } from '../../src/commands/mend-page';
import type { Mail, Services } from '../../src/commands/services';
import { initialSettings, settingsText } from '../../src/commands/setup-settings';
import type { LocalTime } from '../../src/core/calendar/iso-date';
import type { SettingKey } from '../../src/core/settings/fields';
import { OFFICE_SHEET_IDS, unitSheetId } from '../../src/sheets/contract';
import type { SheetRequest } from '../../src/sheets/google-json';
import { journalPage } from '../../src/sheets/journal';
import { cataloguePage, rosterPage, settingsPage } from '../../src/sheets/pages/base-pages';
import { unitPage } from '../../src/sheets/pages/unit-page';
import { DEFAULT_CATALOGUE } from '../../src/templates/catalogue';
import { type Grid, type GridValue, gridOfPage, type, workbook } from '../support/sheet-builders';

export type Deed =
  | { readonly kind: 'write'; readonly requests: readonly SheetRequest[] }
  | { readonly kind: 'mail'; readonly mail: Mail }
  | { readonly kind: 'tell'; readonly text: string }
  | { readonly kind: 'files'; readonly text: string }
  | { readonly kind: 'mends'; readonly text: string; readonly page: MendPage };

const unit = (code: string, name: string, emails: readonly string[]) => ({
  code,
  name,
  type: 'Xã',
  tab: name,
  emails,
  otherNames: [],
});

export const UNITS = [
  unit('X01', 'Cự Khê', ['cukhe@example.org']),
  unit('X02', 'Kim Bài', ['kimbai@example.org', 'vt.kimbai@example.org']),
  unit('X03', 'Tam Hưng', []),
];

interface OfficeOptions {
  /** Lines of the journal as they stand in its tab. */
  readonly journal?: Grid['values'];
  /** Settings as typed, where they are other than at first. */
  readonly settings?: Readonly<Partial<Record<SettingKey, string>>>;
  readonly recipientsLeft?: number;
  /** What units have typed: by unit code, cells by zero-based row and column. */
  readonly typed?: Readonly<Record<string, readonly (readonly [row: number, column: number, GridValue])[]>>;
  readonly now?: LocalTime;
  /** Milliseconds the run has taken already, asked anew each time. */
  readonly elapsedMs?: () => number;
  /** Called for each mail; what it throws is Google's answer. */
  readonly onSend?: (mail: Mail) => void;
}

export function office(options: OfficeOptions = {}): { services: Services; deeds: Deed[] } {
  const deeds: Deed[] = [];
  const journal = gridOfPage(journalPage(), OFFICE_SHEET_IDS.journal);
  const book = workbook(
    gridOfPage(settingsPage({ ...settingsText(initialSettings()), ...options.settings }), OFFICE_SHEET_IDS.settings),
    gridOfPage(rosterPage(UNITS), OFFICE_SHEET_IDS.roster),
    gridOfPage(cataloguePage(DEFAULT_CATALOGUE), OFFICE_SHEET_IDS.catalogue),
    { ...journal, values: [...journal.values, ...(options.journal ?? [])] },
    ...UNITS.map((one) => {
      const grid = gridOfPage(unitPage(one, 2021, 'trước ngày 10/10/2021'), unitSheetId(one));
      return type(grid, options.typed?.[one.code] ?? []);
    }),
  );
  const services: Services = {
    workbook: {
      read: () => book,
      owner: () => 'an@example.org',
      readFonts: () => book,
      write: (requests) => void deeds.push({ kind: 'write', requests }),
    },
    lastRow: () => 0,
    books: {
      copy: () => ({ id: 'book-2', url: 'https://docs.google.com/spreadsheets/d/book-2/edit' }),
      canOpen: () => true,
      open: () => services.workbook,
    },
    mail: {
      recipientsLeft: () => options.recipientsLeft ?? 100,
      send: (mail) => {
        deeds.push({ kind: 'mail', mail });
        options.onSend?.(mail);
      },
    },
    trigger: { count: () => 0, install: () => undefined, remove: () => undefined },
    permissions: { require: () => undefined, missing: () => undefined },
    log: () => undefined,
    sleep: () => undefined,
    files: {
      list: () => [],
      read: () => '',
      replaceArchive: () => undefined,
      createFolder: (name, { key }) => ({
        id: key,
        name,
        url: `https://thu-muc.example.org/${key}`,
        isDocument: false,
      }),
      createWord: (name, _base64, { key }) => ({
        id: key,
        name,
        url: `https://tep.example.org/${key}`,
        isDocument: false,
      }),
      createArchive: (name, _base64, { key }) => ({
        id: key,
        name,
        url: `https://tep.example.org/${key}`,
        isDocument: false,
      }),
      createPdf: (name, _document, { key }) => ({
        id: key,
        name,
        url: `https://tep.example.org/${key}`,
        isDocument: false,
      }),
      createDocument: (name, _base64, { key }) => ({
        id: key,
        name,
        url: `https://van-ban.example.org/${key}`,
        isDocument: true,
      }),
    },
    parseTable: (text, delimiter) => parse(text, { delimiter, relax_column_count: true }),
    screen: {
      tell: (text) => void deeds.push({ kind: 'tell', text }),
      showFiles: (text) => void deeds.push({ kind: 'files', text }),
      showMends: (text, page) => void deeds.push({ kind: 'mends', text, page }),
      ask: () => true,
      progress: () => undefined,
      showPage: () => undefined,
    },
    elapsedMs: options.elapsedMs ?? (() => 0),
    now: () => options.now ?? { date: '2021-10-09', time: '08:00' },
    user: () => 'an@example.org',
    exclusively: (work) => work(),
  };
  return { services, deeds };
}
