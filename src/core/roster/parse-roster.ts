// A typed roster -> units, with every fault named at its row.

import { type IsoDate, parseDate, parseSerial } from '../calendar/iso-date';
import type { FaultPlace, SetupFault, SetupFaultCode } from '../errors';
import type { TypedValue } from '../quantity/parse-quantity';
import { isEmail, splitEmails } from '../settings/kinds';
import { cleanLine } from '../text/clean';
import { fold, sameWords } from '../text/fold';
import { type RosterColumn, recogniseColumns } from './columns';
import { findMergerFaults } from './mergers';
import type { Unit } from './unit';

/** A heading row and the rows under it, from wherever they came. */
export interface RosterTable {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly TypedValue[])[];
  /** Where a cell stands, for messages; row and column count from 0 within `rows` and `heading`. */
  readonly placeOf: (row: number, column: number) => FaultPlace;
  /** Titles of the office's own tabs, which no unit's tab may have. */
  readonly reservedTabs: readonly string[];
  /** The whole table, for messages. */
  readonly place: FaultPlace;
}

// Google allows 100 characters in a tab title and these characters not at all in what Excel opens.
const TAB_TITLE_LIMIT = 100;
const BAD_TITLE = /[[\]*?:\\/]|^'|'$/;

/** @returns the units and the faults; the units may be used only when there are no faults */
export function parseRoster(table: RosterTable): { units: Unit[]; faults: SetupFault[] } {
  const columns = recogniseColumns(table.heading);
  const faults: SetupFault[] = [];
  for (const needed of ['code', 'name'] as const) {
    if (columns[needed] === undefined)
      faults.push({ code: 'missingColumn', place: table.place, params: { column: needed } });
  }
  if (faults.length > 0) return { units: [], faults };

  const reader = new RowReader(table, columns, faults);
  const units = table.rows.flatMap((row, i) => (row.every(isBlank) ? [] : [reader.read(row, i)]));
  if (units.length === 0) faults.push({ code: 'emptyRoster', place: table.place, params: {} });
  faults.push(
    ...findDuplicates(
      units,
      'duplicateCode',
      (unit) => unit.code,
      (i) => reader.placeOf(i, 'code'),
    ),
  );
  faults.push(
    ...findDuplicates(
      units,
      'duplicateTab',
      (unit) => fold(unit.tab),
      (i) => reader.placeOf(i, 'tab'),
    ),
  );
  faults.push(...findMergerFaults(units, (i) => reader.placeOf(i, 'mergedInto')));
  return { units, faults };
}

class RowReader {
  /** Row of the table each unit came from, in the order of the units. */
  private readonly rowOfUnit: number[] = [];

  constructor(
    private readonly table: RosterTable,
    private readonly columns: Partial<Record<RosterColumn, number>>,
    private readonly faults: SetupFault[],
  ) {}

  placeOf(unitIndex: number, column: RosterColumn): FaultPlace {
    const index = this.columns[column] ?? this.columns.code ?? 0;
    return this.table.placeOf(this.rowOfUnit[unitIndex] ?? 0, index);
  }

  read(row: readonly TypedValue[], rowIndex: number): Unit {
    this.rowOfUnit.push(rowIndex);
    const text = (column: RosterColumn) => cleanLine(showValue(this.typed(row, column)));
    const code = text('code');
    const name = text('name');
    if (code === '') this.fault('missingCode', rowIndex, 'code', name);
    if (name === '') this.fault('missingName', rowIndex, 'name', code);
    const tab = text('tab') || name;
    if (tab.length > TAB_TITLE_LIMIT || BAD_TITLE.test(tab)) this.fault('badTabTitle', rowIndex, 'tab', tab);
    if (this.table.reservedTabs.some((title) => sameWords(title, tab))) this.fault('reservedTab', rowIndex, 'tab', tab);
    const addresses = splitEmails(text('emails'));
    const badEmails = addresses.filter((address) => !isEmail(address));
    if (badEmails[0] !== undefined) this.fault('badEmail', rowIndex, 'emails', badEmails[0]);
    const validFrom = this.date(row, rowIndex, 'validFrom');
    const validTo = this.date(row, rowIndex, 'validTo');
    const mergedInto = splitCodes(text('mergedInto'));
    const commune = text('commune');
    return {
      code,
      name,
      type: text('type'),
      tab,
      emails: addresses.filter(isEmail),
      ...(badEmails.length === 0 ? {} : { badEmails }),
      otherNames: text('otherNames')
        .split(';')
        .map(cleanLine)
        .filter((other) => other !== ''),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
      ...(mergedInto.length === 0 ? {} : { mergedInto }),
      ...(commune === '' ? {} : { commune }),
    };
  }

  private date(row: readonly TypedValue[], rowIndex: number, column: RosterColumn): IsoDate | undefined {
    const typed = this.typed(row, column);
    if (isBlank(typed)) return undefined;
    const date = typeof typed === 'number' ? parseSerial(typed) : parseDate(showValue(typed));
    if (date === undefined) this.fault('badDate', rowIndex, column, showValue(typed));
    return date;
  }

  private typed(row: readonly TypedValue[], column: RosterColumn): TypedValue {
    const index = this.columns[column];
    return index === undefined ? null : (row[index] ?? null);
  }

  private fault(code: SetupFaultCode, rowIndex: number, column: RosterColumn, value: string): void {
    const place = this.table.placeOf(rowIndex, this.columns[column] ?? this.columns.code ?? 0);
    this.faults.push({ code, place, params: { value } });
  }
}

function findDuplicates(
  units: readonly Unit[],
  code: 'duplicateCode' | 'duplicateTab',
  keyOf: (unit: Unit) => string,
  placeOf: (unitIndex: number) => FaultPlace,
): SetupFault[] {
  const firstWith = new Map<string, number>();
  return units.flatMap((unit, i): SetupFault[] => {
    const key = keyOf(unit);
    const first = firstWith.get(key);
    if (first === undefined || key === '') {
      firstWith.set(key, i);
      return [];
    }
    const value = code === 'duplicateCode' ? unit.code : unit.tab;
    return [{ code, place: placeOf(i), params: { value, first: placeOf(first).at ?? '' } }];
  });
}

/** Several successors stand in one cell; an order of the ministry may divide a commune among its neighbours. */
function splitCodes(text: string): string[] {
  return [...new Set(text.split(/[;,]/).map(cleanLine))].filter((code) => code !== '');
}

function isBlank(typed: TypedValue): boolean {
  return typed === null || (typeof typed === 'string' && cleanLine(typed) === '');
}

function showValue(typed: TypedValue): string {
  if (typed === null) return '';
  return typeof typed === 'object' ? typed.error : String(typed);
}
