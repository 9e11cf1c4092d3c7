// What comes from outside with a set-up (a dialog, a file): checked before anything is believed.

import * as z from 'zod/mini';
import type { FaultPlace, SetupFault } from '../core/errors';
import { parseRoster } from '../core/roster/parse-roster';
import type { SettingKey } from '../core/settings/fields';
import { parseSettings, type TypedSetting } from '../core/settings/parse-settings';
import { PLACES } from '../messages/setup-faults';
import { TABS } from '../messages/tabs';
import { settingOf } from '../sheets/read/settings';
import { type RosterSource, readRosterSource, type TableParser, wireRosterSource } from './roster-source';
import { refuseFaults, type SetupInput } from './set-up';
import { initialTyped } from './setup-settings';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A list of units already taken apart into headings and rows, as it is by the command line for .json. */
const wireRosterTable = z.object({
  source: z.string(),
  heading: z.array(z.string()),
  rows: z.array(z.array(scalar)),
  /** `row`: lines of a table, the heading standing on line `first - 1`; `item`: entries of a list, the first being number `first`. */
  counted: z.enum(['row', 'item']),
  first: z.number(),
});

const wireInput = z.object({
  settings: z.optional(
    z.object({
      /** Name of the file, for messages; absent for what was typed into the dialog. */
      source: z.optional(z.string()),
      /** Setting keys or Vietnamese labels to values; several values of one setting as a list. */
      values: z.record(z.string(), z.union([scalar, z.array(z.string())])),
    }),
  ),
  roster: z.optional(z.union([wireRosterTable, wireRosterSource])),
  /** Bytes of one write. */
  largestWrite: z.optional(z.number()),
});

type WireInput = z.infer<typeof wireInput>;

/** @throws SetupError naming file and place of everything that is wrong */
export function parseSetupInput(services: TableParser, input: unknown): SetupInput {
  const { settings, roster, largestWrite } = wireInput.parse(input);
  return {
    ...(settings === undefined ? {} : { settings: readSettingsFile(settings) }),
    ...(roster === undefined ? {} : readRoster(services, roster)),
    ...(largestWrite === undefined ? {} : { largestWrite }),
  };
}

function readSettingsFile({ source, values }: NonNullable<WireInput['settings']>) {
  const file = { in: source === undefined ? PLACES.tab(TABS.settings) : PLACES.file(source) };
  const typed: Partial<Record<SettingKey, TypedSetting>> = initialTyped();
  const unknown: SetupFault[] = [];
  for (const [name, value] of Object.entries(values)) {
    const key = settingOf(name);
    if (key === undefined) unknown.push({ code: 'unknownSetting', place: file, params: { value: name } });
    else typed[key] = { value: Array.isArray(value) ? value.join(';\n') : value, place: file };
  }
  const { settings, faults } = parseSettings(typed, file);
  refuseFaults([...unknown, ...faults]);
  return settings;
}

function readRoster(
  services: TableParser,
  roster: NonNullable<WireInput['roster']>,
): Pick<SetupInput, 'units' | 'madeCodes'> {
  return 'heading' in roster ? { units: readRosterTable(roster) } : readRosterFile(services, roster);
}

function readRosterTable({ source, heading, rows, counted, first }: z.infer<typeof wireRosterTable>) {
  const place: FaultPlace = { in: PLACES.file(source) };
  const placeOf = (row: number) => ({
    ...place,
    at: counted === 'row' ? PLACES.row(first + row) : PLACES.item(first + row),
  });
  const { units, faults } = parseRoster({ heading, rows, reservedTabs: Object.values(TABS), place, placeOf });
  refuseFaults(faults);
  return units;
}

function readRosterFile(services: TableParser, source: RosterSource): Pick<SetupInput, 'units' | 'madeCodes'> {
  const { units, faults, understanding } = readRosterSource(services, source);
  refuseFaults(faults);
  return { units, madeCodes: understanding.madeCodes };
}
