import { parseServerUrl } from '../../../local/smtp/server-url';

test.each([
  ['smtp://mail.example.org:25', { host: 'mail.example.org', port: 25, secure: false }],
  ['smtps://mail.example.org', { host: 'mail.example.org', secure: true }],
  ['smtp://127.0.0.1:2525/', { host: '127.0.0.1', port: 2525, secure: false }],
  ['smtp://[::1]:25', { host: '::1', port: 25, secure: false }],
  [
    'smtps://phong%40example.org:m%E1%BA%ADt%20kh%E1%BA%A9u%3A@mail.example.org:465',
    { host: 'mail.example.org', port: 465, secure: true, auth: { user: 'phong@example.org', pass: 'mật khẩu:' } },
  ],
])('%s is taken apart', (url, server) => {
  expect(parseServerUrl(url)).toEqual(server);
});

test.each([
  'mail.example.org:25',
  'http://mail.example.org',
  'smtp://',
  'smtp://mail.example.org:99999',
  'smtp://user@mail.example.org',
  'smtp://:pass@mail.example.org',
  'smtp://a:%E1@mail.example.org',
  'smtp://mail.example.org/box',
  'smtp://mail.example.org?tls=no',
  '',
])('"%s" is none', (url) => {
  expect(parseServerUrl(url)).toBeNull();
});
