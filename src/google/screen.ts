// What the user sees of a command: an alert, or one of the pages of src/ui.

import type { MendPage } from '../commands/mend-page';
import type { FilesPage, PageRequest, StoredFile } from '../commands/services';
import { MENU, REPORT_PAGE } from '../messages/dialogs';
import { MEND_PAGE } from '../messages/mending';
import { SIGNS } from '../messages/visible-text';
import { OFFICE_SHEET_IDS } from '../sheets/contract';

export function ask(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(MENU.title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** Seconds a passing word stays on the screen: until the next one, or a little after the work is done. */
const PROGRESS_SECONDS = 30;

export function progress(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, MENU.title, PROGRESS_SECONDS);
}

export function showTracking(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetById(OFFICE_SHEET_IDS.tracking);
  if (sheet !== null) book.setActiveSheet(sheet);
}

export function showPage({ name, title, width, height, data }: PageRequest): void {
  const template = HtmlService.createTemplateFromFile(name);
  template.data = data;
  SpreadsheetApp.getUi().showModalDialog(template.evaluate().setWidth(width).setHeight(height), title);
}

export function tell(text: string): void {
  SpreadsheetApp.getUi().alert(text);
}

export function showFiles(text: string, files: readonly StoredFile[], page: FilesPage = REPORT_PAGE): void {
  const template = HtmlService.createTemplateFromFile('report-ready');
  template.text = text;
  template.advice = page.advice;
  template.files = files.map(({ name, url, isDocument, isFolder }) => ({
    name,
    url,
    kind: kindOf(name, isDocument, isFolder === true),
  }));
  SpreadsheetApp.getUi().showModalDialog(template.evaluate().setWidth(520).setHeight(300), page.title);
}

function kindOf(name: string, isDocument: boolean, isFolder: boolean): string {
  if (isFolder) return REPORT_PAGE.folder;
  if (isDocument) return REPORT_PAGE.document;
  return name.endsWith('.pdf') ? REPORT_PAGE.pdf : REPORT_PAGE.word;
}

export function showMends(text: string, page: MendPage): void {
  const template = HtmlService.createTemplateFromFile('mend');
  template.text = text;
  template.page = page;
  template.words = MEND_PAGE;
  template.signs = SIGNS;
  SpreadsheetApp.getUi().showModalDialog(template.evaluate().setWidth(800).setHeight(600), MEND_PAGE.title);
}
