// One way in which a tab goes wrong, or looks wrong and is right.

import type { Random } from '../thanh-oai-2021/random';
import type { Draft } from './draft';

export interface Kind {
  readonly kind: string;
  /** The only dirt on its tab: the whole tab is lost, empty or in another alphabet. */
  readonly isAlone?: boolean;
  /** Changes the typed cells and the truth; false where the draft has no room for it, and then nothing is changed. */
  readonly apply: (random: Random, draft: Draft) => boolean;
}
