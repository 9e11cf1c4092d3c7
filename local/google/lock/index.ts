// LockService: who holds which lock, and what waiting for one costs.

import { type Api, type ApiRequest, ServiceException } from '../api';
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

/** Locks of one script. One execution runs at a time, so another holder is always somebody outside the engine. */
export class LockTable {
  readonly #own = new Set<string>();
  readonly #elsewhere = new Map<string, number>();

  constructor(held: readonly HeldLock[] = []) {
    for (const lock of held) this.holdElsewhere(lock);
  }

  holdElsewhere({ scope, until }: HeldLock): void {
    this.#elsewhere.set(scope, until.getTime());
  }

  /** Drops everything the running execution holds: at its end, and while it waits for a person. */
  releaseOwn(): void {
    this.#own.clear();
  }

  /** Waits at most `timeoutMs` of virtual time; true when the lock is held afterwards. */
  acquire(scope: string, timeoutMs: number, waiting: Waiting): boolean {
    if (this.#own.has(scope)) return true;
    const wait = Math.max((this.#elsewhere.get(scope) ?? 0) - waiting.now(), 0);
    waiting.advance(Math.min(wait, timeoutMs));
    if (wait > timeoutMs) return false;
    this.#own.add(scope);
    return true;
  }

  release(scope: string): void {
    this.#own.delete(scope);
  }

  holds(scope: string): boolean {
    return this.#own.has(scope);
  }
}

/** `lock.*`: every call names its `scope`. `lock.waitLock` throws ServiceException when the time is up. */
export function createLockApi(table: LockTable, waiting: Waiting): Api {
  const acquire = (request: ApiRequest): boolean =>
    table.acquire(textParam(request, 'scope'), numberParam(request, 'timeoutMs'), waiting);
  return {
    'lock.tryLock': acquire,
    'lock.waitLock': (request) => {
      if (acquire(request)) return null;
      throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
    },
    'lock.releaseLock': (request) => {
      table.release(textParam(request, 'scope'));
      return null;
    },
    'lock.hasLock': (request) => table.holds(textParam(request, 'scope')),
  };
}
