// How a tab is known again after a person renamed or moved it: a name that belongs to the tab, with Google's sheet id as its value.
//
// A name with a cell behind it becomes #REF! when that cell is deleted. A constant cannot, and since the name is local to the tab it
// travels with it. LibreOffice 7.4 keeps such names when it saves. Programs that drop them leave the title to go by.

import { xmlElement } from './xml-text';

export const ID_NAME = '_tonghop_gid';

/** The hidden tab for long drop-down lists, which is none of the workbook's. */
export const LISTS_TITLE = '_tonghop_lists';

/** @param index place of the tab among all tabs of the file */
export function identityXml(index: number, sheetId: number): string {
  return xmlElement('definedName', { name: ID_NAME, localSheetId: index, hidden: 1 }, String(sheetId));
}
