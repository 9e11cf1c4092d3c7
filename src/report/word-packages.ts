// The packages that read and write Word files, run when the first file is made: Google loads the script anew for every command, most commands
// make no file, and loading these takes longer than all the rest.
import type Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';

interface Packages {
  readonly docxtemplater: typeof Docxtemplater;
  readonly pizzip: typeof PizZip;
}

/** Of CommonJS, for an `import` would run the package at once; the build puts the package in its place. */
declare function require<Name extends keyof Packages>(name: Name): Packages[Name];

export function wordPackages(): { Docxtemplater: typeof Docxtemplater; PizZip: typeof PizZip } {
  return { Docxtemplater: require('docxtemplater'), PizZip: require('pizzip') };
}
