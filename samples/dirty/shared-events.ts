// Which lines of two units in one commune look like one event: planted or come about by chance, the clerk sees no difference.

import { countedOf, type Draft, type Entry } from './draft';
import type { TrueProblem, UnitTruth } from './truth';
import { textOf } from './typed';

const LEAST_PEOPLE = 20;

interface SeenLine {
  readonly entry: Entry;
  readonly unit: string;
  readonly words: string;
  readonly cell: string;
}

/** @returns the truths with a problem at the later unit's line for every such pair */
export function sharedEvents(drafts: readonly Draft[], truths: readonly UnitTruth[]): UnitTruth[] {
  return truths.map((truth, later) => {
    const mine = linesOf(drafts[later], truth);
    const pairs = truths.slice(0, later).flatMap((other, earlier) => {
      if (!areNeighbours(drafts[earlier], drafts[later])) return [];
      const theirs = linesOf(drafts[earlier], other);
      return mine.flatMap((line) => theirs.filter((one) => isOneEvent(one, line)).map((one) => ({ one, line })));
    });
    const isSure = ({ one, line }: { one: SeenLine; line: SeenLine }) =>
      one.entry.code !== undefined && line.entry.code !== undefined;
    const problems = pairs.filter(isSure).map(({ line }): TrueProblem => ({ code: 'sharedEvent', cell: line.cell }));
    const tolerated = pairs.filter((pair) => !isSure(pair)).map(({ line }) => line.cell);
    return {
      ...truth,
      problems: [...truth.problems, ...problems],
      tolerated: [...truth.tolerated, ...tolerated],
    };
  });
}

function areNeighbours(one: Draft | undefined, other: Draft | undefined): boolean {
  const commune = one?.unit.commune ?? '';
  return commune !== '' && commune === other?.unit.commune;
}

function linesOf(draft: Draft | undefined, truth: UnitTruth): SeenLine[] {
  const data = draft?.lines.filter(({ entry }) => entry !== undefined) ?? [];
  return truth.rows.flatMap(({ cell }, i) => {
    const line = data[i];
    return line?.entry === undefined
      ? []
      : [{ entry: line.entry, unit: truth.code, words: textOf(line.cells.activity), cell }];
  });
}

function isOneEvent(one: SeenLine, other: SeenLine): boolean {
  const [code, otherCode] = [codeOf(one.entry), codeOf(other.entry)];
  const isSame = code === null ? /\p{L}/u.test(one.words) && one.words === other.words : true;
  if (code !== otherCode || !isSame || areHeldApart(one, other)) return false;
  const [a, b] = [countedOf(one.entry).people, countedOf(other.entry).people];
  const larger = Math.max(a, b);
  return larger >= LEAST_PEOPLE && Math.abs(a - b) <= Math.max(2, 0.03 * larger);
}

/** Two units that name different ones of the roster, neither of them the other, have held two events. */
function areHeldApart(one: SeenLine, other: SeenLine): boolean {
  const [by, otherBy] = [holderOf(one), holderOf(other)];
  if (by === null || otherBy === null) return false;
  return by !== otherBy && by !== other.unit && otherBy !== one.unit;
}

function holderOf({ entry, unit }: SeenLine): string | null {
  return entry.heldBy === undefined ? unit : entry.heldBy;
}

/** What the writer meant, also where the letters may be past reading. */
function codeOf({ code, activity }: Entry): string | null {
  return code === undefined ? (activity?.code ?? null) : code;
}
