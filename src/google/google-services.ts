// The one place that names Google's services. Nothing here runs at load: a service call at the top level would keep the menu from appearing.

import type { CopiedBook, Mail, Services, Workbook } from '../commands/services';
import type { LocalTime } from '../core/calendar/iso-date';
import { expectPresent, setupError } from '../core/errors';
import { once } from '../core/once';
import { PLACES } from '../messages/setup-faults';
import { quoteTitle } from '../sheets/a1';
import { FONT_FIELDS, type SheetRequest, type SpreadsheetJson, snapshotFields } from '../sheets/google-json';
import { dailyTrigger, permissions } from './daily-trigger';
import { driveFiles } from './drive-files';
import { isOutOfReach, retryRateLimited } from './retry';
import { ask, progress, showFiles, showMends, showPage, tell } from './screen';

const LOCK_WAIT_MS = 10_000;

/** The services of one run, which begins here. */
export function connectGoogle(): Services {
  let startedMs = Date.now();
  // What does not change while a run goes on is asked once: each question takes Google its time.
  const [book, fileOwner, user] = [once(spreadsheetId), once(owner), once(effectiveUser)];
  return {
    workbook: workbookOf(book, fileOwner),
    lastRow,
    books: { copy: copyBook, canOpen, open: (id) => workbookOf(() => id, user) },
    trigger: dailyTrigger,
    permissions,
    sleep: (ms) => Utilities.sleep(ms),
    log: (text) => console.log(text),
    mail: { recipientsLeft: () => MailApp.getRemainingDailyQuota(), send: sendMail },
    files: driveFiles,
    parseTable: (text, delimiter) => Utilities.parseCsv(text, delimiter as GoogleAppsScript.Char),
    screen: {
      tell,
      showFiles,
      showMends,
      ask: (question) => {
        const answer = ask(question);
        // Whether Google counts the time it takes to answer is nowhere said; whoever takes long is not to find nothing done.
        startedMs = Date.now();
        return answer;
      },
      progress,
      showPage,
    },
    now: localTime,
    elapsedMs: () => Date.now() - startedMs,
    user,
    exclusively,
  };
}

function spreadsheetId(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getId();
}

/** Google names no owner of a file in a shared drive. */
function owner(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getOwner()?.getEmail() ?? '';
}

function effectiveUser(): string {
  return Session.getEffectiveUser().getEmail();
}

function workbookOf(idOf: () => string, ownerOf: () => string): Workbook {
  // The shape is fixed by the field mask; Google's own type marks every field optional.
  const get = (query: { fields: string; ranges?: string[] }) =>
    expectPresent(
      retryRateLimited(() => Sheets?.Spreadsheets.get(idOf(), query)),
      'an answer of the Sheets service',
    ) as SpreadsheetJson;
  return {
    read: (detail) => get({ fields: snapshotFields(detail) }),
    owner: ownerOf,
    readFonts: (titles) => get({ ranges: titles.map(quoteTitle), fields: FONT_FIELDS }),
    write: (requests) => writeWorkbook(idOf(), requests),
  };
}

function lastRow(sheetId: number): number {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId)?.getLastRow() ?? 0;
}

function writeWorkbook(id: string, requests: readonly SheetRequest[]): void {
  const body = { requests: [...requests] as GoogleAppsScript.Sheets.Schema.Request[] };
  const answer = retryRateLimited(() => Sheets?.Spreadsheets.batchUpdate(body, id));
  expectPresent(answer, 'an answer of the Sheets service');
}

/** Whoever copies owns the copy. */
function copyBook(title: string): CopiedBook {
  const copy = SpreadsheetApp.getActiveSpreadsheet().copy(title);
  return { id: copy.getId(), url: copy.getUrl() };
}

function canOpen(id: string): boolean {
  try {
    retryRateLimited(() => Sheets?.Spreadsheets.get(id, { fields: 'spreadsheetId' }));
    return true;
  } catch (error) {
    if (isOutOfReach(error)) return false;
    throw error;
  }
}

function sendMail(mail: Mail): void {
  MailApp.sendEmail({
    to: mail.to.join(','),
    ...(mail.cc === undefined || mail.cc.length === 0 ? {} : { cc: mail.cc.join(',') }),
    ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
    name: mail.senderName,
    subject: mail.subject,
    body: mail.text,
    htmlBody: mail.html,
  });
}

function localTime(): LocalTime {
  const [date = '', time = ''] = Utilities.formatDate(
    new Date(),
    Session.getScriptTimeZone(),
    'yyyy-MM-dd HH:mm',
  ).split(' ');
  return { date, time };
}

function exclusively<T>(work: () => T, waitMs = LOCK_WAIT_MS): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMs)) throw setupError('anotherRun', { in: PLACES.book });
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
