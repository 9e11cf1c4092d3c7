// What an office action writes into the units' own tabs: ticks taken away, the new state in words, and who may edit.

import type { Unit } from '../core/roster/unit';
import { NEW_RECORD, type StandingRecord } from '../core/standing/change';
import { isLocked } from '../core/standing/standing';
import { isTicked } from '../core/submission/tick';
import { REASONS } from '../messages/history';
import { standingLine } from '../sheets/check-result';
import { findUnitTab } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import { clearTick, clearWords } from '../sheets/mends';
import { placesOfTab } from '../sheets/read/places-of-tab';
import { readUnitForm } from '../sheets/read/unit-form';
import { type Keepers, protectUnitTab } from '../sheets/rules/protections';
import type { Tab } from '../sheets/snapshot';
import type { Campaign } from './campaign';
import { resultOnTab } from './result-plan';
import { keepSnapshot, type UnitTab } from './snapshots';
import type { StandingRequest } from './standing-input';
import { isReturn, type Moved } from './standing-plan';

export interface TabWrites {
  /** What the tabs hold now, to be kept before it is changed. */
  readonly kept: readonly SheetRequest[];
  readonly requests: readonly SheetRequest[];
}

/** @param campaign from a reading 'whole' */
export function writesOnTabs(
  campaign: Campaign,
  request: StandingRequest,
  moved: readonly Moved[],
  records: ReadonlyMap<string, StandingRecord>,
  office: Keepers,
): TabWrites {
  const tabs = moved.flatMap(({ report, change }): UnitTab[] => {
    const tab = findUnitTab(campaign.snapshot, report.unit);
    return tab === undefined || ticksTaken(tab, request).length === 0 ? [] : [{ code: change.unitCode, tab }];
  });
  const [first] = moved;
  const reason = REASONS[request.action];
  return {
    kept: first === undefined ? [] : keepSnapshot(campaign.snapshot, tabs, { ...first.change, reason }, office),
    requests: requestsOnTabs(campaign, request, moved, records, office),
  };
}

function requestsOnTabs(
  campaign: Campaign,
  request: StandingRequest,
  moved: readonly Moved[],
  records: ReadonlyMap<string, StandingRecord>,
  office: Keepers,
): SheetRequest[] {
  return moved.flatMap(({ report }) => {
    const tab = findUnitTab(campaign.snapshot, report.unit);
    if (tab === undefined) return [];
    const record = records.get(report.unit.code) ?? NEW_RECORD;
    return [
      ...ticksTaken(tab, request),
      ...editorsOf(tab, report.unit, record, request, office),
      ...resultOnTab(campaign, { ...report, standing: record.standing }, tab, standingLine(record)),
    ];
  });
}

/** A locked tab is closed to its unit but for the wish to have it opened; an opened one is the unit's again. */
function editorsOf(
  tab: Tab,
  unit: Unit,
  { standing }: StandingRecord,
  { action }: StandingRequest,
  office: Keepers,
): SheetRequest[] {
  if (action !== 'lock' && action !== 'unlock') return [];
  const places = placesOfTab(tab);
  if (places === undefined) return [];
  const existing = tab.json.protectedRanges ?? [];
  return protectUnitTab({ sheetId: tab.sheetId, existing, places, unit, office, locked: isLocked(standing) });
}

/** Ticks that would count for the next turn: the unit sets them again when it means it. */
function ticksTaken(tab: Tab, request: StandingRequest): SheetRequest[] {
  const reading = readUnitForm(tab);
  if (!reading.ok) return [];
  const { submit, sentAt, unlock } = reading.form;
  const isAnswered = request.action === 'unlock' || request.action === 'refuseUnlock';
  // Ticked before there was anything to open: no wish.
  const isTooEarly = request.action === 'lock' && unlock !== undefined && isTicked(unlock);
  return [
    ...(isReturn(request) ? [clearTick(tab.sheetId, submit.place)] : []),
    ...(isReturn(request) && sentAt !== undefined ? [clearWords(tab.sheetId, sentAt.place)] : []),
    ...((isAnswered || isTooEarly) && unlock !== undefined ? [clearTick(tab.sheetId, unlock.place)] : []),
  ];
}
