// The line of a unit's tab that says whose it is, and that the unit reports no more: read, and written anew.

import { addDays, formatDate, type IsoDate } from '../../core/calendar/iso-date';
import type { Unit } from '../../core/roster/unit';
import { cleanLine } from '../../core/text/clean';
import { fold } from '../../core/text/fold';
import { FORM } from '../../messages/form';
import { UNIT_LINE } from '../../messages/roster-update';
import type { SheetRequest } from '../google-json';
import type { PageCell } from '../page';
import { toCellData } from '../render-page';
import type { Tab } from '../snapshot';

export interface UnitLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly name: string;
  readonly isMarkedClosed: boolean;
}

/** The line stands above the table; rows that were put in push it down a little. */
const ROWS_TRIED = 15;
const BEGINNING = fold(UNIT_LINE.beginning);

export function findUnitLine(tab: Tab): UnitLine | undefined {
  for (let row = 0; row < Math.min(tab.height, ROWS_TRIED); row += 1) {
    const column = tab
      .row(row)
      .findIndex(({ value }) => typeof value === 'string' && fold(value).startsWith(BEGINNING));
    if (column < 0) continue;
    const text = cleanLine(String(tab.cell(row, column).value));
    const bare = text.replace(UNIT_LINE.mark, '');
    const name = cleanLine(bare.slice(bare.indexOf(':') + 1));
    return { row, column, text, name, isMarkedClosed: bare !== text };
  }
  return undefined;
}

/** A unit that took over another one, and where its tab is. */
export interface Successor {
  readonly name: string;
  readonly link?: string;
}

/** @param lastDay of a unit that reports no more */
export function unitLine(unit: Unit, lastDay: IsoDate | undefined, successors: readonly Successor[]): PageCell {
  let value = FORM.unit(unit.name);
  if (lastDay === undefined) return { value, style: 'section' };
  value += UNIT_LINE.closed(formatDate(addDays(lastDay, 1)));
  const runs: { start: number; link?: string }[] = [];
  for (const [i, { name, link }] of successors.entries()) {
    value += i === 0 ? UNIT_LINE.mergedInto : ', ';
    if (link !== undefined) runs.push({ start: value.length, link }, { start: value.length + name.length });
    value += name;
  }
  return { value: value + UNIT_LINE.end, style: 'section', runs };
}

/** Only the text and its links; the cell's looks stay. */
export function writeUnitLine(tab: Tab, { row, column }: UnitLine, cell: PageCell): SheetRequest {
  const start = { sheetId: tab.sheetId, rowIndex: row, columnIndex: column };
  return { updateCells: { start, rows: [{ values: [toCellData(cell)] }], fields: 'userEnteredValue,textFormatRuns' } };
}

const GREY = { red: 0.6, green: 0.6, blue: 0.6 };

export function colourTab(tab: Tab, isClosed: boolean): SheetRequest {
  const colour = isClosed ? { tabColorStyle: { rgbColor: GREY } } : {};
  return { updateSheetProperties: { properties: { sheetId: tab.sheetId, ...colour }, fields: 'tabColorStyle' } };
}
