import type { AccountKind } from '../../../../local/runtime/limits';
import { evaluate, newEngine, newState, USER } from '../../runtime/new-engine';

test('a message keeps everything it was sent with', () => {
  const state = newState();

  evaluate(
    `MailApp.sendEmail({
      to: 'a@example.org, Bà B <b@example.org>', cc: 'c@example.org', bcc: 'd@example.org', replyTo: 'e@example.org',
      subject: 'Nhắc', body: 'chữ', htmlBody: '<p>chữ</p>', name: 'Phòng GDTX',
      attachments: [Utilities.newBlob('x', 'text/csv', 'x.csv')],
    })`,
    { state },
  );

  expect(state.mail.sent).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      date: expect.stringMatching(/^2026-10-05T01:00:00/),
      from: USER,
      fromName: 'Phòng GDTX',
      to: ['a@example.org', 'b@example.org'],
      cc: ['c@example.org'],
      bcc: ['d@example.org'],
      replyTo: 'e@example.org',
      subject: 'Nhắc',
      body: 'chữ',
      htmlBody: '<p>chữ</p>',
      attachments: [{ name: 'x.csv', contentType: 'text/csv', base64: 'eA==' }],
    },
  ]);
});

test('the positional forms mean the same', () => {
  const state = newState();

  evaluate(
    `MailApp.sendEmail('a@example.org', 's', 'b');
     MailApp.sendEmail('a@example.org', 'r@example.org', 's', 'b');
     MailApp.sendEmail('a@example.org', 's', 'b', { cc: 'c@example.org' });`,
    { state },
  );

  expect(state.mail.sent.map(({ to, cc, replyTo, subject, body }) => [to, cc, replyTo, subject, body])).toEqual([
    [['a@example.org'], [], undefined, 's', 'b'],
    [['a@example.org'], [], 'r@example.org', 's', 'b'],
    [['a@example.org'], ['c@example.org'], undefined, 's', 'b'],
  ]);
});

const REFUSED: readonly [string, string][] = [
  ["{ to: 'khong-phai-thu', subject: 's', body: 'b' }", 'Exception: Invalid email: khong-phai-thu'],
  ["{ to: 'a@example.org,b@', subject: 's', body: 'b' }", 'Exception: Invalid email: b@'],
  ["{ to: 'a @example.org', subject: 's', body: 'b' }", 'Exception: Invalid email: a @example.org'],
  ["{ to: '', subject: 's', body: 'b' }", 'Exception: Failed to send email: no recipient'],
  ["{ to: ' , ', subject: 's', body: 'b' }", 'Exception: Failed to send email: no recipient'],
  [
    "{ to: Array(51).fill('a@example.org').join(), subject: 's', body: 'b' }",
    'Exception: Limit exceeded: Email Recipients Per Message.',
  ],
  ["{ to: 'a@example.org', body: 'x'.repeat(200 * 1024 + 1) }", 'Exception: Limit exceeded: Email Body Size.'],
  [
    "{ to: 'a@example.org', attachments: Array(251).fill(Utilities.newBlob('x')) }",
    'Exception: Limit exceeded: Email Attachments Per Message.',
  ],
];

test.each(REFUSED)('the message %s is refused and nothing is sent', (message, refusal) => {
  const state = newState();

  expect(() => evaluate(`MailApp.sendEmail(${message})`, { state })).toThrow(refusal);
  expect(state.mail.sent).toEqual([]);
});

test('a Workspace account may write twice as long', () => {
  expect(() =>
    evaluate("MailApp.sendEmail({ to: 'a@example.org', body: 'x'.repeat(300 * 1024) })", { accountKind: 'workspace' }),
  ).not.toThrow();
});

test('an option the engine does not carry out is an error', () => {
  expect(() => evaluate("MailApp.sendEmail({ to: 'a@example.org', noReply: true })")).toThrow(
    'MailApp.sendEmail with noReply',
  );
});

test.each<[AccountKind, number]>([
  ['consumer', 100],
  ['workspace', 1500],
])('a %s account has %d recipients a day', (accountKind, quota) => {
  expect(evaluate('return MailApp.getRemainingDailyQuota()', { accountKind })).toBe(quota);
});

test('the quota counts recipients of a day and refuses the message that does not fit', () => {
  const state = newState();
  const engine = newEngine(
    `function send(count) { MailApp.sendEmail({ to: Array(count).fill('a@example.org').join(), body: 'b' }); }
     function left() { return MailApp.getRemainingDailyQuota(); }`,
    { state },
  );
  engine.run('send', [50]);
  engine.run('send', [49]);

  expect(engine.run('left')).toBe(1);
  expect(() => engine.run('send', [2])).toThrow('Exception: Service invoked too many times for one day: email.');
  expect(state.mail.sent).toHaveLength(2);

  engine.tick(new Date('2026-10-06T01:01:00Z'));
  expect(engine.run('left')).toBe(100);
});

test('a day of the quota begins with its first mail, whenever the others went', () => {
  const engine = newEngine(
    `function send(count) { MailApp.sendEmail({ to: Array(count).fill('a@example.org').join(), body: 'b' }); }
     function left() { return MailApp.getRemainingDailyQuota(); }`,
  );
  engine.run('send', [40]);
  engine.tick(new Date('2026-10-05T13:00:00Z'));
  engine.run('send', [50]);

  engine.tick(new Date('2026-10-06T00:59:00Z'));
  expect(engine.run('left')).toBe(10);
  engine.tick(new Date('2026-10-06T01:01:00Z'));
  expect(engine.run('left')).toBe(100);
});

test('copies count as recipients, and mail of other people does not', () => {
  const state = newState();
  state.spreadsheet.editors = ['khac@example.org'];
  const send = "MailApp.sendEmail({ to: 'a@example.org', cc: 'b@example.org', bcc: 'c@example.org', body: 'b' });";
  evaluate(send, { state, user: 'khac@example.org' });

  expect(evaluate(`${send} return MailApp.getRemainingDailyQuota()`, { state })).toBe(97);
});
