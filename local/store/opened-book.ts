// A workbook in memory, with what is known of it on disk.

import type { Sheet } from '../google/sheets/model';
import type { EngineState } from '../google/state';
import type { EditSummary } from './edits/edit-summary';
import type { DiskIndex } from './state-file';

/** What both the .xlsx and `state.json` hold. */
export interface Base {
  /** Told from later ones by their identity. */
  readonly sheets: readonly Sheet[];
  /** Mails sent by then. */
  readonly mails: number;
  /** Of `state.json`, in hexadecimal digits. */
  readonly stateSha256: string;
}

export function baseOf({ spreadsheet, mail }: EngineState, stateSha256: string): Base {
  return { sheets: [...spreadsheet.sheets], mails: mail.sent.length, stateSha256 };
}

export interface OpenedBook {
  readonly path: string;
  /** Changed in place by the engine; `saveBook` writes what stands here. */
  readonly state: EngineState;
  /** What people did to the files since the last save; already in `state`. */
  readonly edits: EditSummary;
  /** True until the first save of a book that was created. */
  isNew: boolean;
  /** Kept up to date by `saveBook`; of no concern to others. */
  disk: DiskIndex;
  /** What a checkpoint is a difference to; null where the files do not show what was opened. */
  base: Base | null;
}
