// PropertiesService: three stores of strings, kept in the state.

import { type Api, type ApiRequest, type Caller, type Json, ServiceException } from '../api';
import type { EngineState } from '../state';
import { bodyObject, textParam } from '../utilities/arguments';

export interface PropertiesLimits {
  readonly valueBytes: number;
  readonly storeBytes: number;
}

type Store = { [key: string]: string };

/**
 * `properties.*`: every call names its `store` (`script`, `document` or `user`).
 * @throws ServiceException for a value or store beyond its size.
 */
export function createPropertiesApi(state: EngineState, limits: PropertiesLimits): Api {
  const storeOf = (request: ApiRequest, caller: Caller): Store => {
    const name = textParam(request, 'store');
    if (name === 'script' || name === 'document') return state.properties[name];
    if (name !== 'user') throw new ServiceException('Invalid argument: store');
    state.properties.user[caller.actor] ??= {};
    return state.properties.user[caller.actor] ?? {};
  };
  const write = (store: Store, changes: Store): void => {
    for (const value of Object.values(changes)) {
      if (Buffer.byteLength(value) > limits.valueBytes) {
        throw new ServiceException('You have exceeded the property storage quota. Argument too large: value');
      }
    }
    if (storeBytes({ ...store, ...changes }) > limits.storeBytes) {
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    Object.assign(store, changes);
  };
  return {
    'properties.getProperty': (request, caller) => {
      const store = storeOf(request, caller);
      const key = textParam(request, 'key');
      return Object.hasOwn(store, key) ? (store[key] ?? null) : null;
    },
    'properties.getProperties': (request, caller) => ({ ...storeOf(request, caller) }),
    'properties.getKeys': (request, caller) => Object.keys(storeOf(request, caller)),
    'properties.setProperty': (request, caller) => {
      write(storeOf(request, caller), { [textParam(request, 'key')]: textParam(request, 'value') });
      return null;
    },
    'properties.setProperties': (request, caller) => {
      const store = storeOf(request, caller);
      const values = Object.fromEntries(
        Object.entries(bodyObject(request)).map(([key, value]) => [key, asText(value)]),
      );
      const kept = request.params.deleteAllOthers === true ? {} : store;
      write(kept, values);
      if (kept !== store) {
        for (const key of Object.keys(store)) delete store[key];
        Object.assign(store, kept);
      }
      return null;
    },
    'properties.deleteProperty': (request, caller) => {
      delete storeOf(request, caller)[textParam(request, 'key')];
      return null;
    },
    'properties.deleteAllProperties': (request, caller) => {
      const store = storeOf(request, caller);
      for (const key of Object.keys(store)) delete store[key];
      return null;
    },
  };
}

function storeBytes(store: Store): number {
  return Object.entries(store).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
