// What a tab made in the file looks like, as requests: its values come with the other cells.

import type { JsonObject } from '../../google/api';
import type { Dimension, Sheet } from '../../google/sheets/model';
import type { SheetsRequest } from './sheets-request';

const LOOKS = 'userEnteredFormat,note,dataValidation';

/** @param imported with formulas in the workbook's dialect */
export function newTabRequests(sheetId: number, imported: Sheet): SheetsRequest[] {
  const rows = imported.rows.map((row) => ({
    values: row.map((cell): JsonObject => {
      const { userEnteredFormat, note, dataValidation } = cell ?? {};
      return {
        ...(userEnteredFormat === undefined ? {} : { userEnteredFormat }),
        ...(note === undefined ? {} : { note }),
        ...(dataValidation === undefined ? {} : { dataValidation }),
      };
    }),
  }));
  const { rowCount, columnCount } = imported.properties.gridProperties;
  return [
    ...(rows.some(({ values }) => values.length > 0)
      ? [{ updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows, fields: LOOKS } }]
      : []),
    ...dimensionRequests(sheetId, 'ROWS', imported.rowMetadata, rowCount),
    ...dimensionRequests(sheetId, 'COLUMNS', imported.columnMetadata, columnCount),
  ];
}

/** Sizes beyond what the tab uses are left out: the grid may not reach there. */
function dimensionRequests(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  metadata: { [index: number]: Dimension },
  count: number,
): SheetsRequest[] {
  return Object.entries(metadata)
    .filter(([index]) => Number(index) < count)
    .map(([index, { pixelSize, hiddenByUser }]) => {
      const properties = {
        ...(pixelSize === undefined ? {} : { pixelSize }),
        ...(hiddenByUser === undefined ? {} : { hiddenByUser }),
      };
      const range = { sheetId, dimension, startIndex: Number(index), endIndex: Number(index) + 1 };
      return { updateDimensionProperties: { range, properties, fields: Object.keys(properties).join() } };
    });
}
