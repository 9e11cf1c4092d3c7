// Session: who runs the script, as far as Google lets a script know.

import type { Api } from '../api';

export interface SessionOptions {
  /** Time zone of the script's manifest. */
  readonly timeZone: string;
  /** Language of the user's account, e.g. `vi`. */
  readonly locale: string;
}

/**
 * `session.*`: each answers one string.
 * In a simple trigger the address is withheld ('' instead), see developers.google.com/apps-script/reference/base/session.
 */
export function createSessionApi(options: SessionOptions): Api {
  return {
    'session.getActiveUser': (_, caller) => (caller.authMode === 'FULL' ? caller.actor : ''),
    'session.getEffectiveUser': (_, caller) => (caller.authMode === 'FULL' ? caller.actor : ''),
    'session.getScriptTimeZone': () => options.timeZone,
    'session.getActiveUserLocale': () => options.locale,
  };
}
