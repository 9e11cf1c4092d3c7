// What an office action writes into the units' own tabs: ticks taken away, the new state in words, and who may edit.

import { NEW_RECORD, type StandingRecord } from '../core/standing/change';
import { standingLine } from '../sheets/check-result';
import { findUnitTab } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import { clearTick, clearWords } from '../sheets/mends';
import { readUnitForm } from '../sheets/read/unit-form';
import type { Tab } from '../sheets/snapshot';
import type { Campaign } from './campaign';
import { resultOnTab } from './result-plan';
import type { StandingRequest } from './standing-input';
import { isReturn, type Moved } from './standing-plan';

export function writesOnTabs(
  campaign: Campaign,
  request: StandingRequest,
  moved: readonly Moved[],
  records: ReadonlyMap<string, StandingRecord>,
): SheetRequest[] {
  return moved.flatMap(({ report }) => {
    const tab = findUnitTab(campaign.snapshot, report.unit);
    if (tab === undefined) return [];
    const record = records.get(report.unit.code) ?? NEW_RECORD;
    return [
      ...ticksTaken(tab, request),
      ...resultOnTab(campaign, { ...report, standing: record.standing }, tab, standingLine(record)),
    ];
  });
}

/** Ticks that would count for the next turn: the unit sets them again when it means it. */
function ticksTaken(tab: Tab, request: StandingRequest): SheetRequest[] {
  const reading = readUnitForm(tab);
  if (!reading.ok) return [];
  const { submit, sentAt, unlock } = reading.form;
  const isAnswered = request.action === 'unlock' || request.action === 'refuseUnlock';
  return [
    ...(isReturn(request) ? [clearTick(tab.sheetId, submit.place)] : []),
    ...(isReturn(request) && sentAt !== undefined ? [clearWords(tab.sheetId, sentAt.place)] : []),
    ...(isAnswered && unlock !== undefined ? [clearTick(tab.sheetId, unlock.place)] : []),
  ];
}
