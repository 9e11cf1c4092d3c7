// How a run ends badly, as seen from outside the script.

import type { Json } from '../google/api';

/** An error of the script that nothing in it caught: what the user would see in the red bar or the failure handler. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  constructor(
    /** Name of the error inside the script, e.g. `GoogleJsonResponseException` or `TypeError`. */
    readonly scriptName: string,
    message: string,
    /** Stack inside the script, with positions in the bundle. */
    readonly scriptStack: string,
    /** Google's `details` of a refused API call. */
    readonly details?: Json,
  ) {
    super(`${scriptName}: ${message}`);
  }
}

/** Google ended the run from outside; the script had no chance to catch it. */
export class ExecutionStoppedError extends Error {
  override readonly name = 'ExecutionStoppedError';
  constructor(
    readonly reason: 'timeout' | 'crash',
    message: string,
  ) {
    super(message);
  }
}
