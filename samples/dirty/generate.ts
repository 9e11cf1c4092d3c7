// A district in which every tab is dirty: each kind of dirt at least five times among 130 units. The same seed gives the same district.

import { type SampleUnit, SETTINGS, UNITS } from '../thanh-oai-2021/material';
import { createRandom, type Random } from '../thanh-oai-2021/random';
import { cleanDraft, type IsApart } from './clean';
import type { Draft } from './draft';
import type { Kind } from './kind';
import { KINDS } from './kinds';
import { shareEvent } from './kinds/shared-event';

const SEED = 489;
/** One of each kind for so many units. */
const UNITS_PER_KIND = 24;
/** Enough dirt for one tab, so that something is left to be right about. */
const MOST_KINDS = 18;

export interface DirtyDistrict {
  readonly units: readonly SampleUnit[];
  readonly drafts: readonly Draft[];
}

export function generateDirtyDistrict(units: readonly SampleUnit[] = UNITS, seed = SEED): DirtyDistrict {
  const random = createRandom(seed);
  const drafts = generateCleanDrafts(random, units);
  const times = Math.max(1, Math.floor(units.length / UNITS_PER_KIND));
  const rest = random.some(drafts, drafts.length);
  for (const kind of KINDS.filter(({ isAlone }) => isAlone)) {
    for (let i = 0; i < times; i += 1) applyAlone(random, kind, rest);
  }
  for (const [earlier, later] of neighbours(rest, units)) {
    if (random.chance(0.9)) shareEvent(random, earlier, later);
  }
  const others = KINDS.filter(({ isAlone }) => !isAlone);
  // What takes a whole table goes first: there is one for each tab.
  const tables = others.filter(({ kind }) => kind.startsWith('table/'));
  for (const kinds of [tables, others.filter((kind) => !tables.includes(kind))]) {
    for (let i = 0; i < times; i += 1) {
      for (const kind of random.some(kinds, kinds.length)) applySomewhere(random, kind, rest);
    }
  }
  for (const draft of rest) if (draft.kinds.length === 0) applyAny(random, others, draft);
  return { units, drafts };
}

/** Reports without a fault, one for each unit; no two units of a commune seem to report the same event. */
export function generateCleanDrafts(random: Random, units: readonly SampleUnit[]): Draft[] {
  const taken = new Map<string, number[]>();
  const isApart: IsApart = (unit, code, people) => {
    const key = `${unit.commune} ${code}`;
    if (people < 10) return true;
    const others = taken.get(key) ?? [];
    if (others.some((other) => Math.abs(other - people) <= 4 + 0.06 * Math.max(other, people))) return false;
    taken.set(key, [...others, people]);
    return true;
  };
  return units.map((unit) => cleanDraft(random, unit, Number(SETTINGS.year), isApart));
}

function applyAlone(random: Random, kind: Kind, rest: Draft[]): void {
  const place = rest.findIndex((draft) => kind.apply(random, draft));
  const [draft] = place < 0 ? [] : rest.splice(place, 1);
  draft?.kinds.push(kind.kind);
}

/** To the least dirty tab that has room for it. */
function applySomewhere(random: Random, kind: Kind, drafts: readonly Draft[]): void {
  const order = random.some(drafts, drafts.length).sort((a, b) => a.kinds.length - b.kinds.length);
  const draft = order.find(
    (one) => one.kinds.length < MOST_KINDS && !one.kinds.includes(kind.kind) && kind.apply(random, one),
  );
  draft?.kinds.push(kind.kind);
}

function applyAny(random: Random, kinds: readonly Kind[], draft: Draft): void {
  const kind = random.some(kinds, kinds.length).find((one) => one.apply(random, draft));
  if (kind !== undefined) draft.kinds.push(kind.kind);
}

/** Two units of each commune that has two left, in the order of the roster. */
function neighbours(drafts: readonly Draft[], units: readonly SampleUnit[]): (readonly [Draft, Draft])[] {
  const byCommune = new Map<string, Draft[]>();
  for (const unit of units) {
    const draft = drafts.find((one) => one.unit === unit);
    if (draft !== undefined && unit.commune !== '')
      byCommune.set(unit.commune, [...(byCommune.get(unit.commune) ?? []), draft]);
  }
  return [...byCommune.values()].flatMap(([first, second]) => (first && second ? [[first, second] as const] : []));
}
