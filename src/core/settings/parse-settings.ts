// Typed settings -> Settings, with every fault named at its place.

import type { FaultPlace, SetupFault } from '../errors';
import type { TypedValue } from '../quantity/parse-quantity';
import { cleanLine } from '../text/clean';
import { SETTING_FIELDS, SETTING_KEYS, type SettingKey, type Settings } from './fields';
import { FAULT_OF_KIND, KIND_SCHEMAS } from './kinds';

export interface TypedSetting {
  readonly value: TypedValue;
  readonly place: FaultPlace;
}

export type TypedSettings = Partial<Record<SettingKey, TypedSetting>>;

/**
 * @param nowhere the place named for a setting that is not there at all
 * @returns the settings and the faults; the settings may be used only when there are no faults
 */
export function parseSettings(typed: TypedSettings, nowhere: FaultPlace): { settings: Settings; faults: SetupFault[] } {
  const faults: SetupFault[] = [];
  const entries = SETTING_KEYS.map((key) => [key, parseOne(key, typed[key], nowhere, faults)] as const);
  const settings = Object.fromEntries(entries) as unknown as Settings;
  if (faults.length === 0 && settings.startDate > settings.endDate) {
    faults.push({ code: 'datesReversed', place: typed.endDate?.place ?? nowhere, params: {} });
  }
  return { settings, faults };
}

function parseOne(
  key: SettingKey,
  typed: TypedSetting | undefined,
  nowhere: FaultPlace,
  faults: SetupFault[],
): unknown {
  const field = SETTING_FIELDS[key];
  const place = typed?.place ?? nowhere;
  const value = typed?.value ?? null;
  const parsed = KIND_SCHEMAS[field.kind].safeParse(value);
  if (field.required && isMissing(parsed.success ? parsed.data : undefined, value)) {
    faults.push({ code: 'missingSetting', place, params: { key } });
    return undefined;
  }
  if (parsed.success) return parsed.data;
  const code = field.kind === 'text' || field.kind === 'lines' ? 'missingSetting' : FAULT_OF_KIND[field.kind];
  faults.push({ code, place, params: { key, value: showTyped(value) } });
  return undefined;
}

/** Nothing typed, only blanks, or only separators. */
function isMissing(parsed: unknown, typed: TypedValue): boolean {
  if (typed === null || (typeof typed === 'string' && cleanLine(typed) === '')) return true;
  return Array.isArray(parsed) && parsed.length === 0;
}

function showTyped(value: TypedValue): string {
  return typeof value === 'object' && value !== null ? value.error : String(value ?? '');
}
