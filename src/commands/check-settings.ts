// The settings typed into the dialog of Thiết lập, checked before the next step: every fault beside its field.

import * as z from 'zod/mini';
import { SETTING_KEYS, type SettingKey } from '../core/settings/fields';
import { parseSettings, type TypedSettings } from '../core/settings/parse-settings';
import { formatCount } from '../core/text/vietnamese-number';
import { WRONG_SETTINGS } from '../messages/set-up-page';
import { describeFaultHere } from '../messages/setup-faults';
import { TABS } from '../messages/tabs';
import type { Outcome } from './outcome';

const wireSettings = z.object({ values: z.partialRecord(z.enum(SETTING_KEYS), z.string()) });

export function checkSettings(input: unknown): Outcome {
  const { values } = wireSettings.parse(input);
  const place = { in: TABS.settings };
  const typed: TypedSettings = Object.fromEntries(
    SETTING_KEYS.map((key) => [key, { value: values[key] ?? null, place }]),
  );
  const wrong: Partial<Record<SettingKey, string>> = {};
  for (const fault of parseSettings(typed, place).faults) {
    // The one fault that is of two fields is shown at the second.
    const key = SETTING_KEYS.find((one) => one === fault.params.key) ?? 'endDate';
    wrong[key] ??= describeFaultHere(fault);
  }
  const count = Object.keys(wrong).length;
  return { message: count === 0 ? '' : WRONG_SETTINGS(formatCount(count)), wrong };
}
