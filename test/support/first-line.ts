// Where units begin to type.

import { FORM } from '../../src/messages/form';
import { unitPage } from '../../src/sheets/pages/unit-page';

/** Zero-based row of the first line of the table on a unit's tab as it is handed out. */
export function firstLine(): number {
  const unit = { code: 'X', name: 'X', type: '', tab: 'X', emails: [], otherNames: [] };
  const { rows } = unitPage(unit, 2021, '');
  return 1 + rows.findIndex(({ cells }) => cells.some(({ value }) => value === FORM.columns.classes));
}
