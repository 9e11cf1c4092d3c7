// The boot script: the text that builds Google's services inside a script's context.
//
// It is made from the functions of this folder by `toString`. So it is ordinary typed, linted source, and needs neither a build step in tests
// nor files beside a bundled command line. The price is one rule: a function here uses its parameters and the language, nothing of its module.
// (Types are gone by then. Tools that rewrite function bodies, such as `keepNames` or line counters, must leave this folder alone.)

import { createAdvancedServices } from './advanced-services';
import { createBlobs } from './blobs';
import { createBytes } from './bytes';
import { createEntry } from './entry';
import { installEnvironment } from './environment';
import { createHtmlService } from './html-service';
import { createKit, type Host } from './kit';
import { createMailApp } from './mail-app';
import { createScriptApp } from './script-app';
import { createSheets } from './sheet';
import { createSpreadsheetApp } from './spreadsheet-app';
import { createStores } from './stores';
import { createUi } from './ui';
import { createSession, createUtilities } from './utilities';

const PARTS = {
  createAdvancedServices,
  createBlobs,
  createBytes,
  createEntry,
  createHtmlService,
  createKit,
  createMailApp,
  createScriptApp,
  createSession,
  createSheets,
  createSpreadsheetApp,
  createStores,
  createUi,
  createUtilities,
  installEnvironment,
};

/** Globals a script finds besides the language itself. */
export const SERVICE_NAMES = [
  'CacheService',
  'Drive',
  'HtmlService',
  'LockService',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'Utilities',
] as const;

function boot(host: Host, parts: typeof PARTS): (request: string) => string {
  parts.installEnvironment(host);
  const kit = parts.createKit(host);
  const bytes = parts.createBytes();
  const blobs = parts.createBlobs(kit, bytes);
  const scriptApp = parts.createScriptApp(kit);
  const html = parts.createHtmlService(kit);
  const spreadsheetApp = parts.createSpreadsheetApp(kit, parts.createUi(kit, html.toPage), parts.createSheets);
  const services: Record<(typeof SERVICE_NAMES)[number], object> = {
    ...parts.createStores(kit),
    ...parts.createAdvancedServices(kit, bytes, blobs),
    HtmlService: html.service,
    MailApp: parts.createMailApp(kit, blobs),
    ScriptApp: scriptApp.service,
    Session: parts.createSession(kit),
    SpreadsheetApp: spreadsheetApp.service,
    Utilities: parts.createUtilities(kit, bytes, blobs),
  };
  for (const [name, value] of Object.entries(services)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  }
  return parts.createEntry(kit, scriptApp.AuthMode, spreadsheetApp.edited);
}

/** An expression whose value, in a bare context, is a function of the host that installs everything and returns the entry. */
export const BOOT_SOURCE = `'use strict';
(host) => (${boot})(host, { ${Object.entries(PARTS)
  .map(([name, part]) => `${name}: ${part}`)
  .join(',\n')} })`;
