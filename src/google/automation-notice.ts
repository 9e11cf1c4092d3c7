// On opening: whether automatic reminding has stopped. A simple trigger may ask no service that needs permission, so this reads nothing but the
// workbook it is in.

import type { LocalTime } from '../core/calendar/iso-date';
import { AUTOMATION_NOTICE } from '../messages/automation';
import { readAutomationMark } from '../sheets/automation-mark';
import { OFFICE_SHEET_IDS } from '../sheets/contract';

/** The lines above the list of units, with room for some more. */
const HEAD_ROWS = 10;

/** A sentence for the office; undefined while all is well, or automatic reminding is off. */
export function automationNotice(): string | undefined {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetById(OFFICE_SHEET_IDS.tracking);
  const rows = Math.min(HEAD_ROWS, sheet?.getLastRow() ?? 0);
  if (sheet === null || rows === 0) return undefined;
  const shown = sheet.getRange(1, 1, rows, sheet.getLastColumn()).getDisplayValues().flat();
  const health = readAutomationMark(shown, now(book.getSpreadsheetTimeZone()));
  return health === undefined || health === 'off' || health === 'fine' ? undefined : AUTOMATION_NOTICE[health];
}

function now(zone: string): LocalTime {
  const [date = '', time = ''] = Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm').split(' ');
  return { date, time };
}
