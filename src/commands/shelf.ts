// Files of the campaign among those on its shelf, by what they were made as.

import { setupError } from '../core/errors';
import type { TemplateName } from '../core/report/templates';
import type { Settings } from '../core/settings/fields';
import { PLACES } from '../messages/setup-faults';
import type { KeyedFile } from './services';

export const templateKey = (name: TemplateName): string => `template|${name}`;

export const albumKey = ({ year }: Pick<Settings, 'year'>): string => `photos|${year}`;

export function withKey(shelf: readonly KeyedFile[], key: string): KeyedFile[] {
  return shelf.filter((file) => file.key === key);
}

/** @throws SetupError where there are several, as after somebody has copied it: which one is meant nobody can tell */
export function findOne(shelf: readonly KeyedFile[], key: string): KeyedFile | undefined {
  const [file, ...others] = withKey(shelf, key);
  if (file === undefined || others.length === 0) return file;
  throw setupError('severalFiles', { in: PLACES.drive }, { count: String(others.length + 1), name: file.name });
}
