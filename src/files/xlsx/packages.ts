// The packages that open .xlsx files, run only when somebody sends one: see src/report/word-packages.ts.

import type PizZip from 'pizzip';
import type { SaxesParser } from 'saxes';

interface Packages {
  readonly pizzip: typeof PizZip;
  readonly saxes: { readonly SaxesParser: typeof SaxesParser };
}

/** Of CommonJS, for an `import` would run the package at once; the build puts the package in its place. */
declare function require<Name extends keyof Packages>(name: Name): Packages[Name];

export function xlsxPackages(): { PizZip: typeof PizZip; Saxes: typeof SaxesParser } {
  return { PizZip: require('pizzip'), Saxes: require('saxes').SaxesParser };
}
