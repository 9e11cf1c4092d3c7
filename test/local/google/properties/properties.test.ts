import { evaluate, newEngine, newState, USER } from '../../runtime/new-engine';

test('an absent property is null', () => {
  expect(evaluate("return PropertiesService.getScriptProperties().getProperty('absent')")).toBeNull();
  expect(evaluate("return PropertiesService.getScriptProperties().getProperty('toString')")).toBeNull();
});

test('the three stores are apart and outlive the run', () => {
  const state = newState();
  const engine = newEngine(
    `function write() {
      PropertiesService.getScriptProperties().setProperty('a', 1);
      PropertiesService.getDocumentProperties().setProperties({ b: '2', c: '3' }).deleteProperty('c');
      PropertiesService.getUserProperties().setProperty('d', '4');
    }
    function read() {
      return [PropertiesService.getScriptProperties().getProperties(), PropertiesService.getDocumentProperties().getKeys(),
        PropertiesService.getUserProperties().getProperty('d')];
    }`,
    { state },
  );

  engine.run('write');

  expect(engine.run('read')).toEqual([{ a: '1' }, ['b'], '4']);
  expect(state.properties).toEqual({ script: { a: '1' }, document: { b: '2' }, user: { [USER]: { d: '4' } } });
});

test('setProperties may clear the others first, and deleteAllProperties clears all', () => {
  expect(
    evaluate(`
      const store = PropertiesService.getScriptProperties();
      store.setProperties({ a: '1', b: '2' });
      store.setProperties({ b: '3' }, true);
      const kept = store.getProperties();
      store.deleteAllProperties();
      return [kept, store.getKeys()];`),
  ).toEqual([{ b: '3' }, []]);
});

test('a value above 9 KB is refused and the store stays as it was', () => {
  const state = newState();
  const body = (length: number) => `PropertiesService.getScriptProperties().setProperty('a', 'x'.repeat(${length}))`;

  evaluate(body(9 * 1024), { state });

  expect(() => evaluate(body(9 * 1024 + 1), { state })).toThrow('You have exceeded the property storage quota.');
  expect(state.properties.script.a).toHaveLength(9 * 1024);
});

test('a store above 500 KB is refused as a whole', () => {
  const state = newState();
  const body = `
    const store = PropertiesService.getScriptProperties();
    for (let i = 0; i < 60; i++) store.setProperty('key' + i, 'x'.repeat(9000));`;

  expect(() => evaluate(body, { state })).toThrow('You have exceeded the property storage quota.');
  expect(Object.keys(state.properties.script)).toHaveLength(56);
});
