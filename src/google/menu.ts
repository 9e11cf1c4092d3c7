// The menu: captions and the functions they call.

import type { EntryPoint } from '../main';
import { MENU } from '../messages/dialogs';

type Item = { readonly caption: string; readonly run: EntryPoint } | 'separator';

const ITEMS: readonly Item[] = [
  { caption: MENU.setUp, run: 'startSetUp' },
  { caption: MENU.updateRoster, run: 'updateRoster' },
  'separator',
  { caption: MENU.check, run: 'checkReports' },
  { caption: MENU.mend, run: 'previewMends' },
  { caption: MENU.undoMend, run: 'undoMends' },
  { caption: MENU.restore, run: 'listSnapshots' },
  { caption: MENU.summarize, run: 'summarizeReports' },
  { caption: MENU.remind, run: 'sendReminders' },
  { caption: MENU.report, run: 'exportReport' },
  'separator',
  { caption: MENU.cycle, run: 'runWholeCycle' },
  'separator',
  { caption: MENU.rollOver, run: 'rollOver' },
];

export function showMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU.title);
  for (const item of ITEMS) {
    if (item === 'separator') menu.addSeparator();
    else menu.addItem(item.caption, item.run);
  }
  menu.addToUi();
}
