// Every spreadsheet of a state by its id, as it is now: the state may get another object in place of a book at any time.

import type { Books } from './sheets';
import type { EngineState } from './state';

/** The bound book and the others; what is set anew becomes one of the others. */
export function booksOf(state: EngineState): Books {
  return {
    get: (id) => [state.spreadsheet, ...state.otherBooks].find(({ spreadsheetId }) => spreadsheetId === id),
    set: (_id, book) => state.otherBooks.push(book),
  };
}
