// The menu: what the office does every day on top, the rest by what it is about.

import type { EntryPoint } from '../main';
import { MENU } from '../messages/dialogs';
import { automationNotice } from './automation-notice';

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
  { caption: MENU.reportPdf, run: 'exportPdf' },
];

const SUB_MENUS: readonly SubMenu[] = [
  {
    caption: MENU.units,
    items: [
      { caption: MENU.standings, run: 'listStandings' },
      { caption: MENU.mend, run: 'previewMends' },
      { caption: MENU.undoMend, run: 'undoMends' },
      { caption: MENU.restore, run: 'listSnapshots' },
      { caption: MENU.unitReports, run: 'exportUnitReports' },
      { caption: MENU.photos, run: 'openPhotos' },
    ],
  },
  {
    caption: MENU.chasing,
    items: [
      { caption: MENU.bulletin, run: 'showBulletin' },
      { caption: MENU.previewReminders, run: 'previewReminders' },
      { caption: MENU.remind, run: 'sendReminders' },
      { caption: MENU.automationOn, run: 'startAutoReminders' },
      { caption: MENU.automationTakeOver, run: 'takeOverAutoReminders' },
      { caption: MENU.automationOff, run: 'stopAutoReminders' },
    ],
  },
  {
    caption: MENU.book,
    items: [
      { caption: MENU.setUp, run: 'startSetUp' },
      { caption: MENU.updateRoster, run: 'updateRoster' },
      { caption: MENU.template, run: 'openReportTemplate' },
      { caption: MENU.rollOver, run: 'rollOver' },
    ],
  },
];

/** The menu comes first: nothing that is said beside it may keep it from appearing. */
export function showMenuAndNotice(): void {
  showMenu();
  const notice = automationNotice();
  if (notice !== undefined) showMenu(notice);
}

/** @param notice what is wrong, as the first item; it leads to the tab that says more */
function showMenu(notice?: string): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(MENU.title);
  if (notice !== undefined) menu.addItem(notice, 'showTracking' satisfies EntryPoint).addSeparator();
  for (const { caption, run } of DAILY) menu.addItem(caption, run);
  menu.addSeparator();
  for (const { caption, items } of SUB_MENUS) {
    const subMenu = ui.createMenu(caption);
    for (const item of items) subMenu.addItem(item.caption, item.run);
    menu.addSubMenu(subMenu);
  }
  menu.addToUi();
}
