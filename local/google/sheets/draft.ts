// A workbook being changed: sheets are copied when first touched, and everything becomes visible at once or never.

import type { Caller } from '../api';
import type { Sheet, Spreadsheet } from './model';
import { Refusal } from './refusal';

/** A copy whose lists may be changed; cells, formats, rules and other JSON values stay shared and must be replaced, not changed. */
export function copySheet(sheet: Sheet): Sheet {
  const { properties } = sheet;
  return {
    ...sheet,
    properties: { ...properties, gridProperties: { ...properties.gridProperties } },
    rows: sheet.rows.map((cells) => cells.slice()),
    merges: sheet.merges.slice(),
    rowMetadata: { ...sheet.rowMetadata },
    columnMetadata: { ...sheet.columnMetadata },
    conditionalFormats: sheet.conditionalFormats.slice(),
    protectedRanges: sheet.protectedRanges.slice(),
    charts: sheet.charts.slice(),
    developerMetadata: sheet.developerMetadata.slice(),
  };
}

export class Draft {
  /** The working copy; its `sheets` may only be changed through `edit`, `insertSheet` and `removeSheet`. */
  readonly book: Spreadsheet;
  private readonly copied = new Set<number>();

  constructor(
    private readonly original: Spreadsheet,
    readonly caller: Caller,
  ) {
    this.book = {
      ...original,
      properties: { ...original.properties },
      sheets: original.sheets.slice(),
      namedRanges: original.namedRanges.slice(),
      developerMetadata: original.developerMetadata.slice(),
    };
  }

  /** For reading only. @throws Refusal for an unknown id. */
  sheet(sheetId: number): Sheet {
    const sheet = this.book.sheets.find(({ properties }) => properties.sheetId === sheetId);
    if (!sheet) throw new Refusal(`No grid with id: ${sheetId}`);
    return sheet;
  }

  /** The draft's own copy of a sheet. @throws Refusal for an unknown id. */
  edit(sheetId: number): Sheet {
    const sheet = this.sheet(sheetId);
    if (this.copied.has(sheetId)) return sheet;
    const copy = copySheet(sheet);
    this.book.sheets[this.book.sheets.indexOf(sheet)] = copy;
    this.copied.add(sheetId);
    return copy;
  }

  insertSheet(sheet: Sheet, index: number): void {
    this.copied.add(sheet.properties.sheetId);
    this.book.sheets.splice(index, 0, sheet);
    this.renumber();
  }

  removeSheet(sheetId: number): void {
    this.book.sheets.splice(this.book.sheets.indexOf(this.sheet(sheetId)), 1);
    this.copied.delete(sheetId);
    this.renumber();
  }

  /** Moves a sheet to a place counted after its removal. */
  moveSheet(sheetId: number, index: number): void {
    const [sheet] = this.book.sheets.splice(this.book.sheets.indexOf(this.sheet(sheetId)), 1);
    if (sheet) this.book.sheets.splice(index, 0, sheet);
    this.renumber();
  }

  private renumber(): void {
    for (const [index, { properties }] of [...this.book.sheets].entries()) {
      if (properties.index !== index) this.edit(properties.sheetId).properties.index = index;
    }
  }

  /** An id nobody has yet; ids are handed out once. */
  newId(taken: (id: number) => boolean): number {
    while (taken(this.book.nextId)) this.book.nextId++;
    return this.book.nextId++;
  }

  /** Ids of the sheets that were copied, i.e. touched. */
  touched(): ReadonlySet<number> {
    return this.copied;
  }

  /** Makes every change visible in the original, which keeps its identity. */
  commit(): void {
    Object.assign(this.original, this.book);
  }
}
