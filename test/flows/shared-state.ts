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
const WITHOUT_IDS = new WeakMap<Sheet, string>();

/** All of a workbook as one text, equal for equal workbooks. */
export function textOfBook({ sheets, ...rest }: Spreadsheet): string {
  return [JSON.stringify(rest), ...sheets.map(textOfSheet)].join('\n');
}

/** The same without ids of Drive files, which are dealt out in the order of creation: a broken run may have changed that. */
export function textWithoutIds({ spreadsheet: { sheets, ...rest } }: Pick<EngineState, 'spreadsheet'>): string {
  const texts = sheets.map((sheet) => remembered(WITHOUT_IDS, sheet, () => withoutIds(textOfSheet(sheet))));
  return [withoutIds(JSON.stringify(rest)), ...texts].join('\n');
}

function withoutIds(text: string): string {
  return text.replace(/https:[^"]*"/g, 'a link"').replace(/(template\|\w+|photos\|\d+)\|[^"]*/g, '$1');
}

/** All of a state as one text, equal for equal states. */
export function textOfState({ spreadsheet, otherBooks, ...rest }: EngineState): string {
  return [JSON.stringify(rest), ...[spreadsheet, ...otherBooks].map(textOfBook)].join('\n\n');
}

export function textOfSheet(sheet: Sheet): string {
  return remembered(TEXTS, sheet, () => JSON.stringify(sheet));
}

/** What is made of a frozen sheet, which most copies still share, is made once. */
function remembered(texts: WeakMap<Sheet, string>, sheet: Sheet, make: () => string): string {
  const known = texts.get(sheet);
  if (known !== undefined) return known;
  const text = make();
  if (Object.isFrozen(sheet)) texts.set(sheet, text);
  return text;
}
