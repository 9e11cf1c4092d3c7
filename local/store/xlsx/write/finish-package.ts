// What exceljs cannot write is put into its file afterwards: tab identities, validation, links, heights, charts; and all dates in it are fixed.

import PizZip from 'pizzip';
import { identityXml } from '../tab-identity';
import { xmlElement } from '../xml-text';
import type { TabChart } from './chart-data';
import { drawingParts } from './chart-parts';
import { withHeights } from './fitted-heights';

export interface TabParts {
  readonly sheetId: number;
  readonly validations: string;
  readonly hyperlinks: string;
  readonly relationships: readonly string[];
  /** Points, by row number from 1, for rows that nobody has sized. */
  readonly heights: ReadonlyMap<number, number>;
  readonly charts: readonly TabChart[];
}

/** Archives hold local times from 1980 on; a fixed one keeps the bytes of two saves equal. */
const ARCHIVE_DATE = new Date(2000, 0, 1);
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * @param bytes as exceljs wrote them, tabs in order as sheet1.xml, sheet2.xml …
 * @param tabs in the order of the file
 */
export function finishPackage(bytes: Uint8Array, tabs: readonly TabParts[]): Uint8Array {
  const source = new PizZip(bytes);
  const parts = new Map(Object.entries(source.files).map(([path, file]) => [path, file.asNodeBuffer()]));
  const edit: Edit = (path, change) => {
    parts.set(path, Buffer.from(change(parts.get(path)?.toString('utf8') ?? '')));
  };
  edit('xl/workbook.xml', (xml) => withIdentities(xml, tabs));
  for (const [index, tab] of tabs.entries()) {
    const name = `sheet${index + 1}.xml`;
    if (tab.validations + tab.hyperlinks !== '') edit(`xl/worksheets/${name}`, (xml) => withTail(xml, tab));
    if (tab.heights.size > 0) edit(`xl/worksheets/${name}`, (xml) => withHeights(xml, tab.heights));
    addRelationships(edit, name, tab.relationships);
  }
  addCharts(edit, tabs);
  const result = new PizZip();
  for (const [path, content] of parts) result.file(path, content, { date: ARCHIVE_DATE, createFolders: false });
  return result.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function withIdentities(xml: string, tabs: readonly TabParts[]): string {
  const names = tabs.map((tab, index) => identityXml(index, tab.sheetId)).join('');
  return xml.includes('<definedNames>')
    ? xml.replace('<definedNames>', () => `<definedNames>${names}`)
    : xml.replace('</sheets>', () => `</sheets><definedNames>${names}</definedNames>`);
}

/** Both elements belong between the conditional formats and the print options (ECMA-376 part 1, 18.3.1.99). */
function withTail(xml: string, tab: TabParts): string {
  return xml.replace(/<printOptions|<pageMargins/, (next) => tab.validations + tab.hyperlinks + next);
}

type Edit = (path: string, change: (xml: string) => string) => void;

function addCharts(edit: Edit, tabs: readonly TabParts[]): void {
  let drawings = 0;
  let charts = 0;
  for (const [index, tab] of tabs.entries()) {
    if (tab.charts.length === 0) continue;
    drawings += 1;
    const drawing = drawingParts(tab.charts, drawings, charts + 1);
    charts += tab.charts.length;
    for (const [path, content] of drawing.parts) edit(path, () => content);
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => withDrawing(xml, drawing.element));
    addRelationships(edit, `sheet${index + 1}.xml`, [drawing.relationship]);
    edit('[Content_Types].xml', (xml) => xml.replace('</Types>', () => `${drawing.overrides}</Types>`));
  }
}

/** A drawing belongs behind the page set-up and before the notes (ECMA-376 part 1, 18.3.1.99); headers and page breaks, which would come between, are not written. */
function withDrawing(xml: string, element: string): string {
  return xml.replace(/<pageSetup[^>]*\/>/, (setup) => setup + element);
}

function addRelationships(edit: Edit, name: string, relationships: readonly string[]): void {
  if (relationships.length === 0) return;
  const added = relationships.join('');
  edit(`xl/worksheets/_rels/${name}.rels`, (xml) => {
    if (xml !== '') return xml.replace('</Relationships>', () => `${added}</Relationships>`);
    const element = xmlElement('Relationships', { xmlns: RELATIONSHIPS }, added);
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element}`;
  });
}
