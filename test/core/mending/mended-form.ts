// A form as it is read once mends have been written into its tab.

import { type Mend, mendedCell } from '../../../src/core/mending/mend';
import { type Form, NARRATIVES, type TypedCell } from '../../../src/core/submission/form';

export function mendedForm(form: Form, mends: readonly Mend[]): Form {
  const byPlace = new Map(mends.map((mend) => [mend.place, mend]));
  const after = (cell: TypedCell): TypedCell => {
    const mend = byPlace.get(cell.mergedFrom ?? cell.place);
    return mend === undefined ? cell : mendedCell(cell, mend);
  };
  const narrative = (cell: TypedCell): TypedCell => {
    if (cell.parts === undefined) return after(cell);
    const parts = cell.parts.map(after);
    const text = parts.map((part) => part.shown).join('\n');
    return { ...cell, value: text, shown: text, parts };
  };
  return {
    ...form,
    rows: form.rows.map((row) => ({
      index: after(row.index),
      activity: after(row.activity),
      organizer: after(row.organizer),
      classes: after(row.classes),
      people: after(row.people),
      note: after(row.note),
    })),
    narratives: Object.fromEntries(
      NARRATIVES.map((field) => [field, narrative(form.narratives[field])]),
    ) as unknown as Form['narratives'],
    directive: after(form.directive),
    nominations: form.nominations.map((one) => ({
      name: after(one.name),
      position: after(one.position),
      kind: after(one.kind),
      award: after(one.award),
      achievement: after(one.achievement),
    })),
  };
}
