// A unit's tab brought back to what the contract asks of it, or left alone where it is not understood.

import type { Unit } from '../../core/roster/unit';
import type { Mended, Noticed } from '../../core/set-up/finding';
import { FORM, type HeadingWord, SECTION_LABELS } from '../../messages/form';
import { toA1, toA1Range } from '../a1';
import type { SheetRequest } from '../google-json';
import { findHeading } from '../read/heading';
import { placesOfTab } from '../read/places-of-tab';
import { isTyped } from '../read/tab-reader';
import type { HintRows } from '../rules/colours';
import { type FormPlaces, isWholeForm, missingParts } from '../rules/form-rules';
import type { Keepers } from '../rules/protections';
import type { Tab } from '../snapshot';
import { draftRow, type FormTemplate } from './form-template';
import { mendLayout } from './mend-layout';
import { mendRules } from './mend-rules';
import { TabDraft } from './tab-draft';

export interface MendedTab {
  readonly requests: readonly SheetRequest[];
  readonly mended: readonly Mended[];
  readonly noticed: readonly Noticed[];
}

/** In a protected tab a unit cannot insert rows: some are always kept free, and as many added as a unit rarely fills. */
const LEAST_BLANK_LINES = 3;
const ADDED_LINES = 10;

/** Whose tab it is, and who may edit it. */
export interface Ownership {
  readonly unit: Unit;
  readonly office: Keepers;
  /** Whether the unit is shut out, by what the journal says. */
  readonly locked: boolean;
}

export function mendUnitTab(tab: Tab, template: FormTemplate, ownership: Ownership): MendedTab {
  const draft = new TabDraft(tab);
  const { rowOf, restored, mended, noticed } = mendLayout(draft, template);
  const places = placesOfTab(draft.tab);
  const hints = hintsAt(template, rowOf);
  if (places === undefined || !isWholeForm(places) || hints === undefined || !isInOrder(places, hints)) {
    return { requests: [], mended: [], noticed: noticed.length > 0 ? noticed : [describeUnclear(tab)] };
  }
  const lines = addLines(draft, template, places);
  const rules = mendRules({
    draft,
    places: lines.places,
    hints,
    ...ownership,
    hasMoved: restored > 0 || lines.mended.length > 0,
    restored,
  });
  return { requests: draft.requests, mended: [...mended, ...lines.mended, ...rules], noticed };
}

/** Hints, table, sections: where the heading of the table has been moved, what is a line and what is not would be anybody's guess. */
function isInOrder({ table, sections }: FormPlaces, hints: HintRows): boolean {
  const first = Math.min(...Object.values(sections).map(({ label }) => label));
  return hints.result < table.heading && table.heading + 1 < table.end && table.end <= first;
}

function hintsAt({ form: { hints } }: FormTemplate, rowOf: ReadonlyMap<number, number>): HintRows | undefined {
  const [missing, table, result] = [hints.missing, hints.table, hints.result].map((row) => rowOf.get(row));
  return missing === undefined || table === undefined || result === undefined ? undefined : { missing, table, result };
}

function describeUnclear(tab: Tab): Noticed {
  const heading = findHeading(tab);
  if ('reason' in heading) {
    const what = heading.params?.column ?? FORM.columns.activity;
    return { part: 'unclear', tab: tab.title, at: heading.place, what };
  }
  const places = placesOfTab(tab);
  const [lost] = places === undefined ? [] : missingParts(places);
  const what = lost === undefined ? undefined : wordsOf(lost);
  const at = toA1(heading.headingRow, heading.columns.activity);
  return { part: 'unclear', tab: tab.title, at, ...(what === undefined ? {} : { what }) };
}

function wordsOf(part: string): string | undefined {
  const columns: Readonly<Record<string, string>> = { ...FORM.nominationColumns, ...FORM.columns };
  const sections: Readonly<Record<string, string>> = SECTION_LABELS;
  return sections[part] ?? columns[part as HeadingWord];
}

function addLines(
  draft: TabDraft,
  template: FormTemplate,
  places: FormPlaces,
): { places: FormPlaces; mended: readonly Mended[] } {
  const { heading, end, columns } = places.table;
  const typed = (row: number) =>
    Object.entries(columns).some(([field, column]) => field !== 'index' && isTyped(draft.tab.cell(row, column)));
  const lines = Array.from({ length: end - heading - 1 }, (_unused, i) => heading + 1 + i);
  const isAsMade = JSON.stringify(columns) === JSON.stringify(template.form.places.table.columns);
  if (!isAsMade || lines.filter((row) => !typed(row)).length >= LEAST_BLANK_LINES) return { places, mended: [] };
  draft.insertRows(end, newLines(draft.tab, template, places));
  const at = toA1Range({ top: end, bottom: end + ADDED_LINES, left: 0, right: places.width });
  const after = placesOfTab(draft.tab);
  const isWhole = after !== undefined && isWholeForm(after);
  return { places: isWhole ? after : places, mended: [{ part: 'lines', tab: draft.tab.title, at }] };
}

/** Like the first line of the form, numbered on from the last one. */
function newLines(tab: Tab, template: FormTemplate, { table }: FormPlaces) {
  const line = draftRow(template, template.form.places.table.heading + 1);
  const before = Array.from(
    { length: table.end - table.heading - 1 },
    (_unused, i) => tab.cell(table.heading + 1 + i, table.columns.index).value,
  );
  const last = Math.max(0, ...before.filter((value): value is number => typeof value === 'number'));
  return Array.from({ length: ADDED_LINES }, (_unused, i) => ({
    ...line,
    cells: line.cells.map((one, column) =>
      column === template.form.places.table.columns.index
        ? { ...one, cell: { ...one.cell, value: last + 1 + i } }
        : one,
    ),
  }));
}
