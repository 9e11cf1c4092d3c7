// What a command prints: sentences for people, or one JSON object.

import { relative } from 'node:path';
import type { Json } from '../google/api';
import type { CommandRun } from './command-run';
import { describeMends, offeredUnits } from './mend';
import { describePhotos } from './photos';
import { describePreview, describeSnapshots } from './restore';
import { CLI } from './words';

/** More files than this are counted, not listed. */
const MOST_LISTED = 8;

export function describeRun(run: CommandRun, folder: string, trace: boolean): string[] {
  const files = run.files.map((file) => relative(folder, file));
  return [
    ...(run.edits > 0 ? [CLI.edits(run.edits)] : []),
    run.message,
    ...describeMends(offeredUnits(run.outcome)),
    ...describeSnapshots(run.outcome),
    ...describePreview(run.outcome),
    ...describePhotos(run.outcome),
    ...(files.length === 0 ? [] : [describeFiles(files)]),
    ...(trace ? describeTrace(run) : []),
  ];
}

function describeFiles(files: readonly string[]): string {
  if (files.length <= MOST_LISTED) return CLI.written(files);
  return CLI.writtenMany(files.slice(0, MOST_LISTED), files.length - MOST_LISTED);
}

function describeTrace({ engine }: CommandRun): string[] {
  const { calls, totalMs } = engine.ledger;
  const lines = Object.entries(calls).map(([method, count]) => `  ${String(count).padStart(5)}  ${method}`);
  const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
  return [...lines, CLI.trace(total, (totalMs / 1000).toFixed(1))];
}

export function toJson(run: CommandRun): Json {
  const { ledger } = run.engine;
  return {
    ...run.outcome,
    mails: run.outcome.mails ?? [],
    files: [...run.files],
    calls: { ...ledger.calls },
    estimatedMs: ledger.totalMs,
    edits: run.edits,
  };
}
