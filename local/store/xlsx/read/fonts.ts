// Fonts of a file as Google's TextFormat.

import type { JsonObject } from '../../../google/api';
import { colourStyle } from '../colour';
import type { Palette } from './palette';
import { attribute, child, isOn, numberAttribute, type XmlElement } from './xml';

/** @param font `<font>` of the style sheet or `<rPr>` of a piece of text */
export function textFormatOf(font: XmlElement | null, palette: Palette): JsonObject {
  const format: JsonObject = {};
  const family = attribute(child(font, 'name') ?? child(font, 'rFont'), 'val');
  const size = numberAttribute(child(font, 'sz'), 'val');
  const colour = palette.colour(child(font, 'color'));
  const underline = child(font, 'u');
  if (family !== null) format.fontFamily = family;
  if (size !== null) format.fontSize = Math.round(size);
  if (isOn(child(font, 'b'))) format.bold = true;
  if (isOn(child(font, 'i'))) format.italic = true;
  if (isOn(child(font, 'strike'))) format.strikethrough = true;
  if (underline !== null && attribute(underline, 'val') !== 'none') format.underline = true;
  // Black is what a text without a colour has anyway.
  if (colour !== null && colour !== '000000') format.foregroundColorStyle = colourStyle(colour);
  return format;
}
