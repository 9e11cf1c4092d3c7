// Copies of a state, and texts to compare states by, for tests that run a command hundreds of times from one start.

import type { Sheet, Spreadsheet } from '../../local/google/sheets/model';
import type { EngineState } from '../../local/google/state';

/**
 * A copy for an engine to work on, which shares its sheets with the original: to copy them would take longer than most runs.
 * The engine never changes a sheet, it puts another in its place; so that nobody else does, both states' sheets are frozen.
 */
export function copyState(state: EngineState): EngineState {
  for (const { sheets } of [state.spreadsheet, ...state.otherBooks]) for (const sheet of sheets) freeze(sheet);
  return {
    // Absent for a moment, so that the keys keep their order.
    ...structuredClone({ ...state, spreadsheet: undefined, otherBooks: undefined }),
    spreadsheet: copyBook(state.spreadsheet),
    otherBooks: state.otherBooks.map(copyBook),
  };
}

function copyBook(book: Spreadsheet): Spreadsheet {
  return { ...structuredClone({ ...book, sheets: undefined }), sheets: book.sheets.slice() };
}

function freeze(value: object): void {
  if (Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) freeze(item);
}

const TEXTS = new WeakMap<Sheet, string>();

/** All of a workbook as one text, equal for equal workbooks. */
export function textOfBook({ sheets, ...rest }: Spreadsheet): string {
  return [JSON.stringify(rest), ...sheets.map(textOfSheet)].join('\n');
}

/** All of a state as one text, equal for equal states. */
export function textOfState({ spreadsheet, otherBooks, ...rest }: EngineState): string {
  return [JSON.stringify(rest), ...[spreadsheet, ...otherBooks].map(textOfBook)].join('\n\n');
}

/** A frozen sheet, which most copies still share, is written out once. */
export function textOfSheet(sheet: Sheet): string {
  const known = TEXTS.get(sheet);
  if (known !== undefined) return known;
  const text = JSON.stringify(sheet);
  if (Object.isFrozen(sheet)) TEXTS.set(sheet, text);
  return text;
}
