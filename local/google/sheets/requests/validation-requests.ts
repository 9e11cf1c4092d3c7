// setDataValidation.

import { type JsonObject, NotEmulatedError } from '../../api';
import { forEachPlace, getCell, setCell } from '../cells';
import { objectAt } from '../json';
import { openCells, type RequestHandlers, requiredObject } from './handler';

export const validationRequests: RequestHandlers = {
  setDataValidation(draft, request) {
    if (request.filteredRowsIncluded === true) throw new NotEmulatedError('filteredRowsIncluded of setDataValidation');
    const { sheet, range } = openCells(draft, requiredObject(request, 'range'));
    const rule = objectAt(request, 'rule');
    const dataValidation = rule && normalRule(rule);
    forEachPlace(range, (row, column) => {
      const { dataValidation: _old, ...rest } = getCell(sheet, row, column) ?? {};
      setCell(sheet, row, column, dataValidation ? { ...rest, dataValidation } : rest);
    });
    return undefined;
  },
};

/** Flags that are off vanish, as protobuf drops them. */
function normalRule(rule: JsonObject): JsonObject {
  requiredObject(rule, 'condition');
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== false));
}
