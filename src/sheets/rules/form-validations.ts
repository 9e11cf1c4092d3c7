// The rules for typing into a unit's tab, wherever its parts stand.

import type { FieldRule } from '../../core/submission/fields';
import type { PageValidation } from '../page';
import { type FormPlaces, type FormRules, fieldsOf, type TablePlace } from './form-rules';
import { activityChoices, validationOf } from './validations';

export function formValidations({ table, nominations, sections }: FormPlaces, rules: FormRules): PageValidation[] {
  const { activity } = table.columns;
  return [
    { area: columnOf(table, activity), rule: activityChoices() },
    ...columnRules(table, rules.row),
    ...columnRules(nominations, rules.nomination),
    ...fieldsOf(sections).flatMap((field) => ruled(sections[field].area, rules.section[field])),
  ];
}

function columnRules<Field extends string>(
  table: TablePlace<Field>,
  rules: Readonly<Record<Field, FieldRule>>,
): PageValidation[] {
  return fieldsOf(table.columns).flatMap((field) => ruled(columnOf(table, table.columns[field]), rules[field]));
}

function columnOf({ heading, end }: { heading: number; end: number }, column: number): PageValidation['area'] {
  return { top: heading + 1, bottom: end, left: column, right: column + 1 };
}

function ruled(area: PageValidation['area'], field: FieldRule): PageValidation[] {
  const rule = validationOf(field);
  return rule === undefined ? [] : [{ area, rule }];
}
