// Cập nhật danh sách: carries what has changed in the roster to the units' tabs, one write for all of it, and says what only people can put right.

import { formatStamp } from '../core/calendar/iso-date';
import type { Settings } from '../core/settings/fields';
import { ROSTER_UPDATE } from '../messages/roster-update';
import { appendEntries, type JournalEntry, readJournal } from '../sheets/journal';
import { readRoster } from '../sheets/read/roster';
import { retitle } from '../sheets/retitle';
import { findRosterChanges, type RosterChange } from '../sheets/roster-changes';
import type { Snapshot } from '../sheets/snapshot';
import { deadlineOf } from './campaign';
import { openForOffice } from './office-book';
import type { Outcome } from './outcome';
import type { Proposal } from './run-command';
import type { Services } from './services';
import { unitBlocks } from './set-up';

export function updateRoster(services: Services): Proposal {
  const { snapshot, settings } = openForOffice(services, 'shown');
  const found = findRosterChanges(snapshot, readRoster(snapshot), settings.startDate);
  const { changes, findings } = found;
  return {
    ...(changes.length === 0 ? {} : { question: ROSTER_UPDATE.question(changes, findings) }),
    perform: (): Outcome => {
      if (changes.length > 0) services.workbook.write(requestsOf(services, snapshot, settings, found));
      return { message: ROSTER_UPDATE.done(changes, findings), changed: changes.length, findings };
    },
  };
}

/**
 * One write: half a roster carried over would be no roster. With 500 units opened, renamed and logged it stays under the limit of a payload.
 * Titles come first, for a new tab may get one that another gives up.
 */
function requestsOf(
  services: Services,
  snapshot: Snapshot,
  settings: Settings,
  { changes, opened, retitlings, lines }: ReturnType<typeof findRosterChanges>,
) {
  const at = services.now();
  const user = services.user();
  const entries = changes.map((change): JournalEntry => ({ at, user, ...toEntry(change, formatStamp(at)) }));
  return [
    ...retitle(retitlings),
    ...unitBlocks(opened, settings.year, deadlineOf(settings), snapshot.tabs.length).flat(),
    ...lines,
    ...appendEntries(readJournal(snapshot), entries),
  ];
}

function toEntry(change: RosterChange, stamp: string): Omit<JournalEntry, 'at' | 'user'> {
  const { kind, unit } = change;
  return {
    kind: 'roster',
    unitCode: unit.code,
    step: ROSTER_UPDATE.step(kind),
    result: 'recorded',
    detail: ROSTER_UPDATE.detail(change),
    key: ['roster', kind, stamp, unit.code].join('|'),
  };
}
