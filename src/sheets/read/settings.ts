// The settings tab -> Settings.

import { SetupError, setupError } from '../../core/errors';
import { SETTING_KEYS, type SettingKey, type Settings } from '../../core/settings/fields';
import { parseSettings, type TypedSetting } from '../../core/settings/parse-settings';
import { sameWords } from '../../core/text/fold';
import { SETTING_WORDS } from '../../messages/settings';
import { PLACES } from '../../messages/setup-faults';
import { SETTINGS_TAB } from '../../messages/tabs';
import { requireOfficeTab } from '../contract';
import type { Snapshot } from '../snapshot';
import { findHeadings, readRows } from './table';

/** @throws SetupError naming every setting that is missing or wrong */
export function readSettings(snapshot: Snapshot): Settings {
  const tab = requireOfficeTab(snapshot, 'settings');
  const place = { in: PLACES.tab(tab.title) };
  const headings = findHeadings(tab, SETTINGS_TAB.headings.slice(0, 2));
  if (headings === undefined) throw setupError('missingColumn', place, { column: SETTINGS_TAB.headings[1] });
  const typed: Partial<Record<SettingKey, TypedSetting>> = {};
  for (const [label, value] of readRows(tab, headings)) {
    const key = label === undefined ? undefined : settingOf(label.shown);
    if (key === undefined || value === undefined) continue;
    typed[key] = { value: value.value, place: { ...place, at: PLACES.cell(value.place) } };
  }
  const { settings, faults } = parseSettings(typed, place);
  if (faults.length > 0) throw new SetupError(faults);
  return settings;
}

/** The setting whose Vietnamese label or English key a text is. */
export function settingOf(text: string): SettingKey | undefined {
  return SETTING_KEYS.find((key) => key === text || sameWords(SETTING_WORDS[key].label, text));
}
