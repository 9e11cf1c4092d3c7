// From a verb and a path to Google's method id, by the path templates of the discovery document.

import type { ApiSchema } from '../google/schema/types';

export interface Match {
  readonly methodId: string;
  /** Path parameters by name, decoded. */
  readonly params: { readonly [name: string]: string };
}

export type Router = (verb: string, path: string) => Match | undefined;

interface Route {
  readonly methodId: string;
  readonly verb: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/**
 * @returns a router that answers undefined for paths Google does not have.
 * @throws URIError from the router for a path that is not properly encoded.
 */
export function createRouter(schema: ApiSchema): Router {
  const routes = Object.values(schema.methods).map(({ id, httpMethod, path }) => compile(id, httpMethod, path));
  return (verb, path) => {
    for (const { methodId, pattern, names, ...route } of routes) {
      const found = route.verb === verb ? pattern.exec(path) : null;
      if (!found) continue;
      const params = names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')]);
      return { methodId, params: Object.fromEntries(params) };
    }
    return undefined;
  };
}

/** A range may hold colons (`A1:B2`), the id of a spreadsheet may not: a colon there begins the custom verb. */
function compile(methodId: string, verb: string, template: string): Route {
  const names: string[] = [];
  const pattern = template.split(/(\{\w+\})/).map((part) => {
    if (!part.startsWith('{')) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    names.push(part.slice(1, -1));
    return part === '{range}' ? '([^/]+)' : '([^/:]+)';
  });
  return { methodId, verb, pattern: new RegExp(`^/${pattern.join('')}$`), names };
}
