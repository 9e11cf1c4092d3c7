// Text items of a file: plain, or pieces with formats of their own, and Google's runs for them.

import type { JsonObject } from '../../../google/api';
import { jsonKey } from '../json';
import { unescapeXlsxText } from '../text';
import { textFormatOf } from './fonts';
import type { Palette } from './palette';
import { child, childrenOf, type XmlElement } from './xml';

export interface RichText {
  readonly text: string;
  /** Google's TextFormatRuns; absent where the whole text has one format. */
  readonly runs?: JsonObject[];
}

/** @param item `<si>`, `<is>` or the `<text>` of a comment; phonetic hints are left out */
export function richTextOf(item: XmlElement | null, palette: Palette): RichText {
  const pieces = childrenOf(item, 'r');
  const plain = child(item, 't');
  if (pieces.length === 0) return { text: plain === null ? '' : unescapeXlsxText(plain.text) };
  let text = '';
  const runs: JsonObject[] = [];
  for (const piece of pieces) {
    const format = textFormatOf(child(piece, 'rPr'), palette);
    const last = runs.at(-1);
    if (last === undefined || jsonKey(last.format) !== jsonKey(format)) runs.push({ startIndex: text.length, format });
    text += unescapeXlsxText(child(piece, 't')?.text ?? '');
  }
  return runs.length > 1 ? { text, runs } : { text };
}
