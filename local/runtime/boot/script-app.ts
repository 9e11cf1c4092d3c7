// Runs inside the script's context: ScriptApp, for clock triggers and permissions.

import type { Kit } from './kit';

export function createScriptApp(kit: Kit): {
  service: object;
  AuthMode: { readonly LIMITED: object; readonly FULL: object };
} {
  const AuthMode = kit.enumeration('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
  const EventType = kit.enumeration('ScriptApp.EventType', [
    'CLOCK',
    'ON_OPEN',
    'ON_EDIT',
    'ON_FORM_SUBMIT',
    'ON_CHANGE',
  ]);
  const TriggerSource = kit.enumeration('ScriptApp.TriggerSource', ['SPREADSHEETS', 'CLOCK']);

  const AuthorizationStatus = kit.enumeration('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

  interface TriggerData {
    readonly uniqueId: string;
    readonly handler: string;
  }
  const ids = new WeakMap<object, string>();

  const triggerOf = (data: TriggerData): object => {
    const trigger = kit.service('Trigger', {
      getUniqueId: () => data.uniqueId,
      getHandlerFunction: () => data.handler,
      getEventType: () => EventType.CLOCK,
      getTriggerSource: () => TriggerSource.CLOCK,
    });
    ids.set(trigger, data.uniqueId);
    return trigger;
  };

  const clockBuilder = (handler: string): object => {
    const schedule: Record<string, unknown> = {};
    const set = (name: string) => (value: unknown) => {
      schedule[name] = value;
      return builder;
    };
    const builder: object = kit.service('ClockTriggerBuilder', {
      everyDays: set('everyDays'),
      everyHours: set('everyHours'),
      atHour: set('atHour'),
      nearMinute: set('nearMinute'),
      inTimezone: set('timeZone'),
      create: () => triggerOf(kit.call<TriggerData>('script.newTrigger', { params: { handler }, body: { schedule } })),
    });
    return builder;
  };

  const requireScopes = (mode: unknown, scopes?: unknown): void => {
    if (mode !== AuthMode.FULL) throw kit.notEmulated('ScriptApp permissions of another AuthMode than FULL');
    kit.call('script.requireScopes', { body: { scopes } });
  };

  const service = kit.service('ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    EventType,
    TriggerSource,
    getProjectTriggers: () => kit.call<TriggerData[]>('script.getProjectTriggers').map(triggerOf),
    newTrigger: (handler: string) => {
      if (typeof Reflect.get(globalThis, handler) !== 'function') {
        throw new Error(`The trigger names "${handler}", which is no top-level function of the script.`);
      }
      return kit.service('TriggerBuilder', { timeBased: () => clockBuilder(handler) });
    },
    deleteTrigger: (trigger: object) => {
      const uniqueId = ids.get(trigger);
      if (uniqueId === undefined) throw kit.mismatch('ScriptApp.deleteTrigger', [trigger]);
      kit.call('script.deleteTrigger', { params: { uniqueId } });
    },
    requireScopes,
    requireAllScopes: (mode: unknown) => requireScopes(mode),
    getAuthorizationInfo: (mode: unknown, scopes?: readonly string[]) => {
      if (mode !== AuthMode.FULL) throw kit.notEmulated('ScriptApp permissions of another AuthMode than FULL');
      const { granted, asked, url } = kit.call<{ granted: string[]; asked: string[]; url: string }>(
        'script.getAuthorizationInfo',
      );
      const missing = (scopes ?? asked).some((scope) => !granted.includes(scope));
      return kit.service('AuthorizationInfo', {
        getAuthorizedScopes: () => granted,
        getAuthorizationStatus: () => (missing ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED),
        // Null where there is nothing to grant (reference/script/authorization-info).
        getAuthorizationUrl: () => (missing ? url : null),
      });
    },
  });
  return { service, AuthMode };
}
