// What the roster says and the tabs do not show yet: units to open a tab for, names, titles and closings to carry over, and what only people can put right.

import type { IsoDate } from '../core/calendar/iso-date';
import { expectedUnits, type Unit } from '../core/roster/unit';
import { cleanLine } from '../core/text/clean';
import { sameWords } from '../core/text/fold';
import { type ChangeWords, FINDINGS } from '../messages/roster-update';
import { cellLink, unitSheetId } from './contract';
import type { SheetRequest } from './google-json';
import { type Retitling, splitRetitlings } from './retitle';
import type { Snapshot, Tab } from './snapshot';
import { colourTab, findUnitLine, type Successor, type UnitLine, unitLine, writeUnitLine } from './unit-line';
import { assignTabs, titleKey, type UnitTabs } from './unit-tabs';

export interface RosterChange extends ChangeWords {
  readonly unit: Unit;
}

export interface RosterChanges {
  readonly changes: readonly RosterChange[];
  /** Units that are to get a tab. */
  readonly opened: readonly Unit[];
  readonly retitlings: readonly Retitling[];
  /** Requests that write the lines and colours. */
  readonly lines: readonly SheetRequest[];
  /** Sentences. */
  readonly findings: readonly string[];
}

/** @param firstDay of the campaign */
export function findRosterChanges(snapshot: Snapshot, units: readonly Unit[], firstDay: IsoDate): RosterChanges {
  const tabs = assignTabs(snapshot, units);
  const titles = planTitles(snapshot, units, tabs);
  const missing = expectedUnits(units, firstDay).filter(({ code }) => !tabs.own.has(code));
  const isFree = (unit: Unit) => !titles.after.has(titleKey(unit.tab));
  const opened = missing.filter(isFree);
  const lines = planLines(snapshot, units, tabs, firstDay, new Set(opened.map(({ code }) => code)));
  const opening = opened.map((unit): RosterChange => ({ kind: 'open', unit, before: '', after: unit.tab }));
  const closed = missing.filter((unit) => !isFree(unit)).map((unit) => FINDINGS.titleTaken(unit.name, unit.tab));
  return {
    changes: [...opening, ...titles.changes, ...lines.changes],
    opened,
    retitlings: titles.retitlings,
    lines: lines.requests,
    findings: [...titles.findings, ...closed, ...lines.findings, ...findStrays(units, tabs)],
  };
}

interface Titles {
  readonly changes: readonly RosterChange[];
  readonly retitlings: readonly Retitling[];
  readonly findings: readonly string[];
  /** Keys of all titles once this is done. */
  readonly after: ReadonlySet<string>;
}

function planTitles(snapshot: Snapshot, units: readonly Unit[], { own }: UnitTabs): Titles {
  const wanted = units.flatMap((unit) => {
    const tab = own.get(unit.code);
    return tab === undefined || tab.title.normalize('NFC') === unit.tab ? [] : [{ unit, tab, title: unit.tab }];
  });
  const { possible, taken } = splitRetitlings(wanted, snapshot.tabs);
  const isPossible = (one: Retitling) => possible.includes(one);
  const titleOf = new Map(possible.map(({ tab, title }) => [tab.sheetId, title]));
  return {
    changes: wanted
      .filter(isPossible)
      .map(({ unit, tab, title }) => ({ kind: 'retitle', unit, before: tab.title, after: title })),
    retitlings: possible,
    findings: wanted
      .filter((one) => taken.includes(one))
      .map(({ unit, title }) => FINDINGS.titleTaken(unit.name, title)),
    after: new Set(snapshot.tabs.map(({ sheetId, title }) => titleKey(titleOf.get(sheetId) ?? title))),
  };
}

interface Lines {
  readonly changes: RosterChange[];
  readonly requests: SheetRequest[];
  readonly findings: string[];
}

function planLines(
  snapshot: Snapshot,
  units: readonly Unit[],
  { own }: UnitTabs,
  firstDay: IsoDate,
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
    const lastDay = unit.validTo !== undefined && unit.validTo < firstDay ? unit.validTo : undefined;
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

/** Copies of units' tabs, and tabs of units that the roster names no more. */
function findStrays(units: readonly Unit[], { own, others }: UnitTabs): string[] {
  const lined = others.flatMap((tab) => {
    const line = findUnitLine(tab);
    return line === undefined ? [] : [{ tab, line }];
  });
  const ownerOf = ({ line }: { line: UnitLine }) => units.find(({ name }) => sameWords(name, line.name));
  const copied = units.flatMap((unit) => {
    const copies = lined.filter((stray) => ownerOf(stray) === unit).map(({ tab }) => tab.title);
    if (copies.length === 0) return [];
    return [FINDINGS.twoTabs(unit.name, [own.get(unit.code)?.title ?? unit.tab, ...copies])];
  });
  const gone = lined
    .filter((stray) => ownerOf(stray) === undefined)
    .map(({ tab, line }) => FINDINGS.gone(tab.title, line.name));
  return [...copied, ...gone];
}
