// `mend`: lists what the add-in offers to mend, or has it mended as if all of it had been ticked in the dialog.

import type { Engine } from '../runtime/engine';
import type { OpenedBook } from '../store/opened-book';
import { saveBook } from '../store/save-book';
import type { Arguments } from './arguments';
import { type CommandRun, type OutcomeJson, toRun } from './command-run';
import { CLI } from './words';

type Stored = string | number;

/** As the add-in's `previewMends` gives it. */
export interface OfferedUnit {
  readonly code: string;
  readonly name: string;
  readonly sheetId: number;
  readonly mends: readonly { readonly place: string; readonly before: Stored; readonly after: Stored }[];
}

/** Nothing is saved unless it is to be applied. */
export async function runMend(book: OpenedBook, engine: Engine, args: Arguments): Promise<CommandRun> {
  const preview = engine.run('previewMends') as OutcomeJson;
  if (preview.ok !== true) return toRun(book, engine, preview, []);
  const units = chosenUnits(offeredUnits(preview), args.only);
  const chosen = { ...preview, mends: units as unknown as OutcomeJson[] };
  if (args.apply !== true || units.length === 0) {
    return toRun(
      book,
      engine,
      { ...chosen, message: units.length === 0 ? CLI.nothingToMend : CLI.mends(count(units)) },
      [],
    );
  }
  const selection = units.flatMap(({ sheetId, mends }) =>
    mends.map(({ place, before, after }) => ({ sheetId, place, before, after })),
  );
  const applied = engine.run('applyMends', [selection], 'client') as OutcomeJson;
  const files = applied.ok === true ? await saveBook(book) : [];
  return toRun(book, engine, { ...chosen, ...applied }, files);
}

export function offeredUnits({ mends = [] }: Readonly<OutcomeJson>): OfferedUnit[] {
  return mends as unknown as OfferedUnit[];
}

function chosenUnits(units: readonly OfferedUnit[], only: readonly string[] | undefined): OfferedUnit[] {
  return units.filter(({ code }) => only?.includes(code) ?? true);
}

function count(units: readonly OfferedUnit[]): number {
  return units.reduce((sum, { mends }) => sum + mends.length, 0);
}

/** A line for each unit, and one below it for each cell; quoted, so that spaces are seen. */
export function describeMends(units: readonly OfferedUnit[]): string[] {
  return units.flatMap(({ code, name, mends }) => [
    `${code} ${name}`,
    ...mends.map(
      ({ place, before, after }) => `  ${place.padEnd(5)} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
    ),
  ]);
}
