// A unit's tab -> its form. Things are found by what they are, not by where they stood at set-up.

import type { FormReading, FormSection, TypedCell, TypedNomination, TypedRow } from '../../core/submission/form';
import { fold } from '../../core/text/fold';
import { FORM } from '../../messages/form';
import type { Tab } from '../snapshot';
import { type Anchors, findAnchors } from './anchors';
import { type FormTable, findFormTable } from './form-table';

const BLANK: TypedCell = { value: null, shown: '', isDate: false, place: 'A1' };

export function readUnitForm(tab: Tab | undefined): FormReading {
  if (tab === undefined) return { ok: false, reason: 'tabMissing', place: 'A1' };
  const table = findFormTable(tab);
  if ('reason' in table) return { ok: false, ...table };
  const anchors = findAnchors(tab, table.bodyRow);
  const missing: FormSection[] = [];
  const one = (section: FormSection, read: (row: number, column: number) => TypedCell): TypedCell => {
    const at = anchors.sections.get(section);
    if (at === undefined) missing.push(section);
    return at === undefined ? BLANK : read(at.row, at.column);
  };
  const below = (section: FormSection) => one(section, (row, column) => textBelow(tab, anchors, row, column));
  const beside = (section: FormSection) => one(section, (row, column) => valueBeside(tab, row, column));
  const form = {
    rows: readTable(tab, table, anchors.after(table.bodyRow - 1)),
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
    links: readList(tab, anchors, 'links', missing),
    photos: readList(tab, anchors, 'photos', missing),
    nominations: readNominations(tab, anchors, missing),
    nil: beside('nil'),
    submit: beside('submit'),
  };
  return { ok: true, form: { ...form, missingSections: missing, findings: [] } };
}

function readTable(tab: Tab, table: FormTable, end: number): TypedRow[] {
  return rowsBetween(table.bodyRow, end).map((row) => {
    const classes = tab.cell(row, table.classes);
    const people = tab.cell(row, table.people);
    const hasFigures = classes.value !== null || people.value !== null;
    const words = (column: number | undefined) => {
      if (column === undefined) return { ...BLANK, place: tab.cell(row, table.activity).place };
      return hasFigures ? mergedCell(tab, row, column) : tab.cell(row, column);
    };
    return {
      index: words(table.index),
      activity: words(table.activity),
      organizer: words(table.organizer),
      classes,
      people,
      note: words(table.note),
    };
  });
}

/** A cell inside a merge down a column shows what the merge's first cell holds. Never done for figures: they would count twice. */
function mergedCell(tab: Tab, row: number, column: number): TypedCell {
  const merge = tab.merges.find(
    (area) =>
      area.top < row && row < area.bottom && area.left <= column && column < area.right && area.right === area.left + 1,
  );
  const own = tab.cell(row, column);
  if (merge === undefined) return own;
  const holder = tab.cell(merge.top, merge.left);
  return { ...holder, place: own.place, mergedFrom: holder.place };
}

/** Everything between a label and the next one, a line for each cell. */
function textBelow(tab: Tab, anchors: Anchors, labelRow: number, column: number): TypedCell {
  const cells = rowsBetween(labelRow + 1, anchors.after(labelRow)).flatMap((row) =>
    tab.row(row).filter((cell) => cell.shown !== ''),
  );
  const [first] = cells;
  if (first === undefined) return tab.cell(labelRow + 1, column);
  const text = cells.map((cell) => cell.shown).join('\n');
  return { value: text, shown: text, isDate: false, place: first.place, parts: cells };
}

/** The first filled cell to the right of a label; where all are blank, the one beside the label. */
function valueBeside(tab: Tab, row: number, column: number): TypedCell {
  const label = tab.merges.find((area) => area.top === row && area.left === column);
  const right = label?.right ?? column + 1;
  const cells = tab.row(row).slice(right);
  return cells.find((cell) => cell.value !== null) ?? tab.cell(row, right);
}

function readList(tab: Tab, anchors: Anchors, section: FormSection, missing: FormSection[]): TypedCell[] {
  const at = anchors.sections.get(section);
  if (at === undefined) {
    missing.push(section);
    return [];
  }
  return rowsBetween(at.row + 1, anchors.after(at.row)).map((row) => valueBeside(tab, row, at.column));
}

function readNominations(tab: Tab, anchors: Anchors, missing: FormSection[]): TypedNomination[] {
  const at = anchors.sections.get('nominations');
  const words = FORM.nominationColumns;
  const heading = at === undefined ? [] : tab.row(at.row + 1).map((cell) => fold(cell.shown));
  const columnOf = (label: string) => heading.indexOf(fold(label));
  const columns = [words.name, words.position, words.kind, words.award, words.achievement].map(columnOf);
  if (at === undefined || columns.includes(-1)) {
    missing.push('nominations');
    return [];
  }
  return rowsBetween(at.row + 2, anchors.after(at.row)).map((row) => {
    const [name = BLANK, position = BLANK, kind = BLANK, award = BLANK, achievement = BLANK] = columns.map((column) =>
      tab.cell(row, column),
    );
    return { name, position, kind, award, achievement };
  });
}

function rowsBetween(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_unused, i) => start + i);
}
