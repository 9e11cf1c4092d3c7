// One run of the script as the host sees it: every call is checked, carried out, timed, recorded, and answered as JSON.

import {
  type Api,
  type ApiRequest,
  type Caller,
  GoogleApiError,
  type Json,
  NotEmulatedError,
  ServiceException,
} from '../google/api';
import { requireAuthorization } from './authorization';
import type { VirtualClock } from './clock';
import { estimateMs } from './cost';
import { ExecutionStoppedError } from './errors';
import { DEFAULT_FAULT_ERROR, type Failure, type Fault, type FaultPlan } from './faults';
import type { Ledger, Outcome } from './ledger';
import type { SheetsRateLimit } from './rate-limit';

/** What all runs of one engine share. */
export interface Surroundings {
  readonly clock: VirtualClock;
  readonly ledger: Ledger;
  readonly faults: FaultPlan;
  readonly sheetsRate: SheetsRateLimit;
  readonly grantedScopes: readonly string[];
  readonly log: LogLine[];
  readonly warnings: string[];
  /** Told of every call before it is carried out. */
  readonly onCall?: ((method: string) => void) | undefined;
}

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

export interface Identity {
  /** 1 for the engine's first run. */
  readonly run: number;
  readonly actor: string;
  readonly authMode: Caller['authMode'];
  readonly limitMs: number;
}

interface Refusal {
  readonly name: string;
  readonly message: string;
  readonly details?: Json;
}

/** What a call gives: the value as JSON text, for it may be megabytes and is measured and sent as it is. */
type Answer = { readonly value: string } | { readonly error: Refusal };

export class Execution {
  readonly #api: Api;
  readonly #identity: Identity;
  readonly #around: Surroundings;
  readonly #startedMs: number;
  #end: Error | undefined;

  constructor(api: Api, identity: Identity, around: Surroundings) {
    this.#api = api;
    this.#identity = identity;
    this.#around = around;
    this.#startedMs = around.clock.ms;
  }

  /**
   * Why the run must not count as finished, whatever the script made of it: it was stopped, it asked for something
   * that is not emulated, or the engine itself failed.
   */
  get end(): Error | undefined {
    return this.#end;
  }

  /** The host function of the boot script. It never throws: an error of this realm must not reach the script. */
  readonly host = (method: string, request: string): string => {
    switch (method) {
      case 'engine.now':
        return String(this.#around.clock.ms);
      case 'engine.log':
        this.#around.log.push(JSON.parse(request).params);
        return '{}';
      case 'engine.notEmulated':
        this.#end ??= new NotEmulatedError(JSON.parse(request).params.what);
        return '{}';
      default:
        return this.#call(method, request);
    }
  };

  #call(method: string, text: string): string {
    if (this.#end instanceof ExecutionStoppedError) return write(refusalOf(this.#end));
    const { ledger, clock, faults } = this.#around;
    const call = ledger.entries.length + 1;
    const at = clock.now().toISOString();
    const before = clock.ms;
    const answer = this.#carryOut(method, text, faults.next(call, method));
    const bytesIn = Buffer.byteLength(text);
    const bytesOut = 'value' in answer ? Buffer.byteLength(answer.value) : 0;
    clock.advance(estimateMs(method, bytesIn + bytesOut));
    const { run, actor } = this.#identity;
    const outcome: Outcome =
      this.#end instanceof ExecutionStoppedError ? 'stopped' : 'value' in answer ? 'ok' : 'error';
    const error = 'error' in answer ? { error: answer.error.message } : {};
    ledger.record({ call, run, method, actor, at, ms: clock.ms - before, bytesIn, bytesOut, outcome, ...error });
    return write(this.#isTimeUp() ? this.#stopLate() : answer);
  }

  #carryOut(method: string, text: string, fault: Fault | undefined): Answer {
    const { clock, sheetsRate, grantedScopes } = this.#around;
    const { actor, authMode } = this.#identity;
    const delayMs = (when: Fault['when']) => (fault?.kind === 'slow' && fault.when === when ? fault.ms : 0);
    const failure = fault?.kind === 'slow' ? undefined : fault;
    try {
      this.#around.onCall?.(method);
      if (failure?.when === 'before') return this.#fail(method, failure);
      clock.advance(delayMs('before'));
      if (this.#isTimeUp()) return this.#stopLate();
      requireAuthorization(method, authMode, grantedScopes);
      const carry = Object.hasOwn(this.#api, method) ? this.#api[method] : undefined;
      if (!carry) throw new NotEmulatedError(method);
      if (method.startsWith('sheets.')) sheetsRate.take(method, actor, clock.ms);
      const request: ApiRequest = JSON.parse(text);
      const value = JSON.stringify(carry(request, { actor, authMode, now: clock.now() }));
      return failure ? this.#fail(method, failure) : { value };
    } catch (error) {
      // It is the script that has called itself too often, wherever it comes to light; the boot script tells it so.
      if (isStackExhausted(error)) throw error;
      return { error: this.#refusal(method, error) };
    } finally {
      clock.advance(delayMs('after'));
    }
  }

  #isTimeUp(): boolean {
    return this.#around.clock.ms - this.#startedMs > this.#identity.limitMs;
  }

  #stopLate(): Answer {
    return this.#stop(new ExecutionStoppedError('timeout', 'Exceeded maximum execution time'));
  }

  #fail(method: string, fault: Failure): Answer {
    if (fault.kind === 'crash')
      return this.#stop(new ExecutionStoppedError('crash', `The run was ended at ${method}.`));
    const { code, message } = fault.error ?? DEFAULT_FAULT_ERROR;
    return {
      error: this.#refusal(method, isRest(method) ? new GoogleApiError(code, message) : new ServiceException(message)),
    };
  }

  #stop(end: ExecutionStoppedError): Answer {
    this.#end = end;
    return refusalOf(end);
  }

  #refusal(method: string, error: unknown): Refusal {
    if (error instanceof GoogleApiError) {
      const { code, message, status } = error;
      return {
        name: 'GoogleJsonResponseException',
        message: `API call to ${method} failed with error: ${message}`,
        details: { code, message, errors: [{ domain: 'global', reason: reasonOf(status), message }] },
      };
    }
    if (error instanceof ServiceException) return { name: error.name, message: error.message };
    // Nothing else is Google's to say: either the engine's limits or a fault of its own, and both end the run.
    this.#end ??= error instanceof Error ? error : new Error(String(error));
    return { name: this.#end.name, message: this.#end.message };
  }
}

function write(answer: Answer): string {
  return 'value' in answer ? `{"value":${answer.value}}` : JSON.stringify(answer);
}

function refusalOf(end: ExecutionStoppedError): Answer {
  return { error: { name: 'Exception', message: end.message } };
}

function isStackExhausted(error: unknown): boolean {
  return error instanceof RangeError && error.message === 'Maximum call stack size exceeded';
}

function isRest(method: string): boolean {
  return method.startsWith('sheets.') || method.startsWith('drive.');
}

/** The `reason` of Google's older error form, from the canonical status, e.g. `rateLimitExceeded`. */
function reasonOf(status: string): string {
  const reasons: Readonly<Record<string, string>> = {
    INVALID_ARGUMENT: 'badRequest',
    PERMISSION_DENIED: 'forbidden',
    NOT_FOUND: 'notFound',
    ALREADY_EXISTS: 'conflict',
    RESOURCE_EXHAUSTED: 'rateLimitExceeded',
    INTERNAL: 'backendError',
    UNAVAILABLE: 'backendError',
  };
  return reasons[status] ?? 'unknown';
}
