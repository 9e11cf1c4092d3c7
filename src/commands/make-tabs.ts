// The tabs a workbook lacks, protected from the beginning.

import type { Unit } from '../core/roster/unit';
import type { OfficeTab } from '../sheets/contract';
import { OFFICE_SHEET_IDS, unitSheetId } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import type { Page } from '../sheets/page';
import type { UnitForm } from '../sheets/pages/unit-page';
import { copyPage, createPage } from '../sheets/render-page';
import { type Keepers, protectOfficeTab, protectUnitTab } from '../sheets/rules/protections';

export function makeOfficeTab(tab: OfficeTab, page: Page, index: number, office: Keepers): SheetRequest[] {
  const sheetId = OFFICE_SHEET_IDS[tab];
  return [...createPage(page, sheetId, index), ...protectOfficeTab(sheetId, [], office)];
}

export interface MadeUnitTabs {
  /** One for each tab. */
  readonly blocks: readonly (readonly SheetRequest[])[];
  /** What may only be done when all of them are there. */
  readonly last: readonly SheetRequest[];
}

/**
 * The first missing tab is made cell by cell, the others are copies of it with their own name on it. Whether a copy brings protections along
 * Google does not say, so the one that is copied gets its own last.
 */
export function makeUnitTabs(
  missing: readonly { readonly unit: Unit; readonly form: UnitForm }[],
  tabsBefore: number,
  office: Keepers,
): MadeUnitTabs {
  const [first, ...others] = missing;
  if (first === undefined) return { blocks: [], last: [] };
  const protect = ({ unit, form: { places } }: (typeof missing)[number]) =>
    protectUnitTab({ sheetId: unitSheetId(unit), existing: [], places, unit, office, locked: false });
  const original = { page: first.form.page, sheetId: unitSheetId(first.unit) };
  const copies = others.map((other, i) => [
    ...copyPage(other.form.page, unitSheetId(other.unit), tabsBefore + 1 + i, original),
    ...protect(other),
  ]);
  return { blocks: [createPage(original.page, original.sheetId, tabsBefore), ...copies], last: protect(first) };
}
