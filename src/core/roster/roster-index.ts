// The roster's names, looked up by what was typed.

import { fold } from '../text/fold';
import { similarity } from '../text/similarity';
import { alignWords, isTrusted, type Word } from '../text/words';
import type { UnitKind } from './name-words';
import type { Unit } from './unit';
import { districtsIn, plainOf, readUnitName, type UnitName } from './unit-name';

interface Entry extends UnitName {
  readonly unit: Unit;
  /** Whether the name says no kind: "Kim Bài". Its kinds are then those of the unit. */
  readonly isBare: boolean;
}

/** Units that a name fits. */
export interface Fit {
  readonly units: readonly Unit[];
  /** Whether the name is theirs but for spelling; else they are worth asking about. */
  readonly sure: boolean;
}

/** How alike a name must be for its unit to be suggested, and by how much more than any other's. */
const SUGGESTED = 0.75;
const MARGIN = 0.04;

export class RosterIndex {
  private readonly byFolded = new Map<string, Set<Unit>>();
  private readonly byCalled = new Map<string, Entry[]>();
  private readonly byPlain = new Map<string, Entry[]>();
  private readonly byBase = new Map<string, Entry[]>();
  private readonly byUnit = new Map<Unit, Entry[]>();
  private readonly byWord = new Map<string, Entry[]>();
  private readonly districts: ReadonlySet<string>;

  constructor(units: readonly Unit[]) {
    this.districts = districtsIn(units.map((unit) => unit.name));
    for (const unit of units) {
      const names = [unit.name, unit.tab, ...unit.otherNames].filter((name) => fold(name) !== '');
      for (const name of names) {
        const key = fold(name);
        this.byFolded.set(key, (this.byFolded.get(key) ?? new Set()).add(unit));
      }
      for (const entry of this.entriesOf(unit, names)) this.add(entry);
    }
  }

  private entriesOf(unit: Unit, names: readonly string[]): Entry[] {
    const read = names.map((name) => this.read(name));
    const kinds = [...read, this.read(unit.type)].find((name) => name.kinds.length > 0)?.kinds ?? [];
    return read.map((name) => {
      const isBare = name.kinds.length === 0;
      // "TT Kim Bài" says less than the unit's other names.
      const narrowed = name.kinds.filter((kind) => kinds.includes(kind));
      if (isBare) return { ...name, unit, isBare, kinds };
      return { ...name, unit, isBare, kinds: narrowed.length > 0 ? narrowed : name.kinds };
    });
  }

  private add(entry: Entry): void {
    const others = this.byUnit.get(entry.unit) ?? [];
    if (others.some((other) => other.called === entry.called && other.isBare === entry.isBare)) return;
    push(this.byUnit, entry.unit, entry);
    if (entry.called === '') return;
    for (const word of entry.words) push(this.byWord, word.plain, entry);
    push(this.byCalled, entry.called, entry);
    push(this.byPlain, plainOf(entry.words), entry);
    push(this.byBase, entry.base, entry);
  }

  read(typed: string): UnitName {
    return readUnitName(typed, this.districts);
  }

  /** Units that list the very text as one of their names. */
  listing(typed: string): Unit[] {
    return [...(this.byFolded.get(fold(typed)) ?? [])];
  }

  /** Units of the name's kind that are called so, with marks or without. */
  called(name: UnitName): Fit {
    const exact = choose(name, this.byCalled.get(name.called));
    if (exact.length > 0) return { units: exact, sure: this.isTold(name, exact) };
    const plain = this.byPlain.get(plainOf(name.words)) ?? [];
    const trusted = choose(
      name,
      plain.filter((entry) => isSame(name.words, entry.words)),
    );
    if (trusted.length > 0) return { units: trusted, sure: this.isTold(name, trusted) };
    return { units: choose(name, plain), sure: false };
  }

  /** A name without a kind, as "Thanh Oai", is nobody's for certain unless somebody lists it so. */
  private isTold(name: UnitName, units: readonly Unit[]): boolean {
    if (name.kinds.length > 0 || units.length > 1) return true;
    return units.some((unit) =>
      (this.byUnit.get(unit) ?? []).some((entry) => entry.isBare && isSame(name.words, entry.words)),
    );
  }

  /** Units of the name's kind whose name is this with a number or letter after it. */
  numbered(name: UnitName): Unit[] {
    return name.kinds.length === 0 ? [] : choose(name, this.byBase.get(name.called));
  }

  /** Units of the name's kind whose name it is with one slip. */
  misspelt(name: UnitName): Unit[] {
    if (name.kinds.length === 0) return [];
    return choose(
      name,
      this.sharing(name).filter(
        (entry) =>
          differences(name.words, entry.words) === 1 &&
          isSame(withKind(name), withKind({ ...entry, kinds: name.kinds })),
      ),
    );
  }

  /** The one unit whose name is most like it, if none other's is nearly so. */
  similar(name: UnitName): Unit | undefined {
    const likeness = new Map<Unit, number>();
    const text = plainOf(withKind(name));
    for (const entry of this.sharing(name)) {
      if (!kindsAgree(name.kinds, entry.kinds)) continue;
      const alike = similarity(
        text,
        plainOf(name.kinds.length > 0 ? withKind({ ...entry, kinds: name.kinds }) : entry.words),
      );
      if (alike > (likeness.get(entry.unit) ?? 0)) likeness.set(entry.unit, alike);
    }
    const [best, second] = [...likeness].sort(([, a], [, b]) => b - a);
    if (best === undefined || best[1] < SUGGESTED) return undefined;
    return best[1] - (second?.[1] ?? 0) >= MARGIN ? best[0] : undefined;
  }

  /** Names with a word in common: others are not worth a closer look. */
  private sharing(name: UnitName): Entry[] {
    return [...new Set(name.words.flatMap((word) => this.byWord.get(word.plain) ?? []))];
  }

  /** Whether one of the unit's names is this. */
  fits(unit: Unit, name: UnitName): boolean {
    return (this.byUnit.get(unit) ?? []).some(
      (entry) => differences(name.words, entry.words) === 0 && isSame(name.words, entry.words),
    );
  }

  isOfKind(unit: Unit, kinds: readonly UnitKind[]): boolean {
    return (this.byUnit.get(unit) ?? []).some(
      (entry) => entry.kinds.length > 0 && entry.kinds.every((kind) => kinds.includes(kind)),
    );
  }

  /** Units of a kind in the same place as another, that is, called like it; or the only one of its kind. */
  nearby(unit: Unit, kinds: readonly UnitKind[]): Unit[] {
    const bases = new Set((this.byUnit.get(unit) ?? []).map((entry) => entry.base));
    const ofKind = [...this.byUnit.keys()].filter((other) => this.isOfKind(other, kinds));
    return ofKind.length === 1
      ? ofKind
      : ofKind.filter((other) => (this.byUnit.get(other) ?? []).some((entry) => bases.has(entry.base)));
  }
}

/** Units whose kind agrees; of those that a name without a kind fits, the one that lists it so. */
function choose(name: UnitName, entries: readonly Entry[] = []): Unit[] {
  const listed = name.kinds.length === 0 ? unitsOf(entries.filter((entry) => entry.isBare)) : [];
  return listed.length > 0 ? listed : unitsOf(entries.filter((entry) => kindsAgree(name.kinds, entry.kinds)));
}

function unitsOf(entries: readonly Entry[]): Unit[] {
  return [...new Set(entries.map((entry) => entry.unit))];
}

function kindsAgree(typed: readonly UnitKind[], known: readonly UnitKind[]): boolean {
  return typed.length === 0 || typed.some((kind) => known.includes(kind));
}

function isSame(typed: readonly Word[], known: readonly Word[]): boolean {
  const alignment = alignWords(typed, known);
  return alignment !== undefined && isTrusted(typed, alignment);
}

/** How many words differ place by place: "Cao Thanh" is not "Thanh Cao". */
function differences(typed: readonly Word[], known: readonly Word[]): number {
  return typed.filter((word, i) => word.plain !== known[i]?.plain).length;
}

function withKind(name: UnitName): Word[] {
  return [...name.kinds.slice(0, 1).map((kind) => ({ folded: kind, plain: kind })), ...name.words];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key) ?? [];
  map.set(key, list);
  list.push(value);
}
