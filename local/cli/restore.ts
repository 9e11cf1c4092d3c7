// `snapshots` and `restore`: what is kept of the units' tabs, and one tab brought back as the dialog would.

import type { Json } from '../google/api';
import type { Engine } from '../runtime/engine';
import type { OpenedBook } from '../store/opened-book';
import { saveBook } from '../store/save-book';
import type { Arguments } from './arguments';
import { type CommandRun, type OutcomeJson, toRun } from './command-run';
import { CLI } from './words';

/** As the add-in's `listSnapshots` gives it. */
interface ListedSnapshot {
  readonly number: number;
  readonly at: string;
  readonly user: string;
  readonly reason: string;
  readonly units: readonly { readonly code: string }[];
  readonly isDropped: boolean;
}

type Pieces = readonly { readonly text: string }[];

/** As `previewRestore` gives it. */
interface Preview {
  readonly isSame: boolean;
  readonly lines: readonly {
    readonly cell: string;
    readonly part: string;
    readonly now: Pieces;
    readonly past: Pieces;
  }[];
  readonly left: string;
  readonly fingerprint: string;
}

/** Nothing is saved. */
export function listSnapshots(book: OpenedBook, engine: Engine): CommandRun {
  return toRun(book, engine, engine.run('listSnapshots', [], 'menu') as OutcomeJson, []);
}

/** Nothing is saved unless it is to be applied. */
export async function runRestore(book: OpenedBook, engine: Engine, args: Arguments): Promise<CommandRun> {
  const choice = { snapshot: args.snapshot ?? 0, unit: args.only?.[0] ?? '' };
  const shown = engine.run('previewRestore', [choice], 'client') as OutcomeJson;
  const preview = previewOf(shown);
  if (args.apply !== true || preview === undefined) return toRun(book, engine, shown, []);
  const sent: Json = { ...choice, fingerprint: preview.fingerprint };
  const outcome = engine.run('restoreTab', [sent], 'client') as OutcomeJson;
  return toRun(book, engine, outcome, outcome.ok === true ? await saveBook(book) : []);
}

function previewOf({ preview }: Readonly<OutcomeJson>): Preview | undefined {
  return preview as unknown as Preview | undefined;
}

/** A line for each, the newest first, and one below it with the codes of the units. */
export function describeSnapshots({ snapshots = [] }: Readonly<OutcomeJson>): string[] {
  return (snapshots as unknown as ListedSnapshot[]).flatMap(({ number, at, user, reason, units, isDropped }) => [
    `${String(number).padStart(3)}  ${at}  ${reason}  ${user}${isDropped ? CLI.snapshotDropped : ''}`,
    `     ${units.map(({ code }) => code).join(', ')}`,
  ]);
}

/** A line for each cell; quoted, so that spaces are seen. */
export function describePreview(outcome: Readonly<OutcomeJson>): string[] {
  const preview = previewOf(outcome);
  if (preview === undefined || preview.isSame) return [];
  const textOf = (pieces: Pieces) => JSON.stringify(pieces.map(({ text }) => text).join(''));
  return [
    ...preview.lines.map(
      ({ cell, part, now, past }) => `  ${cell.padEnd(5)} ${part}: ${textOf(now)} -> ${textOf(past)}`,
    ),
    ...(preview.left === '' ? [] : [preview.left]),
    CLI.addApply,
  ];
}
