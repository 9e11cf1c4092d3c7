// What the tracking tab remembers of the runs before: the fingerprint of each unit's tab and when it was first seen.

import type { Sighting } from '../../core/tracking/track';
import { TRACKING_TAB } from '../../messages/tabs';
import { findOfficeTab } from '../contract';
import type { Snapshot } from '../snapshot';
import { findHeadings, readRows } from './table';

const [, CODE, , , , , , , , , CHANGED, , , FINGERPRINT] = TRACKING_TAB.headings;

export function readSightings(snapshot: Snapshot): Map<string, Sighting> {
  const tab = findOfficeTab(snapshot, 'tracking');
  const headings = tab === undefined ? undefined : findHeadings(tab, [CODE, CHANGED, FINGERPRINT]);
  if (tab === undefined || headings === undefined) return new Map();
  return new Map(
    readRows(tab, headings).map(([code, changed, mark]) => [
      code?.shown ?? '',
      { changedAt: changed?.shown ?? '', fingerprint: mark?.shown ?? '' },
    ]),
  );
}
