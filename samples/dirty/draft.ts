// What one unit types, and what it means by it. Kinds of dirt change both together, so that the truth never has to be read out of cells.

import type { SampleActivity, SampleUnit } from '../thanh-oai-2021/material';
import type { Random } from '../thanh-oai-2021/random';
import type { Column, Layout, NominationColumn, Spot } from './layout';
import type { TabShape } from './tab-shape';
import type { Typed } from './typed';

/** What a careful clerk takes from one line. */
export interface Entry {
  /** Of the catalogue; null where the catalogue does not know the activity, undefined where either answer is right. */
  code: string | null | undefined;
  readonly activity: SampleActivity | undefined;
  /** Whether the number stands for classes and contests: also where nobody knows the activity. */
  readonly counts: boolean;
  classes: number | null;
  people: number | null;
  /** Whom a blank cell or a ditto mark stands for. */
  organizer?: string;
  /** Code of the unit that the organiser names: the reporting one where absent, null where it is none of the roster or nobody can tell. */
  heldBy?: string | null;
  /** Figures that count something else, or more than a row can hold: shown, not added. */
  readonly foreign: Set<'classes' | 'people'>;
}

/** What can be dirty about a line independently of the rest. */
const PARTS = ['index', 'activity', 'organizer', 'figures', 'note'] as const;
export type Part = (typeof PARTS)[number];

export interface Line {
  /** A column left out keeps what is printed there. */
  readonly cells: { [column in Column]?: Typed };
  /** Only lines that are data have one. */
  readonly entry?: Entry;
  /** The heading of a group: a group's sum begins below it. */
  readonly isHeading?: true;
  /** Sums that the unit adds of its own accord, worked out when everything else is typed. */
  readonly total?: Total;
  /** What some kind has already made dirty: two kinds never change the same part. */
  readonly taken: Set<Part>;
  /** Belongs to the line above: nothing may come between. */
  readonly isGlued?: boolean;
}

export interface Total {
  /** The lines since the last heading or total, all lines above, or the two below. */
  readonly of: 'group' | 'all' | 'below';
  /** Whether the unit added up everything it typed, or only classes and contests. */
  readonly adds: 'typed' | 'counted';
  /** The figure that the unit got wrong. */
  readonly wrong?: 'classes' | 'people';
}

/** A place by name: where it ends up is known only when the tab has its last shape. */
export type Where = (draft: Draft, layout: Layout) => Spot | 'A1';
export type Plant = (code: string, where: Where) => void;

export const TAB: Where = () => 'A1';
export const at =
  (line: Line, column: Column): Where =>
  (draft, layout) => ({ row: layout.body + draft.lines.indexOf(line), column: draft.columnOf(layout, column) });
export const answer =
  (section: string): Where =>
  (_draft, { answers }) => {
    const spot = answers[section];
    if (spot === undefined) throw new RangeError(`No answer ${section}`);
    return spot;
  };
export const spot =
  (find: (layout: Layout) => Spot | undefined): Where =>
  (_draft, layout) => {
    const found = find(layout);
    if (found === undefined) throw new RangeError('The layout has no such place');
    return found;
  };

export type Reshape = (shape: TabShape, plant: Plant, draft: Draft) => void;

export class Draft {
  readonly kinds: string[] = [];
  readonly problems: { readonly code: string; readonly where: Where }[] = [];
  /** Neither asked for nor wrong: what may also be said of a line that has to be typed anew anyway. */
  readonly tolerated: Where[] = [];
  readonly answers = new Map<string, Typed>();
  readonly links: Typed[] = [];
  readonly photos: Typed[] = [];
  underPhotos: Typed | undefined;
  readonly nominations: { [column in NominationColumn]?: Typed }[] = [];
  readonly reshapes: Reshape[] = [];
  /** Nothing of the tab can be read. */
  isUnreadable = false;
  /** The lines stand in an order of their own: nothing may be put between them. */
  isSorted = false;
  private readonly claimed = new Set<string>();
  private readonly swaps = new Map<Column, Column>();

  constructor(
    readonly unit: SampleUnit,
    readonly lines: Line[],
  ) {}

  plant(code: string, where: Where): void {
    this.problems.push({ code, where });
  }

  /** A data line of which no kind has touched these parts yet, taken. */
  takeLine(
    random: Random,
    parts: readonly Part[] = PARTS,
    isRight: (entry: Entry, line: Line) => boolean = () => true,
  ): Line | undefined {
    const fit = this.lines.filter(
      (line) => isFree(line, parts) && line.entry !== undefined && isRight(line.entry, line),
    );
    if (fit.length === 0) return undefined;
    const line = random.pick(fit);
    take(line, parts);
    return line;
  }

  /** Neighbouring data lines of which no kind has touched this part yet, taken. */
  takeRun(
    random: Random,
    length: number,
    part: Part,
    isRight: (entry: Entry) => boolean = () => true,
  ): Line[] | undefined {
    const starts = this.lines.flatMap((_line, i) => {
      const run = this.lines.slice(i, i + length);
      const fits =
        run.length === length &&
        run.every((line) => isFree(line, [part]) && line.entry !== undefined && isRight(line.entry));
      return fits ? [run] : [];
    });
    if (starts.length === 0) return undefined;
    const run = random.pick(starts);
    for (const line of run) take(line, [part]);
    for (const line of run.slice(1)) Object.assign(line, { isGlued: true });
    return run;
  }

  hasRoom(count: number): boolean {
    return !this.isSorted && this.lines.length + count <= ROOM;
  }

  /** Puts lines between others; false where the printed table has no room left. */
  insertLines(index: number, lines: readonly Line[]): boolean {
    if (!this.hasRoom(lines.length)) return false;
    let place = index;
    while (this.lines[place]?.isGlued) place += 1;
    this.lines.splice(place, 0, ...lines);
    return true;
  }

  /** Two columns of the table change places. */
  swap(one: Column, other: Column): void {
    this.swaps.set(one, other).set(other, one);
  }

  columnOf(layout: Layout, column: Column): number {
    return layout.columns[this.swaps.get(column) ?? column];
  }

  /** True once for each part of the form: two kinds never spoil the same part. */
  claim(part: string): boolean {
    if (this.claimed.has(part)) return false;
    this.claimed.add(part);
    return true;
  }
}

/** Lines that the form prints; a unit that needs more inserts rows, which is a kind of its own. */
const ROOM = 15;

export function otherLine(cells: Line['cells'], rest: Partial<Line> = {}): Line {
  return { cells, taken: new Set(PARTS), ...rest };
}

export function isFree({ taken }: Line, parts: readonly Part[] = PARTS): boolean {
  return parts.every((part) => !taken.has(part));
}

export function take({ taken }: Line, parts: readonly Part[] = PARTS): void {
  for (const part of parts) taken.add(part);
}

/** What a line adds to "Số lớp/số cuộc thi" and to "Người". */
export function countedOf(entry: Entry): { classes: number; people: number } {
  return {
    classes: entry.counts && !entry.foreign.has('classes') ? (entry.classes ?? 0) : 0,
    people: entry.foreign.has('people') ? 0 : (entry.people ?? 0),
  };
}
