// A checked request in one plain shape: nulls are absent, numerals in text are numbers, one value for a repeated parameter is a list.

import type { ApiRequest, Json, JsonObject } from '../api';
import { methodOf, parameterOf, readParameter } from './check';
import { readScalar } from './scalar';
import type { ApiSchema, TypeSchema } from './types';

/** Parameters and body after `normalizeRequest`; nothing in them is shared with what the caller holds. */
export interface NormalRequest {
  readonly params: JsonObject;
  readonly body: JsonObject;
}

/** To be called after `checkRequest`, which has established that everything fits. */
export function normalizeRequest(api: ApiSchema, methodId: string, request: ApiRequest): NormalRequest {
  const method = methodOf(api, methodId);
  const params: JsonObject = {};
  for (const [name, value] of Object.entries(request.params)) {
    const schema = parameterOf(api, method, name);
    if (!schema || value === undefined || value === null) continue;
    const list = Array.isArray(value) ? value : [value];
    const read = list.map((item) => readParameter(schema, item) ?? null);
    params[name] = schema.repeated ? read : (read[0] ?? null);
  }
  const body = method.request ? normalizeValue(api, method.request, request.body ?? {}) : {};
  return { params, body: body as JsonObject };
}

function normalizeValue(api: ApiSchema, type: TypeSchema, value: Json): Json {
  if (type.type === 'any') return structuredClone(value);
  const properties = type.$ref ? api.schemas[type.$ref] : type.properties;
  if (Array.isArray(value)) return value.map((item) => normalizeValue(api, type.items ?? { type: 'any' }, item));
  if (typeof value !== 'object' || value === null) return readScalar(type, value) ?? null;
  const normal: JsonObject = {};
  for (const name in value) {
    const item = value[name];
    if (item === undefined || item === null) continue;
    const member = properties?.[name] ?? type.additionalProperties ?? { type: 'any' };
    normal[name] = normalizeValue(api, member, item);
  }
  return normal;
}
