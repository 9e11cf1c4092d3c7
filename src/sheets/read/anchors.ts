// The labels of a unit's tab: where each section begins, and where it ends because another one does.

import type { FormSection } from '../../core/submission/form';
import { fold } from '../../core/text/fold';
import { FORM, SECTION_LABELS } from '../../messages/form';
import type { Tab } from '../snapshot';

export interface Anchors {
  readonly sections: ReadonlyMap<FormSection, { readonly row: number; readonly column: number }>;
  /** The row of the next label after a row; the end of the tab where there is none. */
  readonly after: (row: number) => number;
}

// Headings that hold nothing themselves but end what stands above them.
const DIVIDERS = [FORM.part1, FORM.part2, FORM.funding, FORM.tableAbove, FORM.evidence, FORM.confirmation];

/** The heading of the Phụ lục carries the year, so only its beginning is compared. */
const REPORT_HEADING = fold(FORM.report(0)).replace(/ ?0$/, '');

/** Labels are recognised whole, or without the explanation in brackets that the form adds to some. */
const SECTION_OF_WORDS = new Map(
  Object.entries(SECTION_LABELS).flatMap(([section, label]) =>
    spellings(label).map((words) => [words, section as FormSection] as const),
  ),
);

/** "Không phát sinh" is also what units write into figures and narratives: short, it labels a tick only under this heading. */
const SHORT_TICKS = new Set([FORM.nil, FORM.submit].map((label) => fold(withoutBrackets(label))));
const TICKS_HEADING = fold(FORM.confirmation);
const DIVIDER_WORDS = new Set(DIVIDERS.flatMap(spellings));

function spellings(label: string): string[] {
  return [fold(label), fold(withoutBrackets(label))];
}

function withoutBrackets(label: string): string {
  return label.replace(/\s*\(.*$/, '');
}

/** @param from the first row in which a label may stand: above it is the table's own heading */
export function findAnchors(tab: Tab, from: number): Anchors {
  const sections = new Map<FormSection, { row: number; column: number }>();
  const rows: number[] = [];
  let isUnderTicks = false;
  for (let row = from; row < tab.height; row += 1) {
    for (const [column, cell] of tab.row(row).entries()) {
      if (cell.shown === '') continue;
      const words = fold(cell.shown);
      if (words === TICKS_HEADING) isUnderTicks = true;
      const section = isUnderTicks || !SHORT_TICKS.has(words) ? SECTION_OF_WORDS.get(words) : undefined;
      if (section !== undefined && !sections.has(section)) sections.set(section, { row, column });
      if (section !== undefined || DIVIDER_WORDS.has(words) || words.startsWith(REPORT_HEADING)) rows.push(row);
    }
  }
  return { sections, after: (row) => rows.find((anchor) => anchor > row) ?? tab.height };
}
