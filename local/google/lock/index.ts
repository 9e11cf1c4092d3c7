// LockService: who holds which lock, and what waiting for one costs.

import { type Api, type ApiRequest, type Caller, ServiceException } from '../api';
import { numberParam, textParam } from '../utilities/arguments';

export type LockScope = 'script' | 'document' | 'user';

/** A lock held by an execution outside the engine, until a moment of the virtual clock. */
export interface HeldLock {
  readonly scope: LockScope;
  readonly until: Date;
}

export interface Waiting {
  readonly now: () => number;
  readonly advance: (ms: number) => void;
}

/** Locks of one script, for all engines that run it on one state. */
export class LockTable {
  /** Who holds a lock, by its key. */
  readonly #holders = new Map<string, LockHolder>();
  readonly #elsewhere = new Map<string, number>();
  #joined = 0;

  /** Somebody who runs one execution at a time: an engine. */
  join(): LockHolder {
    const holder = new LockHolder(this.#holders, this.#elsewhere, this.#joined);
    this.#joined += 1;
    return holder;
  }

  /** Held by an execution that no engine runs. */
  holdElsewhere({ scope, until }: HeldLock): void {
    this.#elsewhere.set(scope, until.getTime());
  }
}

/** The locks as one engine sees them. */
export class LockHolder {
  readonly #holders: Map<string, LockHolder>;
  readonly #elsewhere: ReadonlyMap<string, number>;

  constructor(
    holders: Map<string, LockHolder>,
    elsewhere: ReadonlyMap<string, number>,
    /** 0 for the first that joined. */
    readonly number: number,
  ) {
    this.#holders = holders;
    this.#elsewhere = elsewhere;
  }

  /** Drops everything the running execution holds: at its end, and while it waits for a person. */
  releaseAll(): void {
    for (const [key, holder] of this.#holders) if (holder === this) this.#holders.delete(key);
  }

  /** Waits at most `timeoutMs` of virtual time; true when the lock is held afterwards. @param actor who runs the execution */
  acquire(scope: string, actor: string, timeoutMs: number, waiting: Waiting): boolean {
    const key = keyOf(scope, actor);
    const holder = this.#holders.get(key);
    if (holder === this) return true;
    const heldMs = Math.max((this.#elsewhere.get(scope) ?? 0) - waiting.now(), 0);
    // Another engine that holds it is in the middle of a call as long as this one runs: it lets nothing go before.
    const wait = holder === undefined ? heldMs : Number.POSITIVE_INFINITY;
    waiting.advance(Math.min(wait, timeoutMs));
    if (wait > timeoutMs) return false;
    this.#holders.set(key, this);
    return true;
  }

  release(scope: string, actor: string): void {
    if (this.holds(scope, actor)) this.#holders.delete(keyOf(scope, actor));
  }

  holds(scope: string, actor: string): boolean {
    return this.#holders.get(keyOf(scope, actor)) === this;
  }
}

/** A user's lock keeps out the other executions of this user only. */
function keyOf(scope: string, actor: string): string {
  return scope === 'user' ? `user:${actor}` : scope;
}

/** `lock.*`: every call names its `scope`. `lock.waitLock` throws ServiceException when the time is up. */
export function createLockApi(locks: LockHolder, waiting: Waiting): Api {
  const acquire = (request: ApiRequest, { actor }: Caller): boolean =>
    locks.acquire(textParam(request, 'scope'), actor, numberParam(request, 'timeoutMs'), waiting);
  return {
    'lock.tryLock': acquire,
    'lock.waitLock': (request, caller) => {
      if (acquire(request, caller)) return null;
      throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
    },
    'lock.releaseLock': (request, { actor }) => {
      locks.release(textParam(request, 'scope'), actor);
      return null;
    },
    'lock.hasLock': (request, { actor }) => locks.holds(textParam(request, 'scope'), actor),
  };
}
