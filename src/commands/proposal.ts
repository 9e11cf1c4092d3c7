// A command that is worked out and not yet done: what the user is asked, and what happens then.

import type { Outcome } from './outcome';

/** What a command is going to do, worked out and not yet done. */
export interface Proposal {
  /** Counts and names, for the user to agree to; absent where nothing would be changed. */
  readonly question?: string;
  /**
   * Whether what was worked out may be carried out as it is, asked under the lock; absent where it has to be worked out again. Only for a
   * command that writes nothing but below the last rows of tabs of the add-in's own, and says as of when its figures are.
   */
  holds?(): boolean;
  perform(): Outcome;
}
