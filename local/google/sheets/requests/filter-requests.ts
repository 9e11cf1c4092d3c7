// setBasicFilter, clearBasicFilter: where the filter buttons stand. Hiding rows by criteria is not carried out.

import { type Json, NotEmulatedError } from '../../api';
import { assertMayEditSheet } from '../access';
import { gridRangeJson } from '../grid-range';
import { numberAt, objectAt } from '../json';
import { openCells, type RequestHandlers, requiredObject } from './handler';

export const filterRequests: RequestHandlers = {
  setBasicFilter(draft, request) {
    const filter = requiredObject(request, 'filter');
    for (const [option, value] of Object.entries(filter)) {
      if (option !== 'range' && !isEmpty(value)) throw new NotEmulatedError(`the option ${option} of a basic filter`);
    }
    const { sheet, range } = openCells(draft, objectAt(filter, 'range') ?? {});
    sheet.basicFilter = { range: gridRangeJson(range) };
    return undefined;
  },

  clearBasicFilter(draft, request) {
    const sheet = draft.edit(numberAt(request, 'sheetId') ?? 0);
    assertMayEditSheet(draft.book, sheet, draft.caller);
    delete sheet.basicFilter;
    return undefined;
  },
};

function isEmpty(value: Json): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
