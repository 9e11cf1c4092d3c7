// Everything a unit's own report says, as plain data: already decided, already worded, nothing left to compute.

import type { ReportLine } from './model';

/** Lines of the Mẫu tổng hợp under a heading of the unit's own; the first lines of a table may have none. */
export interface UnitBlock {
  readonly heading?: ReportLine;
  readonly lines: readonly ReportLine[];
}

export interface UnitNomination {
  readonly index: string;
  readonly name: string;
  readonly position: string;
  readonly kind: string;
  readonly award: string;
  readonly achievement: string;
}

export interface UnitReportModel {
  /** Why this is no report yet; empty once it was sent. */
  readonly draft: string;
  /** Cơ quan chủ quản: dots for the unit to write it, or empty where there is none. */
  readonly superior: string;
  /** Cơ quan ban hành in capitals, one line or two. */
  readonly issuer: string;
  /** The day is left to whoever signs. */
  readonly placeAndDate: string;
  readonly subject: string;
  /** Kính gửi. */
  readonly receiver: string;
  readonly opening: string;
  /** I.1, as every narrative one text of several lines. */
  readonly steering: string;
  /** I.2 */
  readonly activities: string;
  /** I.3; the total is empty where not every amount was understood. */
  readonly funding: { readonly state: string; readonly mobilised: string; readonly total: string };
  /** II.1 */
  readonly results: string;
  /** II.2 */
  readonly difficulties: string;
  /** II.3 */
  readonly proposals: string;
  /** II.4: the sentences before the pointer to the table. */
  readonly figures: readonly string[];
  readonly directive: string;
  readonly links: readonly string[];
  readonly photos: readonly string[];
  /** The sentence that ends the body; the document adds the closing `./.`. */
  readonly closing: string;
  /** Nothing to report: there is no table. */
  readonly isNil: boolean;
  /** Under each annex title, without the brackets. */
  readonly attachedTo: string;
  readonly table: {
    readonly blocks: readonly UnitBlock[];
    readonly classes: string;
    readonly people: string;
  };
  readonly nominations: readonly UnitNomination[];
  /** Authority lines above the room to sign. */
  readonly authority: readonly string[];
}
