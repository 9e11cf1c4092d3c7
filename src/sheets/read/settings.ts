// The settings tab -> Settings.

import { SetupError, setupError } from '../../core/errors';
import { SETTING_KEYS, type SettingKey, type Settings } from '../../core/settings/fields';
import { parseSettings, type TypedSetting } from '../../core/settings/parse-settings';
import type { TypedCell } from '../../core/submission/form';
import { sameWords } from '../../core/text/fold';
import { SETTING_WORDS } from '../../messages/settings';
import { PLACES } from '../../messages/setup-faults';
import { SETTINGS_TAB } from '../../messages/tabs';
import { requireOfficeTab } from '../contract';
import type { Snapshot } from '../snapshot';
import { findHeadings, readRows } from './table';

/** @throws SetupError naming every setting that is missing or wrong */
export function readSettings(snapshot: Snapshot): Settings {
  const place = { in: PLACES.tab(requireOfficeTab(snapshot, 'settings').title) };
  const typed: Partial<Record<SettingKey, TypedSetting>> = {};
  for (const [key, cell] of settingCells(snapshot).cells) {
    typed[key] = { value: cell.value, place: { ...place, at: PLACES.cell(cell.place) } };
  }
  const { settings, faults } = parseSettings(typed, place);
  if (faults.length > 0) throw new SetupError(faults);
  return settings;
}

/**
 * The cell that each setting is read from; of two rows of one setting the lower.
 * @throws SetupError where the tab or its headings are missing
 */
export function settingCells(snapshot: Snapshot): { sheetId: number; cells: Map<SettingKey, TypedCell> } {
  const tab = requireOfficeTab(snapshot, 'settings');
  const headings = findHeadings(tab, SETTINGS_TAB.headings.slice(0, 2));
  if (headings === undefined) {
    throw setupError('missingColumn', { in: PLACES.tab(tab.title) }, { column: SETTINGS_TAB.headings[1] });
  }
  const cells = new Map<SettingKey, TypedCell>();
  for (const [label, value] of readRows(tab, headings)) {
    const key = label === undefined ? undefined : settingOf(label.shown);
    if (key !== undefined && value !== undefined) cells.set(key, value);
  }
  return { sheetId: tab.sheetId, cells };
}

/** The setting whose Vietnamese label or English key a text is. */
export function settingOf(text: string): SettingKey | undefined {
  return SETTING_KEYS.find((key) => key === text || sameWords(SETTING_WORDS[key].label, text));
}
