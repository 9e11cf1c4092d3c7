// The engine over HTTP: Google's paths, Google's errors, one write at a time, and nobody from outside.

import { once } from 'node:events';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sheets as sheetsClient } from '@googleapis/sheets';
import { createSheetsApi, newSpreadsheet } from '../../../local/google/sheets';
import { createRestServer } from '../../../local/rest/server';

const OWNER = 'owner@example.org';
const book = () =>
  newSpreadsheet({ spreadsheetId: 'book', title: 'Sổ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', owner: OWNER });

const open: Server[] = [];

async function listen(afterWrite: () => Promise<void> = async () => undefined): Promise<string> {
  const api = createSheetsApi(new Map([['book', book()]]));
  const caller = () => ({ actor: OWNER, authMode: 'FULL' as const, now: new Date('2025-10-03T05:00:00Z') });
  const server = createRestServer(api, caller, afterWrite);
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const json = (body: unknown, method = 'POST') => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
const put = (root: string, range: string, values: unknown[][]) => {
  const path = `/v4/spreadsheets/book/values/${encodeURIComponent(range)}?valueInputOption=RAW`;
  return fetch(root + path, json({ values }, 'PUT'));
};

describe('the REST server', () => {
  it('writes and reads at Google’s paths, repeated query parameters included', async () => {
    const root = await listen();

    await put(root, "'Sheet1'!A1:B1", [['Tổng hợp', 5]]);
    const answer = await fetch(`${root}/v4/spreadsheets/book/values:batchGet?ranges=B1&ranges=A1&key=any&alt=json`);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=UTF-8');
    expect(await answer.json()).toEqual({
      spreadsheetId: 'book',
      valueRanges: [
        { range: 'Sheet1!B1', majorDimension: 'ROWS', values: [['5']] },
        { range: 'Sheet1!A1', majorDimension: 'ROWS', values: [['Tổng hợp']] },
      ],
    });
  });

  it.each<[string, string, RequestInit | undefined, number]>([
    ['a spreadsheet', '/v4/spreadsheets/book?fields=spreadsheetId', undefined, 200],
    ['a batch', '/v4/spreadsheets/book:batchUpdate', json({ requests: [{ addSheet: {} }] }), 200],
    ['data filters', '/v4/spreadsheets/book:getByDataFilter', json({ dataFilters: [{ a1Range: 'A1' }] }), 200],
    ['values', '/v4/spreadsheets/book/values/Sheet1!A1:B2', undefined, 200],
    ['an appended row', '/v4/spreadsheets/book/values/A1:append?valueInputOption=RAW', json({ values: [[1]] }), 200],
    ['cleared values', '/v4/spreadsheets/book/values/A1:B2:clear', json({}), 200],
    ['a search', '/v4/spreadsheets/book/developerMetadata:search', json({ dataFilters: [] }), 200],
    ['a new spreadsheet', '/v4/spreadsheets', json({}), 200],
    ['no such path', '/v4/documents/book', undefined, 404],
    ['no such spreadsheet', '/v4/spreadsheets/other', undefined, 404],
    ['no such metadata', '/v4/spreadsheets/book/developerMetadata/5', undefined, 404],
    ['something not emulated', '/v4/spreadsheets/book/sheets/0:copyTo', json({}), 501],
    ['a path that is no text', '/v4/spreadsheets/book/values/%E0%A4', undefined, 400],
    ['an unknown parameter', '/v4/spreadsheets/book?colour=red', undefined, 400],
    ['a wrong truth value', '/v4/spreadsheets/book?includeGridData=maybe', undefined, 400],
  ])('answers for %s', async (_what, path, init, status) => {
    const root = await listen();

    const answer = await fetch(root + path, init);

    expect(answer.status).toBe(status);
  });

  it('refuses in Google’s form', async () => {
    const root = await listen();

    const answer = await fetch(
      `${root}/v4/spreadsheets/book:batchUpdate`,
      json({ requests: [{ deleteSheet: { sheetId: 9 } }] }),
    );

    expect(await answer.json()).toEqual({
      error: { code: 400, message: 'Invalid requests[0].deleteSheet: No grid with id: 9', status: 'INVALID_ARGUMENT' },
    });
  });

  it('refuses a body that is no JSON', async () => {
    const root = await listen();

    const answer = await fetch(`${root}/v4/spreadsheets/book:batchUpdate`, { method: 'POST', body: '{' });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { status: 'INVALID_ARGUMENT' } });
  });

  it('refuses a body of more than 10 MB', async () => {
    const root = await listen();

    const answer = await fetch(`${root}/v4/spreadsheets/book:batchUpdate`, {
      method: 'POST',
      body: `"${'x'.repeat(10 * 1024 * 1024)}"`,
    });

    expect(answer.status).toBe(413);
  });

  it('answers on one line where pretty printing is off', async () => {
    const root = await listen();

    const answer = await fetch(`${root}/v4/spreadsheets/book?fields=spreadsheetId&prettyPrint=false`);

    expect(await answer.text()).toBe('{"spreadsheetId":"book"}\n');
  });

  it('saves after each write before it answers or begins the next', async () => {
    const events: string[] = [];
    const root = await listen(async () => {
      events.push('save begins');
      await new Promise((resolve) => setImmediate(resolve));
      events.push('save ends');
    });

    await Promise.all([put(root, 'A1', [[1]]), put(root, 'A2', [[2]]), fetch(`${root}/v4/spreadsheets/book`)]);

    expect(events).toEqual(['save begins', 'save ends', 'save begins', 'save ends']);
  });

  it('answers a failed save as a failure and goes on with the next write', async () => {
    const complaints = jest.spyOn(console, 'error').mockReturnValue();
    let saves = 0;
    const root = await listen(async () => {
      saves++;
      if (saves === 1) throw new Error('disk full');
    });

    const first = await put(root, 'A1', [[1]]);
    const second = await put(root, 'A2', [[2]]);

    expect([first.status, second.status]).toEqual([500, 200]);
    expect(complaints).toHaveBeenCalledWith(new Error('disk full'));
    complaints.mockRestore();
  });

  it.each([
    [{ Host: 'evil.example.org' }, 403],
    [{ Origin: 'https://evil.example.org' }, 403],
    [{ Host: 'localhost:80', Origin: 'http://localhost:3000' }, 200],
  ])('is there for this computer only: %j', async (headers, status) => {
    const { port } = new URL(await listen());
    const asked = request({ host: '127.0.0.1', port, path: '/v4/spreadsheets/book', headers }).end();

    const [answer] = await once(asked, 'response');
    answer.resume();

    expect(answer.statusCode).toBe(status);
  });
});

describe('Google’s own client', () => {
  // The client would load its own fetch by a dynamic import, which jest does not have; both are Node's.
  const connect = async () =>
    sheetsClient({ version: 'v4', rootUrl: `${await listen()}/`, fetchImplementation: fetch });

  it('creates, writes and reads through the server', async () => {
    const client = await connect();

    const created = await client.spreadsheets.create({
      requestBody: { properties: { title: 'Mới', locale: 'vi_VN' } },
    });
    const spreadsheetId = created.data.spreadsheetId ?? '';
    await client.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: { requests: [{ addSheet: { properties: { sheetId: 3, title: 'Tổng hợp / 2025' } } }] },
    });
    await client.spreadsheets.values.update({
      spreadsheetId,
      range: "'Tổng hợp / 2025'!A1",
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [['1.234,5', '3/10/2025']] },
    });
    const read = await client.spreadsheets.values.get({
      spreadsheetId,
      range: "'Tổng hợp / 2025'",
      valueRenderOption: 'UNFORMATTED_VALUE',
    });

    expect(read.data.values).toEqual([[1234.5, 45933]]);
  });

  it('throws Google’s refusals', async () => {
    const client = await connect();

    const refused = client.spreadsheets.values.get({ spreadsheetId: 'book', range: 'Nobody!A1' });

    await expect(refused).rejects.toMatchObject({ code: 400, message: 'Unable to parse range: Nobody!A1' });
  });
});
