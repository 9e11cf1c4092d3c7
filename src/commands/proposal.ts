// A command that is worked out and not yet done: what the user is asked, and what happens then.

import type { Outcome } from './outcome';

/** What a command is going to do, worked out and not yet done. */
export interface Proposal {
  /** Counts and names, for the user to agree to; absent where nothing would be changed. */
  readonly question?: string;
  perform(): Outcome;
}
