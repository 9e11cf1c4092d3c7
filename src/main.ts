// The functions Google calls. The build makes a top-level function of every export here, under the same name.

import template from 'template:report';
import './core/zod-jitless';
import { checkReports as check } from './commands/check';
import { checkSettings as checkTyped } from './commands/check-settings';
import { runWholeCycle as cycle } from './commands/cycle';
import { exportReport as report } from './commands/export-report';
import { applyMends as mend, previewMends as preview } from './commands/mend';
import { parseMendSelection } from './commands/mend-input';
import { previewRoster as understand } from './commands/preview-roster';
import { sendReminders as remind } from './commands/remind';
import { runAsked, runCommand, runFromPage } from './commands/run-command';
import { proposeSetUp, setUpWorkbook } from './commands/set-up';
import { parseSetupInput } from './commands/setup-input';
import { startSetUp as start } from './commands/start-set-up';
import { summarizeReports as summarize } from './commands/summarize';
import { undoMends as undo } from './commands/undo-mends';
import { updateRoster as update } from './commands/update-roster';
import { connectGoogle } from './google/google-services';
import { showMenu } from './google/menu';

/** Every function the menu may call. */
export type EntryPoint =
  | 'startSetUp'
  | 'setUp'
  | 'updateRoster'
  | 'checkReports'
  | 'previewMends'
  | 'undoMends'
  | 'summarizeReports'
  | 'sendReminders'
  | 'exportReport'
  | 'runWholeCycle';

/** Simple trigger: may not touch any service that needs authorisation. */
export function onOpen(): void {
  showMenu();
}

/** Of the menu: a dialog where there is no workbook yet, else `setUp`. */
export function startSetUp() {
  return start(connectGoogle(), setUp);
}

/** From the dialog of `startSetUp`: what was typed into its form. */
export function checkSettings(input: unknown) {
  return runFromPage(connectGoogle(), () => checkTyped(input));
}

/** From the dialog of `startSetUp`: a roster that was pasted or chosen there. */
export function previewRoster(input: unknown) {
  return runFromPage(connectGoogle(), (services) => understand(services, input));
}

export function setUp() {
  return runAsked(connectGoogle(), (services) => proposeSetUp(services));
}

/** From the dialog of `startSetUp` or the command line: set-up with a roster and settings that were given there. */
export function setUpFrom(input: unknown) {
  return runFromPage(connectGoogle(), (services) => setUpWorkbook(services, parseSetupInput(services, input)));
}

export function updateRoster() {
  return runAsked(connectGoogle(), update);
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
