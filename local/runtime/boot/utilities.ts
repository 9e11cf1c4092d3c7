// Runs inside the script's context: Utilities and Session.

import type { Blobs } from './blobs';
import type { Bytes } from './bytes';
import type { Kit } from './kit';

export function createUtilities(kit: Kit, bytes: Bytes, blobs: Blobs): object {
  const DigestAlgorithm = kit.enumeration('Utilities.DigestAlgorithm', [
    'MD2',
    'MD5',
    'SHA_1',
    'SHA_256',
    'SHA_384',
    'SHA_512',
  ]);
  const Charset = kit.enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']);

  const toBytes = (method: string, value: unknown): Uint8Array => {
    const data = typeof value === 'string' ? bytes.encodeUtf8(value) : bytes.fromSigned(value);
    if (!data) throw kit.mismatch(`Utilities.${method}`, [value]);
    return data;
  };
  const encode = (method: string, finish: (text: string) => string) => (value: unknown) => {
    kit.call(`utilities.${method}`);
    return finish(bytes.toBase64(toBytes(method, value)));
  };
  const decode = (method: string) => (text: string) => {
    kit.call(`utilities.${method}`);
    const data = bytes.fromBase64(String(text));
    if (!data) throw new Error('Could not decode string.');
    return bytes.toSigned(data);
  };

  return kit.service('Utilities', {
    DigestAlgorithm,
    Charset,
    sleep: (milliseconds: number) => {
      kit.call('utilities.sleep', { params: { milliseconds } });
    },
    formatDate: (date: Date, timeZone: string, format: string) => {
      if (Object.prototype.toString.call(date) !== '[object Date]')
        throw kit.mismatch('Utilities.formatDate', [date, timeZone, format]);
      return kit.call<string>('utilities.formatDate', { params: { time: date.getTime(), timeZone, format } });
    },
    getUuid: () => kit.call<string>('utilities.getUuid'),
    parseCsv: (csv: string, delimiter = ',') =>
      kit.call<string[][]>('utilities.parseCsv', { params: { csv, delimiter } }),
    newBlob: (data: unknown, contentType?: string | null, name?: string | null) => {
      kit.call('utilities.newBlob');
      // Text without a type is plain text, bytes without one have none (reference/utilities/utilities#newBlob).
      const byDefault = typeof data === 'string' ? 'text/plain' : null;
      return blobs.create(toBytes('newBlob', data), contentType ?? byDefault, name ?? null);
    },
    computeDigest: (algorithm: unknown, value: unknown) => {
      const base64 = bytes.toBase64(toBytes('computeDigest', value));
      const digest = kit.call<string>('utilities.computeDigest', { params: { algorithm: String(algorithm), base64 } });
      return bytes.toSigned(bytes.fromBase64(digest) ?? new Uint8Array());
    },
    base64Encode: encode('base64Encode', (text) => text),
    base64EncodeWebSafe: encode('base64EncodeWebSafe', (text) => text.replace(/\+/g, '-').replace(/\//g, '_')),
    base64Decode: decode('base64Decode'),
    base64DecodeWebSafe: decode('base64DecodeWebSafe'),
  });
}

export function createSession(kit: Kit): object {
  const user = (method: string) => () => {
    const email = kit.call<string>(`session.${method}`);
    return kit.service('User', { getEmail: () => email, toString: () => email });
  };
  return kit.service('Session', {
    getActiveUser: user('getActiveUser'),
    getEffectiveUser: user('getEffectiveUser'),
    getScriptTimeZone: () => kit.call<string>('session.getScriptTimeZone'),
    getActiveUserLocale: () => kit.call<string>('session.getActiveUserLocale'),
  });
}
