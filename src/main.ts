// The functions Google calls. The build makes a top-level function of every export here, under the same name.

import reportTemplate from 'template:report';
import unitTemplate from 'template:unit-report';
import './core/zod-jitless';
import { proposeSwitchOff, proposeSwitchOn, proposeTakeOver } from './commands/automation';
import { showBulletin as bulletin } from './commands/bulletin';
import { checkReports as check } from './commands/check';
import { checkSettings as checkTyped } from './commands/check-settings';
import { proposeCycle as cycle } from './commands/cycle';
import { proposeReport as report } from './commands/export-report';
import { applyMends as mend, previewMends as preview } from './commands/mend';
import { parseMendSelection } from './commands/mend-input';
import { savePhotos as keepPhotos, openPhotos as photos, showUnitPhotos as unitPhotos } from './commands/photos';
import { parsePhotoInput } from './commands/photos-input';
import {
  previewReminder as previewLetter,
  previewReminders as previewLetters,
  sendTestReminder as sendTest,
} from './commands/preview-reminders';
import { previewRoster as understand } from './commands/preview-roster';
import { proposeReminders as remind } from './commands/remind';
import { remindDaily as remindByItself } from './commands/remind-daily';
import { exportPdf as pdf } from './commands/report-pdf';
import { openReportTemplates as openTemplates } from './commands/report-template';
import { previewRestore as compare, listSnapshots as list, restoreTab as restore } from './commands/restore';
import { parseRestoreChoice, parseSnapshotChoice } from './commands/restore-input';
import { rollOver as newYear } from './commands/roll-over';
import { runAsked, runCommand, runFromPage } from './commands/run-command';
import { proposeSetUp, setUpWorkbook } from './commands/set-up';
import { parseSetupInput } from './commands/setup-input';
import { parseStandingRequest } from './commands/standing-input';
import {
  changeStandings as move,
  previewStandings as previewMoves,
  listStandings as standings,
} from './commands/standings';
import { startSetUp as start } from './commands/start-set-up';
import { summarizeReports as summarize } from './commands/summarize';
import { proposeUndo as undo } from './commands/undo-mends';
import { proposeUnitReports as unitReports } from './commands/unit-reports';
import { updateRoster as update } from './commands/update-roster';
import { connectGoogle } from './google/google-services';
import { showMenuAndNotice } from './google/menu';
import { showTracking as goToTracking } from './google/screen';
import { stampTick } from './google/tick-stamp';

const TEMPLATES = { report: reportTemplate, unit: unitTemplate };

/** Every function the menu may call. */
export type EntryPoint =
  | 'startSetUp'
  | 'setUp'
  | 'updateRoster'
  | 'checkReports'
  | 'previewMends'
  | 'undoMends'
  | 'listSnapshots'
  | 'summarizeReports'
  | 'previewReminders'
  | 'sendReminders'
  | 'startAutoReminders'
  | 'takeOverAutoReminders'
  | 'stopAutoReminders'
  | 'showTracking'
  | 'exportReport'
  | 'exportPdf'
  | 'exportUnitReports'
  | 'openPhotos'
  | 'listStandings'
  | 'showBulletin'
  | 'runWholeCycle'
  | 'openReportTemplate'
  | 'rollOver';

/** Simple trigger: may not touch any service that needs authorisation. */
export function onOpen(): void {
  showMenuAndNotice();
}

/** Simple trigger, as above; it runs for units too. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  stampTick(event);
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
  return runFromPage(connectGoogle(), (services) =>
    setUpWorkbook(services, parseSetupInput(services, input), TEMPLATES),
  );
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
  return runAsked(connectGoogle(), undo);
}

export function listStandings() {
  return runCommand(connectGoogle(), standings);
}

/** From the dialog of `listStandings` or the command line. */
export function previewStandings(request: unknown) {
  return runFromPage(connectGoogle(), (services) => previewMoves(services, parseStandingRequest(request)));
}

export function changeStandings(request: unknown) {
  return runFromPage(connectGoogle(), (services) => move(services, parseStandingRequest(request)));
}

export function showBulletin() {
  return runCommand(connectGoogle(), bulletin);
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
  return runAsked(connectGoogle(), remind);
}

export function previewReminders() {
  return runCommand(connectGoogle(), previewLetters);
}

/** From the dialog of `previewReminders`: the letter to one unit. */
export function previewReminder(code: unknown) {
  return runFromPage(connectGoogle(), (services) => previewLetter(services, String(code)));
}

/** The same: that letter to whoever asks. */
export function sendTestReminder(code: unknown) {
  return runFromPage(connectGoogle(), (services) => sendTest(services, String(code)));
}

export function startAutoReminders() {
  return runAsked(connectGoogle(), proposeSwitchOn);
}

export function takeOverAutoReminders() {
  return runAsked(connectGoogle(), proposeTakeOver);
}

export function stopAutoReminders() {
  return runAsked(connectGoogle(), proposeSwitchOff);
}

/** The daily trigger, as whoever switched it on. */
export function remindDaily() {
  return remindByItself(connectGoogle());
}

/** Of the notice in the menu. */
export function showTracking() {
  goToTracking();
}

export function exportReport() {
  return runAsked(connectGoogle(), (services) => report(services, TEMPLATES));
}

export function exportPdf() {
  return runCommand(connectGoogle(), pdf);
}

export function exportUnitReports() {
  return runAsked(connectGoogle(), (services) => unitReports(services, TEMPLATES));
}

export function openPhotos() {
  return runCommand(connectGoogle(), photos);
}

/** From the dialog of `openPhotos`: the pictures of one unit. */
export function showUnitPhotos(code: unknown) {
  return runFromPage(connectGoogle(), (services) => unitPhotos(services, String(code)));
}

/** The same, or the command line: all pictures of one unit. */
export function savePhotos(input: unknown) {
  return runFromPage(connectGoogle(), (services) => keepPhotos(services, parsePhotoInput(input)));
}

export function runWholeCycle() {
  return runAsked(connectGoogle(), (services) => cycle(services, TEMPLATES));
}

/** The office's own templates: made, shown, checked. */
export function openReportTemplate() {
  return runCommand(connectGoogle(), (services) => openTemplates(services, TEMPLATES));
}

/** Makes the workbook of the next year from this one. */
export function rollOver() {
  return runAsked(connectGoogle(), newYear);
}
