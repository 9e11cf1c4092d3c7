// Faults put in on purpose: what if exactly this call fails or takes its time, before or after it took effect, or the run dies there?

interface Place {
  /** Ordinal of the call in the engine's ledger (1 = first), or the nth call of a method (1 = first). */
  readonly call: number | { readonly method: string; readonly nth: number };
  /** `before`: nothing happened. `after`: it happened, the answer was lost (a timeout that landed). */
  readonly when: 'before' | 'after';
}

/** `error` can be caught by the script; `crash` ends the run, no catch or finally gets to act. */
export interface Failure extends Place {
  readonly kind: 'error' | 'crash';
  readonly error?: { readonly code: number; readonly message: string };
}

/**
 * The call takes longer. Where the run's limit passes meanwhile, the run is stopped with Google's time-out: `before` the call is then not
 * carried out, `after` it was and the answer comes too late. In time, nothing else is different.
 */
export interface Delay extends Place {
  readonly kind: 'slow';
  /** Milliseconds of virtual time, beside what the call takes anyway. */
  readonly ms: number;
}

export type Fault = Failure | Delay;

/** What a fault says where the test gave no text; wording of Google's own internal error. */
export const DEFAULT_FAULT_ERROR = { code: 500, message: 'Internal error encountered.' } as const;

/** Finds the fault for each call while counting calls by method. */
export class FaultPlan {
  readonly #faults: readonly Fault[];
  readonly #seen = new Map<string, number>();

  constructor(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  /** The fault planned for this call, if any; to be asked exactly once a call. */
  next(ordinal: number, method: string): Fault | undefined {
    const nth = (this.#seen.get(method) ?? 0) + 1;
    this.#seen.set(method, nth);
    return this.#faults.find(({ call }) =>
      typeof call === 'number' ? call === ordinal : call.method === method && call.nth === nth,
    );
  }
}
