// What check, summary and tracking will write: requests, not yet sent.

import { track } from '../core/tracking/track';
import { findOfficeTab, OFFICE_SHEET_IDS, type OfficeTab } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import { lastReminders } from '../sheets/journal';
import type { Page } from '../sheets/page';
import { nominationsPage } from '../sheets/pages/nominations-page';
import { problemsPage } from '../sheets/pages/problems-page';
import { sharedPage } from '../sheets/pages/shared-page';
import { summaryPage } from '../sheets/pages/summary-page';
import { trackingPage } from '../sheets/pages/tracking-page';
import { readSightings } from '../sheets/read/tracking';
import { createPage, replacePage } from '../sheets/render-page';
import type { Snapshot } from '../sheets/snapshot';
import type { Campaign } from './campaign';

export function planProblems({ snapshot, reports, now }: Campaign): SheetRequest[] {
  return putPage(snapshot, 'problems', problemsPage(reports, snapshot, now));
}

export function planSummary({ snapshot, summary, comparison, now }: Campaign): SheetRequest[] {
  return putPage(snapshot, 'summary', summaryPage(summary, snapshot, now, comparison));
}

export function planTracking({ snapshot, reports, journal, now }: Campaign): SheetRequest[] {
  const tracked = track(reports, readSightings(snapshot), lastReminders(journal), now);
  return putPage(snapshot, 'tracking', trackingPage(tracked, snapshot, now));
}

export function planShared({ snapshot, shared, now }: Campaign): SheetRequest[] {
  return putPage(snapshot, 'shared', sharedPage(shared.events, shared.marks, snapshot, now));
}

export function planNominations({ snapshot, reports, now }: Campaign): SheetRequest[] {
  return putPage(snapshot, 'nominations', nominationsPage(reports, snapshot, now));
}

/** The office may have renamed or deleted one of the add-in's tabs: it is found by id, or made anew at the front. */
function putPage(snapshot: Snapshot, tab: OfficeTab, page: Page): SheetRequest[] {
  const found = findOfficeTab(snapshot, tab);
  return found === undefined ? createPage(page, OFFICE_SHEET_IDS[tab], 0) : replacePage(page, found.sheetId, found);
}
