// Every unit's result on its own tab, as much of it as one write has room for.

import { findResultCell, resultCell, writeResult } from '../sheets/check-result';
import { findUnitTab } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import type { Campaign } from './campaign';
import { LARGEST_PAYLOAD, payloadSize } from './payload-size';

type Reviewed = Pick<Campaign, 'snapshot' | 'reports' | 'now'>;

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

function resultsOf({ snapshot, reports, now }: Reviewed, most: number): SheetRequest[] {
  return reports.flatMap((report) => {
    const tab = findUnitTab(snapshot, report.unit);
    const place = tab === undefined ? undefined : findResultCell(tab);
    if (tab === undefined || place === undefined) return [];
    return writeResult(tab, place, resultCell(report, tab, snapshot, now, most));
  });
}
