// The album: the pictures that the office has chosen for the report, with their captions, as one ZIP archive. One file, because Google
// charges a call for each, and a report of 30 pictures has to be made within a few.

import * as z from 'zod/mini';
import type { Picture } from '../core/picture/inspect';
import { decodeBase64 } from '../core/text/base64';
import { fingerprint } from '../core/text/hash';
import { stableArchive } from './archive';
import { wordPackages } from './word-packages';

/** A picture as it goes in. */
export interface NewPhoto {
  /** Code of the unit. */
  readonly unit: string;
  readonly caption: string;
  readonly kind: Picture['kind'];
  readonly bytes: Uint8Array;
}

export interface AlbumPhoto {
  readonly unit: string;
  readonly caption: string;
  readonly kind: Picture['kind'];
  /** Fingerprint of the picture; blank where the archive lists it and does not hold it. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

const INDEX = 'danh-muc.json';
const index = z.array(z.object({ unit: z.string(), caption: z.string(), file: z.string() }));

/** @returns undefined for what is no album, e.g. a file that somebody put in its place */
export function readAlbum(base64: string): AlbumPhoto[] | undefined {
  const { PizZip } = wordPackages();
  try {
    const zip = new PizZip(decodeBase64(base64));
    const listed = index.parse(JSON.parse(zip.file(INDEX)?.asText() ?? ''));
    return listed.map(({ unit, caption, file }) => {
      return { unit, caption, kind: file.endsWith('.png') ? 'png' : 'jpeg', ...contentOf(zip.file(file)) };
    });
  } catch {
    // Neither PizZip nor JSON has an error type of its own for broken content, and what is broken here people have to mend.
    return undefined;
  }
}

interface Part {
  asBinary(): string;
  asUint8Array(): Uint8Array;
}

function contentOf(part: Part | null): Pick<AlbumPhoto, 'id' | 'bytes'> {
  const binary = part?.asBinary() ?? '';
  if (part === null || binary === '') return { id: '', bytes: new Uint8Array() };
  return { id: fingerprint(binary), bytes: part.asUint8Array() };
}

/** Equal pictures give equal bytes. */
export function writeAlbum(photos: readonly NewPhoto[]): string {
  const { PizZip } = wordPackages();
  const zip = new PizZip();
  const listed = photos.map((photo, i) => ({ unit: photo.unit, caption: photo.caption, file: fileName(photo, i) }));
  listed.forEach(({ file }, i) => {
    zip.file(file, photos[i]?.bytes ?? new Uint8Array());
  });
  zip.file(INDEX, JSON.stringify(listed, undefined, 2));
  return stableArchive(zip, new PizZip()).generate({ type: 'base64' });
}

/** Whoever opens the archive sees whose picture it is; the number keeps names apart. */
function fileName({ unit, kind }: NewPhoto, i: number): string {
  return `${String(i + 1).padStart(3, '0')}-${unit.replace(/[^A-Za-z0-9-]/g, '_')}.${kind}`;
}
