// Which tab is whose, for the one command that renames tabs: a title counts only where no other unit and no tab of the office owns the tab by its id.

import type { Unit } from '../../core/roster/unit';
import { TABS } from '../../messages/tabs';
import { OFFICE_SHEET_IDS, type OfficeTab, unitSheetId } from '../contract';
import type { Snapshot, Tab } from '../snapshot';

export interface UnitTabs {
  /** Tabs by the code of their unit. */
  readonly own: ReadonlyMap<string, Tab>;
  /** Tabs that are neither a unit's nor the office's. */
  readonly others: readonly Tab[];
}

export function assignTabs(snapshot: Snapshot, units: readonly Unit[]): UnitTabs {
  const byId = new Map(snapshot.tabs.map((tab) => [tab.sheetId, tab]));
  const own = new Map<string, Tab>();
  for (const unit of units) {
    const tab = byId.get(unitSheetId(unit));
    if (tab !== undefined) own.set(unit.code, tab);
  }
  const owned = new Set([...own.values()].map(({ sheetId }) => sheetId));
  const free = snapshot.tabs.filter((tab) => !owned.has(tab.sheetId) && !isOfficeTab(tab));
  for (const unit of units.filter(({ code }) => !own.has(code))) {
    const tab = free.find(({ title, sheetId }) => !owned.has(sheetId) && sameTitle(title, unit.tab));
    if (tab === undefined) continue;
    own.set(unit.code, tab);
    owned.add(tab.sheetId);
  }
  return { own, others: free.filter(({ sheetId }) => !owned.has(sheetId)) };
}

function isOfficeTab({ sheetId, title }: Tab): boolean {
  const tabs = Object.keys(TABS) as OfficeTab[];
  return tabs.some((tab) => OFFICE_SHEET_IDS[tab] === sheetId || TABS[tab] === title.normalize('NFC'));
}

/** As Google compares the titles of one workbook. */
export function sameTitle(one: string, other: string): boolean {
  return titleKey(one) === titleKey(other);
}

export function titleKey(title: string): string {
  return title.normalize('NFC').toLowerCase();
}
