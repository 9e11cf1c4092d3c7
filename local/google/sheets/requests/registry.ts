// Every request kind the engine carries out. A kind that is not here is refused.

import { borderRequests } from './border-requests';
import { cellRequests } from './cell-requests';
import { chartRequests } from './chart-requests';
import { conditionalRequests } from './conditional-requests';
import { dimensionRequests } from './dimension-requests';
import { filterRequests } from './filter-requests';
import type { RequestHandlers } from './handler';
import { mergeRequests } from './merge-requests';
import { metadataRequests } from './metadata-requests';
import { namedRangeRequests } from './named-range-requests';
import { pasteRequests } from './paste-requests';
import { protectionRequests } from './protection-requests';
import { sheetRequests } from './sheet-requests';
import { sortRequests } from './sort-requests';
import { validationRequests } from './validation-requests';

export const REQUEST_HANDLERS: RequestHandlers = {
  ...sheetRequests,
  ...cellRequests,
  ...mergeRequests,
  ...borderRequests,
  ...dimensionRequests,
  ...validationRequests,
  ...conditionalRequests,
  ...protectionRequests,
  ...filterRequests,
  ...chartRequests,
  ...namedRangeRequests,
  ...metadataRequests,
  ...sortRequests,
  ...pasteRequests,
};
