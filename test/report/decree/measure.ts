// Measures a paragraph of a Word file as the decree speaks of it: what every run says, never what a style leaves to it.
import { textOf } from '../docx-reader';
import { attribute, descendants, type Element, elements, isOn } from '../xml';

export interface Measures {
  /** Half-points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
}

export function paragraphStarting(within: Element, text: string): Element {
  const found = descendants(within, 'w:p').find((paragraph) => textOf(paragraph).startsWith(text));
  if (found === undefined) throw new Error(`No paragraph begins with "${text}"`);
  return found;
}

/** Of all runs of a paragraph; throws where they differ. */
export function measure(paragraph: Element): Measures {
  const runs = elements(paragraph, 'w:r').filter((run) => textOf(run) !== '');
  const all = runs.map((run) => ({
    size: Number(attribute(run, ['w:rPr', 'w:sz'], 'w:val')),
    bold: isOn(run, ['w:rPr', 'w:b']),
    italic: isOn(run, ['w:rPr', 'w:i']),
    align: attribute(paragraph, ['w:pPr', 'w:jc'], 'w:val') ?? 'left',
  }));
  const [first, ...others] = all;
  if (first === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) {
    throw new Error(`"${textOf(paragraph)}" is not of one type`);
  }
  return first;
}

/** Twips as millimetres, to a tenth: Word rounds to whole twips. */
export const inMm = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 254) / 10;

/** The drawn line that follows a paragraph: its length in millimetres, within the width it is centred in. */
export function ruleAfter(parent: Element, paragraph: Element, width: number): number {
  const siblings = elements(parent, 'w:p');
  const next = siblings[siblings.indexOf(paragraph) + 1];
  if (next === undefined || attribute(next, ['w:pPr', 'w:pBdr', 'w:top'], 'w:val') !== 'single') return 0;
  const [left, right] = ['w:left', 'w:right'].map((side) => inMm(attribute(next, ['w:pPr', 'w:ind'], side)));
  return Math.round((width - (left ?? 0) - (right ?? 0)) * 10) / 10;
}
