// What a page or the command line chose to bring back: checked before anything is believed.

import * as z from 'zod/mini';

const snapshotChoice = z.object({
  /** Number of the snapshot. */
  snapshot: z.number(),
  /** Code of the unit. */
  unit: z.string(),
});

const restoreChoice = z.extend(snapshotChoice, {
  /** Of what was shown before. */
  fingerprint: z.string(),
});

export type SnapshotChoice = z.infer<typeof snapshotChoice>;
export type RestoreChoice = z.infer<typeof restoreChoice>;

export function parseSnapshotChoice(input: unknown): SnapshotChoice {
  return snapshotChoice.parse(input);
}

export function parseRestoreChoice(input: unknown): RestoreChoice {
  return restoreChoice.parse(input);
}
