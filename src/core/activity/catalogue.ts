// The office's catalogue of activities: what may be reported, in which group, and whether its number counts as classes and contests.

import { fold } from '../text/fold';
import { type ActivityMatcher, createActivityMatcher } from './match-activity';
import type { Vocabulary } from './vocabulary';

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
  readonly match: ActivityMatcher;
}

export function createCatalogue(groups: readonly ActivityGroup[]): Catalogue {
  return { groups, match: createActivityMatcher(groups) };
}

/** What the catalogue knows of the words of a line. */
export function vocabularyOf({ groups, match }: Catalogue): Vocabulary {
  const names = groups.map(({ name }) => fold(name));
  return {
    isActivity: (words) => match(words).kind === 'known',
    // Groups are called by the first words of their name too.
    isGroup: (words) => names.some((name) => name === fold(words) || name.startsWith(`${fold(words)},`)),
  };
}
