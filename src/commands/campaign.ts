// The reading half of every command: one call brings the workbook, and this makes a campaign of it.

import type { Catalogue } from '../core/activity/catalogue';
import type { Deadline } from '../core/calendar/deadline';
import type { LocalTime } from '../core/calendar/iso-date';
import { type Comparison, compareYears, type ThisYear } from '../core/comparison/compare-years';
import { findJumps } from '../core/comparison/find-jumps';
import type { LastYear } from '../core/comparison/last-year';
import { createOrganizerMatcher } from '../core/roster/match-organizer';
import { expectedUnits } from '../core/roster/unit';
import type { Settings } from '../core/settings/fields';
import type { StandingRecord } from '../core/standing/change';
import { needsFonts } from '../core/submission/decode-form';
import type { FormReading } from '../core/submission/form';
import type { Problem } from '../core/submission/problem';
import { readReport } from '../core/submission/read-report';
import type { ActivityRow, UnitReport } from '../core/submission/report';
import { askAboutShared, findSharedEvents, leftOutRows, type SharedEvent } from '../core/summary/shared-events';
import { type Summary, summarize } from '../core/summary/summarize';
import type { Sighting } from '../core/tracking/track';
import { findUnitTab } from '../sheets/contract';
import type { ReadDetail, SheetRequest } from '../sheets/google-json';
import { type Journal, readJournal } from '../sheets/journal';
import { readCatalogue } from '../sheets/read/catalogue';
import { fontsBySheet } from '../sheets/read/fonts';
import { readLastYear } from '../sheets/read/last-year';
import { readRoster } from '../sheets/read/roster';
import { decisionsOf, readSharedMarks, type SharedMark } from '../sheets/read/shared-marks';
import { readSightings } from '../sheets/read/tracking';
import { readUnitForm } from '../sheets/read/unit-form';
import type { Keepers } from '../sheets/rules/protections';
import type { Snapshot, Tab } from '../sheets/snapshot';
import { takeIn } from './intake';
import { keepersOf, type OfficeBook, openForOffice } from './office-book';
import type { Services } from './services';

export interface Campaign {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  /** One for each expected unit, in the order of the roster. */
  readonly reports: readonly UnitReport[];
  readonly summary: Summary;
  /** Lines of two units that may be one event, and what the office has said of them. */
  readonly shared: { readonly events: readonly SharedEvent[]; readonly marks: readonly SharedMark[] };
  /** Rows that are in no total, because the office counts their event once. */
  readonly leftOut: ReadonlySet<ActivityRow>;
  /** Only in a workbook that was made from the one of the year before. */
  readonly lastYear?: LastYear;
  readonly comparison?: Comparison;
  /** With the moves this reading has seen, which `intake` writes. */
  readonly journal: Journal;
  readonly intake: readonly SheetRequest[];
  /** Where each unit's submission stands, by code. */
  readonly records: ReadonlyMap<string, StandingRecord>;
  /** What the run before saw, by unit code. */
  readonly seen: ReadonlyMap<string, Sighting>;
  /** Who may edit the office's tabs. */
  readonly office: Keepers;
  readonly now: LocalTime;
}

/** @throws SetupError when settings, roster or catalogue do not allow any work */
export function readCampaign(services: Services, detail: ReadDetail = 'shown'): Campaign {
  return campaignOf(services, openForOffice(services, detail));
}

/** Of a workbook that was read already. */
export function campaignOf(services: Services, { snapshot, settings }: OfficeBook): Campaign {
  const catalogue = readCatalogue(snapshot);
  // One address typed wrong must not keep the whole office from working; whoever is to be written to is told of it.
  const roster = readRoster(snapshot, ['badEmail']);
  const units = expectedUnits(roster, settings);
  const reference = { catalogue, matchOrganizer: createOrganizerMatcher(units) };
  const tabs = units.map((unit) => {
    const tab = findUnitTab(snapshot, unit);
    return { unit, tab, reading: readUnitForm(tab) };
  });
  const fonts = readDoubtfulFonts(services, tabs);
  const read = tabs.map(({ unit, tab, reading }) =>
    readReport(unit, reading, reference, tab === undefined ? [] : fonts.get(tab.sheetId)),
  );
  const marks = readSharedMarks(snapshot);
  const events = findSharedEvents(read);
  const decisions = decisionsOf(marks);
  const asked = askAboutShared(events, decisions);
  const leftOut = leftOutRows(events, decisions);
  const compared = compareWithLastYear(snapshot, { reports: read, roster, catalogue, leftOut });
  const checked = read.map((report) => {
    const { code } = report.unit;
    return withProblems(report, [...(asked.get(code) ?? []), ...(compared.jumps.get(code) ?? [])]);
  });
  const [now, seen] = [services.now(), readSightings(snapshot)];
  const taken = takeIn(checked, readJournal(snapshot), seen, {
    now,
    user: services.user(),
    firstDay: settings.planDate,
  });
  const { reports, records, journal } = taken;
  const summary = summarize(reports, catalogue, leftOut);
  const shared = { events, marks };
  return {
    snapshot,
    settings,
    catalogue,
    reports,
    summary,
    shared,
    leftOut,
    ...compared.years,
    journal,
    intake: taken.requests,
    records,
    seen,
    office: keepersOf(services, settings),
    now,
  };
}

/** A second read, of those tabs only whose text is too short to tell its encoding by; as a rule there is none. */
function readDoubtfulFonts(
  services: Services,
  tabs: readonly { readonly tab: Tab | undefined; readonly reading: FormReading }[],
): Map<number, string[]> {
  const titles = tabs.flatMap(({ tab, reading }) =>
    tab !== undefined && reading.ok && needsFonts(reading.form) ? [tab.title] : [],
  );
  return titles.length === 0 ? new Map() : fontsBySheet(services.workbook.readFonts(titles));
}

interface WithLastYear {
  readonly years: Pick<Campaign, 'lastYear' | 'comparison'>;
  readonly jumps: ReadonlyMap<string, readonly Problem[]>;
}

function compareWithLastYear(snapshot: Snapshot, thisYear: ThisYear): WithLastYear {
  const lastYear = readLastYear(snapshot);
  if (lastYear === undefined) return { years: {}, jumps: new Map() };
  const comparison = compareYears(lastYear, thisYear);
  return { years: { lastYear, comparison }, jumps: findJumps(comparison) };
}

function withProblems(report: UnitReport, more: readonly Problem[]): UnitReport {
  return more.length === 0 ? report : { ...report, problems: [...report.problems, ...more] };
}

export function deadlineOf(settings: Settings): Deadline {
  return { date: settings.deadline, inclusive: settings.deadlineInclusive };
}
