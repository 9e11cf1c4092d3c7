// Runs inside the script's context: PropertiesService, CacheService and LockService, each with a script, a document and a user scope.

import type { Kit } from './kit';

export function createStores(kit: Kit) {
  const properties = (store: string): object => {
    const self: object = kit.service('Properties', {
      getProperty: (key: string) => kit.call<string | null>('properties.getProperty', { params: { store, key } }),
      getProperties: () => kit.call<Record<string, string>>('properties.getProperties', { params: { store } }),
      getKeys: () => kit.call<string[]>('properties.getKeys', { params: { store } }),
      setProperty: (key: string, value: unknown) => {
        kit.call('properties.setProperty', { params: { store, key, value: String(value) } });
        return self;
      },
      setProperties: (values: Record<string, unknown>, deleteAllOthers = false) => {
        const body = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
        kit.call('properties.setProperties', { params: { store, deleteAllOthers }, body });
        return self;
      },
      deleteProperty: (key: string) => {
        kit.call('properties.deleteProperty', { params: { store, key } });
        return self;
      },
      deleteAllProperties: () => {
        kit.call('properties.deleteAllProperties', { params: { store } });
        return self;
      },
    });
    return self;
  };

  const cache = (store: string): object =>
    kit.service('Cache', {
      get: (key: string) => kit.call<string | null>('cache.get', { params: { store, key } }),
      getAll: (keys: string[]) =>
        kit.call<Record<string, string>>('cache.getAll', { params: { store }, body: { keys } }),
      put: (key: string, value: unknown, expirationInSeconds?: number) => {
        kit.call('cache.put', { params: { store, key, value: String(value), expirationInSeconds } });
      },
      putAll: (values: Record<string, string>, expirationInSeconds?: number) => {
        kit.call('cache.putAll', { params: { store, expirationInSeconds }, body: values });
      },
      remove: (key: string) => {
        kit.call('cache.remove', { params: { store, key } });
      },
      removeAll: (keys: string[]) => {
        kit.call('cache.removeAll', { params: { store }, body: { keys } });
      },
    });

  const lock = (scope: string): object =>
    kit.service('Lock', {
      tryLock: (timeoutMs: number) => kit.call<boolean>('lock.tryLock', { params: { scope, timeoutMs } }),
      waitLock: (timeoutMs: number) => {
        kit.call('lock.waitLock', { params: { scope, timeoutMs } });
      },
      releaseLock: () => {
        kit.call('lock.releaseLock', { params: { scope } });
      },
      hasLock: () => kit.call<boolean>('lock.hasLock', { params: { scope } }),
    });

  return {
    PropertiesService: kit.service('PropertiesService', {
      getScriptProperties: () => properties('script'),
      getDocumentProperties: () => properties('document'),
      getUserProperties: () => properties('user'),
    }),
    CacheService: kit.service('CacheService', {
      getScriptCache: () => cache('script'),
      getDocumentCache: () => cache('document'),
      getUserCache: () => cache('user'),
    }),
    LockService: kit.service('LockService', {
      getScriptLock: () => lock('script'),
      getDocumentLock: () => lock('document'),
      getUserLock: () => lock('user'),
    }),
  };
}
