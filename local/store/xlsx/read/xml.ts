// XML parts as trees. Written for the small vocabulary of spreadsheets: prefixes of elements are dropped, since programs choose their own.

import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Text directly inside, without that of children. */
  text: string;
}

/** @throws Error where the text is not well-formed XML */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    const element = { name: localName(tag.name), attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    if (!tag.isSelfClosing) open.push(element);
  });
  parser.on('closetag', (tag) => {
    if (!tag.isSelfClosing) open.pop();
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function child(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((candidate) => candidate.name === name) ?? null;
}

export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The attribute under any prefix: `id` finds `r:id`. */
export function attribute(element: XmlElement | null, name: string): string | null {
  if (element === null) return null;
  const own = element.attributes[name];
  if (own !== undefined) return own;
  const prefixed = Object.keys(element.attributes).find((key) => key.endsWith(`:${name}`));
  return prefixed === undefined ? null : (element.attributes[prefixed] ?? null);
}

/** Null where the attribute is absent or no number. */
export function numberAttribute(element: XmlElement | null, name: string): number | null {
  const value = attribute(element, name);
  return value === null || value.trim() === '' || Number.isNaN(Number(value)) ? null : Number(value);
}

/** `1`, `true`, or `otherwise` where absent. */
export function flag(element: XmlElement | null, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === null ? otherwise : /^(1|true|on)$/.test(value);
}

/** A switch like `<b/>`: there and not turned off. */
export function isOn(element: XmlElement | null): boolean {
  return element !== null && flag(element, 'val', true);
}
