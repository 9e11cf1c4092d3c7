// Takes out of the braces of a template what editors put there unasked: spaces, marks without width, quotation marks.

import type { TemplateParagraph } from './template-text';

/** Spaces of every width, characters without any, quotation marks straight and curly, also as entities. */
const UNASKED = /[\s\u00ad\u200b-\u200f\u2060\ufeff"'\u2018-\u201f]|&(?:quot|apos|#160|#xA0|#8203|#x200B);/gi;
const TAG = /\{[^{}]*\}/g;

/** @param paragraphs of this XML */
export function tidyTags(xml: string, paragraphs: readonly TemplateParagraph[]): string {
  const cuts = paragraphs.flatMap(({ pieces }) => {
    const raw = pieces.map(({ from, to }) => xml.slice(from, to)).join('');
    // Positions in the joined text, as positions in the XML.
    const places = pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
    return [...raw.matchAll(TAG)].flatMap(({ 0: tag, index: begin = 0 }) =>
      [...tag.matchAll(UNASKED)].flatMap(({ 0: unasked, index = 0 }) => {
        const first = begin + index;
        return places.slice(first, first + unasked.length);
      }),
    );
  });
  let rest = 0;
  const kept = [...new Set(cuts)]
    .sort((a, b) => a - b)
    .map((cut) => {
      const before = xml.slice(rest, cut);
      rest = cut + 1;
      return before;
    });
  return kept.join('') + xml.slice(rest);
}

/** The name between two braces as it counts. */
export const tidyName = (inBraces: string): string => inBraces.replace(UNASKED, '');
