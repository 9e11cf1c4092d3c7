// ScriptApp: the clock triggers of a script, and which permissions it has been granted.

import { type Api, type ApiRequest, NotEmulatedError, ServiceException } from '../api';
import type { EngineState, Trigger } from '../state';
import { bodyObject, isObject, textParam } from '../utilities/arguments';
import type { IdSource } from '../utilities/ids';

export interface ScriptAppOptions {
  readonly triggersPerUser: number;
  readonly grantedScopes: readonly string[];
  /** Those of the manifest. */
  readonly askedScopes: readonly string[];
  readonly ids: IdSource;
}

/** Google's page goes by the project's id; here nobody can grant anything. */
const CONSENT_URL = 'https://script.google.com/macros/authorize';

/** `script.*`. Each user sees and counts only the triggers of their own. */
export function createScriptAppApi(state: EngineState, options: ScriptAppOptions): Api {
  const ownedBy = (actor: string): Trigger[] => state.triggers.filter(({ owner }) => owner === actor);
  return {
    'script.getProjectTriggers': (_, caller) =>
      ownedBy(caller.actor).map(({ uniqueId, handler, eventType }) => ({ uniqueId, handler, eventType })),
    'script.newTrigger': (request, caller) => {
      if (ownedBy(caller.actor).length >= options.triggersPerUser) {
        throw new ServiceException(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      const trigger: Trigger = {
        uniqueId: options.ids.triggerId(),
        handler: textParam(request, 'handler'),
        eventType: 'CLOCK',
        schedule: readSchedule(request),
        owner: caller.actor,
      };
      state.triggers.push(trigger);
      return { uniqueId: trigger.uniqueId, handler: trigger.handler, eventType: trigger.eventType };
    },
    'script.deleteTrigger': (request, caller) => {
      const id = textParam(request, 'uniqueId');
      const at = state.triggers.findIndex(({ uniqueId, owner }) => uniqueId === id && owner === caller.actor);
      if (at < 0)
        throw new ServiceException(
          'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
        );
      state.triggers.splice(at, 1);
      return null;
    },
    'script.getAuthorizationInfo': () => ({
      granted: [...options.grantedScopes],
      asked: [...options.askedScopes],
      url: CONSENT_URL,
    }),
    'script.requireScopes': (request) => {
      const { scopes } = bodyObject(request);
      const missing = (Array.isArray(scopes) ? scopes : options.askedScopes).filter(
        (scope) => typeof scope === 'string' && !options.grantedScopes.includes(scope),
      );
      // Google ends the run and shows its consent screen; what follows is the nearest a local run has.
      if (missing.length > 0)
        throw new ServiceException(`Authorization is required to perform that action. Missing: ${missing.join(', ')}`);
      return null;
    },
  };
}

function readSchedule(request: ApiRequest): Trigger['schedule'] {
  const { schedule } = bodyObject(request);
  if (!isObject(schedule)) throw new ServiceException('Invalid argument: schedule');
  const read = (name: string, from: number, to: number): number | undefined => {
    const value = schedule[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to) {
      throw new ServiceException(`Invalid argument: ${name}`);
    }
    return value;
  };
  const everyDays = read('everyDays', 1, 365);
  const everyHours = read('everyHours', 1, 24);
  const atHour = read('atHour', 0, 23);
  const nearMinute = read('nearMinute', 0, 59);
  const { timeZone } = schedule;
  if ((everyDays === undefined) === (everyHours === undefined)) {
    throw new NotEmulatedError('a clock trigger that is neither everyDays nor everyHours');
  }
  return {
    ...(everyDays === undefined ? {} : { everyDays }),
    ...(everyHours === undefined ? {} : { everyHours }),
    ...(atHour === undefined ? {} : { atHour }),
    ...(nearMinute === undefined ? {} : { nearMinute }),
    ...(typeof timeZone === 'string' ? { timeZone } : {}),
  };
}
