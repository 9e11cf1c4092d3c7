// Runs inside the script's context: Google's Blob, the form in which files and attachments are handed about.

import type { Bytes } from './bytes';
import type { Kit } from './kit';

export interface Blob {
  getBytes(): number[];
  getDataAsString(charset?: string): string;
  getContentType(): string | null;
  getName(): string | null;
  setName(name: string): Blob;
  setContentType(contentType: string): Blob;
  setBytes(bytes: number[]): Blob;
  setDataFromString(text: string): Blob;
  copyBlob(): Blob;
  getBlob(): Blob;
}

/** A blob as it crosses to the host. */
export interface Media {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

export interface Blobs {
  create(bytes: Uint8Array, contentType: string | null, name: string | null): Blob;
  /** undefined where the value is no blob of Google's. */
  toMedia(value: unknown): Media | undefined;
}

export function createBlobs(kit: Kit, bytes: Bytes): Blobs {
  interface Content {
    data: Uint8Array;
    contentType: string | null;
    name: string | null;
  }
  const contents = new WeakMap<object, Content>();

  const fromArray = (method: string, value: unknown): Uint8Array => {
    const data = bytes.fromSigned(value);
    if (!data) throw kit.mismatch(method, [value]);
    return data;
  };

  const create = (data: Uint8Array, contentType: string | null, name: string | null): Blob => {
    const content: Content = { data, contentType, name };
    const blob: Blob = kit.service<Blob>('Blob', {
      getBytes: () => bytes.toSigned(content.data),
      getDataAsString: (charset = 'UTF-8') => {
        if (!/^utf-?8$/i.test(charset)) throw kit.notEmulated(`Blob.getDataAsString in ${charset}`);
        return bytes.decodeUtf8(content.data);
      },
      getContentType: () => content.contentType,
      getName: () => content.name,
      setName: (value) => {
        content.name = value;
        return blob;
      },
      setContentType: (value) => {
        content.contentType = value;
        return blob;
      },
      setBytes: (value) => {
        content.data = fromArray('Blob.setBytes', value);
        return blob;
      },
      setDataFromString: (text) => {
        content.data = bytes.encodeUtf8(String(text));
        return blob;
      },
      copyBlob: () => create(content.data, content.contentType, content.name),
      getBlob: () => blob,
    });
    contents.set(blob, content);
    return blob;
  };

  return {
    create,
    toMedia: (value) => {
      const content = typeof value === 'object' && value !== null ? contents.get(value) : undefined;
      if (!content) return undefined;
      // Google's own default for content of unknown type.
      const contentType = content.contentType ?? 'application/octet-stream';
      return { name: content.name ?? '', contentType, base64: bytes.toBase64(content.data) };
    },
  };
}
