// The parts of an HTTP request that a method needs, and the guards of a server that has no login.

import type { IncomingMessage } from 'node:http';
import type { ApiRequest, Json } from '../google/api';
import type { ApiSchema } from '../google/schema/types';
import { HttpError } from './http-error';

/** Largest request body taken, in bytes; Google itself advises against more than 2 MB. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Refuses what a web page of another origin could send through the user's browser: a foreign host name that was pointed at this
 * computer (DNS rebinding), and a foreign origin.
 * @throws HttpError 403.
 */
export function assertLoopback({ headers }: IncomingMessage): void {
  const { host = '', origin } = headers;
  const foreign = origin !== undefined && !LOOPBACK.test(origin.replace(/^https?:\/\//, ''));
  if (foreign || !LOOPBACK.test(host)) throw new HttpError(403, 'PERMISSION_DENIED', 'Only local requests are served.');
}

/** @throws HttpError 413 for a body that is too large, 400 for one that is no JSON. */
export async function readJsonBody(request: IncomingMessage): Promise<Json | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new HttpError(413, 'INVALID_ARGUMENT', 'Request payload size exceeds the limit.');
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new HttpError(400, 'INVALID_ARGUMENT', `Invalid JSON payload received. ${error.message}`);
  }
}

/** Query parameters by Google's names; the repeated ones as lists. */
export function readQuery(schema: ApiSchema, methodId: string, query: URLSearchParams): ApiRequest['params'] {
  const params: { [name: string]: Json } = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    const repeated = schema.methods[methodId]?.parameters[name]?.repeated;
    params[name] = repeated ? values : (values.at(-1) ?? '');
  }
  return params;
}
