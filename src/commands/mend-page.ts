// The dialog of Sửa giúp as data: what each line shows, and what choosing it sends back.

import type { Mend } from '../core/mending/mend';
import { formatCount } from '../core/text/vietnamese-number';
import { MEND_KINDS, MEND_PAGE } from '../messages/mending';
import { type Piece, showDifference } from '../messages/visible-text';
import type { MendChoice } from './mend-input';
import type { UnitMends } from './outcome';

/** More lines than this nobody reads at once, and a page of them opens slowly. */
const MOST_LINES = 2_000;

export interface MendLine {
  readonly cell: string;
  readonly kinds: string;
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  /** JSON, for an attribute of the page: in it no line end is left for the browser to change. */
  readonly choice: string;
}

export interface MendPage {
  /** The caption of the box that chooses all lines shown. */
  readonly all: string;
  readonly units: readonly { readonly title: string; readonly lines: readonly MendLine[] }[];
  /** How many lines are not shown, in a sentence; blank for none. */
  readonly left: string;
}

export function mendPage(units: readonly UnitMends[], most = MOST_LINES): MendPage {
  const total = units.reduce((sum, { mends }) => sum + mends.length, 0);
  let room = most;
  const shown = units.flatMap((unit) => {
    const mends = unit.mends.slice(0, room);
    room -= mends.length;
    if (mends.length === 0) return [];
    const title = MEND_PAGE.unit(unit.name, formatCount(mends.length));
    return [{ title, lines: mends.map((mend) => toLine(mend, unit.sheetId)) }];
  });
  return {
    all: MEND_PAGE.all(formatCount(Math.min(total, most))),
    units: shown,
    left: total > most ? MEND_PAGE.left(formatCount(total - most)) : '',
  };
}

function toLine({ place, kinds, before, after }: Mend, sheetId: number): MendLine {
  const choice: MendChoice = { sheetId, place, before, after };
  return {
    cell: place,
    kinds: kinds.map((kind) => MEND_KINDS[kind]).join(', '),
    ...showDifference(show(before), show(after)),
    choice: JSON.stringify(choice),
  };
}

function show(value: Mend['before']): string {
  return value === '' ? MEND_PAGE.blank : String(value);
}
