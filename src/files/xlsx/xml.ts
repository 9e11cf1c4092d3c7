// XML as a stream of elements and texts, without prefixes: programs choose their own.

import { xlsxPackages } from './packages';
import { UnreadableFileError } from './unreadable';

export interface XmlHandler {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** @throws UnreadableFileError where the text is not well-formed XML */
export function readXml(xml: string, handler: XmlHandler): void {
  const { Saxes } = xlsxPackages();
  const parser = new Saxes();
  parser.on('opentag', ({ name, attributes }) => {
    handler.open?.(localName(name), (wanted) => {
      const key = Object.keys(attributes).find((own) => localName(own) === wanted);
      return key === undefined ? undefined : attributes[key];
    });
  });
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('error', () => {
    throw new UnreadableFileError('broken');
  });
  parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
