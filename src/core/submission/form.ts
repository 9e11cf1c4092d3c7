// A unit's tab as it was typed: every cell with its place, nothing judged yet.

import type { TypedValue } from '../quantity/parse-quantity';
import type { Problem } from './problem';

/** Opaque to the core: an A1 reference on the unit's tab, made and followed by src/sheets. */
export type Place = string;

export interface TypedCell {
  readonly value: TypedValue;
  /** As the spreadsheet shows it. */
  readonly shown: string;
  readonly isDate: boolean;
  readonly place: Place;
  /** Where the cell's hyperlink leads, if it has one. */
  readonly link?: string;
  /** The text exactly as stored, where `value` is another encoding form of it (NFD): mending needs it. */
  readonly stored?: string;
  /** Whether a formula made the value: such a cell is never rewritten. */
  readonly isFormula?: true;
  /** The note on the cell. */
  readonly note?: string;
  /** The tab has no column for it. */
  readonly isAbsent?: true;
  /** Merged across both figures: a heading that spans the table. */
  readonly isWide?: true;
  /** Whether a number here is shown as a percentage, so that 3 would read 300%. */
  readonly isPercent?: true;
  /** Whether pieces of the text have formats or links of their own, which writing it anew would lose. */
  readonly isRichText?: true;
  /** The first cell of the merge that holds what this cell shows; absent where the cell holds it itself. */
  readonly mergedFrom?: Place;
  /** The cells whose texts were put together to this one, each on a line. */
  readonly parts?: readonly TypedCell[];
}

/** What a cell says, to be compared with other words: not always what it shows. */
export function wordsOf(cell: TypedCell): string {
  return typeof cell.value === 'string' ? cell.value : cell.shown;
}

/** One line of the Mẫu tổng hợp. */
export interface TypedRow {
  readonly index: TypedCell;
  readonly activity: TypedCell;
  readonly organizer: TypedCell;
  readonly classes: TypedCell;
  readonly people: TypedCell;
  readonly note: TypedCell;
}

/** The five narratives of the Phụ lục: I.1, I.2, II.1, II.2, II.3. */
export const NARRATIVES = ['steering', 'activities', 'results', 'difficulties', 'proposals'] as const;
export type Narrative = (typeof NARRATIVES)[number];

export interface TypedNomination {
  readonly name: TypedCell;
  readonly position: TypedCell;
  readonly kind: TypedCell;
  readonly award: TypedCell;
  readonly achievement: TypedCell;
}

export interface Form {
  /** Every line between the heading of the table and the next section, whatever it turns out to be. */
  readonly rows: readonly TypedRow[];
  readonly narratives: Readonly<Record<Narrative, TypedCell>>;
  /** I.3: state budget, and what was raised from enterprises and others. */
  readonly stateBudget: TypedCell;
  readonly mobilisedFunds: TypedCell;
  /** Công văn chỉ đạo của đơn vị. */
  readonly directive: TypedCell;
  readonly links: readonly TypedCell[];
  readonly photos: readonly TypedCell[];
  readonly nominations: readonly TypedNomination[];
  /** "Không phát sinh" and "Gửi báo cáo". */
  readonly nil: TypedCell;
  readonly submit: TypedCell;
  /** What the add-in wrote beside the ticks, and the wish to have a locked tab opened: no part of the report, absent on tabs of before. */
  readonly sentAt?: TypedCell;
  readonly unlock?: TypedCell;
  /** Parts of the form that the unit has deleted; their cells above are blank. */
  readonly missingSections: readonly FormSection[];
  /** What the shape of the tab itself gives cause to ask: a second table, text outside the columns, figures merged together. */
  readonly findings: readonly Problem[];
}

/** The parts that are found by their label. */
export type FormSection =
  | Narrative
  | 'stateBudget'
  | 'mobilisedFunds'
  | 'directive'
  | 'links'
  | 'photos'
  | 'nominations'
  | 'nil'
  | 'submit'
  | 'sentAt'
  | 'unlock';

/** Why a tab could not be read at all. */
export type UnreadableReason = 'tabMissing' | 'tableNotFound' | 'headerIncomplete' | 'headerRepeated';

export type FormReading =
  | { readonly ok: true; readonly form: Form }
  | {
      readonly ok: false;
      readonly reason: UnreadableReason;
      readonly place: Place;
      readonly params?: Problem['params'];
    };
