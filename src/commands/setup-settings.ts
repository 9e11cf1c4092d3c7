// Settings between their typed text and their values.

import { formatDate } from '../core/calendar/iso-date';
import { InternalError } from '../core/errors';
import { SETTING_FIELDS, SETTING_KEYS, type SettingKey, type Settings } from '../core/settings/fields';
import type { Kind } from '../core/settings/kinds';
import { parseSettings, type TypedSettings } from '../core/settings/parse-settings';
import { WORDS_OF_YES_NO } from '../messages/settings';
import { TABS } from '../messages/tabs';

/** What a new workbook starts with: the campaign of plan 489/KH-UBND. */
export function initialSettings(): Settings {
  const { settings, faults } = parseSettings(initialTyped(), { in: TABS.settings });
  if (faults.length > 0) throw new InternalError('The initial settings do not fit their own fields.');
  return settings;
}

/** Every setting as its field starts, ready to be overlaid with what a file gives. */
export function initialTyped(): TypedSettings {
  return Object.fromEntries(
    SETTING_KEYS.map((key) => [key, { value: SETTING_FIELDS[key].initial, place: { in: TABS.settings } }]),
  );
}

/** Settings as they are typed into the settings tab. */
export function settingsText(settings: Settings): Record<SettingKey, string> {
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, textOf(key, settings[key])])) as Record<SettingKey, string>;
}

const SEPARATORS: Readonly<Partial<Record<Kind, string>>> = { emails: ', ', lines: ';\n', days: '; ' };

function textOf(key: SettingKey, value: Settings[SettingKey]): string {
  if (typeof value === 'boolean') return value ? WORDS_OF_YES_NO.yes : WORDS_OF_YES_NO.no;
  if (typeof value === 'object' && 'from' in value) return `${value.from}-${value.to}`;
  if (typeof value === 'object') return value.join(SEPARATORS[SETTING_FIELDS[key].kind]);
  return SETTING_FIELDS[key].kind === 'date' ? formatDate(String(value)) : String(value);
}
