// Which row of a tab is which row of the form, whatever was inserted, deleted, cleared or typed over in between: the cheapest way to make one
// out of the other, as texts are compared line by line.

import type { Tab } from '../snapshot';
import { type FormTemplate, mergesOfRow, type TemplateRow } from './form-template';
import { keyOfFormula, keysSaid } from './form-words';

/** One step down: a row of both, a row the tab has lost (`tab` absent), or a row it has besides (`form` absent). */
export interface AlignedRow {
  readonly form?: number;
  readonly tab?: number;
  /** Columns of the form's words, and where the row says them. */
  readonly said?: ReadonlyMap<number, number>;
  /** Of a row the tab has besides: the rows of the form of which it says half the words or more. */
  readonly resembles?: readonly number[];
}

// What a difference costs. Only the proportions matter: a lost label is likelier than one that was cleared beside a lost entry, and an
// inserted row that is blank likelier than one with something in it.
const COST = {
  lostWord: 0.5,
  otherMerges: 0.3,
  clearedRow: 1.2,
  overwrittenRow: 1.6,
  otherEntry: 0.4,
  wordsInEntry: 1,
  missingWords: 1,
  missingEntry: 0.6,
  missingBlank: 0.05,
  extraRow: 0.8,
  extraBlank: 0.2,
} as const;

export function alignForm(template: FormTemplate, tab: Tab): AlignedRow[] {
  const rows = Array.from({ length: tab.height }, (_unused, row) => factsOf(template, tab, row));
  return walkBack(template.rows, rows, costs(template.rows, rows));
}

interface RowFacts {
  /** Columns of the words of each row of the form that this row says. */
  readonly said: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly isBlank: boolean;
  readonly hasText: (column: number) => boolean;
  readonly hasFormula: (column: number) => boolean;
  readonly merges: string;
}

function factsOf(template: FormTemplate, tab: Tab, row: number): RowFacts {
  const cells = tab.row(row);
  const merges = mergesOfRow(tab.merges, row);
  return {
    said: saidBy(template, tab, row),
    // A merged row is part of the form even where nothing stands in it.
    isBlank: merges === '' && cells.every(({ value }) => value === null),
    hasText: (column) => (cells[column]?.value ?? null) !== null,
    hasFormula: (column) => formulaAt(tab, row, column) !== undefined,
    merges,
  };
}

/** Row of the form -> column of its word -> column on the tab. */
function saidBy(template: FormTemplate, tab: Tab, row: number): Map<number, Map<number, number>> {
  const said = new Map<number, Map<number, number>>();
  for (const column of tab.row(row).keys()) {
    for (const key of keysOfCell(tab, row, column)) {
      for (const [formRow, formColumn] of template.saying.get(key) ?? []) {
        const words = said.get(formRow) ?? new Map<number, number>();
        if (!words.has(formColumn) || formColumn === column) words.set(formColumn, column);
        said.set(formRow, words);
      }
    }
  }
  return said;
}

function keysOfCell(tab: Tab, row: number, column: number): string[] {
  const formula = formulaAt(tab, row, column);
  if (formula !== undefined) return [keyOfFormula(formula)];
  const { value, shown } = tab.cell(row, column);
  return typeof value === 'string' ? keysSaid(shown) : [];
}

export function formulaAt(tab: Tab, row: number, column: number): string | undefined {
  return tab.json.data?.[0]?.rowData?.[row]?.values?.[column]?.userEnteredValue?.formulaValue;
}

function matchCost(form: TemplateRow, row: number, facts: RowFacts): number {
  const { words, hasEntry, merges } = form;
  const sameMerges = facts.merges === merges;
  if (words.length === 0) {
    if (!hasEntry) return facts.isBlank ? 0 : Number.POSITIVE_INFINITY;
    return (sameMerges ? 0 : COST.otherEntry) + (facts.said.size > 0 ? COST.wordsInEntry : 0);
  }
  const said = facts.said.get(row)?.size ?? 0;
  if (said > 0) return (words.length - said) * COST.lostWord + (sameMerges ? 0 : COST.otherMerges);
  const stands = words.filter(({ column }) => facts.hasText(column) && !facts.hasFormula(column));
  if (!sameMerges) return Number.POSITIVE_INFINITY;
  if (stands.length === 0) return COST.clearedRow;
  // Typed over a label alone in its row, a text may be an answer: the label is lost, and the text stays.
  return hasEntry && merges !== '' ? COST.overwrittenRow : Number.POSITIVE_INFINITY;
}

function missingCost({ words, hasEntry }: TemplateRow): number {
  if (words.length > 0) return COST.missingWords;
  return hasEntry ? COST.missingEntry : COST.missingBlank;
}

function extraCost({ isBlank }: RowFacts): number {
  return isBlank ? COST.extraBlank : COST.extraRow;
}

type At = (form: number, tab: number) => number;

/** Cost of the first rows of the form against the first rows of the tab. */
function costs(form: readonly TemplateRow[], rows: readonly RowFacts[]): At {
  const width = rows.length + 1;
  const table = new Float64Array((form.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const at: At = (i, j) => table[i * width + j] ?? Number.POSITIVE_INFINITY;
  table[0] = 0;
  for (let i = 0; i <= form.length; i += 1) {
    for (let j = 0; j <= rows.length; j += 1) {
      if (i === 0 && j === 0) continue;
      table[i * width + j] = Math.min(...steps(form, rows, at, i, j).map(({ cost }) => cost));
    }
  }
  return at;
}

interface Step {
  readonly cost: number;
  readonly form: boolean;
  readonly tab: boolean;
}

/** The ways to a place; what stands besides comes last of equal ones, below a label that was lost there. */
function steps(form: readonly TemplateRow[], rows: readonly RowFacts[], at: At, i: number, j: number): Step[] {
  const [one, facts] = [form[i - 1], rows[j - 1]];
  const found: Step[] = [];
  if (facts !== undefined) found.push({ cost: at(i, j - 1) + extraCost(facts), form: false, tab: true });
  if (one !== undefined && facts !== undefined)
    found.push({ cost: at(i - 1, j - 1) + matchCost(one, i - 1, facts), form: true, tab: true });
  if (one !== undefined) found.push({ cost: at(i - 1, j) + missingCost(one), form: true, tab: false });
  return found;
}

function walkBack(form: readonly TemplateRow[], rows: readonly RowFacts[], at: At): AlignedRow[] {
  const aligned: AlignedRow[] = [];
  let [i, j] = [form.length, rows.length];
  while (i > 0 || j > 0) {
    const ways = steps(form, rows, at, i, j);
    const cheapest = Math.min(...ways.map(({ cost }) => cost));
    const way = ways.find(({ cost }) => cost === cheapest);
    const facts = way?.tab ? rows[j - 1] : undefined;
    const said = way?.form ? facts?.said.get(i - 1) : undefined;
    const resembles = way?.form || facts === undefined ? [] : rowsLike(form, facts);
    aligned.push({
      ...(way?.form ? { form: i - 1 } : {}),
      ...(way?.tab ? { tab: j - 1 } : {}),
      ...(said === undefined ? {} : { said }),
      ...(resembles.length === 0 ? {} : { resembles }),
    });
    if (way?.form) i -= 1;
    if (way?.tab) j -= 1;
  }
  return aligned.reverse();
}

function rowsLike(form: readonly TemplateRow[], { said }: RowFacts): number[] {
  return [...said].filter(([row, words]) => words.size * 2 >= (form[row]?.words.length ?? 0)).map(([row]) => row);
}
