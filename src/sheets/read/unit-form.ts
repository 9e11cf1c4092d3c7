// A unit's tab -> its form. Things are found by what they are, not by where they stood at set-up.

import type { Form, FormReading, FormSection, TypedCell } from '../../core/submission/form';
import type { Problem } from '../../core/submission/problem';
import type { Tab } from '../snapshot';
import type { Anchors } from './anchors';
import { readFormRows } from './form-rows';
import type { FormTable } from './heading';
import { findLeftovers } from './leftovers';
import { locateForm } from './locate-form';
import { readNominations } from './nominations';
import { readList, textBelow, valueBeside } from './sections';
import type { TabReader } from './tab-reader';

const BLANK: TypedCell = { value: null, shown: '', isDate: false, place: 'A1' };

export function readUnitForm(tab: Tab | undefined): FormReading {
  if (tab === undefined) return { ok: false, reason: 'tabMissing', place: 'A1' };
  const located = locateForm(tab);
  if ('reason' in located) return { ok: false, ...located };
  const { reader, table, repeated, second, others, further, anchors } = located;
  const { findings, ...form } = readForm(reader, table, anchors, repeated);
  const again: Problem[] = [
    ...(second === undefined ? [] : [{ code: 'secondTable', place: second.place, params: {} } as const]),
    ...others.map(({ place, words }): Problem => ({ code: 'otherTable', place, params: { typed: words } })),
  ];
  const leftovers = findLeftovers(reader, table, anchors, further);
  return { ok: true, form: { ...form, findings: [...findings, ...again, ...leftovers] } };
}

/** @param repeated rows within the table that are its heading again */
function readForm(reader: TabReader, table: FormTable, anchors: Anchors, repeated: readonly number[]): Form {
  const { rows, findings } = readFormRows(reader, table, anchors.after(table.bodyRow - 1), repeated);
  const missing: FormSection[] = [];
  const one = (section: FormSection, read: (row: number, column: number) => TypedCell): TypedCell => {
    const at = anchors.sections.get(section);
    if (at === undefined) missing.push(section);
    if (at === undefined) return BLANK;
    const typed = read(at.row, at.column);
    return at.rest === undefined ? typed : joinAnswer(at.rest, typed);
  };
  const below = (section: FormSection) =>
    one(section, (row, column) => textBelow(reader, table, row, column, anchors.after(row)));
  const beside = (section: FormSection) => one(section, (row, column) => valueBeside(reader, row, column));
  const list = (section: FormSection): TypedCell[] => {
    const at = anchors.sections.get(section);
    if (at === undefined) missing.push(section);
    return at === undefined ? [] : readList(reader, at, anchors.after(at.row));
  };
  /** Parts that tabs of before have not, and nobody misses. */
  const optional = <S extends 'sentAt' | 'unlock'>(
    section: S,
    read: (row: number, column: number) => TypedCell,
  ): Partial<Record<S, TypedCell>> => {
    const at = anchors.sections.get(section);
    return at === undefined ? {} : ({ [section]: read(at.row, at.column) } as Record<S, TypedCell>);
  };
  const nominations = readNominations(reader, anchors);
  if (nominations === undefined) missing.push('nominations');
  return {
    rows,
    narratives: {
      steering: below('steering'),
      activities: below('activities'),
      results: below('results'),
      difficulties: below('difficulties'),
      proposals: below('proposals'),
    },
    stateBudget: beside('stateBudget'),
    mobilisedFunds: beside('mobilisedFunds'),
    directive: beside('directive'),
    links: list('links'),
    photos: list('photos'),
    nominations: nominations ?? [],
    nil: beside('nil'),
    submit: beside('submit'),
    ...optional('sentAt', (row, column) => valueBeside(reader, row, column)),
    ...optional('unlock', (row, column) => valueBeside(reader, row, column)),
    missingSections: missing,
    findings,
  };
}

/** What was typed behind a label comes before what was typed in the answer's own cell. */
function joinAnswer(rest: TypedCell, typed: TypedCell): TypedCell {
  if (typed.value === null || typed.value === false) return { ...rest };
  const text = `${rest.shown}\n${typed.shown}`;
  return { ...typed, value: text, shown: text };
}
