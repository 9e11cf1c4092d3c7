// XML written by hand for the few elements exceljs cannot write.

import { escapeXlsxText } from './text';

/** Text safe inside an element or a double-quoted attribute. */
export function xmlText(text: string): string {
  return escapeXlsxText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

/** `<name a="1">content</name>`, in order, without attributes that are null. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content = '',
): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}
