// All of Google's services over one state: the methods a call of the script can reach.

import type { Api } from '../google/api';
import { booksOf } from '../google/books';
import { createCacheApi } from '../google/cache';
import { createDriveApi } from '../google/drive';
import { createHtmlApi } from '../google/html';
import { createLockApi, type LockHolder } from '../google/lock';
import { createMailApi, type Deliver } from '../google/mail';
import { createPropertiesApi } from '../google/properties';
import { createScriptAppApi } from '../google/script-app';
import { createSessionApi } from '../google/session';
import { createSheetsApi } from '../google/sheets';
import { createSpreadsheetApi } from '../google/spreadsheet-app';
import type { UiState } from '../google/spreadsheet-app/ui-state';
import type { EngineState } from '../google/state';
import { createUtilitiesApi } from '../google/utilities';
import type { IdSource } from '../google/utilities/ids';
import { ALL_SCOPES } from './authorization';
import type { VirtualClock } from './clock';
import { type AccountKind, LIMITS } from './limits';

export interface ServiceOptions {
  readonly pages: Readonly<Record<string, string>>;
  readonly accountKind: AccountKind;
  readonly grantedScopes: readonly string[];
  readonly timeZone: string;
  readonly locale: string;
  readonly clock: VirtualClock;
  readonly locks: LockHolder;
  readonly deliver: Deliver;
  readonly toPdf: ((docx: Buffer) => Buffer) | undefined;
  readonly ui: UiState;
  readonly ids: IdSource;
  readonly warn: (text: string) => void;
}

/** Everything but `ui.*`, which depends on whether anybody is present at the run. */
export function createServices(state: EngineState, options: ServiceOptions): Api {
  const { accountKind, clock, ids } = options;
  const mailLimits = {
    ...LIMITS.mail,
    recipientsPerDay: LIMITS.mail.recipientsPerDay[accountKind],
    bodyBytes: LIMITS.mail.bodyBytes[accountKind],
  };
  return {
    ...createSheetsApi(booksOf(state), { warn: options.warn, newSpreadsheetId: () => ids.spreadsheetId() }),
    ...createDriveApi(state, { ids, toPdf: options.toPdf, ...LIMITS.drive }),
    ...createMailApi(state, mailLimits, ids, (mail) => options.deliver(mail, options.warn)),
    ...createPropertiesApi(state, LIMITS.properties),
    ...createCacheApi(state, LIMITS.cache),
    ...createLockApi(options.locks, { now: () => clock.ms, advance: (ms) => clock.advance(ms) }),
    ...createScriptAppApi(state, {
      triggersPerUser: LIMITS.triggersPerUser,
      grantedScopes: options.grantedScopes,
      askedScopes: ALL_SCOPES,
      ids,
    }),
    ...createSessionApi({ timeZone: options.timeZone, locale: options.locale }),
    ...createSpreadsheetApi(state, options.ui, ids),
    ...createHtmlApi(options.pages),
    ...createUtilitiesApi({ ids, sleep: (ms) => clock.advance(ms) }),
  };
}
