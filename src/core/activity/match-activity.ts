// Which activity of the catalogue a unit's words stand for. A wrong match falsifies the office's figures without a trace, an unsure one
// costs somebody a look: so a match is sure only when nothing but spelling, order and framing words differ.

import { fold, stripMarks } from '../text/fold';
import { alignWords, isTrusted } from '../text/words';
import { type ActivityPhrase, plainOf, readActivity, unframed, withoutRemarks } from './activity-phrase';
import type { Activity, ActivityGroup } from './catalogue';
import { type ActivitySpelling, ActivitySuggester } from './suggest-activity';

export type ActivityMatch =
  | {
      readonly kind: 'known';
      readonly activity: Activity;
      /** Equal as folded, with abbreviations and framing words resolved, without marks; or but for slips, small words and order. */
      readonly how: 'folded' | 'abbreviation' | 'plain' | 'similar';
    }
  | { readonly kind: 'unsure'; readonly suggestion: Activity }
  | { readonly kind: 'unknown' };

export type ActivityMatcher = (typed: string) => ActivityMatch;

/** A spelling of the catalogue, under one reading of its abbreviations. */
interface Spelling extends ActivitySpelling {
  readonly text: string;
}

/** Which spellings are looked at closely: those with so large a share of words in common (Dice's coefficient), and no more than so many. */
const COMMON_WORDS = 0.4;
const LOOKED_AT = 6;

/** A code that no number of a line looks like: letters, then figures. Of a folded text. */
const CODE = /^[a-zđ]+\d+(?![\p{L}\p{N}])/u;

export function createActivityMatcher(groups: readonly ActivityGroup[]): ActivityMatcher {
  const index = new SpellingIndex(groups.flatMap((group) => group.activities));
  // Units use the same few spellings: a matcher lives for one run and may remember them all.
  const known = new Map<string, ActivityMatch>();
  return (typed) => {
    const key = fold(typed);
    const before = known.get(key);
    if (before !== undefined) return before;
    const match = index.match(key);
    known.set(key, match);
    return match;
  };
}

class SpellingIndex {
  /** The first activity of the catalogue wins, as in `createCatalogue`: what the office lists is settled. */
  private readonly byFolded = new Map<string, Activity>();
  /** Spellings without marks; null where they may be several activities'. */
  private readonly byUnmarked = new Map<string, Activity | null>();
  private readonly byCode = new Map<string, Activity>();
  /** Made when the first line asks for it: in many runs no line does, and it takes longer than all else that is read of the catalogue. */
  private phrases: PhraseIndex | undefined;

  constructor(private readonly activities: readonly Activity[]) {
    for (const activity of activities) {
      const code = fold(activity.code);
      if (CODE.exec(code)?.[0] === code) this.byCode.set(code, activity);
      for (const written of [activity.name, ...activity.otherSpellings]) {
        const key = fold(written);
        if (key === '') continue;
        if (!this.byFolded.has(key)) this.byFolded.set(key, activity);
        const unmarked = stripMarks(key);
        const isOther = (this.byUnmarked.get(unmarked) ?? activity) !== activity;
        this.byUnmarked.set(unmarked, isOther || this.byUnmarked.get(unmarked) === null ? null : activity);
      }
    }
  }

  match(folded: string): ActivityMatch {
    const exact = this.byFolded.get(folded);
    if (exact !== undefined) return { kind: 'known', activity: exact, how: 'folded' };
    for (const text of unframed(folded)) {
      const listed = this.byFolded.get(text);
      if (listed !== undefined) return { kind: 'known', activity: listed, how: 'abbreviation' };
      const unmarked = this.byUnmarked.get(text) ?? undefined;
      if (unmarked !== undefined) return { kind: 'known', activity: unmarked, how: 'plain' };
    }
    return this.matchCode(folded) ?? this.matchWords(folded);
  }

  /** "HD10", or "HD10. Lớp tập huấn": the code tells, unless the words after it are another activity's. */
  private matchCode(folded: string): ActivityMatch | undefined {
    const code = CODE.exec(folded)?.[0] ?? '';
    const activity = this.byCode.get(code);
    if (activity === undefined) return undefined;
    const rest = fold(folded.slice(code.length));
    const named = rest === '' ? undefined : this.match(rest);
    if (named?.kind === 'known' && named.activity !== activity) return { kind: 'unsure', suggestion: named.activity };
    return { kind: 'known', activity, how: 'folded' };
  }

  private matchWords(folded: string): ActivityMatch {
    this.phrases ??= new PhraseIndex(this.activities);
    return this.phrases.match(folded);
  }
}

/** The catalogue by the words of its spellings. */
class PhraseIndex {
  private readonly byText = new Map<string, Set<Activity>>();
  private readonly byWord = new Map<string, Spelling[]>();
  private readonly suggester: ActivitySuggester;

  constructor(activities: readonly Activity[]) {
    const spellings = activities.flatMap((activity) =>
      [activity.name, ...activity.otherSpellings]
        .filter((written) => fold(written) !== '')
        .flatMap(readActivity)
        .map((phrase): Spelling => ({ phrase, activity, text: textOf(phrase) })),
    );
    for (const spelling of spellings) this.add(spelling);
    this.suggester = new ActivitySuggester(spellings);
  }

  private add(spelling: Spelling): void {
    const sameText = this.byText.get(spelling.text) ?? new Set();
    this.byText.set(spelling.text, sameText.add(spelling.activity));
    for (const word of new Set(spelling.phrase.significant.map(({ plain }) => plain))) {
      const sameWord = this.byWord.get(word) ?? [];
      this.byWord.set(word, sameWord);
      sameWord.push(spelling);
    }
  }

  match(folded: string): ActivityMatch {
    const readings = readActivity(folded);
    const bare = readActivity(withoutRemarks(folded));
    const found = this.find(readings) ?? this.find(bare);
    if (found !== undefined) return found;
    const suggestion = this.suggester.suggest([...readings, ...bare]);
    return suggestion === undefined ? { kind: 'unknown' } : { kind: 'unsure', suggestion };
  }

  private find(readings: readonly ActivityPhrase[]): ActivityMatch | undefined {
    const expanded = new Set(readings.flatMap((phrase) => [...(this.byText.get(textOf(phrase)) ?? [])]));
    if (expanded.size > 0) return settle(expanded, 'abbreviation');
    return findSpelling(readings.map((phrase) => ({ phrase, spellings: this.closest(phrase) })));
  }

  /** Spellings with most words in common. */
  private closest(phrase: ActivityPhrase): Spelling[] {
    const common = new Map<Spelling, number>();
    for (const word of new Set(phrase.significant.map(({ plain }) => plain))) {
      for (const spelling of this.byWord.get(word) ?? []) common.set(spelling, (common.get(spelling) ?? 0) + 1);
    }
    const shareOf = (spelling: Spelling, words: number) =>
      (2 * words) / (spelling.phrase.significant.length + phrase.significant.length);
    return [...common]
      .map(([spelling, words]) => ({ spelling, share: shareOf(spelling, words) }))
      .filter(({ share }) => share >= COMMON_WORDS)
      .sort((a, b) => b.share - a.share)
      .slice(0, LOOKED_AT)
      .map(({ spelling }) => spelling);
  }
}

type Closest = ReadonlyArray<{ readonly phrase: ActivityPhrase; readonly spellings: readonly Spelling[] }>;

function textOf(phrase: ActivityPhrase): string {
  return phrase.words.map((word) => word.folded).join(' ');
}

/** One activity is known; of several none is. */
function settle(activities: ReadonlySet<Activity>, how: 'abbreviation' | 'plain' | 'similar'): ActivityMatch {
  const [activity] = activities;
  if (activity === undefined) return { kind: 'unknown' };
  return activities.size === 1 ? { kind: 'known', activity, how } : { kind: 'unsure', suggestion: activity };
}

/** The activity one of whose spellings has word for word the same words, but for slips, if no other has them nearly so. */
function findSpelling(close: Closest): ActivityMatch | undefined {
  const trusted = new Set<Activity>();
  const aligned = new Set<Activity>();
  let how: 'plain' | 'similar' = 'similar';
  for (const { phrase, spellings } of close) {
    for (const spelling of spellings) {
      const trust = compareWords(phrase, spelling.phrase);
      if (trust === undefined) continue;
      aligned.add(spelling.activity);
      if (!trust) continue;
      trusted.add(spelling.activity);
      if (plainOf(phrase.words) === plainOf(spelling.phrase.words)) how = 'plain';
    }
  }
  const rivals = new Set([...trusted, ...aligned]);
  return trusted.size > 0 ? settle(rivals, how) : undefined;
}

/** Whether both phrases have the same words but for slips that can be relied on; undefined when they have not. */
function compareWords(phrase: ActivityPhrase, spelling: ActivityPhrase): boolean | undefined {
  if (phrase.negated !== spelling.negated) return undefined;
  const trusts = [[phrase.words, spelling.words] as const, [phrase.significant, spelling.significant] as const].flatMap(
    ([typed, known]) => {
      const alignment = alignWords(typed, known);
      return alignment === undefined ? [] : [isTrusted(typed, alignment)];
    },
  );
  return trusts.length === 0 ? undefined : trusts.some(Boolean);
}
