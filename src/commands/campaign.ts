// The reading half of every command: one call brings the workbook, and this makes a campaign of it.

import type { Catalogue } from '../core/activity/catalogue';
import type { Deadline } from '../core/calendar/deadline';
import type { LocalTime } from '../core/calendar/iso-date';
import { createOrganizerMatcher } from '../core/roster/match-organizer';
import { expectedUnits } from '../core/roster/unit';
import type { Settings } from '../core/settings/fields';
import { readReport } from '../core/submission/read-report';
import type { UnitReport } from '../core/submission/report';
import { type Summary, summarize } from '../core/summary/summarize';
import { findUnitTab } from '../sheets/contract';
import { type Journal, readJournal } from '../sheets/journal';
import { readCatalogue } from '../sheets/read/catalogue';
import { readRoster } from '../sheets/read/roster';
import { readSettings } from '../sheets/read/settings';
import { readUnitForm } from '../sheets/read/unit-form';
import { type Snapshot, toSnapshot } from '../sheets/snapshot';
import type { Services } from './services';

export interface Campaign {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  /** One for each expected unit, in the order of the roster. */
  readonly reports: readonly UnitReport[];
  readonly summary: Summary;
  readonly journal: Journal;
  readonly now: LocalTime;
}

/** @throws SetupError when settings, roster or catalogue do not allow any work */
export function readCampaign(services: Services): Campaign {
  const snapshot = toSnapshot(services.workbook.read());
  const settings = readSettings(snapshot);
  const catalogue = readCatalogue(snapshot);
  const roster = readRoster(snapshot);
  const reference = { catalogue, matchOrganizer: createOrganizerMatcher(roster) };
  const reports = expectedUnits(roster, settings.startDate).map((unit) =>
    readReport(unit, readUnitForm(findUnitTab(snapshot, unit)), reference),
  );
  const summary = summarize(reports, catalogue);
  return { snapshot, settings, catalogue, reports, summary, journal: readJournal(snapshot), now: services.now() };
}

export function deadlineOf(settings: Settings): Deadline {
  return { date: settings.deadline, inclusive: settings.deadlineInclusive };
}
