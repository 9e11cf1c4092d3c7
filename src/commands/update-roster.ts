// Cập nhật danh sách: carries what has changed in the roster to the units' tabs, one write for all of it, and says what only people can put right.

import { formatStamp } from '../core/calendar/iso-date';
import type { Settings } from '../core/settings/fields';
import { REASONS } from '../messages/history';
import { ROSTER_UPDATE } from '../messages/roster-update';
import { describeDeadline } from '../messages/time';
import { findUnitTab } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import { appendEntries, type JournalEntry, readJournal } from '../sheets/journal';
import { unitForm } from '../sheets/pages/unit-page';
import { readRoster } from '../sheets/read/roster';
import type { RosterChange } from '../sheets/roster/change';
import { findRosterChanges, type RosterChanges } from '../sheets/roster/changes';
import { retitle } from '../sheets/roster/retitle';
import type { Keepers } from '../sheets/rules/protections';
import type { Snapshot } from '../sheets/snapshot';
import { deadlineOf } from './campaign';
import { makeUnitTabs } from './make-tabs';
import { keepersOf, openForOffice } from './office-book';
import type { Outcome } from './outcome';
import type { Proposal } from './proposal';
import type { Services } from './services';
import { keepSnapshot, type UnitTab, writeKept } from './snapshots';

export function updateRoster(services: Services): Proposal {
  const { snapshot, settings } = openForOffice(services, 'whole');
  const office = keepersOf(services, settings);
  const found = findRosterChanges({ snapshot, units: readRoster(snapshot), campaign: settings, office });
  const { changes, findings } = found;
  return {
    ...(changes.length === 0 ? {} : { question: ROSTER_UPDATE.question(changes, findings) }),
    perform: (): Outcome => {
      if (changes.length > 0) carryOut(services, { snapshot, settings, office, found });
      return { message: ROSTER_UPDATE.done(changes, findings), changed: changes.length, findings };
    },
  };
}

interface Work {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly office: Keepers;
  readonly found: RosterChanges;
}

/** The tabs whose lines or titles change are kept first. */
function carryOut(services: Services, work: Work): void {
  const { snapshot, office, found } = work;
  const tabs = found.changes.flatMap(({ kind, unit }): UnitTab[] => {
    const tab = kind === 'open' || kind === 'protect' ? undefined : findUnitTab(snapshot, unit);
    return tab === undefined ? [] : [{ code: unit.code, tab }];
  });
  const distinct = tabs.filter(({ code }, i) => tabs.findIndex((other) => other.code === code) === i);
  const deed = { at: services.now(), user: services.user(), reason: REASONS.roster };
  writeKept(services, keepSnapshot(snapshot, distinct, deed, office), requestsOf(services, work));
}

/**
 * One write: half a roster carried over would be no roster. With 500 units opened, renamed and logged it stays under the limit of a payload.
 * Titles come first, for a new tab may get one that another gives up.
 */
function requestsOf(services: Services, { snapshot, settings, office, found }: Work): SheetRequest[] {
  const at = services.now();
  const user = services.user();
  const entries = found.changes.map((change): JournalEntry => ({ at, user, ...toEntry(change, formatStamp(at)) }));
  const deadline = describeDeadline(deadlineOf(settings));
  const opened = found.opened.map((unit) => ({ unit, form: unitForm(unit, settings.year, deadline) }));
  const { blocks, last } = makeUnitTabs(opened, snapshot.tabs.length, office);
  return [
    ...retitle(found.retitlings),
    ...blocks.flat(),
    ...last,
    ...found.requests,
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
