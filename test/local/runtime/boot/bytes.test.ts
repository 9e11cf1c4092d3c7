import fc from 'fast-check';
import { createBytes } from '../../../../local/runtime/boot/bytes';

const bytes = createBytes();
const binary = () => fc.uint8Array({ maxLength: 40 });

test('UTF-8 is that of every other encoder, lone surrogates included', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('ế', '𝄞', '\ud800', '\udc00')) }),
      (text) => {
        expect(Buffer.from(bytes.encodeUtf8(text))).toEqual(Buffer.from(text));
      },
    ),
  );
});

test('what was encoded is decoded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(bytes.decodeUtf8(bytes.encodeUtf8(text))).toBe(text);
    }),
  );
});

test('bytes that are no UTF-8 become replacement characters', () => {
  expect(bytes.decodeUtf8(Uint8Array.of(0x41, 0xff, 0xc3, 0x42))).toBe('A\ufffd\ufffdB');
});

test('base64 is that of every other encoder and comes back in either alphabet', () => {
  fc.assert(
    fc.property(binary(), (data) => {
      const text = bytes.toBase64(data);
      expect(text).toBe(Buffer.from(data).toString('base64'));
      expect(bytes.fromBase64(text)).toEqual(data);
      expect(bytes.fromBase64(Buffer.from(data).toString('base64url'))).toEqual(data);
    }),
  );
});

test('long content survives base64', () => {
  const data = new Uint8Array(100_001).map((_, index) => index % 251);

  expect(bytes.fromBase64(bytes.toBase64(data))).toEqual(data);
});

test.each(['*', 'A', 'AA A', 'é'])('%j is not base64', (text) => {
  expect(bytes.fromBase64(text)).toBeUndefined();
});

test('signed bytes come back', () => {
  fc.assert(fc.property(binary(), (data) => expect(bytes.fromSigned(bytes.toSigned(data))).toEqual(data)));
});

test.each([[[128]], [[-129]], [[1.5]], [['1']], ['text'], [Uint8Array.of(1)]])(
  '%j is no array of signed bytes',
  (value) => {
    expect(bytes.fromSigned(value)).toBeUndefined();
  },
);
