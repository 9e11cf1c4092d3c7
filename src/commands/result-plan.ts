// Every unit's result on its own tab, as much of it as one write has room for.

import { NEW_RECORD } from '../core/standing/change';
import type { UnitReport } from '../core/submission/report';
import { findResultCell, resultCell, standingLine, writeResult } from '../sheets/check-result';
import { findUnitTab } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import type { Tab } from '../sheets/snapshot';
import type { Campaign } from './campaign';
import { LARGEST_PAYLOAD, payloadSize } from './payload-size';

type Reviewed = Pick<Campaign, 'snapshot' | 'reports' | 'records' | 'now'>;

/** Problems listed for one unit, from what a person reads at a glance down to the counts alone. */
const LISTS = [10, 5, 3, 1, 0];

/**
 * @param others what goes into the same write: with many units the lists become shorter, and in the end there are none
 */
export function planResults(campaign: Reviewed, others: readonly SheetRequest[]): SheetRequest[] {
  const room = LARGEST_PAYLOAD - payloadSize(others);
  for (const most of LISTS) {
    const requests = resultsOf(campaign, most);
    if (payloadSize(requests) <= room) return requests;
  }
  return [];
}

function resultsOf(campaign: Reviewed, most: number): SheetRequest[] {
  return campaign.reports.flatMap((report) => {
    const tab = findUnitTab(campaign.snapshot, report.unit);
    if (tab === undefined) return [];
    return resultOnTab(campaign, report, tab, standingLine(campaign.records.get(report.unit.code) ?? NEW_RECORD), most);
  });
}

/** One unit's result; nothing where the unit has taken away the line for it. */
export function resultOnTab(
  { snapshot, now }: Pick<Reviewed, 'snapshot' | 'now'>,
  report: UnitReport,
  tab: Tab,
  standing: string,
  most = LISTS[0] ?? 0,
): SheetRequest[] {
  const place = findResultCell(tab);
  return place === undefined ? [] : writeResult(tab, place, resultCell(report, tab, snapshot, now, most, standing));
}
