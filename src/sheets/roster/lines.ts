// Names and closings of the roster that the lines above the units' tables do not say yet.

import type { Unit } from '../../core/roster/unit';
import { cleanLine } from '../../core/text/clean';
import { sameWords } from '../../core/text/fold';
import { FINDINGS } from '../../messages/roster-update';
import { cellLink, unitSheetId } from '../contract';
import type { SheetRequest } from '../google-json';
import type { Snapshot, Tab } from '../snapshot';
import type { RosterChange } from './change';
import { colourTab, findUnitLine, type Successor, type UnitLine, unitLine, writeUnitLine } from './unit-line';
import type { UnitTabs } from './unit-tabs';

export interface Lines {
  readonly changes: RosterChange[];
  readonly requests: SheetRequest[];
  readonly findings: string[];
}

/**
 * @param closed units that report no more
 * @param opened codes of units that get a tab with this
 */
export function planLines(
  snapshot: Snapshot,
  units: readonly Unit[],
  { own }: UnitTabs,
  closed: readonly Unit[],
  opened: ReadonlySet<string>,
): Lines {
  const lines: Lines = { changes: [], requests: [], findings: [] };
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const successorOf = (code: string): Successor => {
    const name = byCode.get(code)?.name ?? code;
    const sheetId = own.get(code)?.sheetId ?? (opened.has(code) ? unitSheetId({ code }) : undefined);
    return sheetId === undefined ? { name } : { name, link: cellLink(snapshot, sheetId) };
  };
  for (const unit of units) {
    const tab = own.get(unit.code);
    if (tab === undefined) continue;
    const lastDay = closed.includes(unit) ? unit.validTo : undefined;
    const cell = unitLine(unit, lastDay, codesOf(unit.mergedInto).map(successorOf));
    const text = String(cell.value);
    const line = findUnitLine(tab);
    if (line === undefined) lines.findings.push(FINDINGS.noLine(tab.title));
    else if (line.text !== cleanLine(text))
      carryLine(lines, { unit, tab, line, units, isClosed: lastDay !== undefined }, cell);
  }
  return lines;
}

/** One code, or several where a unit was divided. */
function codesOf(mergedInto: Unit['mergedInto'] | readonly string[]): string[] {
  return ([] as string[]).concat(mergedInto ?? []);
}

interface Outdated {
  readonly unit: Unit;
  readonly tab: Tab;
  readonly line: UnitLine;
  readonly units: readonly Unit[];
  readonly isClosed: boolean;
}

function carryLine(
  lines: Lines,
  { unit, tab, line, units, isClosed }: Outdated,
  cell: ReturnType<typeof unitLine>,
): void {
  // A name that is another unit's may be over that unit's figures.
  const other = sameWords(line.name, unit.name) ? undefined : units.find(({ name }) => sameWords(name, line.name));
  if (other !== undefined) {
    lines.findings.push(FINDINGS.mixedUp(tab.title, unit.name, other.name));
    return;
  }
  lines.requests.push(writeUnitLine(tab, line, cell));
  if (line.isMarkedClosed !== isClosed) lines.requests.push(colourTab(tab, isClosed));
  const isRenamed = line.name !== cleanLine(unit.name);
  if (isRenamed) lines.changes.push({ kind: 'rename', unit, before: line.name, after: unit.name });
  if (isClosed && (!line.isMarkedClosed || !isRenamed)) {
    lines.changes.push({ kind: 'close', unit, before: line.name, after: unit.name });
  }
  if (!isClosed && line.isMarkedClosed)
    lines.changes.push({ kind: 'reopen', unit, before: line.name, after: unit.name });
}
