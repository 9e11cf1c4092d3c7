// Does the bundle load without touching a service? A service call at the top level keeps the menu from appearing.

import vm from 'node:vm';
import { SERVICE_NAMES } from '../../local/runtime/boot';

// Runs inside the context, so that the trap belongs to the bundle's realm; it keeps what was touched, should the bundle swallow the error.
const TRAPS = `(names) => {
  const touched = [];
  for (const name of JSON.parse(names)) {
    const touch = () => {
      touched.push(name);
      throw new Error(name + ' was touched while the script was loading.');
    };
    const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, touch]));
    Object.defineProperty(globalThis, name, { value: new Proxy(function () {}, traps), configurable: true });
  }
  return () => JSON.stringify(touched);
}`;

/** @param bundle Parsed without complaint before. */
export function checkLoad(bundle: string): string[] {
  const context = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
  const readTouched: () => string = vm.runInContext(TRAPS, context)(JSON.stringify(SERVICE_NAMES));
  const violations: string[] = [];
  try {
    vm.runInContext(bundle, context, { timeout: 10_000, filename: 'Code.js' });
  } catch (error) {
    const { message } = Object(error) as { message?: unknown };
    violations.push(`The bundle does not load: ${String(message ?? error)}`);
  }
  const touched: string[] = JSON.parse(readTouched());
  if (violations.length === 0 && touched.length > 0) {
    violations.push(`The bundle touches ${[...new Set(touched)].join(', ')} while it is loading.`);
  }
  return violations;
}
