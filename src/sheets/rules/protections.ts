// Who may edit what on a tab, within Google's rules: a tab has one protection of its whole, whose holes are open to everybody the file is
// shared with; of overlapping protections any that prevents wins; the owner can never be kept out, nor whoever makes a protection.

import type { Unit } from '../../core/roster/unit';
import { PROTECTIONS } from '../../messages/protections';
import type { ProtectedRangeJson, SheetRequest } from '../google-json';
import { toRange } from '../grid-range';
import type { Rect } from '../snapshot';
import { addresses, bringProtections } from './bring-protections';
import type { TabPlaces } from './form-rules';

/** Who may edit what is the office's: addresses, the one of whoever is protecting among them; and the file's owner, whom Google never lists. */
export interface Keepers {
  readonly owner: string;
  readonly editors: readonly string[];
}

export interface UnitTabProtection {
  readonly sheetId: number;
  /** The protections the tab has. */
  readonly existing: readonly ProtectedRangeJson[];
  readonly places: TabPlaces;
  readonly unit: Pick<Unit, 'emails'>;
  readonly office: Keepers;
  /** Only the wish to have it opened may still be ticked. */
  readonly locked: boolean;
}

/**
 * Requests that make a unit's tab so that the unit, and no other, may fill in its cells and nothing else; none where it is so already.
 * A unit without addresses can only be filled in by the office.
 */
export function protectUnitTab({ sheetId, existing, places, unit, office, locked }: UnitTabProtection): SheetRequest[] {
  const areas = locked ? unlockArea(places) : fillingAreas(places);
  const whole = {
    range: { sheetId },
    description: locked ? PROTECTIONS.locked : PROTECTIONS.open,
    unprotectedRanges: areas.map((area) => toRange(sheetId, area)),
    editors: { users: addresses(office.editors) },
  };
  const entries = {
    range: toRange(sheetId, around(areas, places.width)),
    description: PROTECTIONS.entries,
    editors: { users: addresses([...office.editors, ...unit.emails]) },
  };
  return bringProtections(existing, areas.length === 0 ? [whole] : [whole, entries], office.owner);
}

/** The same for a tab of the office, which nobody else may edit at all. */
export function protectOfficeTab(
  sheetId: number,
  existing: readonly ProtectedRangeJson[],
  office: Keepers,
): SheetRequest[] {
  const users = addresses(office.editors);
  return bringProtections(
    existing,
    [{ range: { sheetId }, description: PROTECTIONS.office, editors: { users } }],
    office.owner,
  );
}

/** The cells a unit fills in, as few rectangles as they make. */
export function fillingAreas({ width, table, nominations, sections }: TabPlaces): Rect[] {
  const lines = ({ heading, end }: { heading: number; end: number }) => ({
    top: heading + 1,
    bottom: end,
    left: 0,
    right: width,
  });
  const areas = [
    lines(table),
    ...Object.values(sections).map(({ area }) => area),
    ...(nominations === undefined ? [] : [lines(nominations)]),
  ];
  return joinDown(areas.filter(({ top, bottom }) => bottom > top));
}

function unlockArea({ sections }: TabPlaces): Rect[] {
  return sections.unlock === undefined ? [] : [sections.unlock.area];
}

/** From top to bottom, each joined with the one right above it where they are equally wide. */
function joinDown(areas: readonly Rect[]): Rect[] {
  const joined: Rect[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const last = joined[joined.length - 1];
    const goesOn = last?.bottom === area.top && last.left === area.left && last.right === area.right;
    if (last !== undefined && goesOn) joined[joined.length - 1] = { ...last, bottom: area.bottom };
    else joined.push(area);
  }
  return joined;
}

function around(areas: readonly Rect[], width: number): Rect {
  const top = Math.min(...areas.map((area) => area.top));
  const bottom = Math.max(...areas.map((area) => area.bottom));
  return { top, bottom, left: 0, right: width };
}
