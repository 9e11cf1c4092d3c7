// The archive an .xlsx is: its parts, and the relationships between them.

import { posix } from 'node:path';
import PizZip from 'pizzip';
import { attribute, childrenOf, parseXml, type XmlElement } from './xml';

/** Why bytes are no workbook that can be read. */
export class UnreadableXlsxError extends Error {
  override readonly name = 'UnreadableXlsxError';

  /** `encrypted` stands for a password or the old .xls format, whose container is the same. */
  constructor(
    readonly reason: 'not-xlsx' | 'encrypted' | 'damaged',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export interface Relationship {
  readonly type: string;
  /** Path of a part, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  /** Path of the workbook's main part. */
  readonly main: string;
  /** Null where there is no such part. */
  part(path: string): XmlElement | null;
  /** Relationships of a part by their id. */
  relationships(path: string): Map<string, Relationship>;
}

const ZIP_MAGIC = [0x50, 0x4b];
/** Compound file, which wraps encrypted workbooks and is also the format before 2007. */
const COMPOUND_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const SPREADSHEET_ROOT = 'workbook';

/** @throws UnreadableXlsxError */
export function openPackage(bytes: Uint8Array): Package {
  if (startsWith(bytes, COMPOUND_MAGIC))
    throw new UnreadableXlsxError('encrypted', 'encrypted, or an .xls from before 2007');
  if (!startsWith(bytes, ZIP_MAGIC)) throw new UnreadableXlsxError('not-xlsx', 'not a zip archive');
  const archive = unzip(bytes);
  const relationships = (path: string) => readRelationships(archive, path);
  const main = [...relationships('').values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  if (main === undefined || archive.part(main)?.name !== SPREADSHEET_ROOT) {
    throw new UnreadableXlsxError('not-xlsx', 'an archive without a workbook inside');
  }
  return { main, part: archive.part, relationships };
}

interface Archive {
  part(path: string): XmlElement | null;
}

function unzip(bytes: Uint8Array): Archive {
  const decoder = new TextDecoder();
  const zip = orDamaged('the archive is broken', () => new PizZip(bytes));
  return {
    part: (path) => {
      const file = zip.file(path);
      if (file === null) return null;
      return orDamaged(`${path} cannot be read`, () => parseXml(decoder.decode(file.asUint8Array())));
    },
  };
}

function orDamaged<T>(message: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UnreadableXlsxError('damaged', message, { cause: error });
  }
}

function readRelationships(archive: Archive, path: string): Map<string, Relationship> {
  const folder = posix.dirname(path);
  const list = archive.part(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  return new Map(
    childrenOf(list, 'Relationship').map((element) => {
      const external = attribute(element, 'TargetMode') === 'External';
      const target = attribute(element, 'Target') ?? '';
      const inside = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      return [
        attribute(element, 'Id') ?? '',
        { type: attribute(element, 'Type') ?? '', target: external ? target : inside, external },
      ];
    }),
  );
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
