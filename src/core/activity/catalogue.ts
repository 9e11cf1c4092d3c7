// The office's catalogue of activities: what may be reported, in which group, and whether its number counts as classes and contests.

import { fold } from '../text/fold';

export interface Activity {
  readonly code: string;
  readonly name: string;
  /** What its number counts, e.g. `lớp`, `băng rôn`. */
  readonly unit: string;
  /** Whether that number belongs in "Số lớp/số cuộc thi". Banners, books and posts do not. */
  readonly counts: boolean;
  readonly otherSpellings: readonly string[];
}

export interface ActivityGroup {
  readonly name: string;
  readonly activities: readonly Activity[];
}

export interface Catalogue {
  readonly groups: readonly ActivityGroup[];
  /** The activity a unit's words stand for, compared folded; undefined when the catalogue does not know them. */
  readonly find: (typed: string) => Activity | undefined;
}

export function createCatalogue(groups: readonly ActivityGroup[]): Catalogue {
  const byWords = new Map<string, Activity>();
  for (const activity of groups.flatMap((group) => group.activities)) {
    for (const words of [activity.name, ...activity.otherSpellings]) {
      const key = fold(words);
      if (!byWords.has(key)) byWords.set(key, activity);
    }
  }
  return { groups, find: (typed) => byWords.get(fold(typed)) };
}
