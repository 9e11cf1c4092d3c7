// One thing that is carried from the roster to a tab.

import type { Unit } from '../../core/roster/unit';
import type { ChangeWords } from '../../messages/roster-update';

export interface RosterChange extends ChangeWords {
  readonly unit: Unit;
}
