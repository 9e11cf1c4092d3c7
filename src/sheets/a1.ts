// Cell references as people read them.

/** Zero-based column to letters: 0 -> A, 26 -> AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** Zero-based row and column to A1. */
export function toA1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
