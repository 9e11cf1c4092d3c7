// The form's own words and rows brought back onto a unit's tab. Nothing typed is ever written over: where something else stands, that is told of.

import type { Mended, Noticed } from '../../core/set-up/finding';
import { fold } from '../../core/text/fold';
import { toA1, toA1Range } from '../a1';
import { isFormula, type PageCell } from '../page';
import type { Rect, Tab } from '../snapshot';
import { type AlignedRow, alignForm, formulaAt } from './align-form';
import { draftRow, type FormTemplate } from './form-template';
import { isOutdated } from './form-words';
import type { TabDraft } from './tab-draft';

export interface MendedLayout {
  /** Row of the form -> row of the tab, as mended. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** Rows that were lost and are back. */
  readonly restored: number;
  readonly mended: readonly Mended[];
  readonly noticed: readonly Noticed[];
}

interface Insertion {
  /** Row of the tab before which the rows come. */
  readonly at: number;
  readonly rows: number[];
}

export function mendLayout(draft: TabDraft, template: FormTemplate): MendedLayout {
  const aligned = alignForm(template, draft.tab);
  const insertions = findInsertions(template, draft.tab, aligned);
  const isCut = draft.tab.columnCount < template.form.page.columns.length;
  const isMoved = aligned.some(({ said }) => [...(said ?? [])].some(([column, stands]) => column !== stands));
  // Where columns were inserted or deleted, nobody knows what belongs where: the tab is told of as a whole.
  if (isCut || isMoved) return { rowOf: finalRows(aligned, []), restored: 0, mended: [], noticed: [] };
  const rowOf = finalRows(aligned, insertions);
  for (const { at, rows } of [...insertions].reverse()) {
    draft.insertRows(
      at,
      rows.map((row) => draftRow(template, row)),
    );
  }
  const inserted = insertions.flatMap(({ rows }) => rows);
  const words = putWords(draft, template, aligned, rowOf);
  const merges = putMerges(draft, template, rowOf, new Set(inserted));
  return {
    rowOf,
    restored: inserted.length,
    mended: [...inserted.map((row) => describeRow(draft.tab, template, row, rowOf)), ...words.mended, ...merges],
    noticed: words.noticed,
  };
}

function findInsertions(template: FormTemplate, tab: Tab, aligned: readonly AlignedRow[]): Insertion[] {
  const insertions: Insertion[] = [];
  const kept = new Set(
    aligned.flatMap(({ form, tab: row }) => (form !== undefined && row !== undefined ? [form] : [])),
  );
  // A heading that somebody has moved is not made a second time: the table would be read from there.
  const moved = new Set(aligned.flatMap(({ resembles = [] }) => resembles.filter((row) => isHeading(template, row))));
  let at = 0;
  for (const { form, tab: row } of aligned) {
    if (row !== undefined) at = row + 1;
    else if (form !== undefined && !moved.has(form) && isNeeded(template, tab, form, kept)) {
      const last = insertions[insertions.length - 1];
      if (last?.at === at) last.rows.push(form);
      else insertions.push({ at, rows: [form] });
    }
  }
  return insertions;
}

function isHeading({ rows }: FormTemplate, row: number): boolean {
  return rows[row]?.words.some(({ cell }) => cell.style === 'heading') ?? false;
}

/** Labels are; of the lines of a list one is enough, and a row that only keeps parts from each other is not missed. */
function isNeeded(template: FormTemplate, tab: Tab, row: number, kept: ReadonlySet<number>): boolean {
  const { words = [], hasEntry = false } = template.rows[row] ?? {};
  if (words.length > 0) return !words.some(({ cell }) => standsElsewhere(tab, cell));
  return hasEntry && !linesWith(template, row).some((line) => kept.has(line));
}

/** A label that a unit has moved to another place is not made a second time. */
function standsElsewhere(tab: Tab, { value, style }: PageCell): boolean {
  if (typeof value !== 'string' || style === 'heading') return false;
  const wanted = fold(value);
  for (let row = 0; row < tab.height; row += 1) {
    if (tab.row(row).some((cell) => typeof cell.value === 'string' && fold(cell.shown) === wanted)) return true;
  }
  return false;
}

/** The rows to type into that belong together with one of them. */
function linesWith({ rows }: FormTemplate, row: number): number[] {
  const isLine = (at: number) => rows[at]?.hasEntry === true && rows[at]?.words.length === 0;
  let top = row;
  while (isLine(top - 1)) top -= 1;
  const lines: number[] = [];
  for (let at = top; isLine(at); at += 1) lines.push(at);
  return lines;
}

function finalRows(aligned: readonly AlignedRow[], insertions: readonly Insertion[]): Map<number, number> {
  const rowOf = new Map<number, number>();
  const before = (row: number) =>
    insertions.filter(({ at }) => at <= row).reduce((sum, { rows }) => sum + rows.length, 0);
  for (const { form, tab } of aligned) if (form !== undefined && tab !== undefined) rowOf.set(form, tab + before(tab));
  let added = 0;
  for (const { at, rows } of insertions) {
    for (const [i, row] of rows.entries()) rowOf.set(row, at + added + i);
    added += rows.length;
  }
  return rowOf;
}

function describeRow(tab: Tab, template: FormTemplate, row: number, rowOf: ReadonlyMap<number, number>): Mended {
  const [first] = template.rows[row]?.words ?? [];
  const at = toA1(rowOf.get(row) ?? 0, first?.column ?? 0);
  if (first !== undefined && isFormula(first.cell.value)) return { part: 'hint', tab: tab.title, at };
  return { part: 'row', tab: tab.title, at, ...(first === undefined ? {} : { what: String(first.cell.value) }) };
}

/** Words that a row has lost are written where nothing stands; a hint is written later, when its places are known. */
function putWords(
  draft: TabDraft,
  template: FormTemplate,
  aligned: readonly AlignedRow[],
  rowOf: ReadonlyMap<number, number>,
): { mended: Mended[]; noticed: Noticed[] } {
  const mended: Mended[] = [];
  const noticed: Noticed[] = [];
  for (const { form, tab, said } of aligned) {
    const row = form === undefined || tab === undefined ? undefined : rowOf.get(form);
    if (form === undefined || row === undefined) continue;
    for (const { column, cell } of template.rows[form]?.words ?? []) {
      const place = { tab: draft.tab.title, at: toA1(row, column) };
      if (said?.has(column)) {
        if (!isOutdated(String(cell.value), draft.tab.cell(row, column).shown)) continue;
        draft.put(row, column, [{ cell }]);
        mended.push({ part: 'dated', ...place });
        continue;
      }
      const isBlank = draft.tab.cell(row, column).value === null && formulaAt(draft.tab, row, column) === undefined;
      if (isFormula(cell.value)) mended.push({ part: 'hint', ...place });
      else if (isBlank) {
        draft.put(row, column, [{ cell }]);
        mended.push({ part: 'words', ...place, what: String(cell.value) });
      } else noticed.push({ part: 'overwritten', ...place, what: String(cell.value) });
    }
  }
  return { mended, noticed };
}

/** Merges that are gone, where nothing stands in the cells that would vanish. @returns those not lost with a row */
function putMerges(
  draft: TabDraft,
  { form: { page } }: FormTemplate,
  rowOf: ReadonlyMap<number, number>,
  inserted: ReadonlySet<number>,
): Mended[] {
  const mended: Mended[] = [];
  for (const area of page.merges) {
    const rows = Array.from({ length: area.bottom - area.top }, (_unused, i) => area.top + i);
    const top = rowOf.get(area.top);
    if (top === undefined || rows.some((row, i) => rowOf.get(row) !== top + i)) continue;
    const wanted: Rect = { ...area, top, bottom: top + rows.length };
    if (!isFreeToMerge(draft.tab, wanted)) continue;
    draft.merge(wanted);
    if (rows.some((row) => inserted.has(row))) continue;
    mended.push({ part: 'merge', tab: draft.tab.title, at: toA1Range(wanted) });
  }
  return mended;
}

function isFreeToMerge(tab: Tab, area: Rect): boolean {
  const touching = tab.merges.filter(
    (other) => other.top < area.bottom && area.top < other.bottom && other.left < area.right && area.left < other.right,
  );
  const isThere = touching.some((other) =>
    (Object.keys(area) as (keyof Rect)[]).every((side) => other[side] === area[side]),
  );
  const isInside = touching.every(
    (other) =>
      other.top >= area.top && other.bottom <= area.bottom && other.left >= area.left && other.right <= area.right,
  );
  if (isThere || !isInside) return false;
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      const isFirst = row === area.top && column === area.left;
      if (!isFirst && tab.cell(row, column).value !== null) return false;
    }
  }
  return true;
}
