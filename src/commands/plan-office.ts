// The office's own tabs: those to make, in the order of the contract in front of the units', and those to protect again.

import type { Unit } from '../core/roster/unit';
import type { Mended, Noticed } from '../core/set-up/finding';
import type { Settings } from '../core/settings/fields';
import { TABS } from '../messages/tabs';
import { findOfficeTab, type OfficeTab } from '../sheets/contract';
import { freeTitle } from '../sheets/free-title';
import type { SheetRequest } from '../sheets/google-json';
import { type Keepers, protectOfficeTab } from '../sheets/rules/protections';
import { type Snapshot, titlesOf } from '../sheets/snapshot';
import { makeOfficeTab } from './make-tabs';
import { type LastingTab, officePages } from './mend-office';

export interface OfficePlan {
  readonly made: readonly LastingTab[];
  readonly mended: readonly Mended[];
  readonly noticed: readonly Noticed[];
  readonly requests: readonly SheetRequest[];
  /** Number of tabs once the office's are there. */
  readonly tabs: number;
}

export function planOffice(
  snapshot: Snapshot,
  settings: Settings,
  units: readonly Unit[],
  office: Keepers,
): OfficePlan {
  const pages = officePages(settings, units);
  const order = Object.keys(pages) as LastingTab[];
  const made = order.filter((tab) => findOfficeTab(snapshot, tab) === undefined);
  const isNew = made.includes('settings');
  const making = made.flatMap((tab) => {
    const page = pages[tab]();
    return makeOfficeTab(
      tab,
      { ...page, title: freeTitle(page.title, titlesOf(snapshot)) },
      order.indexOf(tab),
      office,
    );
  });
  const protecting = (Object.keys(TABS) as OfficeTab[]).flatMap((key) => {
    const tab = findOfficeTab(snapshot, key);
    const requests = tab === undefined ? [] : protectOfficeTab(tab.sheetId, tab.json.protectedRanges ?? [], office);
    return tab === undefined || requests.length === 0 ? [] : [{ tab, requests }];
  });
  const leftover = isNew ? removeLeftover(snapshot) : [];
  return {
    made,
    mended: protecting.map(({ tab }) => ({ part: 'protection', tab: tab.title })),
    // Whatever was typed there is gone; in a new workbook nothing was.
    noticed: isNew ? [] : made.filter((tab) => isTypedInto(tab)).map((tab) => ({ part: 'emptied', tab: TABS[tab] })),
    requests: [
      ...(isNew ? [VIETNAMESE] : []),
      ...making,
      ...protecting.flatMap(({ requests }) => requests),
      ...leftover,
    ],
    tabs: snapshot.tabs.length + made.length - leftover.length,
  };
}

function isTypedInto(tab: LastingTab): boolean {
  return tab === 'roster' || tab === 'catalogue' || tab === 'holidays';
}

/** Numbers and dates are typed and shown the Vietnamese way, and a day begins at midnight in Hà Nội. */
const VIETNAMESE: SheetRequest = {
  updateSpreadsheetProperties: {
    properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    fields: 'locale,timeZone',
  },
};

/** A new spreadsheet comes with one blank tab that nobody needs. Only a wholly blank one with its factory name goes. */
function removeLeftover(snapshot: Snapshot): SheetRequest[] {
  const blank = snapshot.tabs.find((tab) => tab.height === 0 && /^(Sheet|Trang tính) ?1$/.test(tab.title));
  return blank === undefined ? [] : [{ deleteSheet: { sheetId: blank.sheetId } }];
}
