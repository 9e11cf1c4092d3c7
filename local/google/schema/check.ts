// First layer of checking: does a request fit Google's own schema? Refuses in Google's words, which name fields in snake case.

import { type ApiRequest, GoogleApiError, type Json, NotEmulatedError } from '../api';
import { protoTypeName, readScalar } from './scalar';
import type { ApiSchema, MethodSchema, ParameterSchema, TypeSchema } from './types';

/** What is checked, and every fault found in it so far: Google reports them all at once, one a line. */
interface Walk {
  readonly api: ApiSchema;
  readonly faults: string[];
}

/**
 * Checks path and query parameters and the body of one call against the discovery document.
 * @throws GoogleApiError 400 with Google's text, one line for each fault.
 * @throws NotEmulatedError for a method the document does not have.
 */
export function checkRequest(api: ApiSchema, methodId: string, request: ApiRequest): void {
  const method = methodOf(api, methodId);
  const walk: Walk = { api, faults: [] };
  checkParameters(walk, method, request.params);
  const { body } = request;
  if (method.request) {
    checkMessage(walk, walk.api.schemas[method.request.$ref] ?? {}, body ?? {}, '', method.request.$ref);
  } else if (body !== undefined && body !== null) {
    checkMessage(walk, {}, body, '', 'Empty');
  }
  if (request.media && !method.supportsMediaUpload) walk.faults.push('Media upload is not supported by this method.');
  if (walk.faults.length > 0) throw new GoogleApiError(400, walk.faults.join('\n'));
}

/** @throws NotEmulatedError for a method the document does not have. */
export function methodOf(api: ApiSchema, methodId: string): MethodSchema {
  const method = api.methods[methodId];
  if (!method) throw new NotEmulatedError(`the method ${methodId}`);
  return method;
}

/** The schema of one parameter, whether the method's own or one that every method takes. */
export function parameterOf(api: ApiSchema, method: MethodSchema, name: string): ParameterSchema | undefined {
  return Object.hasOwn(method.parameters, name) ? method.parameters[name] : api.parameters[name];
}

function checkParameters(walk: Walk, method: MethodSchema, params: ApiRequest['params']): void {
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === null) continue;
    const schema = parameterOf(walk.api, method, name);
    if (!schema) {
      const reason = `Cannot bind query parameter. Field '${name}' could not be found in request message.`;
      walk.faults.push(`Invalid JSON payload received. Unknown name "${name}": ${reason}`);
      continue;
    }
    const list = Array.isArray(value) && schema.repeated ? value : [value];
    for (const item of list) {
      if (readParameter(schema, item) === undefined) refuseValue(walk, schema, item, snakeCase(name), name);
    }
  }
  const absent = (name: string) => params[name] === undefined || params[name] === null || params[name] === '';
  const required = Object.entries(method.parameters).filter(([, schema]) => schema.required);
  const missing = required.map(([name]) => name).filter(absent);
  if (missing.length > 0) walk.faults.push(`Missing required parameters: ${missing.join(', ')}`);
}

/** A parameter's value as its type holds it; over HTTP a truth value arrives as text. */
export function readParameter(schema: ParameterSchema, value: Json): Json | undefined {
  if (schema.type === 'boolean' && typeof value === 'string') {
    return value === 'true' || value === 'false' ? value === 'true' : undefined;
  }
  return typeof value === 'object' ? undefined : readScalar(schema, value);
}

function checkValue(walk: Walk, type: TypeSchema, value: Json, path: string, field: string): void {
  if (value === null || type.type === 'any') return;
  if (type.$ref) {
    checkMessage(walk, walk.api.schemas[type.$ref] ?? {}, value, path, type.$ref);
  } else if (type.type === 'array') {
    checkList(walk, type.items ?? { type: 'any' }, value, path, field);
  } else if (type.type === 'object') {
    checkStruct(walk, type, value, path, field);
  } else if (Array.isArray(value)) {
    const where = parentOf(path);
    const reason = 'Proto field is not repeating, cannot start list.';
    walk.faults.push(`Invalid JSON payload received. Unknown name "${field}"${where && ` at '${where}'`}: ${reason}`);
  } else if (readScalar(type, value) === undefined) {
    refuseValue(walk, type, value, path, field);
  }
}

function checkList(walk: Walk, type: TypeSchema, value: Json, path: string, field: string): void {
  if (!Array.isArray(value)) refuseValue(walk, type, value, path, field);
  else for (const [i, item] of value.entries()) checkItem(walk, type, item, `${path}[${i}]`, field);
}

/** Objects without a name of their own: with fixed fields, or a map from any name to one type. */
function checkStruct(walk: Walk, type: TypeSchema, value: Json, path: string, field: string): void {
  if (type.properties || !isObject(value)) {
    checkMessage(walk, type.properties ?? {}, value, path, 'Struct');
    return;
  }
  const member = type.additionalProperties ?? { type: 'any' };
  for (const [name, item] of Object.entries(value)) checkValue(walk, member, item, `${path}[${name}]`, field);
}

/** Lists may hold no null except where anything is allowed (cell values). */
function checkItem(walk: Walk, type: TypeSchema, value: Json, path: string, field: string): void {
  if (value === null && type.type !== 'any') refuseValue(walk, type, value, path, field);
  else checkValue(walk, type, value, path, field);
}

function checkMessage(
  walk: Walk,
  properties: { readonly [name: string]: TypeSchema },
  value: Json,
  path: string,
  typeName: string,
): void {
  if (!isObject(value)) {
    refuseValue(walk, { $ref: typeName }, value, path, typeName);
    return;
  }
  for (const name in value) {
    const item = value[name];
    const type = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!type) {
      const where = path === '' ? '' : ` at '${path}'`;
      walk.faults.push(`Invalid JSON payload received. Unknown name "${name}"${where}: Cannot find field.`);
    } else if (item !== undefined && item !== null) {
      checkValue(walk, type, item, path === '' ? snakeCase(name) : `${path}.${snakeCase(name)}`, name);
    }
  }
}

function refuseValue(walk: Walk, type: TypeSchema, value: Json, path: string, field: string): void {
  walk.faults.push(`Invalid value at '${path}' (${protoTypeName(walk.api, type, field)}), ${JSON.stringify(value)}`);
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parentOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(0, dot);
}

const snakeNames = new Map<string, string>();

/** `updateSheetProperties` → `update_sheet_properties`; remembered, for a batch repeats few names very often. */
function snakeCase(name: string): string {
  let snake = snakeNames.get(name);
  if (snake === undefined) {
    snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    // Only the schema's own names come here (unknown ones are refused before), so the map stays as small as the schema.
    snakeNames.set(name, snake);
  }
  return snake;
}
