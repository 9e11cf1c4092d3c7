// Which globals does the bundle use, and does Apps Script have them?

import { isGuarded } from './guards';
import { asNode, type Node, type Step, type SyntaxTree, walk } from './syntax-tree';

/** Globals of ES2019, and what Apps Script's V8 has beside them (developers.google.com/apps-script/guides/v8-runtime). */
const LANGUAGE: ReadonlySet<string> = new Set(
  `Array ArrayBuffer Atomics Boolean DataView Date Error EvalError Float32Array Float64Array Infinity Int16Array Int32Array Int8Array
  Intl JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol
  SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape isFinite isNaN parseFloat parseInt undefined unescape arguments
  globalThis console Logger WebAssembly`.split(/\s+/),
);

interface Tolerated {
  readonly name: string;
  /** As many places are known and looked at; one more is a violation. */
  readonly places: number;
  readonly why: string;
}

/** References of bundled packages that no test of ours can reach, because what decides about them stands in another function. */
const TOLERATED: readonly Tolerated[] = [
  { name: 'Buffer', places: 3, why: 'pizzip/js/nodeBuffer.js: called only where its probe found a Buffer' },
  { name: 'java', places: 1, why: '@xmldom/xmldom sax: only for character arrays of Rhino' },
  { name: 'self', places: 1, why: 'pako, module wrapper: only without globalThis' },
];

/** @param services Names of Google's services the manifest and the platform provide. */
export function checkGlobals(tree: SyntaxTree, services: ReadonlySet<string>): string[] {
  const unknown = new Map<string, number[]>();
  const violations: string[] = [];
  walk(tree.root, (node, ancestors) => {
    if (!tree.isFree(node)) return;
    const name = String(node.value);
    const line = tree.lineOf(node);
    if (name === 'eval' || (name === 'Function' && !isHarmlessFunction(ancestors))) {
      violations.push(`Line ${line}: code made from text (${name}).`);
    } else if (name !== 'Function' && !LANGUAGE.has(name) && !services.has(name) && !isGuarded(name, ancestors)) {
      unknown.set(name, [...(unknown.get(name) ?? []), line]);
    }
  });
  for (const [name, lines] of unknown) {
    const known = TOLERATED.find((tolerated) => tolerated.name === name)?.places ?? 0;
    if (lines.length > known) violations.push(`Line ${lines.join(', ')}: ${name} does not exist in Apps Script.`);
  }
  return violations;
}

/** `Function.prototype`, `x instanceof Function` and `typeof Function` make no code. */
function isHarmlessFunction(ancestors: readonly Step[]): boolean {
  const parent: Node | undefined = ancestors.at(-1)?.node;
  if (parent?.type === 'MemberExpression') return asNode(parent.property).value === 'prototype';
  return parent?.operator === 'instanceof' || parent?.operator === 'typeof';
}
