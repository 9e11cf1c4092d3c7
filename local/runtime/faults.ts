// Faults put in on purpose: what if exactly this call fails, before or after it took effect, or the run dies there?

export interface Fault {
  /** Ordinal of the call in the engine's ledger (1 = first), or the nth call of a method (1 = first). */
  readonly call: number | { readonly method: string; readonly nth: number };
  /** `before`: nothing happened. `after`: it happened, the answer was lost (a timeout that landed). */
  readonly when: 'before' | 'after';
  /** `error` can be caught by the script; `crash` ends the run, no catch or finally gets to act. */
  readonly kind: 'error' | 'crash';
  readonly error?: { readonly code: number; readonly message: string };
}

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
