// Cuts one of Google's discovery documents down to what the request checker needs: names and types, no prose.
// Usage: shrink-schema <discovery.json> <out.json> [method id ...]; without method ids every method is kept.

import { readFileSync, writeFileSync } from 'node:fs';

interface Property {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: string[];
  items?: Property;
  additionalProperties?: Property;
  properties?: Record<string, Property>;
  location?: string;
  required?: boolean;
  repeated?: boolean;
}
interface Method {
  id: string;
  path: string;
  httpMethod: string;
  parameters?: Record<string, Property>;
  request?: { $ref: string };
  response?: { $ref: string };
  supportsMediaUpload?: boolean;
}
interface Resource {
  methods?: Record<string, Method>;
  resources?: Record<string, Resource>;
}
interface Discovery extends Resource {
  name: string;
  version: string;
  revision: string;
  servicePath: string;
  parameters: Record<string, Property>;
  schemas: Record<string, Property>;
}

const KEPT = ['$ref', 'type', 'format', 'enum', 'location', 'required', 'repeated'] as const;

function shrinkProperty(property: Property): Property {
  const kept: Property = {};
  for (const key of KEPT) if (property[key] !== undefined) Object.assign(kept, { [key]: property[key] });
  if (property.items) kept.items = shrinkProperty(property.items);
  if (property.additionalProperties) kept.additionalProperties = shrinkProperty(property.additionalProperties);
  if (property.properties) kept.properties = shrinkAll(property.properties);
  return kept;
}

function shrinkAll(properties: Record<string, Property>): Record<string, Property> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, shrinkProperty(property)]));
}

function shrinkMethod(method: Method, servicePath: string): Method {
  return {
    id: method.id,
    path: `${servicePath}${method.path}`,
    httpMethod: method.httpMethod,
    parameters: shrinkAll(method.parameters ?? {}),
    ...(method.request && { request: { $ref: method.request.$ref } }),
    ...(method.response && { response: { $ref: method.response.$ref } }),
    ...(method.supportsMediaUpload && { supportsMediaUpload: true }),
  };
}

function methodsOf(resource: Resource): Method[] {
  const own = Object.values(resource.methods ?? {});
  return [...own, ...Object.values(resource.resources ?? {}).flatMap(methodsOf)];
}

function refsIn(property: Property): string[] {
  const children = [property.items, property.additionalProperties, ...Object.values(property.properties ?? {})];
  return [...(property.$ref ? [property.$ref] : []), ...children.flatMap((child) => (child ? refsIn(child) : []))];
}

function reachable(discovery: Discovery, roots: string[]): string[] {
  const found = new Set<string>();
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const schema = discovery.schemas[name];
    if (!schema) throw new Error(`The discovery document has no schema ${name}.`);
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...refsIn(schema));
  }
  return [...found].sort();
}

/** One line per method and schema, so that a new revision of Google's document shows as a readable difference. */
function printLines(entries: [string, unknown][]): string {
  return `{\n${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',\n')}\n}`;
}

function main([source, target, ...methodIds]: string[]): void {
  if (!source || !target) throw new Error('Usage: shrink-schema <discovery.json> <out.json> [method id ...]');
  const discovery = JSON.parse(readFileSync(source, 'utf8')) as Discovery;
  const methods = methodsOf(discovery).filter(({ id }) => methodIds.length === 0 || methodIds.includes(id));
  const missing = methodIds.filter((id) => !methods.some((method) => method.id === id));
  if (missing.length > 0) throw new Error(`The discovery document has no method ${missing.join(', ')}.`);
  const roots = methods
    .flatMap(({ request, response }) => [request, response])
    .flatMap((ref) => (ref ? [ref.$ref] : []));
  const document = [
    ['name', JSON.stringify(discovery.name)],
    ['version', JSON.stringify(discovery.version)],
    ['revision', JSON.stringify(discovery.revision)],
    ['parameters', printLines(Object.entries(shrinkAll(discovery.parameters)))],
    ['methods', printLines(methods.map((method) => [method.id, shrinkMethod(method, discovery.servicePath)]))],
    [
      'schemas',
      printLines(
        reachable(discovery, roots).map((name) => [name, shrinkAll(discovery.schemas[name]?.properties ?? {})]),
      ),
    ],
  ];
  writeFileSync(target, `{\n${document.map(([name, text]) => `"${name}":${text}`).join(',\n')}\n}\n`);
}

main(process.argv.slice(2));
