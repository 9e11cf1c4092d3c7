// Error values: Google's names and the texts that stand in a cell.

import { ERROR_TEXTS } from '../../google/sheets/format/error-texts';

/** Google's two types that no .xlsx can hold. */
const ONLY_GOOGLE = ['ERROR', 'LOADING'];
const IN_FILES = Object.entries(ERROR_TEXTS).filter(([type]) => !ONLY_GOOGLE.includes(type));
const TEXT_OF_TYPE = new Map(IN_FILES);
const TYPE_OF_TEXT = new Map(IN_FILES.map(([type, text]) => [text, type]));

/** Google's ERROR and LOADING have no counterpart in a file and become `#VALUE!`. */
export function errorText(type: string): string {
  return TEXT_OF_TYPE.get(type) ?? '#VALUE!';
}

/** Newer error texts of Excel (`#SPILL!`, `#CALC!`) become Google's general ERROR. */
export function errorType(text: string): string {
  return TYPE_OF_TEXT.get(text) ?? 'ERROR';
}
