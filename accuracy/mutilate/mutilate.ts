// Hundreds of edited tabs, each read again: is every record still there, lawfully gone, or asked about?

import { type Api, type Caller, GoogleApiError, type Json, NotEmulatedError } from '../../local/google/api';
import { createSheetsApi } from '../../local/google/sheets';
import type { EngineState } from '../../local/google/state';
import type { Draft } from '../../samples/dirty/draft';
import { generateCleanDrafts } from '../../samples/dirty/generate';
import type { Layout } from '../../samples/dirty/layout';
import { prepareDrafts } from '../../samples/dirty/prepare';
import { UNITS } from '../../samples/thanh-oai-2021/material';
import { type BuiltAddIn, NOW, OFFICE } from '../../samples/thanh-oai-2021/prepare';
import { createRandom, type Random } from '../../samples/thanh-oai-2021/random';
import { unitSheetId } from '../../src/sheets/contract';
import { type Edit, type Effect, writeText } from './edit';
import { EDITS_OF_CELLS } from './edits-of-cells';
import { EDITS_OF_FORMATS } from './edits-of-formats';
import { EDITS_OF_LINES, openTab } from './edits-of-lines';
import { EDITS_OF_WORDS } from './edits-of-words';
import { type Actual, changesOf, judge, type Verdict } from './judge';
import { modelOf } from './model-of-draft';
import { readReports } from './read-reports';
import { readModel } from './reading';
import type { TabModel } from './tab-model';

export type { Verdict };

const SEED = 1_945;
const EDITS: readonly Edit[] = [...EDITS_OF_LINES, ...EDITS_OF_CELLS, ...EDITS_OF_FORMATS, ...EDITS_OF_WORDS];
const ATTEMPTS = 30;

export interface Mutilation {
  readonly unit: string;
  readonly round: number;
  readonly edits: readonly string[];
  readonly verdict: Verdict;
  /** Records that are read now and were not before, or the other way round. */
  readonly changed: readonly string[];
}

interface EditedTab {
  readonly draft: Draft;
  readonly edits: readonly string[];
  readonly effects: readonly Effect[];
  readonly before: TabModel;
  readonly model: TabModel;
}

/** @param rounds how often every tab of the district is edited afresh */
export function mutilate(addIn: BuiltAddIn, rounds = 4, seed = SEED): Mutilation[] {
  const random = createRandom(seed);
  const drafts = generateCleanDrafts(random, UNITS);
  const { state, layout } = prepareDrafts(addIn, UNITS, drafts);
  removeHints(state);
  const untouched = readReports(state);
  const next = dealer(random);
  return Array.from({ length: rounds }, (_unused, round) => {
    const copy = structuredClone(state);
    const tabs = drafts.map((draft) => editTab(random, copy, draft, layout, next));
    const read = readReports(copy);
    return tabs.map((tab) => ({
      unit: tab.draft.unit.code,
      round,
      edits: tab.edits,
      ...judged(tab, untouched, read),
    }));
  }).flat();
}

/** The live hints above the tables: no reader needs them, and the engine cuts nothing in a workbook with formulas. */
function removeHints({ spreadsheet }: EngineState): void {
  const requests = spreadsheet.sheets.flatMap(({ properties: { sheetId }, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.userEnteredValue?.formulaValue === undefined ? [] : [writeText(sheetId, row, column, '')],
      ),
    ),
  );
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  if (requests.length > 0 && !isAccepted(api, spreadsheet.spreadsheetId, requests))
    throw new RangeError('The hints cannot be removed');
}

/** Every edit once in drawn order, then all again in another. */
function dealer(random: Random): () => Edit {
  let deck: Edit[] = [];
  return () => {
    if (deck.length === 0) deck = random.some(EDITS, EDITS.length);
    const edit = deck.pop();
    if (edit === undefined) throw new RangeError('There are no edits');
    return edit;
  };
}

function judged(
  tab: EditedTab,
  untouched: ReadonlyMap<string, Actual>,
  read: ReadonlyMap<string, Actual>,
): Pick<Mutilation, 'verdict' | 'changed'> {
  const { code } = tab.draft.unit;
  const [before, after] = [untouched.get(code), read.get(code)];
  if (before === undefined || after === undefined) throw new RangeError(`No report of ${code}`);
  const edited = { effects: tab.effects, model: tab.model, before: readModel(tab.before), after: readModel(tab.model) };
  return { verdict: judge(edited, before, after), changed: changesOf(before, after) };
}

/** One edit, and in a third of the cases a second on top; edits that the spreadsheet refuses are drawn again. */
function editTab(random: Random, state: EngineState, draft: Draft, layout: Layout, next: () => Edit): EditedTab {
  const { spreadsheet } = state;
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  const sheetId = unitSheetId(draft.unit);
  const before = modelOf(draft, layout);
  let [model, made] = [before, [] as Edit[]];
  const wanted = random.chance(1 / 3) ? 2 : 1;
  for (let attempt = 0; made.length < wanted && attempt < ATTEMPTS; attempt += 1) {
    const edit = next();
    const changed = model.copy();
    const tab = openTab(sheetId, changed);
    const requests = tab === undefined ? undefined : edit.make(random, tab);
    if (requests === undefined || !isAccepted(api, spreadsheet.spreadsheetId, requests)) continue;
    [model, made] = [changed, [...made, edit]];
  }
  return { draft, edits: made.map(({ edit }) => edit), effects: made.map(({ effect }) => effect), before, model };
}

const CALLER: Caller = { actor: OFFICE, authMode: 'FULL', now: NOW };

function isAccepted(api: Api, spreadsheetId: string, requests: Json[]): boolean {
  try {
    api['sheets.spreadsheets.batchUpdate']?.({ params: { spreadsheetId }, body: { requests } }, CALLER);
    return true;
  } catch (error) {
    if (error instanceof GoogleApiError || error instanceof NotEmulatedError) return false;
    throw error;
  }
}
