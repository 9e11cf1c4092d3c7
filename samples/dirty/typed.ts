// What a hand puts into a cell: typed on the input line, which the spreadsheet interprets, or pasted, which it stores as it comes.

export interface Typed {
  readonly value: string | number | boolean;
  /** `error`: a formula that Google shows as #NAME? and the local engine cannot work out. */
  readonly as: 'entered' | 'stored' | 'error';
}

export const entered = (value: string): Typed => ({ value, as: 'entered' });
export const stored = (value: string | number | boolean): Typed => ({ value, as: 'stored' });
export const nameError = (formula: string): Typed => ({ value: formula, as: 'error' });

/** The text of a cell, blank where it holds none. */
export function textOf(typed: Typed | undefined): string {
  return typeof typed?.value === 'string' ? typed.value : '';
}
