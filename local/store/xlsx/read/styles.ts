// The style sheet of a file as Google's CellFormats.

import type { JsonObject } from '../../../google/api';
import { colourStyle } from '../colour';
import { builtInCode, googleNumberFormat } from '../number-format';
import { textFormatOf } from './fonts';
import type { Palette } from './palette';
import { attribute, child, childrenOf, flag, numberAttribute, type XmlElement } from './xml';

/** By the number cells name their style with; empty for the default. The same style is the same object. */
export type CellFormats = (styleIndex: number) => JsonObject;

const BORDER_STYLE: Readonly<Record<string, string>> = {
  thin: 'SOLID',
  hair: 'DOTTED',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  dashed: 'DASHED',
  mediumDashed: 'DASHED',
  dashDot: 'DASHED',
  mediumDashDot: 'DASHED',
  dashDotDot: 'DASHED',
  mediumDashDotDot: 'DASHED',
  slantDashDot: 'DASHED',
  dotted: 'DOTTED',
  double: 'DOUBLE',
};
const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'LEFT',
  center: 'CENTER',
  centerContinuous: 'CENTER',
  right: 'RIGHT',
};
const VERTICAL: Readonly<Record<string, string>> = { top: 'TOP', center: 'MIDDLE', bottom: 'BOTTOM' };

/** @param sheet the styles part, null where the file has none */
export function cellFormats(sheet: XmlElement | null, palette: Palette): CellFormats {
  const codes = new Map(
    childrenOf(child(sheet, 'numFmts'), 'numFmt').map((format) => [
      numberAttribute(format, 'numFmtId') ?? 0,
      attribute(format, 'formatCode'),
    ]),
  );
  const fonts = childrenOf(child(sheet, 'fonts'), 'font').map((font) => textFormatOf(font, palette));
  const fills = childrenOf(child(sheet, 'fills'), 'fill').map((fill) => fillColour(fill, palette));
  const borders = childrenOf(child(sheet, 'borders'), 'border').map((border) => bordersOf(border, palette));
  const formats = childrenOf(child(sheet, 'cellXfs'), 'xf').map((style): JsonObject => {
    const code = numberAttribute(style, 'numFmtId') ?? 0;
    const numberFormat = googleNumberFormat(codes.get(code) ?? builtInCode(code));
    const font = fonts[numberAttribute(style, 'fontId') ?? 0] ?? {};
    const fill = fills[numberAttribute(style, 'fillId') ?? 0] ?? null;
    const border = borders[numberAttribute(style, 'borderId') ?? 0] ?? {};
    return {
      ...(numberFormat === null ? {} : { numberFormat }),
      ...(fill === null ? {} : { backgroundColorStyle: colourStyle(fill) }),
      ...(Object.keys(border).length === 0 ? {} : { borders: border }),
      ...alignmentOf(child(style, 'alignment')),
      ...(Object.keys(font).length === 0 ? {} : { textFormat: font }),
    };
  });
  return (index) => formats[index] ?? {};
}

/** Patterns other than a solid one are shown in the colour of their ground, as Google does. */
function fillColour(fill: XmlElement, palette: Palette): string | null {
  const pattern = child(fill, 'patternFill');
  const kind = attribute(pattern, 'patternType') ?? 'none';
  if (kind === 'none') return null;
  return kind === 'solid' ? palette.colour(child(pattern, 'fgColor')) : palette.colour(child(pattern, 'bgColor'));
}

function bordersOf(border: XmlElement, palette: Palette): JsonObject {
  const sides: JsonObject = {};
  for (const side of ['top', 'bottom', 'left', 'right']) {
    const line = child(border, side);
    const style = BORDER_STYLE[attribute(line, 'style') ?? ''];
    if (style === undefined) continue;
    sides[side] = { style, colorStyle: colourStyle(palette.colour(child(line, 'color')) ?? '000000') };
  }
  return sides;
}

function alignmentOf(alignment: XmlElement | null): JsonObject {
  const horizontal = HORIZONTAL[attribute(alignment, 'horizontal') ?? ''];
  const vertical = VERTICAL[attribute(alignment, 'vertical') ?? ''];
  return {
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontal }),
    ...(vertical === undefined ? {} : { verticalAlignment: vertical }),
    ...(flag(alignment, 'wrapText') ? { wrapStrategy: 'WRAP' } : {}),
  };
}
