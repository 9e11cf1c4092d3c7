// Before the units' tabs are changed, what they hold is kept, in the very write that changes them.

import type { SheetRequest } from '../sheets/google-json';
import { appendSnapshot, type KeepingDeed } from '../sheets/history';
import { keepTab } from '../sheets/keep-tab';
import { readHistory } from '../sheets/read/history';
import type { Keepers } from '../sheets/rules/protections';
import type { Snapshot, Tab } from '../sheets/snapshot';
import type { Services } from './services';
import { splitWrites } from './split-writes';

/** A tab that is going to be changed, and whose it is. */
export interface UnitTab {
  readonly code: string;
  readonly tab: Tab;
}

/**
 * @param snapshot a reading 'whole'
 * @returns requests that go before those of the change; none where no tab is changed
 */
export function keepSnapshot(
  snapshot: Snapshot,
  tabs: readonly UnitTab[],
  deed: KeepingDeed,
  office: Keepers,
): SheetRequest[] {
  if (tabs.length === 0) return [];
  return appendSnapshot(
    readHistory(snapshot),
    tabs.map(({ code, tab }) => keepTab(tab, code)),
    deed,
    office,
  );
}

/**
 * One write for both, so that neither is there without the other. Only where they are too large together does the snapshot go before: one
 * too many does no harm.
 */
export function writeKept(services: Services, kept: readonly SheetRequest[], change: readonly SheetRequest[]): void {
  for (const requests of splitWrites([kept, change])) services.workbook.write(requests);
}
