// A strict reader for the XML inside Word files: elements, attributes and text; anything not well formed is an error.

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const TOKEN = /<\?[^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"<]*)"/g;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#x?[0-9A-Fa-f]+);/g;
/** Char of XML 1.0, section 2.2. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Parses a document without DOCTYPE, comments and CDATA, none of which a Word file needs; throws with the place. */
export function parseXml(text: string): Element {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden !== null) {
    throw new Error(`Forbidden character U+${forbidden[0].codePointAt(0)?.toString(16)} at ${forbidden.index}`);
  }
  const root: Element & { children: (Element | string)[] } = { name: '', attributes: {}, children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const place = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    const parent = open[open.length - 1];
    if (token === null || parent === undefined) {
      throw new Error(`Not well formed at ${place}: ${text.slice(place, place + 60)}`);
    }
    const [, closing, opening, attributes = '', selfClosing, characters] = token;
    if (closing !== undefined) {
      if (parent.name !== closing) {
        throw new Error(`</${closing}> closes <${parent.name}> at ${place}`);
      }
      open.pop();
    } else if (opening !== undefined) {
      const element = { name: opening, attributes: readAttributes(attributes, place), children: [] };
      parent.children.push(element);
      if (selfClosing !== '/') {
        open.push(element);
      }
    } else if (characters !== undefined && (parent !== root || characters.trim() !== '')) {
      parent.children.push(decode(characters, place));
    }
  }
  const [document, ...rest] = root.children;
  if (open.length !== 1 || typeof document !== 'object' || rest.length > 0) {
    throw new Error(`Not one closed element: <${open[open.length - 1]?.name}> is open, ${rest.length} more at the top`);
  }
  return document;
}

function readAttributes(text: string, place: number): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) {
      throw new Error(`Attribute ${name} twice at ${place}`);
    }
    attributes[name] = decode(value, place);
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function decode(text: string, place: number): string {
  if (text.replace(ENTITY, '').includes('&')) {
    throw new Error(`A bare & at ${place}`);
  }
  return text.replace(ENTITY, (entity) => {
    const hex = entity.startsWith('&#x');
    const number = Number.parseInt(entity.slice(hex ? 3 : 2, -1), hex ? 16 : 10);
    return NAMED[entity] ?? String.fromCodePoint(number);
  });
}

const isElement = (child: Element | string): child is Element => typeof child !== 'string';

/** The child elements, all or those of one name. */
export const elements = (parent: Element, name?: string): Element[] =>
  parent.children.filter(isElement).filter((child) => name === undefined || child.name === name);

/** All elements of one name below `parent`, in document order. */
export const descendants = (parent: Element, name: string): Element[] =>
  elements(parent).flatMap((child) => (child.name === name ? [child] : []).concat(descendants(child, name)));

/** The attribute of the first element on a path of child names; undefined when the path or the attribute is missing. */
export function attribute(parent: Element, path: readonly string[], name: string): string | undefined {
  const [next, ...rest] = path;
  if (next === undefined) {
    return parent.attributes[name];
  }
  const child = elements(parent, next)[0];
  return child === undefined ? undefined : attribute(child, rest, name);
}

/** Whether a switch of Word (ST_OnOff) is set: there, and not said to be off. */
export function isOn(parent: Element, path: readonly string[]): boolean {
  const [next, ...rest] = path;
  if (next === undefined) {
    return !['0', 'false', 'off'].includes(parent.attributes['w:val'] ?? 'on');
  }
  const child = elements(parent, next)[0];
  return child !== undefined && isOn(child, rest);
}
