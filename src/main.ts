// The functions Google calls. The build makes a top-level function of every export here, under the same name.

import template from 'template:report';
import './core/zod-jitless';
import { checkReports as check } from './commands/check';
import { runWholeCycle as cycle } from './commands/cycle';
import { exportReport as report } from './commands/export-report';
import { applyMends as mend, previewMends as preview } from './commands/mend';
import { parseMendSelection } from './commands/mend-input';
import { sendReminders as remind } from './commands/remind';
import { previewRestore as compare, listSnapshots as list, restoreTab as restore } from './commands/restore';
import { parseRestoreChoice, parseSnapshotChoice } from './commands/restore-input';
import { runCommand, runFromPage } from './commands/run-command';
import { setUpWorkbook } from './commands/set-up';
import { parseSetupInput } from './commands/setup-input';
import { summarizeReports as summarize } from './commands/summarize';
import { undoMends as undo } from './commands/undo-mends';
import { connectGoogle } from './google/google-services';
import { showMenu } from './google/menu';

/** Every function the menu may call. */
export type EntryPoint =
  | 'setUp'
  | 'checkReports'
  | 'previewMends'
  | 'undoMends'
  | 'listSnapshots'
  | 'summarizeReports'
  | 'sendReminders'
  | 'exportReport'
  | 'runWholeCycle';

/** Simple trigger: may not touch any service that needs authorisation. */
export function onOpen(): void {
  showMenu();
}

export function setUp() {
  return runCommand(connectGoogle(), (services) => setUpWorkbook(services));
}

/** From a dialog or the command line: set-up with a roster and settings that were read from files. */
export function setUpFrom(input: unknown) {
  return runCommand(connectGoogle(), (services) => setUpWorkbook(services, parseSetupInput(input)));
}

export function checkReports() {
  return runCommand(connectGoogle(), check);
}

export function previewMends() {
  return runCommand(connectGoogle(), preview);
}

/** From the dialog of `previewMends` or the command line: what was chosen there. */
export function applyMends(selection: unknown) {
  return runFromPage(connectGoogle(), (services) => mend(services, parseMendSelection(selection)));
}

export function undoMends() {
  return runCommand(connectGoogle(), undo);
}

export function listSnapshots() {
  return runCommand(connectGoogle(), list);
}

/** From the dialog of `listSnapshots` or the command line: one unit's tab in one snapshot. */
export function previewRestore(choice: unknown) {
  return runFromPage(connectGoogle(), (services) => compare(services, parseSnapshotChoice(choice)));
}

/** The same, and the fingerprint of what `previewRestore` showed. */
export function restoreTab(choice: unknown) {
  return runFromPage(connectGoogle(), (services) => restore(services, parseRestoreChoice(choice)));
}

export function summarizeReports() {
  return runCommand(connectGoogle(), summarize);
}

export function sendReminders() {
  return runCommand(connectGoogle(), remind);
}

export function exportReport() {
  return runCommand(connectGoogle(), (services) => report(services, template));
}

export function runWholeCycle() {
  return runCommand(connectGoogle(), (services) => cycle(services, template));
}
