// Google's CellFormat as a style of the file.

import type { Alignment, Border, BorderStyle, Borders, Fill, Font, Style } from 'exceljs';
import type { JsonObject } from '../../../google/api';
import { uriOf } from '../cell-links';
import { colourOf } from '../colour';
import { asNumber, asObject, asText } from '../json';
import { excelCode } from '../number-format';

/** Google's default; without it the cells would take the 11-point font of the file's own default style. */
const DEFAULT_FONT = { name: 'Arial', size: 10 };
const LINK_COLOUR = '1155CC';

const BORDER_STYLE: Readonly<Record<string, BorderStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};
const HORIZONTAL: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
};
const VERTICAL: Readonly<Record<string, 'top' | 'middle' | 'bottom'>> = {
  TOP: 'top',
  MIDDLE: 'middle',
  BOTTOM: 'bottom',
};

/** @param format Google's CellFormat, null for none */
export function cellStyle(format: JsonObject | null): Partial<Style> {
  const style: Partial<Style> = { font: fontOf(asObject(format?.textFormat)) };
  if (format === null) return style;
  const code = excelCode(asObject(format.numberFormat));
  if (code !== null) style.numFmt = code;
  const background = colourOf(format, 'backgroundColor');
  if (background !== null) style.fill = solidFill(background);
  const border = bordersOf(asObject(format.borders));
  if (border !== null) style.border = border;
  const alignment = alignmentOf(format);
  if (alignment !== null) style.alignment = alignment;
  return style;
}

/** @param textFormat Google's TextFormat. A link looks like one unless the format says otherwise, as in Google. */
export function fontOf(textFormat: JsonObject | null): Partial<Font> {
  const font: Partial<Font> = { ...DEFAULT_FONT };
  if (textFormat === null) return font;
  const linked = uriOf(textFormat) !== null;
  const colour = colourOf(textFormat, 'foregroundColor') ?? (linked ? LINK_COLOUR : null);
  const family = asText(textFormat.fontFamily);
  const size = asNumber(textFormat.fontSize);
  if (family !== null) font.name = family;
  if (size !== null) font.size = size;
  if (textFormat.bold === true) font.bold = true;
  if (textFormat.italic === true) font.italic = true;
  if (textFormat.strikethrough === true) font.strike = true;
  if (textFormat.underline === true || (linked && textFormat.underline !== false)) font.underline = true;
  if (colour !== null) font.color = { argb: `FF${colour}` };
  return font;
}

function solidFill(rrggbb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${rrggbb}` } };
}

function bordersOf(borders: JsonObject | null): Partial<Borders> | null {
  if (borders === null) return null;
  const result: Partial<Borders> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const border = borderOf(asObject(borders[side]));
    if (border !== null) result[side] = border;
  }
  return Object.keys(result).length === 0 ? null : result;
}

function borderOf(border: JsonObject | null): Partial<Border> | null {
  const style = BORDER_STYLE[asText(border?.style) ?? ''];
  if (border === null || style === undefined) return null;
  return { style, color: { argb: `FF${colourOf(border, 'color') ?? '000000'}` } };
}

function alignmentOf(format: JsonObject): Partial<Alignment> | null {
  const alignment: Partial<Alignment> = {};
  const horizontal = HORIZONTAL[asText(format.horizontalAlignment) ?? ''];
  const vertical = VERTICAL[asText(format.verticalAlignment) ?? ''];
  const rotation = asObject(format.textRotation);
  const angle = asNumber(rotation?.angle);
  if (horizontal !== undefined) alignment.horizontal = horizontal;
  if (vertical !== undefined) alignment.vertical = vertical;
  // A file knows wrapped or not: CLIP and OVERFLOW look the same there.
  if (/WRAP/.test(asText(format.wrapStrategy) ?? '')) alignment.wrapText = true;
  if (rotation?.vertical === true) alignment.textRotation = 'vertical';
  else if (angle !== null) alignment.textRotation = angle;
  return Object.keys(alignment).length === 0 ? null : alignment;
}
