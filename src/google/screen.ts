// What the user sees of a command: an alert, or one of the pages of src/ui.

import type { MendPage } from '../commands/mend-page';
import type { StoredFile } from '../commands/services';
import { REPORT_PAGE } from '../messages/dialogs';
import { MEND_PAGE } from '../messages/mending';
import { SIGNS } from '../messages/visible-text';

export function tell(text: string): void {
  SpreadsheetApp.getUi().alert(text);
}

export function showFiles(text: string, files: readonly StoredFile[]): void {
  const template = HtmlService.createTemplateFromFile('report-ready');
  template.text = text;
  template.advice = REPORT_PAGE.advice;
  template.files = files.map(({ name, url, isDocument }) => ({
    name,
    url,
    kind: isDocument ? REPORT_PAGE.document : REPORT_PAGE.word,
  }));
  SpreadsheetApp.getUi().showModalDialog(template.evaluate().setWidth(520).setHeight(300), REPORT_PAGE.title);
}

export function showMends(text: string, page: MendPage): void {
  const template = HtmlService.createTemplateFromFile('mend');
  template.text = text;
  template.page = page;
  template.words = MEND_PAGE;
  template.signs = SIGNS;
  SpreadsheetApp.getUi().showModalDialog(template.evaluate().setWidth(800).setHeight(600), MEND_PAGE.title);
}
