// The parts of the package that charts need: one drawing for each tab that has some, one part for each chart, and what leads to them.

import { xmlElement } from '../xml-text';
import type { TabChart } from './chart-data';
import { chartXml } from './chart-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** English metric units: 914,400 to the inch of 96 pixels. */
const UNITS_PER_PIXEL = 9525;
const DRAWING_ID = 'rIdDrawing';

export interface DrawingParts {
  /** Paths and contents of the new parts. */
  readonly parts: ReadonlyMap<string, string>;
  /** For the tab: what names the drawing, and the relationship behind it. */
  readonly element: string;
  readonly relationship: string;
  /** For the list of content types. */
  readonly overrides: string;
}

/**
 * @param number of the drawing in the file, from 1
 * @param firstChart number in the file of the tab's first chart, from 1
 */
export function drawingParts(charts: readonly TabChart[], number: number, firstChart: number): DrawingParts {
  const drawing = `drawings/drawing${number}.xml`;
  const paths = charts.map((_chart, index) => `charts/chart${firstChart + index}.xml`);
  const anchors = charts.map((chart, index) => anchor(chart, index + 1)).join('');
  const names = { 'xmlns:xdr': SPREADSHEET_DRAWING, 'xmlns:a': MAIN };
  const links = paths.map((path, index) => relationship(chartId(index + 1), 'chart', `../${path}`)).join('');
  const parts = new Map([
    [`xl/${drawing}`, HEADER + xmlElement('xdr:wsDr', names, anchors)],
    [`xl/drawings/_rels/drawing${number}.xml.rels`, HEADER + xmlElement('Relationships', { xmlns: PACKAGE }, links)],
    ...charts.map((chart, index): [string, string] => [`xl/${paths[index]}`, chartXml(chart)]),
  ]);
  return {
    parts,
    element: xmlElement('drawing', { 'r:id': DRAWING_ID }),
    relationship: relationship(DRAWING_ID, 'drawing', `../${drawing}`),
    overrides: override(drawing, 'drawing') + paths.map((path) => override(path, 'drawingml.chart')).join(''),
  };
}

function anchor(chart: TabChart, number: number): string {
  const { place, size } = chart;
  const units = (pixels: number) => Math.round(pixels * UNITS_PER_PIXEL);
  const from = [
    ['col', place.column],
    ['colOff', units(place.x)],
    ['row', place.row],
    ['rowOff', units(place.y)],
  ];
  const corner = from.map(([name, at]) => `<xdr:${name}>${at}</xdr:${name}>`).join('');
  const extent = { cx: units(size.width), cy: units(size.height) };
  const content = [
    xmlElement('xdr:from', {}, corner),
    xmlElement('xdr:ext', extent),
    frame(chart, number),
    '<xdr:clientData/>',
  ];
  return xmlElement('xdr:oneCellAnchor', {}, content.join(''));
}

function frame({ title }: TabChart, number: number): string {
  // Readers for the blind say the description.
  const name = xmlElement('xdr:cNvPr', { id: number + 1, name: `Chart ${number}`, descr: title });
  const uses = xmlElement('c:chart', { 'xmlns:c': CHART, 'xmlns:r': OFFICE, 'r:id': chartId(number) });
  const graphic = xmlElement('a:graphic', {}, xmlElement('a:graphicData', { uri: CHART }, uses));
  return xmlElement(
    'xdr:graphicFrame',
    { macro: '' },
    `<xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>${graphic}`,
  );
}

function chartId(number: number): string {
  return `rIdChart${number}`;
}

function relationship(Id: string, type: string, Target: string): string {
  return xmlElement('Relationship', { Id, Type: `${OFFICE}/${type}`, Target });
}

function override(path: string, kind: string): string {
  const ContentType = `application/vnd.openxmlformats-officedocument.${kind}+xml`;
  return xmlElement('Override', { PartName: `/xl/${path}`, ContentType });
}
