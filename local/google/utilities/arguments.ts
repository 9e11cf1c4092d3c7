// Reading the arguments of a call: what has the wrong type is refused where it arrives.

import { type ApiRequest, type Json, type JsonObject, ServiceException } from '../api';

/** @throws ServiceException when the parameter is no string. */
export function textParam(request: ApiRequest, name: string): string {
  const value = request.params[name];
  if (typeof value !== 'string') throw new ServiceException(`Invalid argument: ${name}`);
  return value;
}

/** @throws ServiceException when the parameter is no finite number. */
export function numberParam(request: ApiRequest, name: string): number {
  const value = request.params[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ServiceException(`Invalid argument: ${name}`);
  return value;
}

/** The body as an object; an absent body is an empty one. */
export function bodyObject(request: ApiRequest): JsonObject {
  const body = request.body ?? {};
  if (!isObject(body)) throw new ServiceException('Invalid argument: body');
  return body;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
