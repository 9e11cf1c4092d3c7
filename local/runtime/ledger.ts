// The account of every call a script made: what a run would have cost at Google can be read from it.

export type Outcome = 'ok' | 'error' | 'stopped';

export interface LedgerEntry {
  /** 1 for the engine's first call. */
  readonly call: number;
  /** 1 for the engine's first run. */
  readonly run: number;
  readonly method: string;
  readonly actor: string;
  /** Virtual time at which the call began, ISO 8601. */
  readonly at: string;
  /** Estimated duration. */
  readonly ms: number;
  /** UTF-8 bytes of request and answer as JSON. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly outcome: Outcome;
  /** Text of the refusal. */
  readonly error?: string;
}

export class Ledger {
  readonly #entries: LedgerEntry[] = [];

  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  /** Number of calls by method id. */
  get calls(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { method } of this.#entries) counts[method] = (counts[method] ?? 0) + 1;
    return counts;
  }

  /** Estimated time of all calls, in milliseconds. */
  get totalMs(): number {
    return this.#entries.reduce((sum, entry) => sum + entry.ms, 0);
  }

  record(entry: LedgerEntry): void {
    this.#entries.push(entry);
  }
}
