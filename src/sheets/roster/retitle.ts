// New titles for several tabs at once, in one batch in which no two tabs ever have the same title.

import type { SheetRequest } from '../google-json';
import type { Tab } from '../snapshot';
import { titleKey } from './unit-tabs';

export interface Retitling {
  readonly tab: Tab;
  readonly title: string;
}

/** @returns those that can be done, and those whose title some tab has that keeps it */
export function splitRetitlings(
  wanted: readonly Retitling[],
  tabs: readonly Tab[],
): { possible: Retitling[]; taken: Retitling[] } {
  let possible = [...wanted];
  for (;;) {
    const moving = new Set(possible.map(({ tab }) => tab.sheetId));
    const kept = new Set(tabs.filter(({ sheetId }) => !moving.has(sheetId)).map(({ title }) => titleKey(title)));
    const left = possible.filter(({ title }) => !kept.has(titleKey(title)));
    if (left.length === possible.length) {
      return { possible, taken: wanted.filter((one) => !possible.includes(one)) };
    }
    // A tab that keeps its title may stand in the way of another one.
    possible = left;
  }
}

/** Tabs that stand in each other's way step aside first. */
export function retitle(retitlings: readonly Retitling[]): SheetRequest[] {
  const wanted = new Set(retitlings.map(({ title }) => titleKey(title)));
  const inTheWay = retitlings.filter(
    ({ tab, title }) => wanted.has(titleKey(tab.title)) && titleKey(tab.title) !== titleKey(title),
  );
  return [
    ...inTheWay.map(({ tab }) => titleRequest(tab.sheetId, `~${tab.sheetId}`)),
    ...retitlings.map(({ tab, title }) => titleRequest(tab.sheetId, title)),
  ];
}

function titleRequest(sheetId: number, title: string): SheetRequest {
  return { updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } };
}
