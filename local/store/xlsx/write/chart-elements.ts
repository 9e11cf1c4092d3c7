// Elements that recur in a chart: titles, colours, and values that are an attribute.

import { xmlElement, xmlText } from '../xml-text';

/** Hundredths of a point. */
export const TITLE_SIZE = 1400;
export const AXIS_TITLE_SIZE = 1000;

export function title(text: string, size: number, upright: boolean): string {
  const run = xmlElement('a:r', {}, `${xmlElement('a:rPr', { sz: size, b: 0 })}<a:t>${xmlText(text)}</a:t>`);
  // A quarter turn to the left, in sixty-thousandths of a degree.
  const body = xmlElement('a:bodyPr', upright ? { rot: -5_400_000, vert: 'horz' } : {});
  const rich = xmlElement('c:rich', {}, `${body}${xmlElement('a:p', {}, run)}`);
  return xmlElement('c:title', {}, xmlElement('c:tx', {}, rich) + value('overlay', 0));
}

export function fill(colour: string): string {
  return xmlElement('a:solidFill', {}, xmlElement('a:srgbClr', { val: colour }));
}

export function line(colour: string, width: number): string {
  return xmlElement('a:ln', { w: width }, fill(colour));
}

export function value(name: string, val: string | number): string {
  return xmlElement(`c:${name}`, { val });
}
