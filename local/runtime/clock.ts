// Time as the script sees it: it stands still but for the estimated duration of calls, sleeping and waiting.

export class VirtualClock {
  #ms: number;

  constructor(start: Date) {
    this.#ms = start.getTime();
  }

  now(): Date {
    return new Date(this.#ms);
  }

  get ms(): number {
    return this.#ms;
  }

  /** @param ms Milliseconds, not negative. */
  advance(ms: number): void {
    this.#ms += Math.max(0, ms);
  }

  /** Moves forward to `date`; a date in the past leaves the clock as it is. */
  moveTo(date: Date): void {
    this.#ms = Math.max(this.#ms, date.getTime());
  }
}
