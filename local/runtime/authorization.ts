// Which permission each service asks for, and what the script is told when it is missing.

import { type Caller, ServiceException } from '../google/api';

const AUTH = 'https://www.googleapis.com/auth/';

/** Scopes by prefix of the method id; a method not listed needs no authorisation. Source: the reference page of each service. */
const REQUIRED: readonly (readonly [prefix: string, scope: string])[] = [
  ['sheets.', `${AUTH}spreadsheets`],
  // Google names `spreadsheets.currentonly` beside it, which the manifest does not ask for. The rest of SpreadsheetApp reaches the bound
  // file only, and that simple triggers may use.
  ['spreadsheet.copy', `${AUTH}spreadsheets`],
  ['drive.', `${AUTH}drive.file`],
  ['mail.', `${AUTH}script.send_mail`],
  ['script.getProjectTriggers', `${AUTH}script.scriptapp`],
  ['script.newTrigger', `${AUTH}script.scriptapp`],
  ['script.deleteTrigger', `${AUTH}script.scriptapp`],
  ['ui.showModalDialog', `${AUTH}script.container.ui`],
  ['ui.showModelessDialog', `${AUTH}script.container.ui`],
  ['ui.showSidebar', `${AUTH}script.container.ui`],
];

/** The scopes the add-in's manifest asks for, all of them granted unless an engine is told otherwise. */
export const ALL_SCOPES: readonly string[] = [
  `${AUTH}spreadsheets`,
  `${AUTH}drive.file`,
  `${AUTH}script.send_mail`,
  `${AUTH}script.scriptapp`,
  `${AUTH}script.container.ui`,
  `${AUTH}userinfo.email`,
];

/**
 * @param granted Scopes the effective user has granted.
 * @throws ServiceException when the method needs a scope that is not granted, or any scope at all in a simple trigger.
 */
export function requireAuthorization(method: string, authMode: Caller['authMode'], granted: readonly string[]): void {
  const scope = REQUIRED.find(([prefix]) => method.startsWith(prefix))?.[1];
  if (scope === undefined || (authMode === 'FULL' && granted.includes(scope))) return;
  throw new ServiceException(
    `You do not have permission to call ${scriptName(method)}. Required permissions: ${scope}`,
  );
}

/** The method as scripts write it, e.g. `MailApp.sendEmail`; an advanced service goes by its REST name in Google's texts. */
function scriptName(method: string): string {
  return method
    .replace(/^spreadsheet\./, 'SpreadsheetApp.Spreadsheet.')
    .replace(/^mail\./, 'MailApp.')
    .replace(/^script\./, 'ScriptApp.')
    .replace(/^ui\./, 'Ui.');
}
