// Base64 is read back as the bytes it was made of.

import fc from 'fast-check';
import { decodeBase64, encodeBase64 } from '../../../src/core/text/base64';

test('any bytes come back, whatever line ends stand between their digits', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(80), (bytes, width) => {
      const text = Buffer.from(bytes).toString('base64');
      const lines = text.replace(new RegExp(`.{${width + 1}}`, 'g'), '$&\r\n');

      expect([...decodeBase64(lines)]).toEqual([...bytes]);
    }),
    { seed: 489 },
  );
});

test('bytes are written as everybody writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
    { seed: 489 },
  );
});

test.each([
  ['', []],
  ['QQ==', [65]],
  ['QUI=', [65, 66]],
  ['QUJD', [65, 66, 67]],
  ['ÿ€', []],
])('%j', (text, bytes) => {
  expect([...decodeBase64(text)]).toEqual(bytes);
});
