// The engine's Sheets API over HTTP at Google's own paths, so that ordinary Google clients can talk to it. For this computer only.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Api, type Caller, type Json, NotEmulatedError } from '../google/api';
import { sheetsSchema } from '../google/schema/documents';
import { errorAnswer, HttpError } from './http-error';
import { assertLoopback, readJsonBody, readQuery } from './read-request';
import { createRouter } from './routes';

/** Methods that are no GET only because their filters need a body. */
const READS = new Set([
  'sheets.spreadsheets.getByDataFilter',
  'sheets.spreadsheets.values.batchGetByDataFilter',
  'sheets.spreadsheets.developerMetadata.search',
]);

/**
 * A server that is not listening yet; let it listen on 127.0.0.1. There is no login: requests that do not name this computer as their
 * host are refused.
 * @param caller on whose behalf the next call is made.
 * @param afterWrite saves the workbook; an answer waits for it, and the next write waits for the answer.
 */
export function createRestServer(api: Api, caller: () => Caller, afterWrite: () => Promise<void>): Server {
  const route = createRouter(sheetsSchema);
  let lastWrite: Promise<unknown> = Promise.resolve();

  const answer = async (request: IncomingMessage): Promise<{ result: Json; pretty: boolean }> => {
    assertLoopback(request);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const match = route(request.method ?? 'GET', url.pathname);
    if (!match) throw new HttpError(404, 'NOT_FOUND', 'Requested entity was not found.');
    const method = api[match.methodId];
    if (!method) throw new NotEmulatedError(`the method ${match.methodId}`);
    const body = await readJsonBody(request);
    const params = { ...readQuery(sheetsSchema, match.methodId, url.searchParams), ...match.params };
    const call = () => method({ params, ...(body !== undefined && { body }) }, caller());
    const writes = request.method !== 'GET' && !READS.has(match.methodId);
    return { result: writes ? await inTurn(call) : call(), pretty: params.prettyPrint !== 'false' };
  };

  const inTurn = (call: () => Json): Promise<Json> => {
    const write = async (): Promise<Json> => {
      const result = call();
      await afterWrite();
      return result;
    };
    // The next write comes whether or not this one fails; a failure is answered to whoever asked for it.
    const turn = lastWrite.then(write, write);
    lastWrite = turn;
    return turn;
  };

  return createServer((request, response) => {
    answer(request).then(
      ({ result, pretty }) => send(response, 200, result, pretty),
      (error: unknown) => {
        const failure = errorAnswer(error);
        if (failure.error.code === 500) console.error(error);
        // What is left of a body nobody wants to read would otherwise hold the connection open.
        if (!request.complete) response.setHeader('Connection', 'close');
        send(response, failure.error.code, { error: { ...failure.error } }, true);
      },
    );
  });
}

function send(response: ServerResponse, code: number, body: Json, pretty: boolean): void {
  const text = JSON.stringify(body, null, pretty ? 2 : undefined);
  response.writeHead(code, { 'Content-Type': 'application/json; charset=UTF-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}
