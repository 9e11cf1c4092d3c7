// Typed reading of request bodies. The schema check has already refused what does not fit, so a misfit here is a fault of the engine.

import type { Json, JsonObject } from '../api';

// By a name of this module: where Jest runs a module, globals are looked up slowly, and every value of every request comes here.
const { isArray } = Array;

/** The object under a key; undefined where there is none. */
export function objectAt(parent: JsonObject, key: string): JsonObject | undefined {
  const value = parent[key];
  if (value === undefined || value === null) return undefined;
  return asObject(value, key);
}

export function numberAt(parent: JsonObject, key: string): number | undefined {
  const value = parent[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number') throw new TypeError(`${key} is not a number`);
  return value;
}

export function stringAt(parent: JsonObject, key: string): string | undefined {
  const value = parent[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new TypeError(`${key} is not a text`);
  return value;
}

export function booleanAt(parent: JsonObject, key: string): boolean | undefined {
  const value = parent[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw new TypeError(`${key} is not a truth value`);
  return value;
}

/** The list of objects under a key; empty where there is none. */
export function objectsAt(parent: JsonObject, key: string): JsonObject[] {
  return listAt(parent, key).map((item) => asObject(item, key));
}

/** The list of texts under a key; empty where there is none. */
export function stringsAt(parent: JsonObject, key: string): string[] {
  return listAt(parent, key).map((item) => {
    if (typeof item !== 'string') throw new TypeError(`${key} holds something that is not a text`);
    return item;
  });
}

export function listAt(parent: JsonObject, key: string): Json[] {
  const value = parent[key];
  if (value === undefined || value === null) return [];
  if (!isArray(value)) throw new TypeError(`${key} is not a list`);
  return value;
}

function asObject(value: Json, key: string): JsonObject {
  if (typeof value !== 'object' || value === null || isArray(value)) throw new TypeError(`${key} is not an object`);
  return value;
}

/** Deep equality of JSON values; the order of keys does not count. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
  }
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameJson(a[key], b[key]));
}
