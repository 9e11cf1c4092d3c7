// What Google would find wrong with the built add-in, found before it is pushed.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_NAMES } from '../../local/runtime/boot';
import { checkEntryPoints } from './entry-points';
import { checkSyntax } from './es2019-syntax';
import { checkGlobals } from './globals';
import { checkLoad } from './load';
import { checkManifest, type Manifest } from './manifest';
import { checkServiceMembers } from './service-members';

export interface BuiltAddIn {
  /** Source of the one script file. */
  readonly bundle: string;
  /** HTML files by name without extension. */
  readonly pages: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
  /** Folder of @types/google-apps-script. */
  readonly typesDir: string;
}

/** @returns Every violation found, in words; none means the add-in may be pushed. */
export function checkBundle({ bundle, pages, manifest, typesDir }: BuiltAddIn): string[] {
  const { violations, tree } = checkSyntax(bundle);
  if (!tree) return violations;
  const services = new Set<string>(SERVICE_NAMES);
  return [
    ...violations,
    ...checkGlobals(tree, services),
    ...checkServiceMembers(tree, services, readDeclarations(typesDir)),
    ...checkManifest(manifest, tree),
    ...checkLoad(bundle),
    ...checkEntryPoints(bundle, tree, pages),
  ];
}

/** The built-in services and the two advanced ones; the folder has some thirty more. */
function readDeclarations(typesDir: string): string[] {
  const builtIn = readdirSync(typesDir).filter(
    (name) => name.startsWith('google-apps-script.') && name.endsWith('.d.ts'),
  );
  const files = [...builtIn, join('apis', 'sheets_v4.d.ts'), join('apis', 'drive_v3.d.ts')];
  return files.map((name) => readFileSync(join(typesDir, name), 'utf8'));
}
