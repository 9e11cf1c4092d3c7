// The labels of a unit's tab: where each section begins, and where it ends because another one does.

import type { FormSection, TypedCell } from '../../core/submission/form';
import { cleanLine } from '../../core/text/clean';
import { fold } from '../../core/text/fold';
import { stripDiacritics } from '../../core/text/strip-diacritics';
import { FORM, SECTION_LABELS } from '../../messages/form';
import type { FormTable } from './heading';
import type { TabReader } from './tab-reader';

export interface Anchor {
  readonly row: number;
  readonly column: number;
  /** What the unit typed behind the label, into the label's own cell. */
  readonly rest?: TypedCell;
}

export interface Anchors {
  readonly sections: ReadonlyMap<FormSection, Anchor>;
  /** The row of the next label after a row; the end of the tab where there is none. */
  readonly after: (row: number) => number;
  /** The last label of the tab; -1 where there is none. */
  readonly last: number;
}

// Headings that hold nothing themselves but end what stands above them.
const DIVIDERS = [FORM.part1, FORM.part2, FORM.funding, FORM.tableAbove, FORM.evidence, FORM.confirmation];

/** The heading of the Phụ lục carries the year, so only its beginning is compared. */
const REPORT_HEADINGS = bothWays(FORM.report(0)).map((words) => words.replace(/ ?0$/, ''));

/** Labels are recognised whole, without the explanation in brackets that the form adds to some, and without their number or bullet. */
const SECTION_OF_WORDS = new Map(
  Object.entries(SECTION_LABELS).flatMap(([section, label]) =>
    labelSpellings(label).map((words) => [words, section as FormSection] as const),
  ),
);

const LONGEST_LABEL = Math.max(...[...SECTION_OF_WORDS.keys()].map((words) => words.length));

/** "Không phát sinh" is also what units write into figures and narratives: short, it labels a tick only under this heading. */
const SHORT_TICKS = new Set([FORM.nil, FORM.submit].flatMap((label) => bothWays(withoutBrackets(label))));
const TICKS_HEADINGS = new Set(bothWays(FORM.confirmation));
const DIVIDER_WORDS = new Set(DIVIDERS.flatMap(labelSpellings));

/** A label whole, without its explanation in brackets and without its number, with and without marks. */
export function labelSpellings(label: string): string[] {
  const whole = [label, withoutBrackets(label)];
  const all = [...whole, ...whole.map((text) => text.replace(/^(?:\d+|[IVX]+)\.\s*/, ''))];
  return [...all.map(fold), ...all.map(stripDiacritics)];
}

/** As typed, and without its marks. */
function bothWays(text: string): string[] {
  return [fold(text), stripDiacritics(text)];
}

/** What a text may be the label of: all of it, or what stands before a colon or a new line, behind which units type their answer. */
export function labelsSaid(shown: string): string[] {
  const start = shown.slice(0, LONGEST_LABEL * 2);
  const whole = shown.length > start.length ? [] : bothWays(shown);
  return [...whole, ...[...start.matchAll(/[:\n]/g)].flatMap(({ index = 0 }) => bothWays(shown.slice(0, index)))];
}

function withoutBrackets(label: string): string {
  return label.replace(/\s*\(.*$/, '');
}

/** @param further rows in which other tables begin, which end what stands above them as a label does */
export function findAnchors(reader: TabReader, table: FormTable, further: readonly number[]): Anchors {
  const { headingRow, bodyRow } = table;
  const sections = new Map<FormSection, Anchor>();
  const rows: number[] = [headingRow, ...further];
  let isUnderTicks = false;
  let last = -1;
  for (let row = 0; row < reader.height; row += 1) {
    if (row >= headingRow && row < bodyRow) continue;
    for (const [column, cell] of reader.peek(row).entries()) {
      if (typeof cell.value !== 'string') continue;
      const words = cell.shown.length > LONGEST_LABEL * 2 ? [] : bothWays(cell.shown);
      if (words.some((text) => TICKS_HEADINGS.has(text))) isUnderTicks = true;
      const found = labelIn(cell, words, isUnderTicks);
      const isAnchor =
        found !== undefined ||
        words.some((text) => DIVIDER_WORDS.has(text) || REPORT_HEADINGS.some((heading) => text.startsWith(heading)));
      if (!isAnchor) continue;
      reader.read(row, column);
      rows.push(row);
      last = row;
      if (found !== undefined && !sections.has(found.section)) {
        sections.set(found.section, { row, column, ...(found.rest === undefined ? {} : { rest: found.rest }) });
      }
    }
  }
  const sorted = rows.sort((a, b) => a - b);
  return { sections, last, after: (row) => sorted.find((anchor) => anchor > row) ?? reader.height };
}

function labelIn(
  cell: TypedCell,
  words: readonly string[],
  isUnderTicks: boolean,
): { section: FormSection; rest?: TypedCell } | undefined {
  const sectionOf = (text: string) => (isUnderTicks || !SHORT_TICKS.has(text) ? SECTION_OF_WORDS.get(text) : undefined);
  const section = words.map(sectionOf).find((one) => one !== undefined);
  if (section !== undefined) return { section };
  return answeredLabel(cell, sectionOf);
}

/** "2. Khó khăn, tồn tại: Do dịch bệnh ...": the label, a colon or a new line, and the answer. */
function answeredLabel(
  cell: TypedCell,
  sectionOf: (text: string) => FormSection | undefined,
): { section: FormSection; rest: TypedCell } | undefined {
  const start = cell.shown.slice(0, LONGEST_LABEL * 2);
  for (const { index: end = 0 } of start.matchAll(/[:\n]/g)) {
    const section = bothWays(cell.shown.slice(0, end))
      .map(sectionOf)
      .find((one) => one !== undefined);
    const text = cell.shown.slice(end + 1).trim();
    if (section !== undefined && cleanLine(text) !== '') {
      return { section, rest: { value: text, shown: text, isDate: false, place: cell.place } };
    }
  }
  return undefined;
}
