// What check, summary and tracking will write: requests, not yet sent.

import { compareEachUnit } from '../core/comparison/unit-comparison';
import { healthOf } from '../core/reminders/automation';
import { type TrackedUnit, track } from '../core/tracking/track';
import { describeUnitComparison } from '../messages/comparison';
import { readAutomation } from '../sheets/automation-journal';
import { findOfficeTab, OFFICE_SHEET_IDS, type OfficeTab } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import { lastReminders } from '../sheets/mail-journal';
import type { Page } from '../sheets/page';
import { nominationsPage } from '../sheets/pages/nominations-page';
import { problemsPage } from '../sheets/pages/problems-page';
import { sharedPage } from '../sheets/pages/shared-page';
import { summaryPage } from '../sheets/pages/summary-page';
import { type LastYearOfUnit, trackingPage } from '../sheets/pages/tracking-page';
import { deleteOwnCharts, strayCharts } from '../sheets/render-charts';
import { createPage, replacePage } from '../sheets/render-page';
import { protectOfficeTab } from '../sheets/rules/protections';
import { type Campaign, deadlineOf } from './campaign';
import { isOfOffice } from './office-book';

export function planProblems(campaign: Campaign): SheetRequest[] {
  const { snapshot, reports, now } = campaign;
  return putPage(campaign, 'problems', problemsPage(reports, snapshot, now));
}

export function planSummary(campaign: Campaign): SheetRequest[] {
  const { snapshot, summary, comparison, now } = campaign;
  return putPage(campaign, 'summary', summaryPage(summary, snapshot, now, comparison));
}

export function planTracking(campaign: Campaign): SheetRequest[] {
  const { snapshot, now, journal, office } = campaign;
  const automation = readAutomation(journal);
  const reminding = { automation, health: healthOf(automation, now, isOfOffice(office)) };
  const page = trackingPage(trackCampaign(campaign), snapshot, now, reminding, lastYearOfUnits(campaign));
  return putPage(campaign, 'tracking', page);
}

/** Undefined in a first year. */
function lastYearOfUnits({ comparison, lastYear }: Campaign): Map<string, LastYearOfUnit> | undefined {
  if (comparison === undefined || lastYear === undefined) return undefined;
  const compared = [...compareEachUnit(comparison)].map(([code, one]): [string, LastYearOfUnit] => {
    const note = describeUnitComparison(code, one, lastYear.year);
    const figures = one.kind === 'alone' ? { figures: one.before } : {};
    return [code, note === '' ? figures : { ...figures, note }];
  });
  return new Map(compared);
}

export function trackCampaign({ reports, records, seen, journal, settings, now }: Campaign): TrackedUnit[] {
  const remindedAt = lastReminders(journal);
  return track({ reports, records, seen, remindedAt, deadline: deadlineOf(settings), now });
}

export function planShared(campaign: Campaign): SheetRequest[] {
  const { snapshot, shared, now } = campaign;
  return putPage(campaign, 'shared', sharedPage(shared.events, shared.marks, snapshot, now));
}

export function planNominations(campaign: Campaign): SheetRequest[] {
  const { snapshot, reports, now } = campaign;
  return putPage(campaign, 'nominations', nominationsPage(reports, snapshot, now));
}

/** The office may have renamed or deleted one of the add-in's tabs: it is found by id, or made anew at the front. */
function putPage({ snapshot, office }: Campaign, tab: OfficeTab, page: Page): SheetRequest[] {
  const found = findOfficeTab(snapshot, tab);
  const sheetId = found?.sheetId ?? OFFICE_SHEET_IDS[tab];
  const put =
    found === undefined
      ? [...createPage(page, sheetId, 0), ...protectOfficeTab(sheetId, [], office)]
      : replacePage(page, sheetId, found);
  return [...deleteOwnCharts(strayCharts(page, snapshot.tabs, sheetId)), ...put];
}
