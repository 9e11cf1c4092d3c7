// What a command came to.

import type { Json } from '../google/api';
import type { Engine } from '../runtime/engine';
import type { OpenedBook } from '../store/opened-book';

/** The outcome object of a function of the add-in. */
export interface OutcomeJson {
  [key: string]: Json;
}

/** What the add-in said and returned, and what became of it on disk. */
export interface CommandRun {
  readonly ok: boolean;
  readonly message: string;
  readonly outcome: Readonly<OutcomeJson>;
  readonly engine: Engine;
  /** Tabs people had changed in the file since the last save. */
  readonly edits: number;
  /** Cells whose edit was left out, because a run that was cut off had written there. */
  readonly overruled: readonly string[];
  readonly files: readonly string[];
  /** What was not done besides, in a sentence. */
  readonly warning?: string;
}

export function toRun(book: OpenedBook, engine: Engine, outcome: OutcomeJson, files: readonly string[]): CommandRun {
  return {
    ok: outcome.ok === true,
    message: String(outcome.message),
    outcome,
    engine,
    edits: countEdits(book),
    overruled: book.edits.overruled,
    files,
  };
}

function countEdits({ edits }: OpenedBook): number {
  const touched = [edits.tabs, edits.tabsAdded, edits.tabsDeleted, edits.tabsRenamed];
  return touched.reduce((sum, list) => sum + list.length, 0);
}
