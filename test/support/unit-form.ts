// A unit's tab as it is handed out, as a grid, and what is read off it.

import type { Form } from '../../src/core/submission/form';
import { FORM } from '../../src/messages/form';
import { unitPage } from '../../src/sheets/pages/unit-page';
import { readUnitForm } from '../../src/sheets/read/unit-form';
import { type Grid, gridOfPage, tabOf } from './sheet-builders';

export const UNIT = { code: 'X01', name: 'UBND xã Cự Khê', type: 'Xã', tab: 'Cự Khê', emails: [], otherNames: [] };
export const BLANK = gridOfPage(unitPage(UNIT, 2021, 'trước ngày 10/10/2021'));

/** Zero-based row of the first cell that holds exactly this text. */
export function rowOf(text: string, tab: Grid = BLANK): number {
  const row = tab.values.findIndex((values) => values.includes(text));
  if (row < 0) throw new RangeError(`No cell holds "${text}".`);
  return row;
}

/** Rows of the table's heading and of its first line. */
export const HEADING = rowOf(FORM.columns.activity);
export const BODY = HEADING + 2;

export function formOf(tab: Grid): Form {
  const reading = readUnitForm(tabOf(tab));
  if (!reading.ok) throw new Error(`The form was not read: ${reading.reason}.`);
  return reading.form;
}

/** Codes and places of what the shape of the tab gives cause to ask. */
export function findingsOf(tab: Grid): string[][] {
  return formOf(tab).findings.map(({ code, place }) => [code, place]);
}
