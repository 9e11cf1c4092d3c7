// Columns shown otherwise: the numbers stay, what a reader sees of them does not.

import { columnsOf, type Edit, gridRange } from './edit';

const FORMATS = {
  'a date': { type: 'DATE' },
  'a percentage': { type: 'PERCENT', pattern: '0%' },
  text: { type: 'TEXT' },
  thousands: { type: 'NUMBER', pattern: '#,##0' },
  'two decimals': { type: 'NUMBER', pattern: '0.00' },
} as const;

export const EDITS_OF_FORMATS: readonly Edit[] = Object.entries(FORMATS).map(([name, numberFormat]) => ({
  edit: `show a column of figures as ${name}`,
  effect: 'keeps',
  make: (random, tab) => {
    const [left] = columnsOf(tab, random.pick(['classes', 'people'] as const)) ?? [];
    if (left === undefined) return undefined;
    const { table, model, sheetId } = tab;
    model.touchColumns(left);
    const range = gridRange(sheetId, { top: table.body, bottom: table.end, left, right: left + 1 });
    const cell = { userEnteredFormat: { numberFormat: { ...numberFormat } } };
    return [{ repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } }];
  },
}));
