// Source text as a syntax tree that can be walked with its ancestors, and that knows which names are free.

import { parseSync } from '@swc/core';

/** A node of the parser's tree: every value with a `type` is one. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A node on the way from the root, and the key of it under which the way goes on. */
export interface Step {
  readonly node: Node;
  readonly key: string;
}

/** @param ancestors From the root inwards. The list is reused: copy what you keep. */
export type Visitor = (node: Node, ancestors: readonly Step[]) => void;

export interface SyntaxTree {
  readonly root: Node;
  /** 1 for the first line. */
  lineOf(node: Node): number;
  /** Whether an identifier is bound nowhere in the source, that is, names a global. */
  isFree(identifier: Node): boolean;
}

// The parser marks free names with a number of its own and counts positions on from source to source. A name that is certainly
// free, at a place that is certainly known, tells both.
const PROBE = '__freeNameProbe';

/** @throws Error with the parser's message when the source is no script (a module is none). */
export function parseScript(source: string): SyntaxTree {
  const text = `${source}\n;`;
  const script: unknown = parseSync(text + PROBE, { syntax: 'ecmascript', target: 'es2022', isModule: false });
  const root = asNode(script);
  const statements = childNodes(root.body);
  const probe = asNode(statements.at(-1)?.expression);
  const offset = startOf(probe) - Buffer.byteLength(text);
  const bytes = Buffer.from(source);
  return {
    root: { ...root, body: statements.slice(0, -1) },
    isFree: (identifier) => identifier.type === 'Identifier' && identifier.ctxt === probe.ctxt,
    lineOf: (node) => {
      let line = 1;
      const end = startOf(node) - offset;
      for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) line++;
      return line;
    },
  };
}

/** Type declarations (`.d.ts`) as a tree. */
export function parseDeclarations(source: string): Node {
  const module: unknown = parseSync(source, { syntax: 'typescript' });
  return asNode(module);
}

/** Visits every node, outer ones first. */
export function walk(root: Node, visit: Visitor): void {
  const ancestors: Step[] = [];
  const enter = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) enter(item);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value)) visit(value, ancestors);
    for (const [key, child] of Object.entries(value)) {
      if (typeof child !== 'object' || child === null || key === 'span') continue;
      if (isNode(value)) ancestors.push({ node: value, key });
      enter(child);
      if (isNode(value)) ancestors.pop();
    }
  };
  enter(root);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function asNode(value: unknown): Node {
  if (!isNode(value)) throw new Error('The parser gave something that is no syntax node.');
  return value;
}

export function childNodes(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function startOf(node: Node): number {
  const { span } = node;
  if (typeof span === 'object' && span !== null && 'start' in span && typeof span.start === 'number') return span.start;
  throw new Error('The parser gave a node without a position.');
}
