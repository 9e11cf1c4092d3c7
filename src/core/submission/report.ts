// A unit's report after reading: records, problems and the state it is in.

import type { Activity } from '../activity/catalogue';
import type { Quantity } from '../quantity/quantity';
import type { Unit } from '../roster/unit';
import { isReported, type Standing } from '../standing/standing';
import type { Narrative, Place } from './form';
import type { Money } from './money';
import type { Problem } from './problem';

export interface ActivityRow {
  /** Where the row begins: its activity cell. */
  readonly place: Place;
  readonly index: string;
  readonly activity: string;
  /** The catalogue's activity these words stand for. */
  readonly known?: Activity;
  /** The activity they may stand for, where that is not sure enough to add them up under it. */
  readonly suggestion?: Activity;
  readonly organizer: string;
  /** Code of the unit of the roster that the organiser names, its own for the reporting unit itself; absent for others and where nobody can tell. */
  readonly organizerUnit?: string;
  readonly classes: Quantity;
  readonly people: Quantity;
  readonly note: string;
}

/** A line of the table that is no data, and is more than a total, a signature or a numbering of columns. */
export interface OtherLine {
  /** A heading over the rows below; else words, or figures that are asked about and never added. */
  readonly isHeading: boolean;
  /** How many of the report's rows stand above it. */
  readonly rowsAbove: number;
  /** As typed. */
  readonly index: string;
  readonly activity: string;
  readonly organizer: string;
  readonly classes: string;
  readonly people: string;
  readonly note: string;
}

export interface Nomination {
  readonly name: string;
  readonly position: string;
  readonly kind: string;
  readonly award: string;
  readonly achievement: string;
  readonly place: Place;
}

/** What a tab says by itself, in the order in which it usually moves. */
export type SubmissionState =
  /** The tab is not there, or its table was not found. */
  | 'unreadable'
  /** Nothing typed yet. */
  | 'empty'
  /** Something typed, not sent. */
  | 'draft'
  /** Sent or not: errors stand in the way. */
  | 'errors'
  /** Sent without errors. */
  | 'submitted'
  /** Sent, with nothing to report. */
  | 'nil';

export interface UnitTotals {
  readonly rows: number;
  /** Classes and contests: only what the catalogue says belongs in that column. */
  readonly classes: number;
  readonly people: number;
}

export interface UnitReport {
  readonly unit: Unit;
  /** What the tab says by itself. */
  readonly state: SubmissionState;
  /** Where the submission stands between unit and office; by the tab alone until the journal is asked. */
  readonly standing: Standing;
  readonly rows: readonly ActivityRow[];
  readonly otherLines: readonly OtherLine[];
  readonly totals: UnitTotals;
  readonly narratives: Readonly<Record<Narrative, string>>;
  readonly funding: { readonly state: Money; readonly mobilised: Money };
  readonly directive: string;
  readonly links: readonly string[];
  readonly photos: readonly string[];
  readonly nominations: readonly Nomination[];
  /** The tick that asks to have a locked tab opened. */
  readonly wantsUnlock: boolean;
  /** The tick for sending, whatever else stands. */
  readonly isTicked: boolean;
  /** What stands beside the ticks as the moment of sending. */
  readonly sentStamp: string;
  readonly problems: readonly Problem[];
  /** Fingerprint of everything typed but the tick for sending: two equal ones mean nothing has changed. */
  readonly fingerprint: string;
}

/** Whether the unit has done its duty: a nil report counts as reported. */
export function hasReported(report: UnitReport): boolean {
  return isReported(report.standing);
}

/** Something typed of which nothing may be added before somebody has answered. */
function isUnread({ state, doubt }: Quantity): boolean {
  return state === 'asked' || doubt === 'veryLarge';
}

/** Of banners or leaflets there may be more than of classes: their number is not measured by what a row of classes can hold. */
export function isClassesUnread({ classes, known }: ActivityRow): boolean {
  return known?.counts === false ? classes.state === 'asked' : isUnread(classes);
}

export function isPeopleUnread({ people }: ActivityRow): boolean {
  return isUnread(people);
}

/** A figure that counts something else is set apart from the sums; one that is too large for a single row waits for an answer. */
function addedValue(quantity: Quantity): number {
  return quantity.doubt === 'otherUnit' || isUnread(quantity) ? 0 : (quantity.value ?? 0);
}

/** What a row adds to "Số lớp/số cuộc thi": nothing when its activity counts something else. */
export function countedClasses(row: ActivityRow): number {
  if (row.known !== undefined && !row.known.counts) return 0;
  return addedValue(row.classes);
}

export function countedPeople(row: ActivityRow): number {
  return addedValue(row.people);
}
