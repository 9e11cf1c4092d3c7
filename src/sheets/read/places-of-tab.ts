// Where an actual tab has the parts of the form: found as its reader finds them, for rules and protections to follow.

import { type NominationField, type RowField, SECTION_FIELDS, type SectionField } from '../../core/submission/fields';
import type { FormSection } from '../../core/submission/form';
import { fieldsOf, type SectionPlace, type TabPlaces } from '../rules/form-rules';
import type { Rect, Tab } from '../snapshot';
import type { Anchor } from './anchors';
import { type LocatedForm, locateForm } from './locate-form';
import { findNominationHeading } from './nominations';
import { columnBeside } from './sections';
import { isTyped } from './tab-reader';

/** Answered on the lines below their label; all others beside it. */
const BELOW: ReadonlySet<FormSection> = new Set([
  'steering',
  'activities',
  'results',
  'difficulties',
  'proposals',
  'links',
  'photos',
]);

/** @returns undefined where the table itself is not found: nothing can be said of such a tab */
export function placesOfTab(tab: Tab): TabPlaces | undefined {
  const form = locateForm(tab);
  if ('reason' in form) return undefined;
  const { index, activity, organizer, classes, people, note } = form.table.columns;
  const columns = dropAbsent<RowField>({ index, activity, organizer, classes, people, note });
  const width = Math.max(...Object.values(columns)) + 1;
  const heading = form.table.bodyRow - 1;
  const nominations = placeNominations(form);
  const sections: Partial<Record<SectionField, SectionPlace>> = {};
  for (const field of fieldsOf(SECTION_FIELDS)) {
    const label = form.anchors.sections.get(field);
    const area = label === undefined ? undefined : areaOf(form, field, label, width);
    if (label !== undefined && area !== undefined) sections[field] = { label: label.row, area };
  }
  return {
    width,
    table: { heading, end: endOfTable(form, heading), columns },
    ...(nominations === undefined ? {} : { nominations }),
    sections,
  };
}

function placeNominations(form: LocatedForm): TabPlaces['nominations'] {
  const label = form.anchors.sections.get('nominations');
  if (label === undefined) return undefined;
  const heading = findNominationHeading(form.reader, label.row, form.anchors.after(label.row));
  if (heading === undefined) return undefined;
  const { name, position, kind, award, achievement } = heading.columns;
  const columns = dropAbsent<NominationField>({ name, position, kind, award, achievement });
  return { heading: heading.row, end: endOfTable(form, heading.row), columns };
}

function dropAbsent<Field extends string>(
  columns: Readonly<Record<Field, number | undefined>>,
): Partial<Record<Field, number>> {
  const present = Object.entries(columns).filter(([, column]) => column !== undefined);
  return Object.fromEntries(present) as Partial<Record<Field, number>>;
}

/** The blank row before the next label; that label's own row where somebody has filled the blank one. */
function endOfTable({ reader, anchors }: LocatedForm, heading: number): number {
  const after = anchors.after(heading);
  return after > heading + 1 && !reader.peek(after - 1).some(isTyped) ? after - 1 : after;
}

function areaOf(form: LocatedForm, field: SectionField, label: Anchor, width: number): Rect | undefined {
  if (!BELOW.has(field)) return areaBeside(form, label);
  const top = label.row + 1;
  let bottom = form.anchors.after(label.row);
  if (bottom <= top) return undefined;
  while (bottom > top + 1 && isSeparator(form, bottom - 1)) bottom -= 1;
  const isList = SECTION_FIELDS[field].kind === 'link';
  return { top, bottom, left: label.column + (isList ? 1 : 0), right: width };
}

/** A row that only keeps two parts of the form apart. */
function isSeparator({ reader }: LocatedForm, row: number): boolean {
  return !reader.peek(row).some((cell) => cell.value !== null) && !reader.tab.merges.some(({ top }) => top === row);
}

function areaBeside({ reader }: LocatedForm, { row, column }: Anchor): Rect {
  const left = columnBeside(reader, row, column);
  const merge = reader.mergeAt(row, left);
  return { top: row, bottom: row + 1, left, right: merge?.right ?? left + 1 };
}
