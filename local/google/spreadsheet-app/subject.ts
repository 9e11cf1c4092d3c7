// What a call of SpreadsheetApp is about: its spreadsheet, its sheet, and who may change them.

import { type ApiRequest, type Caller, GoogleApiError, type Json, NotEmulatedError, ServiceException } from '../api';
import { booksOf } from '../books';
import { mayEditFile, mayReadFile } from '../sheets/access';
import type { Sheet, Spreadsheet } from '../sheets/model';
import { Refusal } from '../sheets/refusal';
import type { EngineState } from '../state';
import { numberParam } from '../utilities/arguments';

/** The spreadsheet a call names, or the one the script is bound to; asked anew at each call, for the state may get another. */
export function bookOf(state: EngineState, request: ApiRequest): Spreadsheet {
  const { spreadsheetId } = request.params;
  if (spreadsheetId === undefined) return state.spreadsheet;
  const book = booksOf(state).get(String(spreadsheetId));
  if (!book) throw new NotEmulatedError(`a spreadsheet that is not in the state (${String(spreadsheetId)})`);
  return book;
}

/** @throws ServiceException where the sheet is gone; wording is ours. */
export function sheetOf(book: Spreadsheet, request: ApiRequest): Sheet {
  const id = numberParam(request, 'sheetId');
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === id);
  if (!sheet) throw new ServiceException(`The sheet with id ${id} does not exist any more.`);
  return sheet;
}

export function assertMayEdit(book: Spreadsheet, { actor }: Caller): void {
  if (!mayEditFile(book, actor)) throw new ServiceException('You do not have permission to perform that action.');
}

export function assertMayRead(book: Spreadsheet, { actor }: Caller): void {
  if (!mayReadFile(book, actor)) throw new ServiceException('You do not have permission to perform that action.');
}

/** Carries out work of the Sheets model: its refusals are the texts of SpreadsheetApp too (protection: tanaikech.github.io, 2023-11-24). */
export function inScriptsWords<T extends Json>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal || error instanceof GoogleApiError) throw new ServiceException(error.message);
    throw error;
  }
}
