// The menu: what the office does every day on top, the rest by what it is about.

import type { EntryPoint } from '../main';
import { MENU } from '../messages/dialogs';

interface Item {
  readonly caption: string;
  readonly run: EntryPoint;
}

interface SubMenu {
  readonly caption: string;
  readonly items: readonly Item[];
}

const DAILY: readonly Item[] = [
  { caption: MENU.cycle, run: 'runWholeCycle' },
  { caption: MENU.check, run: 'checkReports' },
  { caption: MENU.summarize, run: 'summarizeReports' },
  { caption: MENU.report, run: 'exportReport' },
];

const SUB_MENUS: readonly SubMenu[] = [
  {
    caption: MENU.units,
    items: [
      { caption: MENU.standings, run: 'listStandings' },
      { caption: MENU.mend, run: 'previewMends' },
      { caption: MENU.undoMend, run: 'undoMends' },
      { caption: MENU.restore, run: 'listSnapshots' },
    ],
  },
  {
    caption: MENU.chasing,
    items: [
      { caption: MENU.bulletin, run: 'showBulletin' },
      { caption: MENU.remind, run: 'sendReminders' },
    ],
  },
  {
    caption: MENU.book,
    items: [
      { caption: MENU.setUp, run: 'startSetUp' },
      { caption: MENU.updateRoster, run: 'updateRoster' },
      { caption: MENU.rollOver, run: 'rollOver' },
    ],
  },
];

export function showMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(MENU.title);
  for (const { caption, run } of DAILY) menu.addItem(caption, run);
  menu.addSeparator();
  for (const { caption, items } of SUB_MENUS) {
    const subMenu = ui.createMenu(caption);
    for (const item of items) subMenu.addItem(item.caption, item.run);
    menu.addSubMenu(subMenu);
  }
  menu.addToUi();
}
