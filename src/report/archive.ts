// The archive of a Word file in one fixed form, so that equal content gives equal bytes.
import type PizZip from 'pizzip';

/** Programs that sniff a file's kind look at the first entries of the archive. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];
const PICTURE = /\.(?:jpe?g|png)$/;

/**
 * The same parts in a fixed order and with one fixed date; entries for bare folders, which a Word file does not need, go.
 *
 * @param stable an empty archive, which receives them
 */
export function stableArchive(zip: PizZip, stable: PizZip): PizZip {
  // The first day an archive can name, in local time, because archive dates carry no zone.
  const date = new Date(1980, 0, 1, 0, 0, 0);
  for (const name of ordered(Object.keys(zip.files))) {
    const part = zip.file(name);
    if (part !== null && !part.dir) {
      // Pictures are packed already.
      const packing = PICTURE.test(name) ? { compression: 'STORE' as const } : {};
      stable.file(name, part.asUint8Array(), { date, createFolders: false, ...packing });
    }
  }
  return stable;
}

const ordered = (names: readonly string[]): string[] => [
  ...FIRST.filter((name) => names.includes(name)),
  ...names.filter((name) => !FIRST.includes(name)).sort(),
];
