// `<hyperlinks>` of a tab. Written by hand: exceljs links text cells only and makes every link an external one.

import type { Sheet, Spreadsheet } from '../../../google/sheets/model';
import { cellAddress } from '../a1';
import { linkOf, tabLink } from '../cell-links';
import { quotedTitle } from '../formula';
import { xmlElement } from '../xml-text';

export interface HyperlinkParts {
  /** The element for the tab, empty where it has no link. */
  readonly xml: string;
  /** Relationships for the addresses outside the file. */
  readonly relationships: string[];
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** @param titleOf title in the file by sheet id */
export function hyperlinkParts(book: Spreadsheet, sheet: Sheet, titleOf: ReadonlyMap<number, string>): HyperlinkParts {
  const elements: string[] = [];
  const relationships: string[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const uri = cell ? linkOf(cell) : null;
      if (uri === null) continue;
      const ref = cellAddress(row, column);
      const inside = tabLink(uri, book.spreadsheetId);
      const title = inside === null ? undefined : titleOf.get(inside.sheetId);
      if (inside !== null && title !== undefined) {
        elements.push(xmlElement('hyperlink', { ref, location: `${quotedTitle(title)}!${inside.range}` }));
        continue;
      }
      const id = `rIdLink${relationships.length + 1}`;
      elements.push(xmlElement('hyperlink', { ref, 'r:id': id }));
      relationships.push(xmlElement('Relationship', { Id: id, Type: TYPE, Target: uri, TargetMode: 'External' }));
    }
  }
  return { xml: elements.length === 0 ? '' : xmlElement('hyperlinks', {}, elements.join('')), relationships };
}
