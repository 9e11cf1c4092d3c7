import { createCacheApi } from '../../../../local/google/cache';
import { evaluate, NOW, newEngine, newState, USER } from '../../runtime/new-engine';

test('an entry lives until its time is up', () => {
  expect(
    evaluate(`
      const cache = CacheService.getScriptCache();
      cache.put('k', 'v', 2);
      const before = cache.get('k');
      Utilities.sleep(2000);
      return [before, cache.get('k')];`),
  ).toEqual(['v', null]);
});

test('an entry lives ten minutes where no time is given, and six hours at most', () => {
  const engine = newEngine(`
    function put() { const cache = CacheService.getUserCache(); cache.put('a', '1'); cache.put('b', '2', 1000000); }
    function get() { return CacheService.getUserCache().getAll(['a', 'b']); }`);
  engine.run('put');

  engine.tick(new Date('2026-10-05T01:09:00Z'));
  expect(engine.run('get')).toEqual({ a: '1', b: '2' });
  engine.tick(new Date('2026-10-05T01:11:00Z'));
  expect(engine.run('get')).toEqual({ b: '2' });
  engine.tick(new Date('2026-10-05T07:01:00Z'));
  expect(engine.run('get')).toEqual({});
});

test('putAll, remove and removeAll do what they say', () => {
  expect(
    evaluate(`
      const cache = CacheService.getDocumentCache();
      cache.putAll({ a: '1', b: '2', c: '3', d: '4' }, 60);
      cache.remove('a');
      cache.removeAll(['b', 'c']);
      return cache.getAll(['a', 'b', 'c', 'd']);`),
  ).toEqual({ d: '4' });
});

test.each([
  ["'k'.repeat(251), 'v'", 'Argument too large: key'],
  ["'k', 'v'.repeat(100 * 1024 + 1)", 'Argument too large: value'],
  ["'k', 'v', 0", 'Invalid argument: expirationInSeconds'],
])('put(%s) is refused', (args, refusal) => {
  expect(() => evaluate(`CacheService.getScriptCache().put(${args})`)).toThrow(refusal);
});

test('of more than a thousand entries those nearest to expiry go', () => {
  const state = newState();

  evaluate(
    `const cache = CacheService.getScriptCache();
     cache.put('first to go', 'v', 10);
     const many = {};
     for (let i = 0; i < 1000; i++) many['key' + i] = 'v';
     cache.putAll(many, 60);`,
    { state },
  );

  const keys = Object.keys(state.cache.script ?? {});
  expect([keys.length, keys.includes('first to go')]).toEqual([1000, false]);
});

test('at the very moment its time is up an entry is gone', () => {
  const api = createCacheApi(newState(), {
    keyChars: 250,
    valueBytes: 100,
    items: 10,
    defaultSeconds: 600,
    maxSeconds: 21_600,
  });
  const at = (now: Date) => ({ actor: USER, authMode: 'FULL', now }) as const;
  const params = { store: 'script', key: 'k', value: 'v', expirationInSeconds: 2 };
  const later = (ms: number) => at(new Date(NOW.getTime() + ms));

  api['cache.put']?.({ params }, at(NOW));

  expect(api['cache.get']?.({ params }, later(1999))).toBe('v');
  expect(api['cache.get']?.({ params }, later(2000))).toBeNull();
});
