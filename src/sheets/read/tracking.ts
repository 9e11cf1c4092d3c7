// What the tracking tab remembers of the runs before: the fingerprint of each unit's tab, when it was first seen and when it was last read.

import { parseStamp } from '../../core/calendar/iso-date';
import type { Sighting } from '../../core/tracking/track';
import { TRACKING_TAB } from '../../messages/tabs';
import { findOfficeTab } from '../contract';
import type { Snapshot } from '../snapshot';
import { findHeadings, readRows } from './table';

const { code: CODE, changedAt: CHANGED, fingerprint: FINGERPRINT, readAt: READ } = TRACKING_TAB.headings;

export function readSightings(snapshot: Snapshot): Map<string, Sighting> {
  const tab = findOfficeTab(snapshot, 'tracking');
  const headings = tab === undefined ? undefined : findHeadings(tab, [CODE, CHANGED, FINGERPRINT, READ]);
  if (tab === undefined || headings === undefined) return new Map();
  return new Map(
    readRows(tab, headings).map(([code, changed, mark, read]) => {
      const readAt = parseStamp(read?.shown ?? '');
      const sighting = { changedAt: changed?.shown ?? '', fingerprint: mark?.shown ?? '' };
      return [code?.shown ?? '', { ...sighting, ...(readAt === undefined ? {} : { readAt }) }];
    }),
  );
}
