// One cell that could be written more plainly without losing anything: what stands there, and what would.

import type { NominationField, RowField } from '../submission/fields';
import type { Narrative, Place, TypedCell } from '../submission/form';

export type MendKind =
  /** A text that is one whole number becomes that number. */
  | 'number'
  /** Spaces at the ends, in a row or of another kind than the space bar's, and characters without width. */
  | 'spaces'
  /** Letters and their marks typed apart (NFD) become one character each (NFC). */
  | 'encoding'
  /** Text typed for a font of the years before Unicode (TCVN3, VNI) becomes Unicode. */
  | 'legacy'
  /** STT runs from 1 on without gap or repetition. */
  | 'numbering';

export type MendField = RowField | Narrative | 'directive' | NominationField;

/** What a cell holds, exactly as stored; '' for a blank one. */
export type StoredValue = string | number;

export interface Mend {
  readonly place: Place;
  readonly field: MendField;
  /** At least one; a text may be mended in several ways at once. */
  readonly kinds: readonly MendKind[];
  readonly before: StoredValue;
  readonly after: StoredValue;
}

/** Exactly what a cell holds; undefined for what no mend reads or writes: ticks, errors, results of formulas. */
export function storedValue(cell: TypedCell): StoredValue | undefined {
  if (cell.isFormula === true) return undefined;
  if (cell.value === null) return '';
  if (typeof cell.value === 'number') return cell.value;
  return typeof cell.value === 'string' ? (cell.stored ?? cell.value) : undefined;
}

/** The cell as it is read once the mend is written. */
export function mendedCell(cell: TypedCell, { after }: Mend): TypedCell {
  const { stored: _stored, ...rest } = cell;
  return { ...rest, value: after, shown: String(after) };
}
