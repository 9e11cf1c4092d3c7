// Thiết lập as the menu calls it: on a workbook without settings or roster a dialog that leads through both, on any other the set-up again.

import { SETTING_FIELDS, SETTING_KEYS, type SettingKey, type Settings } from '../core/settings/fields';
import type { Kind } from '../core/settings/kinds';
import { SET_UP_PAGE } from '../messages/set-up-page';
import { SETTING_WORDS } from '../messages/settings';
import { findOfficeTab, type OfficeTab } from '../sheets/contract';
import { readSettings } from '../sheets/read/settings';
import { toSnapshot } from '../sheets/snapshot';
import { requireOffice, requireUser } from './office-book';
import type { Outcome } from './outcome';
import { type CommandResult, guarded, runCommand } from './run-command';
import type { Services } from './services';

/** @param setUpAgain what the menu item does once there is a workbook to keep in order */
export function startSetUp(services: Services, setUpAgain: () => CommandResult): CommandResult {
  const missing = guarded(services, () => findMissing(services));
  if ('ok' in missing) return missing;
  return missing.roster ? runCommand(services, () => dialog(services, missing)) : setUpAgain();
}

interface Missing {
  /** The settings there are, where there are any. */
  readonly settings?: Settings;
  readonly roster: boolean;
}

function findMissing(services: Services): Missing {
  const snapshot = toSnapshot(services.workbook.read('shown'));
  const isThere = (tab: OfficeTab) => findOfficeTab(snapshot, tab) !== undefined;
  return {
    ...(isThere('settings') ? { settings: readSettings(snapshot) } : {}),
    roster: !isThere('settings') || !isThere('roster'),
  };
}

export interface SettingField {
  readonly key: SettingKey;
  readonly kind: Kind;
  readonly label: string;
  readonly help: string;
  readonly isRequired: boolean;
  readonly value: string;
}

/** Nobody fills in a form that could not be used in the end; settings that stand in the workbook are not asked for again. */
function dialog(services: Services, { settings }: Missing): Outcome {
  if (settings === undefined) requireUser(services);
  else requireOffice(services, settings);
  const data = { fields: settings === undefined ? SETTING_KEYS.map(toField) : [], words: SET_UP_PAGE };
  return {
    message: SET_UP_PAGE.title,
    page: { name: 'set-up', title: SET_UP_PAGE.title, width: 800, height: 600, data },
  };
}

function toField(key: SettingKey): SettingField {
  const { kind, required, initial } = SETTING_FIELDS[key];
  return { key, kind, ...SETTING_WORDS[key], isRequired: required, value: initial };
}
