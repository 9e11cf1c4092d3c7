// An engine on an opened book, for whoever gives the command.

import { createEngine, type Engine, type EngineOptions } from '../runtime/engine';
import type { OpenedBook } from '../store/opened-book';
import type { Arguments } from './arguments';
import type { Bundle } from './bundle';

export function engineOn(
  { state }: OpenedBook,
  bundle: Bundle,
  { user }: Pick<Arguments, 'user'>,
  now: Date,
  options: Partial<EngineOptions> = {},
): Engine {
  return createEngine({ ...bundle, state, now, user: user ?? state.spreadsheet.owner, ...options });
}
