// The simple trigger onEdit: writes the moment beside the tick "Gửi báo cáo". It runs as whoever edits, may ask no service that needs
// permission, and does not run everywhere; nothing but the moment depends on it.

import { findStampCell, STAMP_REACH, writeStamp } from '../sheets/tick-stamp';

export function stampTick({ range }: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (range.getNumRows() !== 1 || range.getNumColumns() !== 1) return;
  const ticked = range.getValue();
  if (typeof ticked !== 'boolean') return;
  const sheet = range.getSheet();
  const row = range.getRow();
  const rows = Math.min(STAMP_REACH, sheet.getLastRow() - row + 1);
  const place = findStampCell(sheet.getRange(row, 1, rows, range.getColumn()).getValues());
  if (place === undefined) return;
  const stamp = sheet.getRange(row + place.row, place.column + 1);
  stamp.setValue(ticked ? writeStamp({ at: now(sheet), user: Session.getActiveUser().getEmail() }) : '');
}

function now(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
  const zone = sheet.getParent().getSpreadsheetTimeZone();
  const [date = '', time = ''] = Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm').split(' ');
  return { date, time };
}
