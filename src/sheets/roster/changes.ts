// What the roster says and the tabs do not show yet: units to open a tab for, names, titles, closings and addresses to carry over, and what only
// people can put right.

import { type CampaignDates, expectedUnits, hasClosed, type Unit } from '../../core/roster/unit';
import { FINDINGS } from '../../messages/roster-update';
import type { SheetRequest } from '../google-json';
import { readJournal } from '../journal';
import type { Keepers } from '../rules/protections';
import type { Snapshot } from '../snapshot';
import { lockedUnits } from '../state-journal';
import type { RosterChange } from './change';
import { planEditors } from './editors';
import { planLines } from './lines';
import type { Retitling } from './retitle';
import { findStrays } from './strays';
import { planTitles } from './titles';
import { assignTabs, titleKey } from './unit-tabs';

export interface RosterChanges {
  readonly changes: readonly RosterChange[];
  /** Units that are to get a tab. */
  readonly opened: readonly Unit[];
  readonly retitlings: readonly Retitling[];
  /** Requests that write the lines, colours and protections of tabs that are there. */
  readonly requests: readonly SheetRequest[];
  /** Sentences. */
  readonly findings: readonly string[];
}

export interface RosterBook {
  /** Read whole, for it is to be seen who may edit what. */
  readonly snapshot: Snapshot;
  readonly units: readonly Unit[];
  readonly campaign: CampaignDates;
  readonly office: Keepers;
}

export function findRosterChanges({ snapshot, units, campaign, office }: RosterBook): RosterChanges {
  const tabs = assignTabs(snapshot, units);
  const titles = planTitles(snapshot, units, tabs);
  const expected = expectedUnits(units, campaign);
  const missing = expected.filter(({ code }) => !tabs.own.has(code));
  const isFree = (unit: Unit) => !titles.after.has(titleKey(unit.tab));
  const opened = missing.filter(isFree);
  const closed = units.filter((unit) => hasClosed(unit, campaign, expected));
  const lines = planLines(snapshot, units, tabs, closed, new Set(opened.map(({ code }) => code)));
  const editors = planEditors(expected, closed, tabs, office, lockedUnits(readJournal(snapshot)));
  const opening = opened.map((unit): RosterChange => ({ kind: 'open', unit, before: '', after: unit.tab }));
  const taken = missing.filter((unit) => !isFree(unit)).map((unit) => FINDINGS.titleTaken(unit.name, unit.tab));
  return {
    changes: [...opening, ...titles.changes, ...lines.changes, ...editors.changes],
    opened,
    retitlings: titles.retitlings,
    requests: [...lines.requests, ...editors.requests],
    findings: [...titles.findings, ...taken, ...lines.findings, ...findStrays(units, tabs)],
  };
}
