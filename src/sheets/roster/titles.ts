// Titles of the roster that tabs do not have yet.

import type { Unit } from '../../core/roster/unit';
import { FINDINGS } from '../../messages/roster-update';
import type { Snapshot } from '../snapshot';
import type { RosterChange } from './change';
import { type Retitling, splitRetitlings } from './retitle';
import { titleKey, type UnitTabs } from './unit-tabs';

export interface Titles {
  readonly changes: readonly RosterChange[];
  readonly retitlings: readonly Retitling[];
  readonly findings: readonly string[];
  /** Keys of all titles once this is done. */
  readonly after: ReadonlySet<string>;
}

export function planTitles(snapshot: Snapshot, units: readonly Unit[], { own }: UnitTabs): Titles {
  const wanted = units.flatMap((unit) => {
    const tab = own.get(unit.code);
    return tab === undefined || tab.title.normalize('NFC') === unit.tab ? [] : [{ unit, tab, title: unit.tab }];
  });
  const { possible, taken } = splitRetitlings(wanted, snapshot.tabs);
  const isPossible = (one: Retitling) => possible.includes(one);
  const titleOf = new Map(possible.map(({ tab, title }) => [tab.sheetId, title]));
  return {
    changes: wanted
      .filter(isPossible)
      .map(({ unit, tab, title }) => ({ kind: 'retitle', unit, before: tab.title, after: title })),
    retitlings: possible,
    findings: wanted
      .filter((one) => taken.includes(one))
      .map(({ unit, title }) => FINDINGS.titleTaken(unit.name, title)),
    after: new Set(snapshot.tabs.map(({ sheetId, title }) => titleKey(titleOf.get(sheetId) ?? title))),
  };
}
