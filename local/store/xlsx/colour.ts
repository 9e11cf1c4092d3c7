// Google's colours (fractions of one, or a theme's name) to and from the six hexadecimal digits of an .xlsx.

import type { Json, JsonObject } from '../../google/api';
import { asObject } from './json';

/** Colours of Google's standard theme. */
const THEME: Readonly<Record<string, string>> = {
  TEXT: '000000',
  BACKGROUND: 'FFFFFF',
  ACCENT1: '4285F4',
  ACCENT2: 'EA4335',
  ACCENT3: 'FBBC04',
  ACCENT4: '34A853',
  ACCENT5: 'FF6D01',
  ACCENT6: '46BDC6',
  LINK: '1155CC',
};

/** Colours that Google gives the series of a chart, in order: those of its standard theme. */
export const ACCENTS = [1, 2, 3, 4, 5, 6].map((number) => THEME[`ACCENT${number}`] ?? '');

/**
 * Reads `<name>ColorStyle`/`<name>Style` before the older `<name>`, as Google does.
 * @param holder a CellFormat, TextFormat, Border or SheetProperties as JSON
 * @param name field of the older form: `backgroundColor`, `foregroundColor`, `color`, `tabColor`
 * @returns RRGGBB in capitals, or null where no colour is set
 */
export function colourOf(holder: JsonObject, name: string): string | null {
  const style = asObject(holder[`${name}Style`]);
  const theme = style?.themeColor;
  if (typeof theme === 'string') return THEME[theme] ?? null;
  const rgb = asObject(style?.rgbColor) ?? asObject(holder[name]);
  return rgb === null ? null : ['red', 'green', 'blue'].map((part) => hexByte(rgb[part])).join('');
}

function hexByte(fraction: Json | undefined): string {
  const value = typeof fraction === 'number' ? Math.min(Math.max(fraction, 0), 1) : 0;
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}

/** Google's ColorStyle; channels that are zero stay away, as in Google's own answers. */
export function colourStyle(rrggbb: string): JsonObject {
  const rgbColor: JsonObject = {};
  for (const [index, part] of ['red', 'green', 'blue'].entries()) {
    const value = Number.parseInt(rrggbb.slice(index * 2, index * 2 + 2), 16) / 255;
    if (value > 0) rgbColor[part] = value;
  }
  return { rgbColor };
}
