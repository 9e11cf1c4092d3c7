// Settings that a workbook of before has not, or whose label is gone.

import type { Mended } from '../../core/set-up/finding';
import { SETTING_FIELDS, SETTING_KEYS } from '../../core/settings/fields';
import { fold } from '../../core/text/fold';
import { SETTING_WORDS } from '../../messages/settings';
import { toA1 } from '../a1';
import type { Page } from '../page';
import { settingOf } from '../read/settings';
import type { Tab } from '../snapshot';
import { withHeight } from './mend-list-tab';
import type { TabDraft } from './tab-draft';

/** The columns of the settings tab: label, value, explanation. */
const [LABEL, VALUE, HELP] = [0, 1, 2];

/** Settings that came after the workbook was made are added as they begin; a label that was cleared is told by its explanation. */
export function mendSettings(draft: TabDraft, page: Page): Mended[] {
  const stands = new Set(rowsOf(draft.tab).map((row) => settingOf(draft.tab.cell(row, LABEL).shown)));
  return SETTING_KEYS.filter((key) => !stands.has(key)).map((key): Mended => {
    const { label, help } = SETTING_WORDS[key];
    const cells = (page.rows[page.frozenRows + SETTING_KEYS.indexOf(key)]?.cells ?? []).map((one, column) => ({
      cell: column === VALUE ? { ...one, value: SETTING_FIELDS[key].initial } : one,
    }));
    const cleared = rowsOf(draft.tab).find((row) => {
      const [shown, explanation] = [LABEL, HELP].map((column) => draft.tab.cell(row, column).shown);
      return shown === '' && explanation !== undefined && fold(explanation) === fold(help);
    });
    const row = cleared ?? draft.tab.height;
    if (cleared !== undefined) draft.put(cleared, LABEL, cells.slice(LABEL, LABEL + 1));
    else draft.insertRows(row, [withHeight(page, page.frozenRows + SETTING_KEYS.indexOf(key), cells)]);
    return {
      part: cleared === undefined ? 'setting' : 'words',
      tab: draft.tab.title,
      at: toA1(row, LABEL),
      what: label,
    };
  });
}

function rowsOf(tab: Tab): number[] {
  return Array.from({ length: tab.height }, (_unused, row) => row);
}
