// CacheService: strings with a time to live, kept in the state so that two runs share them as at Google.

import { type Api, type ApiRequest, type Caller, ServiceException } from '../api';
import type { EngineState } from '../state';
import { bodyObject, numberParam, textParam } from '../utilities/arguments';

export interface CacheLimits {
  readonly keyChars: number;
  readonly valueBytes: number;
  readonly items: number;
  readonly defaultSeconds: number;
  readonly maxSeconds: number;
}

type Store = EngineState['cache'][string];

/**
 * `cache.*`: every call names its `store` (`script`, `document` or `user`).
 * Google may drop an entry early; here it lives its full time, unless more than `items` are kept, when the nearest to expiry go.
 * @throws ServiceException for keys, values or times beyond their limits.
 */
export function createCacheApi(state: EngineState, limits: CacheLimits): Api {
  const storeOf = (request: ApiRequest, caller: Caller): Store => {
    const name = textParam(request, 'store');
    const scope = name === 'user' ? `user:${caller.actor}` : name;
    state.cache[scope] ??= {};
    const store = state.cache[scope] ?? {};
    for (const [key, entry] of Object.entries(store)) {
      if (new Date(entry.expires) <= caller.now) delete store[key];
    }
    return store;
  };
  const checkKey = (key: string): string => {
    if (key.length > limits.keyChars) throw new ServiceException('Argument too large: key');
    return key;
  };
  const put = (store: Store, key: string, value: string, request: ApiRequest, caller: Caller): void => {
    const seconds =
      request.params.expirationInSeconds === undefined
        ? limits.defaultSeconds
        : numberParam(request, 'expirationInSeconds');
    if (seconds <= 0) throw new ServiceException('Invalid argument: expirationInSeconds');
    if (Buffer.byteLength(value) > limits.valueBytes) throw new ServiceException('Argument too large: value');
    const lifeMs = Math.min(seconds, limits.maxSeconds) * 1000;
    store[checkKey(key)] = { value, expires: new Date(caller.now.getTime() + lifeMs).toISOString() };
    const surplus = Object.keys(store).length - limits.items;
    if (surplus <= 0) return;
    const byExpiry = Object.entries(store).sort(([, a], [, b]) => a.expires.localeCompare(b.expires));
    for (const [oldest] of byExpiry.slice(0, surplus)) delete store[oldest];
  };
  const keysOf = (request: ApiRequest): string[] => {
    const { keys } = bodyObject(request);
    if (!Array.isArray(keys)) throw new ServiceException('Invalid argument: keys');
    return keys.map((key) => checkKey(String(key)));
  };
  return {
    'cache.get': (request, caller) => storeOf(request, caller)[checkKey(textParam(request, 'key'))]?.value ?? null,
    'cache.getAll': (request, caller) => {
      const store = storeOf(request, caller);
      return Object.fromEntries(keysOf(request).flatMap((key) => (store[key] ? [[key, store[key].value]] : [])));
    },
    'cache.put': (request, caller) => {
      put(storeOf(request, caller), textParam(request, 'key'), textParam(request, 'value'), request, caller);
      return null;
    },
    'cache.putAll': (request, caller) => {
      const store = storeOf(request, caller);
      for (const [key, value] of Object.entries(bodyObject(request))) {
        if (typeof value !== 'string') throw new ServiceException('Invalid argument: values');
        put(store, key, value, request, caller);
      }
      return null;
    },
    'cache.remove': (request, caller) => {
      delete storeOf(request, caller)[textParam(request, 'key')];
      return null;
    },
    'cache.removeAll': (request, caller) => {
      const store = storeOf(request, caller);
      for (const key of keysOf(request)) delete store[key];
      return null;
    },
  };
}
