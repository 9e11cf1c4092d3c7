// How the inside of the Sheets service says no: only the reason. The edge of the service adds which request it was.

/** Becomes `GoogleApiError` 400 at the edge, inside a batch with `Invalid requests[N].<kind>: ` before the reason. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Text both Google APIs give for a forbidden cell (tanaikech.github.io, 2023-11-24). */
export const PROTECTED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Carries out `work`; a refusal in it gets the prefix, e.g. `Invalid data[2]: `. */
export function prefixed<T>(prefix: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(prefix + error.message);
    throw error;
  }
}
