// Google keeps every colour twice, as `xColor` and as `xColorStyle.rgbColor`, and shows both whichever was written.

import { type Json, type JsonObject, NotEmulatedError } from '../api';
import type { FieldMask } from '../schema/field-mask';
import { objectAt } from './json';

const COLOR_FIELDS = ['backgroundColor', 'foregroundColor', 'color', 'tabColor'] as const;

/** Where each spelling leads to; a lookup by key keeps formats without colours cheap. */
const COLOR_OF: ReadonlyMap<string, string> = new Map(
  COLOR_FIELDS.flatMap((field) => [
    [field, field],
    [`${field}Style`, field],
  ]),
);

/**
 * A copy of a format or rule in which both spellings of every colour agree; where both were given, the style wins.
 * @throws NotEmulatedError for a colour of the theme.
 */
export function pairColors(value: JsonObject): JsonObject {
  const paired: JsonObject = {};
  for (const key in value) {
    const item = value[key] ?? null;
    const field = COLOR_OF.get(key);
    if (field === undefined) paired[key] = isObject(item) ? pairColors(item) : item;
    else if (!(field in paired)) putColor(paired, field, value);
  }
  return paired;
}

const PAIRED = new WeakMap<JsonObject, JsonObject>();

/** The same for the format of a stored cell, which is never changed in place and is shared by most cells of a column. */
export function pairedFormat(format: JsonObject): JsonObject {
  const known = PAIRED.get(format);
  if (known !== undefined) return known;
  const paired = pairColors(format);
  PAIRED.set(format, paired);
  return paired;
}

function putColor(target: JsonObject, field: string, value: JsonObject): void {
  const style = objectAt(value, `${field}Style`);
  if (style?.themeColor !== undefined) throw new NotEmulatedError('colours of the theme');
  const color = style ? objectAt(style, 'rgbColor') : objectAt(value, field);
  if (!color) return;
  const plain = withoutZeros(color);
  target[field] = plain;
  target[`${field}Style`] = { rgbColor: plain };
}

/** A mask that names one spelling of a colour means both. */
export function pairColorMask(mask: FieldMask): FieldMask {
  if (mask === true) return true;
  const paired: { [field: string]: FieldMask } = {};
  for (const [field, inner] of Object.entries(mask)) {
    const color = COLOR_FIELDS.find((name) => field === name || field === `${name}Style`);
    if (color) Object.assign(paired, { [color]: true, [`${color}Style`]: true });
    else paired[field] = pairColorMask(inner);
  }
  return paired;
}

/** Protobuf drops zeros: black is `{}`. */
function withoutZeros(color: JsonObject): JsonObject {
  const plain: JsonObject = {};
  for (const key in color) if (color[key] !== 0) plain[key] = color[key] ?? null;
  return plain;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
