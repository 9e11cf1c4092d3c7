// Which activity somebody may have meant by words that are none. A wrong guess is followed by those who trust it, so that one is made
// only where kind and telling words agree and no other activity comes near.

import { letterDistance } from '../text/similarity';
import type { Word } from '../text/words';
import type { ActivityPhrase } from './activity-phrase';
import type { Activity } from './catalogue';

/** A way to write an activity. */
export interface ActivitySpelling {
  readonly phrase: ActivityPhrase;
  readonly activity: Activity;
}

/** Share of the weight of both phrases' words that they must have in common. */
const SUGGESTED = 0.62;
/** Words that weigh so much of the heaviest one tell what a phrase is about: "Nhật" in "Lớp tiếng Nhật giao tiếp", "sống" in "kỹ năng sống". */
const TELLING = 0.8;
/** A phrase of so many words, all of which an activity's name has, as "Giao lưu văn nghệ", is as good as that name. */
const ENOUGH_WITHIN = 2;
/** By how much more than any other activity's. */
const MARGIN = 0.06;

/** What a word in common counts that has other marks, and one with a slip. */
const SAME_BUT_MARKS = 0.75;
const SAME_BUT_SLIP = 0.5;
const SHORTEST_MISSPELT = 4;

export class ActivitySuggester {
  private readonly byWord = new Map<string, Set<ActivitySpelling>>();
  private readonly kinds = new Map<Activity, Set<string>>();
  private readonly weights = new Map<string, number>();

  constructor(spellings: readonly ActivitySpelling[]) {
    for (const spelling of spellings) {
      const { phrase, activity } = spelling;
      this.kinds.set(activity, new Set([...(this.kinds.get(activity) ?? []), ...phrase.kinds]));
      for (const { plain } of phrase.significant) {
        this.byWord.set(plain, (this.byWord.get(plain) ?? new Set()).add(spelling));
      }
    }
    for (const [word, having] of this.byWord) {
      this.weights.set(word, this.weightOf(new Set([...having].map(({ activity }) => activity)).size));
    }
  }

  /** @param phrases the readings of what was typed */
  suggest(phrases: readonly ActivityPhrase[]): Activity | undefined {
    const likeness = new Map<Activity, number>();
    for (const phrase of phrases) {
      for (const known of this.sharing(phrase)) {
        if (phrase.negated !== known.phrase.negated || !this.isOfKind(phrase, known.activity)) continue;
        const alike = this.likeness(phrase.significant, known.phrase.significant);
        if (alike > (likeness.get(known.activity) ?? 0)) likeness.set(known.activity, alike);
      }
    }
    const [best, second] = [...likeness].sort(([, a], [, b]) => b - a);
    if (best === undefined || best[1] < SUGGESTED) return undefined;
    return best[1] - (second?.[1] ?? 0) >= MARGIN ? best[0] : undefined;
  }

  private sharing({ significant }: ActivityPhrase): Set<ActivitySpelling> {
    return new Set(significant.flatMap(({ plain }) => [...(this.byWord.get(plain) ?? [])]));
  }

  /** Every kind of event that the words name is one of the activity's. */
  private isOfKind({ kinds }: ActivityPhrase, activity: Activity): boolean {
    return [...kinds].every((kind) => this.kinds.get(activity)?.has(kind));
  }

  /** Dice's coefficient over the weights of the words; 0 where a telling word of what was typed is not among the known ones. */
  private likeness(typed: readonly Word[], known: readonly Word[]): number {
    const telling = TELLING * Math.max(...typed.map((word) => this.weigh(word)));
    const free = [...known];
    let common = 0;
    let isWithin = typed.length >= ENOUGH_WITHIN;
    for (const word of typed) {
      const partners = free.map((other) => sameness(word, other));
      const best = Math.max(0, ...partners);
      if (best === 0 && this.weigh(word) >= telling) return 0;
      if (best < SAME_BUT_MARKS) isWithin = false;
      const partner = best === 0 ? undefined : free.splice(partners.indexOf(best), 1)[0];
      if (partner !== undefined) common += best * this.weigh(partner);
    }
    return isWithin ? 1 : (2 * common) / (this.weighAll(typed) + this.weighAll(known));
  }

  private weigh({ plain }: Word): number {
    return this.weights.get(plain) ?? this.weightOf(0);
  }

  /** The fewer activities have a word, the more it tells; one that none has tells most. */
  private weightOf(activities: number): number {
    return Math.log((this.kinds.size + 1) / (activities + 0.5));
  }

  private weighAll(words: readonly Word[]): number {
    return words.reduce((sum, word) => sum + this.weigh(word), 0);
  }
}

function sameness(one: Word, other: Word): number {
  if (one.folded === other.folded) return 1;
  if (one.plain === other.plain) return SAME_BUT_MARKS;
  const [a, b] = [one.plain, other.plain];
  // Looked at before the letters are compared, which is slow.
  const mayBeSlip = Math.min(a.length, b.length) >= SHORTEST_MISSPELT && Math.abs(a.length - b.length) <= 1;
  return mayBeSlip && letterDistance([...a], [...b]) <= 1 ? SAME_BUT_SLIP : 0;
}
