// A unit's tab in the engine: what its hints say is worked out by the engine's own formulas.

import type { Json } from '../../../local/google/api';
import type { Unit } from '../../../src/core/roster/unit';
import { readReport } from '../../../src/core/submission/read-report';
import type { UnitReport } from '../../../src/core/submission/report';
import { FORM } from '../../../src/messages/form';
import { TABS } from '../../../src/messages/tabs';
import { toA1 } from '../../../src/sheets/a1';
import { type SpreadsheetJson, snapshotFields } from '../../../src/sheets/google-json';
import { unitPage } from '../../../src/sheets/pages/unit-page';
import { readUnitForm } from '../../../src/sheets/read/unit-form';
import { createPage } from '../../../src/sheets/render-page';
import { FORM_RULES, type FormRules } from '../../../src/sheets/rules/form-rules';
import { type Tab, toSnapshot } from '../../../src/sheets/snapshot';
import { freshWorkbook, lines, type Workbook } from '../../local/google/sheets/workbook';
import { reference } from '../../support/core-builders';

export const UNIT: Unit = {
  code: 'X01',
  name: 'UBND xã Cự Khê',
  type: 'Xã',
  tab: 'Cự Khê',
  emails: [],
  otherNames: [],
};
export const SHEET_ID = 77;
export type Typed = string | number | boolean | null;

const DEADLINE = 'trước ngày 10/10/2021';

export class UnitTab {
  readonly book: Workbook = freshWorkbook('vi_VN');

  constructor(rules: FormRules = FORM_RULES) {
    const page = unitPage(UNIT, 2021, DEADLINE, rules);
    this.book.batch([
      { addSheet: { properties: { sheetId: 5, title: TABS.catalogue } } },
      ...(createPage(page, SHEET_ID) as unknown as Json[]),
    ]);
  }

  get tab(): Tab {
    const json = this.book.get({ fields: snapshotFields('stored') }) as unknown as SpreadsheetJson;
    const found = toSnapshot(json).tabs.find(({ sheetId }) => sheetId === SHEET_ID);
    if (found === undefined) throw new RangeError('The tab is gone.');
    return found;
  }

  /** What the check makes of the tab. */
  get report(): UnitReport {
    return readReport(UNIT, readUnitForm(this.tab), reference);
  }

  /** Row in which a text stands, from 0. */
  rowOf(text: string): number {
    const { tab } = this;
    for (let row = 0; row < tab.height; row += 1) {
      if (tab.row(row).some(({ value }) => value === text)) return row;
    }
    throw new RangeError(`No cell holds "${text}".`);
  }

  get body(): number {
    return this.rowOf(FORM.columns.classes) + 1;
  }

  /** Types into cells side by side; null makes blank. */
  put(row: number, column: number, values: readonly Typed[]): this {
    this.book.put(`'${UNIT.tab}'!${toA1(row, column)}`, [values.map((value) => value ?? '')]);
    return this;
  }

  /** Lines of the table, from the activity on: activity, organizer, classes, people, note. */
  fill(...rows: readonly (readonly Typed[])[]): this {
    const { body } = this;
    for (const [i, row] of rows.entries()) this.put(body + i, 1, row);
    return this;
  }

  /** The answer under or beside a label. */
  answer(label: string, text: Typed): this {
    const isBelow = Object.values<string>(FORM.narratives).includes(label);
    return isBelow ? this.put(this.rowOf(label) + 1, 0, [text]) : this.put(this.rowOf(label), 3, [text]);
  }

  list(label: string, ...texts: readonly string[]): this {
    const top = this.rowOf(label) + 1;
    for (const [i, text] of texts.entries()) this.put(top + i, 1, [text]);
    return this;
  }

  tick(label: string, value: Typed = true): this {
    return this.put(this.rowOf(label), 5, [value]);
  }

  insertRows(at: number, count = 1): this {
    const range = lines('ROWS', at, at + count, SHEET_ID);
    this.book.batch([{ insertDimension: { range, inheritFromBefore: true } }]);
    return this;
  }

  deleteRows(start: number, end: number): this {
    this.book.batch([{ deleteDimension: { range: lines('ROWS', start, end, SHEET_ID) } }]);
    return this;
  }

  /** The two live hints: what is missing, and the table. */
  get hints(): { missing: string; table: string } {
    const { tab } = this;
    const texts: string[] = [];
    for (let row = 0; row < tab.height; row += 1) {
      const [first] = tab.row(row);
      if (first?.isFormula) texts.push(first.shown);
    }
    const [missing = '', table = ''] = texts;
    return { missing, table };
  }
}

export const LONG = 'Đã ban hành kế hoạch, giao nhiệm vụ cho từng bộ phận.';

/** Everything a report has to hold, but for the tick. */
export function fillWords(tab: UnitTab): UnitTab {
  return tab
    .answer(FORM.narratives.steering, LONG)
    .answer(FORM.narratives.activities, LONG)
    .answer(FORM.narratives.results, LONG)
    .answer(FORM.directive, '12/KH-UBND')
    .list(FORM.links, 'https://tin.example.org/1')
    .list(FORM.photos, 'https://anh.example.org/1', 'https://anh.example.org/2');
}
