// The two axes of a chart: categories along one, values along the other.

import { xmlElement } from '../xml-text';
import type { TabChart } from './chart-data';
import { AXIS_TITLE_SIZE, line, title, value } from './chart-elements';

/** Any two numbers: the axes name each other by them. */
export const CATEGORY_AXIS = 1;
export const VALUE_AXIS = 2;
const GRID_COLOUR = 'D9D9D9';
/** English metric units: three quarters of a point. */
const GRID_WIDTH = 9525;

export function axes({ type, stacking, axisTitles }: TabChart): string {
  const isBar = type === 'BAR';
  const [along, across] = isBar ? (['l', 'b'] as const) : (['b', 'l'] as const);
  const titleAt = (place: 'l' | 'b') => {
    const text = place === 'l' ? axisTitles.left : axisTitles.bottom;
    return text === null ? '' : title(text, AXIS_TITLE_SIZE, place === 'l');
  };
  const head = (id: number, orientation: string, place: string) =>
    value('axId', id) +
    xmlElement('c:scaling', {}, value('orientation', orientation)) +
    value('delete', 0) +
    value('axPos', place);
  const ticks = value('majorTickMark', 'none') + value('minorTickMark', 'none') + value('tickLblPos', 'nextTo');
  const grid = xmlElement('c:majorGridlines', {}, xmlElement('c:spPr', {}, line(GRID_COLOUR, GRID_WIDTH)));
  // Google puts the first bar on top; the values then stay at the bottom only where they cross the last one.
  const categories = [
    head(CATEGORY_AXIS, isBar ? 'maxMin' : 'minMax', along),
    titleAt(along),
    ticks,
    value('crossAx', VALUE_AXIS),
    value('crosses', 'autoZero'),
  ];
  const values = [
    head(VALUE_AXIS, 'minMax', across),
    grid,
    titleAt(across),
    stacking === 'PERCENT_STACKED' ? numberFormat('0%', 0) : numberFormat('General', 1),
    ticks,
    value('crossAx', CATEGORY_AXIS),
    value('crosses', isBar ? 'max' : 'autoZero'),
    value('crossBetween', 'between'),
  ];
  return xmlElement('c:catAx', {}, categories.join('')) + xmlElement('c:valAx', {}, values.join(''));
}

/** @param linked 1 takes the format of the cells instead */
function numberFormat(formatCode: string, linked: 0 | 1): string {
  return xmlElement('c:numFmt', { formatCode, sourceLinked: linked });
}
