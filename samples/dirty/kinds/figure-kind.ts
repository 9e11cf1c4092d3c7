// The frame of every kind that spells one figure in some way.

import type { Random } from '../../thanh-oai-2021/random';
import { at, type Entry } from '../draft';
import type { Kind } from '../kind';
import type { Typed } from '../typed';

type FigureColumn = 'classes' | 'people';

export interface Spelling {
  readonly kind: string;
  readonly column: FigureColumn;
  /** On which lines it is met; everywhere when absent. */
  readonly when?: (entry: Entry) => boolean;
  /** A value other than the line's own, where the spelling needs one. */
  readonly value?: (random: Random, entry: Entry) => number;
  readonly type: (value: number, random: Random, entry: Entry) => Typed;
  /** The problem that this must raise; right as it is when absent. */
  readonly code?: string;
  /** Whether no number at all can be taken. */
  readonly isAsked?: boolean;
  /** Whether it counts something else, or more than a row can hold: shown, not added. */
  readonly isForeign?: boolean;
}

export function figureKind(spelling: Spelling): Kind {
  const { kind, column, when, type, code } = spelling;
  return {
    kind,
    apply: (random, draft) => {
      const line = draft.takeLine(random, ['figures'], (entry) => (entry[column] ?? 0) > 0 && (when?.(entry) ?? true));
      if (line?.entry === undefined) return false;
      const { entry } = line;
      const value = spelling.value?.(random, entry) ?? entry[column] ?? 0;
      line.cells[column] = type(value, random, entry);
      entry[column] = spelling.isAsked ? null : value;
      if (spelling.isForeign) entry.foreign.add(column);
      if (code !== undefined) draft.plant(code, at(line, column));
      return true;
    },
  };
}

export const counts = (entry: Entry): boolean => entry.counts;
/** Lines whose number of people may be anything, because no number of classes stands beside it. */
export const isLoose = (entry: Entry): boolean => !entry.counts;
/** People enough to be split into two groups. */
export const isLarge = (entry: Entry): boolean => (entry.people ?? 0) >= 20;
