// The JavaScript realm a script runs in: the language and Google's services, nothing of Node.

import vm from 'node:vm';
import type { Json } from '../google/api';
import { BOOT_SOURCE } from './boot';
import type { EntryError, EntryRequest } from './boot/entry';
import type { Host } from './boot/kit';
import { ExecutionStoppedError, ScriptError } from './errors';

const BOOT = new vm.Script(BOOT_SOURCE, { filename: 'services.js' });

/** Name under which the entry stands in the context for the moment between loading the script and calling it. */
const ENTRY = '__engineEntry';

export interface Guard {
  /** Real time, in milliseconds, after which a script that makes no calls and does not end is stopped. */
  readonly wallClockMs: number;
}

let compiled: { readonly source: string; readonly script: vm.Script } | undefined;

/** A script, compiled once however many engines run it; Google too loads it anew for every run. */
export function compileScript(source: string): vm.Script {
  if (compiled?.source !== source) compiled = { source, script: new vm.Script(source, { filename: 'Code.js' }) };
  return compiled.script;
}

/**
 * Loads the script into a fresh realm and calls one function of it.
 * @returns What the function returned.
 * @throws ScriptError for what the script threw; ExecutionStoppedError when the wall clock ran out.
 */
export function runInRealm(script: vm.Script, host: Host, request: EntryRequest, guard: Guard): Json {
  // An ordinary global object, of the new realm's own: one of ours underneath would slow down every look at a global, some fifty times.
  // Microtasks belong to the run and to its time limit.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  const enter: unknown = BOOT.runInContext(context)(host);
  const options = { timeout: guard.wallClockMs };
  const call = `(() => { const enter = ${ENTRY}; delete globalThis.${ENTRY}; return enter(${JSON.stringify(JSON.stringify(request))}); })()`;
  let text: string;
  try {
    script.runInContext(context, options);
    Object.defineProperty(context, ENTRY, { value: enter, configurable: true });
    text = vm.runInContext(call, context, options);
  } catch (error) {
    throw explain(error);
  }
  const answer: { value: Json } | { error: EntryError & { details?: Json } } = JSON.parse(text);
  if ('value' in answer) return answer.value;
  const { name, message, stack, details } = answer.error;
  throw new ScriptError(name, message, stack, details);
}

/** Errors of the other realm are no instances of ours: they are read, not passed on. */
function explain(error: unknown): Error {
  const { name, message, stack, code } = Object(error) as {
    name?: unknown;
    message?: unknown;
    stack?: unknown;
    code?: unknown;
  };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
    return new ExecutionStoppedError('timeout', 'Exceeded maximum execution time');
  return new ScriptError(String(name ?? 'Error'), String(message ?? error), String(stack ?? ''));
}
