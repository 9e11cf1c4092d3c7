// What a report is read against: the office's catalogue and roster, the same for every unit.

import type { Catalogue } from '../activity/catalogue';
import type { OrganizerMatcher } from '../roster/match-organizer';

export interface Reference {
  readonly catalogue: Catalogue;
  /** Whom the words in "Đơn vị tổ chức" name on the tab of a unit. */
  readonly matchOrganizer: OrganizerMatcher;
}
