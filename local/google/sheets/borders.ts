// Cell borders as Google keeps them: a side of style NONE is no side, and a style implies a width.

import type { JsonObject } from '../api';
import { pairColors } from './colors';
import { objectAt, stringAt } from './json';

/** Width in pixels by style. */
const WIDTHS: { readonly [style: string]: number } = {
  DOTTED: 1,
  DASHED: 1,
  SOLID: 1,
  SOLID_MEDIUM: 2,
  SOLID_THICK: 3,
  DOUBLE: 3,
};

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
export type BorderSide = (typeof SIDES)[number];

/** One side as it is kept; undefined where there is no line. */
export function normalBorder(border: JsonObject): JsonObject | undefined {
  const style = stringAt(border, 'style') ?? 'NONE';
  const width = WIDTHS[style];
  if (width === undefined) return undefined;
  return pairColors({ colorStyle: { rgbColor: {} }, ...border, style, width });
}

/** All sides of a format's `borders`; undefined where no line is left. */
export function normalBorders(borders: JsonObject): JsonObject | undefined {
  const sides: JsonObject = {};
  for (const side of SIDES) {
    const border = objectAt(borders, side);
    const normal = border && normalBorder(border);
    if (normal) sides[side] = normal;
  }
  return Object.keys(sides).length > 0 ? sides : undefined;
}

/** A cell format with one side drawn or, without a border, wiped. */
export function withBorder(
  format: JsonObject | undefined,
  side: BorderSide,
  border: JsonObject | undefined,
): JsonObject {
  const { [side]: _old, ...others } = (format && objectAt(format, 'borders')) ?? {};
  const borders = border ? { ...others, [side]: border } : others;
  const { borders: _borders, ...rest } = format ?? {};
  return Object.keys(borders).length > 0 ? { ...rest, borders } : rest;
}
