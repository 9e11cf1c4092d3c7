// The format of an untouched cell, and what a cell's own format makes of it.

import type { JsonObject } from '../../api';
import { pairColors } from '../colors';
import { objectAt } from '../json';
import type { ExtendedValue } from '../model';

/** As Google reports it for every new spreadsheet. */
export const DEFAULT_FORMAT: JsonObject = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    foregroundColorStyle: { rgbColor: {} },
  },
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
};

const DEFAULT_FONT = 'Arial';

/**
 * The format in effect: the cell's own over the default. Conditional formats are not worked out.
 * @param value the effective value, on which the side of an unaligned cell depends.
 */
export function effectiveFormat(
  own: JsonObject | undefined,
  value: ExtendedValue | undefined,
  link: boolean,
): JsonObject {
  const format = pairColors(own ?? {});
  const { textFormat, padding, ...rest } = format;
  return {
    ...DEFAULT_FORMAT,
    padding: { ...objectAt(DEFAULT_FORMAT, 'padding'), ...(padding && objectAt(format, 'padding')) },
    ...(value && { horizontalAlignment: alignmentOf(value) }),
    ...rest,
    textFormat: {
      ...objectAt(DEFAULT_FORMAT, 'textFormat'),
      fontFamily: DEFAULT_FONT,
      ...(textFormat && objectAt(format, 'textFormat')),
    },
    hyperlinkDisplayType: link ? 'LINKED' : 'PLAIN_TEXT',
  };
}

function alignmentOf(value: ExtendedValue): string {
  if (value.numberValue !== undefined) return 'RIGHT';
  return value.stringValue === undefined ? 'CENTER' : 'LEFT';
}
