// Mails over SMTP: what the server gets, and what the script is told when it does not take them.

import { createServer } from 'node:net';
import { resolve } from 'node:path';
import type { SentMail } from '../../../local/google/state';
import { SmtpCourier, SmtpUnusableError } from '../../../local/smtp/courier';
import { parseServerUrl } from '../../../local/smtp/server-url';
import { mailMessage } from '../../../local/store/mail-message';
import { evaluate, newState, USER } from '../../local/runtime/new-engine';
import { type InboxOptions, type SmtpInbox, startInbox } from '../../support/smtp-inbox';

const WORKER = resolve('build/smtp-worker.mjs');

let inbox: SmtpInbox;
let courier: SmtpCourier;
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  await courier.close();
  for (const stop of stops.splice(0)) await stop();
});

function courierTo(url: string): SmtpCourier {
  const server = parseServerUrl(url);
  if (server === null) throw new RangeError(url);
  return new SmtpCourier(WORKER, server);
}

async function start(options: InboxOptions = {}, credentials = ''): Promise<void> {
  inbox = await startInbox(options);
  stops.push(inbox.stop);
  courier = courierTo(inbox.url.replace('//', `//${credentials}`));
}

function mail(changes: Partial<SentMail> = {}): SentMail {
  return {
    id: 'm1',
    date: '2026-10-08T08:00:00+07:00',
    from: USER,
    to: ['a@example.org'],
    cc: [],
    bcc: [],
    subject: 'Nhắc nộp báo cáo',
    body: 'Kính gửi\n.\nđơn vị',
    attachments: [],
    ...changes,
  };
}

const outcomeOf = (one: SentMail) => {
  try {
    return courier.deliver(one);
  } catch (error) {
    return (error as Error).message;
  }
};

test('the server gets the bytes of the file, without the line of blind copies, and everybody on the envelope', async () => {
  await start();
  const one = mail({ cc: ['c@example.org'], bcc: ['d@example.org'], htmlBody: '<p>Kính gửi</p>' });

  courier.verify();
  expect(courier.deliver(one)).toEqual([]);

  const [received] = await inbox.received();
  expect(received?.from).toBe(USER);
  expect(received?.to).toEqual(['a@example.org', 'c@example.org', 'd@example.org']);
  const own = Buffer.from(await mailMessage(one)).toString('utf8');
  expect(own).toContain('Bcc: d@example.org\r\n');
  expect(received?.content).toBe(own.replace('Bcc: d@example.org\r\n', ''));
});

test('mails go over one connection, and over a new one after the server has ended it', async () => {
  await start({ answers: { 2: 'end-after' } });

  for (const id of ['1', '2', '3']) expect(outcomeOf(mail({ id }))).toEqual([]);

  const [first, second, third] = (await inbox.received()).map(({ connection }) => connection);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('a refused recipient is named, and the others get the mail', async () => {
  await start({ refuse: ['b@example.org'] });

  expect(outcomeOf(mail({ to: ['a@example.org', 'b@example.org'] }))).toEqual(['b@example.org']);

  expect((await inbox.received()).map(({ to }) => to)).toEqual([['a@example.org']]);
});

test('all recipients refused for good are bad addresses; refused for now, a mail that did not go out', async () => {
  await start({ refuse: ['b@example.org'], defer: ['c@example.org'] });

  expect(outcomeOf(mail({ to: ['b@example.org'] }))).toBe('Invalid email: b@example.org');
  expect(outcomeOf(mail({ to: ['c@example.org'] }))).toMatch(/^Failed to send email: .*451/);
  expect(outcomeOf(mail())).toEqual([]);

  expect(await inbox.received()).toHaveLength(1);
});

test.each([451, 554])('a message the server answers with %d did not go out', async (code) => {
  await start({ answers: { 1: code } });

  expect(outcomeOf(mail())).toMatch(new RegExp(`^Failed to send email: .*${code}`));
  expect(outcomeOf(mail({ id: 'm2' }))).toEqual([]);
});

test('after a connection that breaks instead of an answer nobody knows, and the mail is not sent again', async () => {
  await start({ answers: { 2: 'hang-up' } });
  expect(outcomeOf(mail())).toEqual([]);

  expect(outcomeOf(mail({ id: 'm2' }))).toMatch(/^Unknown outcome: /);
  expect(outcomeOf(mail({ id: 'm3' }))).toEqual([]);

  // The server has each of them once.
  expect(await inbox.received()).toHaveLength(3);
});

test('user and password are told; wrong ones are no server to use', async () => {
  const users = { phong: 'bí mật' };
  await start({ users }, 'phong:b%C3%AD%20m%E1%BA%ADt@');
  courier.verify();
  expect(outcomeOf(mail())).toEqual([]);
  await courier.close();
  const { url } = inbox;
  courier = courierTo(url.replace('//', '//phong:sai@'));

  expect(() => courier.verify()).toThrow(SmtpUnusableError);
  expect(() => courier.verify()).not.toThrow('sai@');
  expect(outcomeOf(mail())).toMatch(/^Failed to send email: /);
});

test('where nobody listens, nothing went out', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  const port = typeof address === 'object' ? address?.port : 0;
  courier = courierTo(`smtp://127.0.0.1:${port}`);

  expect(() => courier.verify()).toThrow(`127.0.0.1:${port}`);
  expect(outcomeOf(mail())).toMatch(/^Failed to send email: /);
});

test('a script sees MailApp.sendEmail fail with that text, and the mail does not count as sent', async () => {
  await start({ refuse: ['b@example.org'] });
  const state = newState();
  const deliver = (one: SentMail) => {
    courier.deliver(one);
  };
  const body = `
    MailApp.sendEmail('a@example.org', 's', 'b');
    try { MailApp.sendEmail('b@example.org', 's', 'b'); } catch (error) { return error.name + ': ' + error.message; }`;

  expect(evaluate(body, { state, deliver })).toBe('Exception: Invalid email: b@example.org');
  expect(state.mail.sent.map(({ to }) => to)).toEqual([['a@example.org']]);
});
