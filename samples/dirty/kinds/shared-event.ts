// One gathering, reported by two units of a commune: each may be right, the sum is not.

import type { Random } from '../../thanh-oai-2021/random';
import type { Draft } from '../draft';
import { entered, stored } from '../typed';

const BODY = 'Hội Khuyến học xã';

export const SHARED_EVENT = 'district/shared-event';

/**
 * The later unit reports what the earlier one has reported, as held by that one or both as held by somebody else of the commune; false
 * where neither has a line to spare.
 */
export function shareEvent(random: Random, earlier: Draft, later: Draft): boolean {
  const first = earlier.takeLine(random, ['activity', 'organizer', 'figures'], (entry) => (entry.people ?? 0) >= 40);
  const second = later.takeLine(random, ['activity', 'organizer', 'figures']);
  if (first?.entry === undefined || second?.entry === undefined) return false;
  const people = (first.entry.people ?? 0) + random.pick([-1, 0, 0, 1]);
  Object.assign(second.entry, { ...first.entry, people, foreign: new Set() });
  const { activity, classes } = first.cells;
  Object.assign(second.cells, { activity, classes, people: entered(String(people)) });
  if (random.chance(0.5)) {
    second.cells.organizer = stored(earlier.unit.name);
    second.entry.heldBy = earlier.unit.code;
  } else {
    for (const { cells, entry } of [first, second]) {
      cells.organizer = stored(BODY);
      Object.assign(entry ?? {}, { heldBy: null });
    }
  }
  for (const draft of [earlier, later]) draft.kinds.push(SHARED_EVENT);
  return true;
}
