// Which activity of the catalogue a unit's words stand for.

import { fold } from '../text/fold';
import type { Activity, ActivityGroup } from './catalogue';

export type ActivityMatch =
  | {
      readonly kind: 'known';
      readonly activity: Activity;
      readonly how: 'folded' | 'abbreviation' | 'plain' | 'similar';
    }
  | { readonly kind: 'unsure'; readonly suggestion: Activity }
  | { readonly kind: 'unknown' };

export type ActivityMatcher = (typed: string) => ActivityMatch;

export function createActivityMatcher(groups: readonly ActivityGroup[]): ActivityMatcher {
  const byWords = new Map<string, Activity>();
  for (const activity of groups.flatMap((group) => group.activities)) {
    for (const words of [activity.name, ...activity.otherSpellings]) {
      const key = fold(words);
      if (!byWords.has(key)) byWords.set(key, activity);
    }
  }
  return (typed) => {
    const activity = byWords.get(fold(typed));
    return activity === undefined ? { kind: 'unknown' } : { kind: 'known', activity, how: 'folded' };
  };
}
