// Is the manifest the one the add-in was designed for: these permissions, this runtime, this time zone, these advanced services?

import { ALL_SCOPES } from '../../local/runtime/authorization';
import { type SyntaxTree, walk } from './syntax-tree';

export interface AdvancedService {
  readonly userSymbol: string;
  readonly serviceId: string;
  readonly version: string;
}

/** As far as it is looked at; see developers.google.com/apps-script/manifest. */
export interface Manifest {
  readonly timeZone?: string;
  readonly runtimeVersion?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly AdvancedService[] };
}

/** Symbols of advanced services this add-in could want: used means enabled, enabled means used. */
const ADVANCED: readonly AdvancedService[] = [
  { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
  { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
];

export function checkManifest(manifest: Manifest, tree: SyntaxTree): string[] {
  const violations: string[] = [];
  const scopes = manifest.oauthScopes ?? [];
  for (const scope of ALL_SCOPES)
    if (!scopes.includes(scope)) violations.push(`The manifest lacks the scope ${scope}.`);
  for (const scope of scopes)
    if (!ALL_SCOPES.includes(scope)) violations.push(`The manifest asks for the scope ${scope}.`);
  if (manifest.runtimeVersion !== 'V8')
    violations.push(`The manifest's runtime is ${manifest.runtimeVersion}, not V8.`);
  if (manifest.timeZone !== 'Asia/Ho_Chi_Minh') {
    violations.push(`The manifest's time zone is ${manifest.timeZone}, not Asia/Ho_Chi_Minh.`);
  }
  return [...violations, ...checkAdvancedServices(manifest, tree)];
}

function checkAdvancedServices(manifest: Manifest, tree: SyntaxTree): string[] {
  const enabled = manifest.dependencies?.enabledAdvancedServices ?? [];
  const used = new Set<string>();
  walk(tree.root, (node) => {
    if (tree.isFree(node)) used.add(String(node.value));
  });
  const missing = ADVANCED.filter(({ userSymbol }) => used.has(userSymbol)).filter(
    (wanted) => !enabled.some((service) => isSame(service, wanted)),
  );
  const idle = enabled.filter(({ userSymbol }) => !used.has(userSymbol));
  return [
    ...missing.map(
      ({ userSymbol, version }) => `The manifest does not enable ${userSymbol} ${version}, which the bundle uses.`,
    ),
    ...idle.map(({ userSymbol }) => `The manifest enables ${userSymbol}, which the bundle does not use.`),
  ];
}

function isSame(a: AdvancedService, b: AdvancedService): boolean {
  return a.userSymbol === b.userSymbol && a.serviceId === b.serviceId && a.version === b.version;
}
