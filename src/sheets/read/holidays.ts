// The tab Ngày nghỉ -> the calendar of working days.

import { parseDate, parseSerial } from '../../core/calendar/iso-date';
import type { WorkingCalendar } from '../../core/calendar/working-days';
import { SetupError, type SetupFault, setupError } from '../../core/errors';
import type { TypedCell } from '../../core/submission/form';
import { sameWords } from '../../core/text/fold';
import { PLACES } from '../../messages/setup-faults';
import { HOLIDAYS_TAB } from '../../messages/tabs';
import { findOfficeTab } from '../contract';
import type { Snapshot } from '../snapshot';
import { findHeadings, readRows } from './table';

/** Without the tab there is nothing but weekends. @throws SetupError for lost headings, or naming every row that is wrong */
export function readCalendar(snapshot: Snapshot): WorkingCalendar {
  const tab = findOfficeTab(snapshot, 'holidays');
  const [daysOff, madeUp] = [new Set<string>(), new Set<string>()];
  if (tab === undefined) return { daysOff, madeUp };
  const headings = findHeadings(tab, HOLIDAYS_TAB.headings.slice(0, 2));
  if (headings === undefined) {
    throw setupError('missingColumn', { in: PLACES.tab(tab.title) }, { column: HOLIDAYS_TAB.headings[0] });
  }
  const faults: SetupFault[] = [];
  const fault = (code: SetupFault['code'], cell: TypedCell) =>
    faults.push({
      code,
      place: { in: PLACES.tab(tab.title), at: PLACES.cell(cell.place) },
      params: { value: cell.shown },
    });
  for (const [day, kind] of readRows(tab, headings)) {
    if (day === undefined || kind === undefined) continue;
    const date = typeof day.value === 'number' ? parseSerial(day.value) : parseDate(day.shown);
    if (date === undefined) fault('badDate', day);
    else if (kind.shown === '' || sameWords(kind.shown, HOLIDAYS_TAB.kinds[0])) daysOff.add(date);
    else if (sameWords(kind.shown, HOLIDAYS_TAB.kinds[1])) madeUp.add(date);
    else fault('badDayKind', kind);
  }
  if (faults.length > 0) throw new SetupError(faults);
  return { daysOff, madeUp };
}
