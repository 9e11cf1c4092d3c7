// The office's own tabs: those that are missing, and those that have lost title, headings, settings or protection.

import type { Unit } from '../core/roster/unit';
import type { Mended, Noticed } from '../core/set-up/finding';
import type { Settings } from '../core/settings/fields';
import { TABS } from '../messages/tabs';
import { findOfficeTab, type OccasionalTab, type OfficeTab } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import { journalPage } from '../sheets/journal';
import type { Page } from '../sheets/page';
import { cataloguePage, holidaysPage, rosterPage, settingsPage } from '../sheets/pages/base-pages';
import { lettersPage } from '../sheets/pages/letters-page';
import { pendingPage } from '../sheets/pages/pending-page';
import { mendListTab } from '../sheets/repair/mend-list-tab';
import { mendSettings } from '../sheets/repair/mend-settings';
import { TabDraft } from '../sheets/repair/tab-draft';
import type { Snapshot } from '../sheets/snapshot';
import { DEFAULT_CATALOGUE } from '../templates/catalogue';
import { DEFAULT_LETTERS } from '../templates/letters';
import { initialSettings, settingsText } from './setup-settings';

/** In the order of the workbook. */
export type LastingTab = Exclude<OfficeTab, OccasionalTab>;
const LISTS = ['settings', 'roster', 'catalogue', 'holidays', 'letters', 'journal'] as const;

export function officePages(settings: Settings, units: readonly Unit[]): Readonly<Record<LastingTab, () => Page>> {
  return {
    summary: () => pendingPage(TABS.summary),
    tracking: () => pendingPage(TABS.tracking),
    problems: () => pendingPage(TABS.problems),
    nominations: () => pendingPage(TABS.nominations),
    shared: () => pendingPage(TABS.shared),
    settings: () => settingsPage(settingsText(settings)),
    roster: () => rosterPage(units),
    catalogue: () => cataloguePage(DEFAULT_CATALOGUE),
    holidays: () => holidaysPage(),
    letters: () => lettersPage(DEFAULT_LETTERS),
    journal: () => journalPage(),
  };
}

export interface MendedOffice {
  /** As it will be: settings and roster are read from it. */
  readonly snapshot: Snapshot;
  readonly requests: readonly SheetRequest[];
  readonly mended: readonly Mended[];
  readonly noticed: readonly Noticed[];
}

/** All of the office's tabs that are there, but for their protections. */
export function mendOfficeTabs(snapshot: Snapshot): MendedOffice {
  const pages = officePages(initialSettings(), []);
  const requests: SheetRequest[] = [];
  const mended: Mended[] = [];
  const noticed: Noticed[] = [];
  const drafts = (Object.keys(TABS) as OfficeTab[]).flatMap((key) => {
    const tab = findOfficeTab(snapshot, key);
    if (tab === undefined) return [];
    const draft = new TabDraft(tab);
    const title = mendTitle(snapshot, draft, TABS[key]);
    const list = LISTS.find((one) => one === key);
    const found = list === undefined ? { mended: [], noticed: [] } : mendListTab(draft, pages[list]());
    const settings = list === 'settings' ? mendSettings(draft, pages.settings()) : [];
    requests.push(...draft.requests);
    mended.push(...title.mended, ...found.mended, ...settings);
    noticed.push(...title.noticed, ...found.noticed);
    return [draft.tab];
  });
  const tabs = snapshot.tabs.map((tab) => drafts.find(({ sheetId }) => sheetId === tab.sheetId) ?? tab);
  return { snapshot: { ...snapshot, tabs }, requests, mended, noticed };
}

function mendTitle(
  snapshot: Snapshot,
  draft: TabDraft,
  title: string,
): { readonly mended: readonly Mended[]; readonly noticed: readonly Noticed[] } {
  const { title: before, sheetId } = draft.tab;
  if (before.normalize('NFC') === title) return { mended: [], noticed: [] };
  const isTaken = snapshot.tabs.some(
    (tab) => tab.sheetId !== sheetId && tab.title.toLowerCase() === title.toLowerCase(),
  );
  if (isTaken) return { mended: [], noticed: [{ part: 'titleTaken', tab: before, what: title }] };
  draft.rename(title);
  return { mended: [{ part: 'title', tab: before, what: title }], noticed: [] };
}
