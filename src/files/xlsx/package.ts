// The archive an .xlsx is: its parts, and how they point at each other.

import { decodeBase64 } from '../../core/text/base64';
import { xlsxPackages } from './packages';
import { UnreadableFileError } from './unreadable';
import { readXml } from './xml';

export interface XlsxPackage {
  /** Path of the workbook part. */
  readonly main: string;
  /** Text of a part; undefined where there is none. */
  part(path: string): string | undefined;
}

/** The first bytes of a compound file, D0 CF 11 E0, as base64 has them. */
const COMPOUND_START = '0M8R4';

/** @throws UnreadableFileError */
export function openPackage(base64: string): XlsxPackage {
  if (base64.startsWith(COMPOUND_START)) throw new UnreadableFileError('locked');
  const zip = unzip(base64);
  const part = (path: string) => unpack(() => zip.file(path)?.asText());
  const main = targetsOf(part, '').find(({ type }) => type === 'officeDocument')?.path;
  if (main === undefined) throw new UnreadableFileError('broken');
  return { main, part };
}

function unzip(base64: string) {
  const { PizZip } = xlsxPackages();
  return unpack(() => new PizZip(decodeBase64(base64)));
}

/** Whatever the package throws is about the archive: nothing else goes on there. */
function unpack<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new UnreadableFileError('broken');
  }
}

export interface Target {
  readonly id: string;
  /** The last word of the relationship's type, the same in both dialects of the format. */
  readonly type: string;
  readonly path: string;
}

/** What a part points at; '' is the package itself. */
export function targetsOf(part: XlsxPackage['part'], path: string): Target[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets: Target[] = [];
  readXml(part(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? '<none/>', {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const type = attribute('Type') ?? '';
      targets.push({
        id: attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolve(folder, attribute('Target') ?? ''),
      });
    },
  });
  return targets;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
