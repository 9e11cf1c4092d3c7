// Everything the hints, the validation and the colours of a unit's tab follow from, and where the tab has its parts.

import {
  type FieldRule,
  NOMINATION_FIELDS,
  type NominationField,
  PEOPLE_PER_ANYTHING,
  type PeopleBand,
  ROW_FIELDS,
  type RowField,
  SECTION_FIELDS,
  type SectionField,
} from '../../core/submission/fields';
import type { Rect } from '../snapshot';

export interface FormRules {
  readonly row: Readonly<Record<RowField, FieldRule>>;
  readonly section: Readonly<Record<SectionField, FieldRule>>;
  readonly nomination: Readonly<Record<NominationField, FieldRule>>;
  readonly peoplePerClass: PeopleBand;
}

export const FORM_RULES: FormRules = {
  row: ROW_FIELDS,
  section: SECTION_FIELDS,
  nomination: NOMINATION_FIELDS,
  peoplePerClass: PEOPLE_PER_ANYTHING,
};

/**
 * A table from the last row of its heading to the blank row after it, both included: so a row inserted anywhere between is inside,
 * also right below the heading and at the end.
 */
export interface TablePlace<Field extends string> {
  readonly heading: number;
  readonly end: number;
  readonly columns: Readonly<Record<Field, number>>;
}

/** A section: the row of its label, which stands in column A, and the cells of its answer. */
export interface SectionPlace {
  readonly label: number;
  readonly area: Rect;
}

export interface FormPlaces {
  readonly width: number;
  readonly table: TablePlace<RowField>;
  readonly nominations: TablePlace<NominationField>;
  readonly sections: Readonly<Record<SectionField, SectionPlace>>;
}

/** The parts of a tab as it stands: what was deleted is absent. */
export interface TabPlaces {
  readonly width: number;
  readonly table: Omit<TablePlace<RowField>, 'columns'> & {
    readonly columns: Readonly<Partial<Record<RowField, number>>>;
  };
  readonly nominations?: Omit<TablePlace<NominationField>, 'columns'> & {
    readonly columns: Readonly<Partial<Record<NominationField, number>>>;
  };
  readonly sections: Readonly<Partial<Record<SectionField, SectionPlace>>>;
}

/** Whether a tab has all the parts of the form. */
export function isWholeForm(places: TabPlaces): places is FormPlaces {
  return missingParts(places).length === 0;
}

/** Fields of the form that a tab has no place for. */
export function missingParts({
  table,
  nominations,
  sections,
}: TabPlaces): (RowField | NominationField | SectionField)[] {
  return [
    ...fieldsOf(ROW_FIELDS).filter((field) => table.columns[field] === undefined),
    ...fieldsOf(SECTION_FIELDS).filter((field) => sections[field] === undefined),
    ...fieldsOf(NOMINATION_FIELDS).filter((field) => nominations?.columns[field] === undefined),
  ];
}

/** The fields of a record, in their order; with `has` those whose entry fulfils it. */
export function fieldsOf<Field extends string, Entry>(
  entries: Readonly<Record<Field, Entry>>,
  has: (entry: Entry) => boolean = () => true,
): Field[] {
  return (Object.keys(entries) as Field[]).filter((field) => has(entries[field]));
}
