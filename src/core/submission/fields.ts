// The rules of every field a unit fills in, each said once. From here come the schema of the checks (field-schema.ts), the spreadsheet's
// own validation, colours and live hints (src/sheets/rules/), and the table in docs/workbook.md.

import { LARGEST } from '../quantity/quantity';
import { fold } from '../text/fold';
import type { FormSection, TypedNomination, TypedRow } from './form';

/** Characters a cell of Google Sheets can hold. */
export const CELL_LIMIT = 50_000;

export interface FieldRule {
  readonly kind: 'index' | 'text' | 'count' | 'money' | 'link' | 'tick' | 'choice' | 'stamp';
  /** `always`: in every line or entry that is there at all; `withRows`: once the table holds data; absent: may stay blank. */
  readonly required?: 'always' | 'withRows';
  /** Fewest and most characters of an answer. */
  readonly shortest?: number;
  readonly longest?: number;
  /** Smallest and largest value of a count; fewest and most entries of a list. */
  readonly least?: number;
  readonly most?: number;
}

export type RowField = keyof TypedRow;
export type NominationField = keyof TypedNomination;
/** The sections with an answer of their own; nominations are a table of further fields. */
export type SectionField = Exclude<FormSection, 'nominations'>;

const NAME = { kind: 'text', longest: 500 } as const;
/** An answer of a few words, e.g. "Đã làm tốt", tells the reader nothing. */
const NARRATIVE = { kind: 'text', required: 'withRows', shortest: 20, longest: CELL_LIMIT } as const;
const FREE_NARRATIVE = { kind: 'text', longest: CELL_LIMIT } as const;
const COUNT = { kind: 'count', required: 'always', least: 0 } as const;

export const ROW_FIELDS: Readonly<Record<RowField, FieldRule>> = {
  index: { kind: 'index' },
  activity: { ...NAME, required: 'always' },
  organizer: { ...NAME, required: 'always' },
  classes: { ...COUNT, most: LARGEST.classes },
  people: { ...COUNT, most: LARGEST.people },
  note: { kind: 'text', longest: 1_000 },
};

export const SECTION_FIELDS: Readonly<Record<SectionField, FieldRule>> = {
  steering: NARRATIVE,
  activities: NARRATIVE,
  results: NARRATIVE,
  // Difficulties and proposals may honestly be none.
  difficulties: FREE_NARRATIVE,
  proposals: FREE_NARRATIVE,
  stateBudget: { kind: 'money' },
  mobilisedFunds: { kind: 'money' },
  // "Yêu cầu: báo cáo có kèm theo" (Phụ lục): the unit's own dispatch, evidence, and 2 to 3 pictures (plan, section 5).
  directive: { kind: 'text', required: 'withRows', longest: 1_000 },
  links: { kind: 'link', required: 'withRows', least: 1 },
  photos: { kind: 'link', required: 'withRows', least: 2, most: 3 },
  nil: { kind: 'tick' },
  submit: { kind: 'tick' },
  sentAt: { kind: 'stamp' },
  unlock: { kind: 'tick' },
};

export const NOMINATION_FIELDS: Readonly<Record<NominationField, FieldRule>> = {
  name: { ...NAME, required: 'always' },
  position: NAME,
  kind: { kind: 'choice', required: 'always', longest: 100 },
  award: { ...NAME, required: 'always' },
  achievement: { kind: 'text', required: 'always', longest: 2_000 },
};

/** What the catalogue says of an activity whose number is one of classes: people who sit in a room and are taught. As `fold` leaves it. */
const CLASS_UNITS = new Set([
  'lớp',
  'lớp học',
  'lớp tập huấn',
  'khóa',
  'khóa học',
  'chuyên đề',
  'tập huấn',
  'buổi tập huấn',
]);

/** Outside of these a figure is asked about; estimates, not rules of any paper. */
export interface PeopleBand {
  readonly least: number;
  readonly most: number;
}

/** Community centres average 35 people in a class, large workshops some hundred. */
export const PEOPLE_PER_CLASS: PeopleBand = { least: 5, most: 300 };
/** Contests, festivals and launches are for the whole school, of 400 to 1.000 and with parents more, or for a whole commune. */
export const PEOPLE_PER_GATHERING: PeopleBand = { least: 5, most: 3_000 };

export function peopleBandOf(unit: string): PeopleBand {
  return CLASS_UNITS.has(fold(unit)) ? PEOPLE_PER_CLASS : PEOPLE_PER_GATHERING;
}

/** What no activity may be outside of: for those who do not know the catalogue. */
export const PEOPLE_PER_ANYTHING: PeopleBand = {
  least: Math.min(PEOPLE_PER_CLASS.least, PEOPLE_PER_GATHERING.least),
  most: Math.max(PEOPLE_PER_CLASS.most, PEOPLE_PER_GATHERING.most),
};
