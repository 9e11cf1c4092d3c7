// A workbook in memory, with what is known of it on disk.

import type { EngineState } from '../google/state';
import type { EditSummary } from './edits/edit-summary';
import type { DiskIndex } from './state-file';

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
}
