// Error values: Google's names and the texts that stand in a cell.

const TEXT_OF_TYPE: Readonly<Record<string, string>> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
};

const TYPE_OF_TEXT = new Map(Object.entries(TEXT_OF_TYPE).map(([type, text]) => [text, type]));

/** Google's ERROR and LOADING have no counterpart in a file and become `#VALUE!`. */
export function errorText(type: string): string {
  return TEXT_OF_TYPE[type] ?? '#VALUE!';
}

/** Newer error texts of Excel (`#SPILL!`, `#CALC!`) become Google's general ERROR. */
export function errorType(text: string): string {
  return TYPE_OF_TEXT.get(text) ?? 'ERROR';
}
