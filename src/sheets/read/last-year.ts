// The tab of last year's figures -> LastYear.

import { parseDate, parseSerial } from '../../core/calendar/iso-date';
import { type ActivityFigures, type LastYear, sumFigures, type UnitFigures } from '../../core/comparison/last-year';
import { expectPresent, setupError } from '../../core/errors';
import type { TypedCell } from '../../core/submission/form';
import { cleanLine } from '../../core/text/clean';
import { sameWords } from '../../core/text/fold';
import { LAST_YEAR_TAB } from '../../messages/comparison';
import { PLACES } from '../../messages/setup-faults';
import { findOfficeTab } from '../contract';
import type { Snapshot } from '../snapshot';
import { findHeadings, readRows } from './table';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly year: TypedCell | undefined;
  readonly startDate: TypedCell | undefined;
  /** Filled in the row of a unit's total alone. */
  readonly state: string;
  readonly line: ActivityFigures;
  /** Whether both figures are numbers. */
  readonly isWhole: boolean;
}

/**
 * @returns undefined where the workbook has no year before it
 * @throws SetupError when headings, year or first day are not to be found: a comparison with figures of unknown age says nothing
 */
export function readLastYear(snapshot: Snapshot): LastYear | undefined {
  const tab = findOfficeTab(snapshot, 'lastYear');
  if (tab === undefined) return undefined;
  const place = { in: PLACES.tab(tab.title) };
  const headings = findHeadings(tab, LAST_YEAR_TAB.headings);
  if (headings === undefined) {
    const missing = LAST_YEAR_TAB.headings.find((heading) => findHeadings(tab, [heading]) === undefined);
    throw setupError('missingColumn', place, { column: missing ?? LAST_YEAR_TAB.headings[0] });
  }
  const rows = readRows(tab, headings).map(toRow);
  if (rows.length === 0) return undefined;
  const dated = rows.find(({ year }) => cleanLine(year?.shown ?? '') !== '') ?? rows[0];
  const first = expectPresent(dated, 'a row');
  const year = Number(first.year?.value);
  if (!Number.isInteger(year) || year < 2000 || year > 2100) {
    const at = PLACES.cell(first.year?.place ?? '');
    throw setupError('badYear', { ...place, at }, { key: 'year', value: first.year?.shown ?? '' });
  }
  const startDate = dateOf(first.startDate);
  if (startDate === undefined) {
    const at = PLACES.cell(first.startDate?.place ?? '');
    throw setupError('badDate', { ...place, at }, { key: 'startDate', value: first.startDate?.shown ?? '' });
  }
  const read = [...new Set(rows.map(({ code }) => code))].map((code) =>
    toUnit(rows.filter((row) => row.code === code)),
  );
  const doubtful = read.flatMap(({ unit, isWhole }) => (isWhole ? [] : [unit.name]));
  return { year, startDate, units: read.map(({ unit }) => unit), doubtful };
}

function toRow([code, name, year, startDate, state, activityCode, activity, classes, people]: TypedCell[]): Row {
  const text = (cell: TypedCell | undefined) => cleanLine(cell?.shown ?? '');
  const figures = [classes, people].map((cell) => (typeof cell?.value === 'number' ? cell.value : undefined));
  const line = {
    activityCode: text(activityCode),
    activity: text(activity),
    classes: figures[0] ?? 0,
    people: figures[1] ?? 0,
  };
  const isWhole = figures.every((figure) => figure !== undefined);
  return { code: text(code), name: text(name), year, startDate, state: text(state), line, isWhole };
}

function dateOf(cell: TypedCell | undefined): string | undefined {
  return typeof cell?.value === 'number' ? parseSerial(cell.value) : parseDate(cell?.shown ?? '');
}

/** Rows of one code; there may have been more lines than are left, which the total tells. */
function toUnit(rows: readonly Row[]): { unit: UnitFigures; isWhole: boolean } {
  const lines = rows.filter(({ state }) => state === '').map(({ line }) => line);
  const [total, ...further] = rows.filter(({ state }) => state !== '');
  const sum = sumFigures(lines);
  const agrees = total?.line.classes === sum.classes && total.line.people === sum.people && further.length === 0;
  const { code, name } = expectPresent(total ?? rows[0], 'a row of the unit');
  const reported = total === undefined ? lines.length > 0 : sameWords(total.state, LAST_YEAR_TAB.reported);
  return { unit: { code, name, reported, lines, ...sum }, isWhole: agrees && rows.every(({ isWhole }) => isWhole) };
}
