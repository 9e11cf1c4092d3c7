// Identifiers that look like Google's and come out the same in every run of a test.

import { createHash } from 'node:crypto';

export class IdSource {
  readonly #seed: string;
  #count = 0;

  /** @param seed Two sources with different seeds do not meet; the engine seeds with its start time and state. */
  constructor(seed: string) {
    this.#seed = seed;
  }

  #digest(): Buffer {
    this.#count += 1;
    return createHash('sha256').update(`${this.#seed}#${this.#count}`).digest();
  }

  /** RFC 4122 form, version 4 bits set. */
  uuid(): string {
    const bytes = this.#digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  /** Drive file ids: 33 URL-safe characters that begin with 1. */
  driveId(): string {
    return `1${this.#digest().toString('base64url').slice(0, 32)}`;
  }

  /** Spreadsheet ids: 44 URL-safe characters that begin with 1. */
  spreadsheetId(): string {
    return `1${this.#digest().toString('base64url')}`;
  }

  /** Trigger ids: decimal digits. */
  triggerId(): string {
    return this.#digest().readBigUInt64BE(0).toString();
  }

  /** Message ids: 16 hexadecimal digits. */
  mailId(): string {
    return this.#digest().toString('hex').slice(0, 16);
  }
}
