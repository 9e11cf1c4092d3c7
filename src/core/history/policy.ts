// How much of the past is kept: the newest of it, as much as there is room for.

/**
 * Characters that all snapshots together may take. Every reading of the workbook brings them along, and one of 130 filled tabs takes
 * some hundred thousand.
 */
export const MOST_KEPT = 2_000_000;

/**
 * @param sizes of what is kept, the oldest first
 * @param added size of the one that comes now, which is kept whatever its size
 * @returns how many of the oldest have to go
 */
export function countOutgrown(sizes: readonly number[], added: number, most = MOST_KEPT): number {
  let total = sizes.reduce((sum, size) => sum + size, added);
  let outgrown = 0;
  for (const size of sizes) {
    if (total <= most) break;
    total -= size;
    outgrown += 1;
  }
  return outgrown;
}
