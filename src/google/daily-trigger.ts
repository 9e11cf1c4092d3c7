// The clock trigger of automatic reminding, and what the user has granted.

import type { Services } from '../commands/services';

/** The function of src/main.ts that it calls. */
const HANDLER = 'remindDaily';

function own(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}

export const dailyTrigger: Services['trigger'] = {
  count: () => own().length,
  install: (time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const clock = ScriptApp.newTrigger(HANDLER).timeBased();
    clock.everyDays(1).atHour(hour).nearMinute(minute).inTimezone(Session.getScriptTimeZone()).create();
  },
  remove: () => {
    for (const trigger of own()) ScriptApp.deleteTrigger(trigger);
  },
};

export const permissions: Services['permissions'] = {
  require: () => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL),
  missing: () => {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return undefined;
    return { url: info.getAuthorizationUrl() ?? '' };
  },
};
