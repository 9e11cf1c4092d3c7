// Google's field masks: `a.b,c(d,e/f),*` as a tree, for choosing what an answer shows and what an update touches.

import { type Json, type JsonObject, NotEmulatedError } from '../api';
import type { ApiSchema, TypeSchema } from './types';

/** `true` takes the whole value; otherwise only the named fields of it. */
export type FieldMask = true | { readonly [field: string]: FieldMask };

// By a name of this module: it is asked for every field of every cell, and where Jest runs a module, globals are looked up slowly.
const { hasOwn } = Object;
const { isArray } = Array;

type Branch = { [field: string]: FieldMask };

/**
 * Reads a mask. Path steps are parted by `.` or `/`, alternatives by commas and grouped by parentheses.
 * @returns undefined where the text is not a mask.
 */
export function parseFieldMask(text: string): FieldMask | undefined {
  const tokens = text.match(/[A-Za-z_][A-Za-z0-9_]*|[*,()./]|\S/g) ?? [];
  let next = 0;

  const parseList = (): FieldMask | undefined => {
    let list: FieldMask = {};
    do {
      const path = parsePath();
      if (path === undefined) return undefined;
      list = unite(list, path);
    } while (tokens[next] === ',' && next++ >= 0);
    return list;
  };

  const parsePath = (): FieldMask | undefined => {
    const name = tokens[next++];
    if (name === '*') return true;
    if (name === undefined || !/^\w+$/.test(name)) return undefined;
    const after = tokens[next];
    if (after === '.' || after === '/') {
      next++;
      const rest = parsePath();
      return rest && { [name]: rest };
    }
    if (after !== '(') return { [name]: true };
    next++;
    const inner = parseList();
    return inner !== undefined && tokens[next++] === ')' ? { [name]: inner } : undefined;
  };

  const mask = parseList();
  return next === tokens.length ? mask : undefined;
}

function unite(a: FieldMask, b: FieldMask): FieldMask {
  if (a === true || b === true) return true;
  const united: Branch = { ...a };
  for (const [field, mask] of Object.entries(b)) {
    const other = Object.hasOwn(united, field) ? united[field] : undefined;
    united[field] = other === undefined ? mask : unite(other, mask);
  }
  return united;
}

/** The first path of the mask that the schema does not have, e.g. `properties.colour`; undefined where all exist. */
export function unknownPath(api: ApiSchema, type: TypeSchema, mask: FieldMask): string | undefined {
  if (mask === true) return undefined;
  const inner = type.items ?? type;
  if (inner.additionalProperties) return undefined;
  const properties = inner.$ref ? api.schemas[inner.$ref] : inner.properties;
  for (const [field, rest] of Object.entries(mask)) {
    const property = properties && Object.hasOwn(properties, field) ? properties[field] : undefined;
    if (!property) return field;
    const deeper = unknownPath(api, property, rest);
    if (deeper !== undefined) return `${field}.${deeper}`;
  }
  return undefined;
}

/** The part of the mask under a field; undefined where the mask leaves the field out. */
export function maskOf(mask: FieldMask, field: string): FieldMask | undefined {
  if (mask === true) return true;
  return hasOwn(mask, field) ? mask[field] : undefined;
}

/** What the mask shows of a value; lists are masked item by item, and an object with nothing left stays as `{}`. */
export function select(value: Json, mask: FieldMask): Json {
  if (mask === true || typeof value !== 'object' || value === null) return value;
  if (isArray(value)) return value.map((item) => select(item, mask));
  const selected: JsonObject = {};
  for (const field in mask) {
    const item = value[field];
    const inner = mask[field];
    if (item !== undefined && inner !== undefined) selected[field] = select(item, inner);
  }
  return selected;
}

/**
 * A copy of `target` in which exactly the masked fields are as in `source`: taken over, or gone where the source has none.
 * Objects that have nothing left are gone too.
 */
export function applyMask(target: JsonObject | undefined, source: JsonObject | undefined, mask: FieldMask): JsonObject {
  if (mask === true) return { ...source };
  const result: JsonObject = { ...target };
  for (const [field, inner] of Object.entries(mask)) {
    const value = source?.[field];
    const merged = inner === true ? value : applyMask(objectOrNothing(target?.[field]), objectOrNothing(value), inner);
    if (merged === undefined || (inner !== true && Object.keys(merged as JsonObject).length === 0))
      delete result[field];
    else result[field] = merged;
  }
  return result;
}

function objectOrNothing(value: Json | undefined): JsonObject | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value))
    throw new NotEmulatedError('a field mask that reaches into a list');
  return value;
}
