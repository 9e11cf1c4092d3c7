// The workbook, opened for somebody of the office: what a menu item does is the office's business, whoever clicks it.

import { setupError } from '../core/errors';
import type { Settings } from '../core/settings/fields';
import { PLACES } from '../messages/setup-faults';
import type { ReadDetail } from '../sheets/google-json';
import { readSettings } from '../sheets/read/settings';
import type { Keepers } from '../sheets/rules/protections';
import { type Snapshot, toSnapshot } from '../sheets/snapshot';
import type { Services } from './services';

export interface OfficeBook {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
}

/** @throws SetupError when the settings do not allow any work, or the user is nobody of the office */
export function openForOffice(services: Services, detail: ReadDetail): OfficeBook {
  return asOffice(services, toSnapshot(services.workbook.read(detail)));
}

/** The same for a workbook that was read already. */
export function asOffice(services: Services, snapshot: Snapshot): OfficeBook {
  const settings = readSettings(snapshot);
  requireOffice(services, settings);
  return { snapshot, settings };
}

/** @throws SetupError for a user who is unknown, or nobody of the office; a menu runs as whoever clicks it, with that person's rights */
export function requireOffice(services: Services, settings: Settings): void {
  const user = requireUser(services);
  const office = officeUsers(services, settings);
  if (!office.some((one) => isSameAddress(one, user))) throw setupError('notOffice', { in: PLACES.user }, { user });
}

/** @throws SetupError where Google does not say who runs this: what such a user protected, nobody could take over */
export function requireUser(services: Services): string {
  const user = services.user();
  if (user === '') throw setupError('blankUser', { in: PLACES.user });
  return user;
}

/** Everybody who may edit what is the office's, each address once. */
export function officeUsers(services: Services, settings: Settings): string[] {
  const all = [services.workbook.owner(), ...settings.officeUsers, ...settings.officeEmails];
  return all.filter((one, i) => one !== '' && all.findIndex((other) => isSameAddress(one, other)) === i);
}

/** For protections: whoever makes one has to be among those it lets in. */
export function keepersOf(services: Services, settings: Settings): Keepers {
  return { owner: services.workbook.owner(), editors: [...officeUsers(services, settings), services.user()] };
}

/** By whom the office's tabs may be edited, whoever runs the command among them. */
export function isOfOffice({ owner, editors }: Keepers): (address: string) => boolean {
  return (address) => [owner, ...editors].some((one) => isSameAddress(one, address));
}

export function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
