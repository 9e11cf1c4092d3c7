// The colours a file names by number: of its theme, and of Excel's old palette.

import { attribute, child, numberAttribute, type XmlElement } from './xml';

export interface Palette {
  /** RRGGBB in capitals, null for automatic colours and numbers nobody knows. */
  colour(element: XmlElement | null): string | null;
}

/** Order of the theme's colours as cells number them. Source: ECMA-376 part 1, 18.8.3 and 20.1.6.2. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Colours 8 to 63; 0 to 7 repeat the first eight. Source: ECMA-376 part 1, 18.8.27. */
const INDEXED = `
  000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);

/** @param theme the theme part, null where the file has none */
export function palette(theme: XmlElement | null): Palette {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const themeColours = THEME_ORDER.map((name) => {
    const [colour] = child(scheme, name)?.children ?? [];
    return attribute(colour ?? null, 'lastClr') ?? attribute(colour ?? null, 'val');
  });
  return {
    colour: (element) => {
      const rgb = attribute(element, 'rgb');
      const index = numberAttribute(element, 'indexed');
      const themed = numberAttribute(element, 'theme');
      if (rgb !== null) return rgb.slice(-6).toUpperCase();
      if (index !== null) return INDEXED[index < 8 ? index : index - 8] ?? null;
      const base = themed === null ? null : (themeColours[themed] ?? null);
      return base === null ? null : tinted(base, numberAttribute(element, 'tint') ?? 0);
    },
  };
}

/** Towards white for a positive tint, towards black for a negative one, as fractions. */
function tinted(rrggbb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rrggbb.slice(at, at + 2), 16));
  return channels
    .map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
