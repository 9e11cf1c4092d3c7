// Sent mail as a file: what a mail program reads in it.

import type { SentMail } from '../../../local/google/state';
import { mailFileName, mailMessage } from '../../../local/store/mail-message';

const MAIL: SentMail = {
  id: 'm1',
  date: '2026-10-08T08:00:00+07:00',
  from: 'phong@example.org',
  fromName: 'Phòng Văn hóa',
  to: ['xa-binh-yen@example.org', 'b@example.org'],
  cc: ['c@example.org'],
  bcc: ['d@example.org'],
  replyTo: 'tra-loi@example.org',
  subject: 'Nhắc nộp báo cáo Tuần lễ học tập suốt đời',
  body: 'Kính gửi đơn vị',
  htmlBody: '<p>Kính gửi đơn vị</p>',
  attachments: [{ name: 'Báo cáo.txt', contentType: 'text/plain', base64: Buffer.from('số liệu').toString('base64') }],
};

const message = async (mail: SentMail) => Buffer.from(await mailMessage(mail)).toString('utf8');

test('carries every header, both forms of the text and the attachment', async () => {
  const text = await message(MAIL);
  const [head = ''] = text.split('\r\n\r\n');

  expect(head).toContain('To: xa-binh-yen@example.org, b@example.org\r\n');
  expect(head).toContain('Cc: c@example.org\r\n');
  expect(head).toContain('Bcc: d@example.org\r\n');
  expect(head).toContain('Reply-To: tra-loi@example.org\r\n');
  expect(head).toContain('Date: Thu, 08 Oct 2026 01:00:00 +0000\r\n');
  expect(head).toMatch(/From: =\?UTF-8\?Q\?Ph=C3=B2ng_V=C4=83n_h=C3=B3a\?= <phong@example\.org>/);
  expect(head).toMatch(/Subject: =\?UTF-8\?/);
  expect(text).toContain('Content-Type: text/plain; charset=utf-8');
  expect(text).toContain('Content-Type: text/html; charset=utf-8');
  expect(text).toContain(`Content-Disposition: attachment`);
  expect(text).toContain(MAIL.attachments[0]?.base64);
});

test('is the same bytes every time, and others for another mail', async () => {
  expect(await message(MAIL)).toBe(await message({ ...MAIL }));
  expect(await message({ ...MAIL, subject: 'Khác' })).not.toBe(await message(MAIL));
});

test('ends every line the way mail does', async () => {
  expect(await message({ ...MAIL, body: 'một\nhai' })).not.toMatch(/[^\r]\n/);
});

test('is named by number, day and first recipient, without anything a file system refuses', () => {
  expect(mailFileName(MAIL, 7)).toBe('0007-2026-10-08-xa-binh-yen@example.org.eml');
  expect(mailFileName({ ...MAIL, to: [], cc: [] }, 12)).toBe('0012-2026-10-08-d@example.org.eml');
  expect(mailFileName({ ...MAIL, to: ['a/b*c@example.org'] }, 1)).toBe('0001-2026-10-08-a_b_c@example.org.eml');
});
