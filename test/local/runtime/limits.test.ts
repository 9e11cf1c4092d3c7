import { ExecutionStoppedError } from '../../../local/runtime/errors';
import { evaluate, newEngine, newState } from './new-engine';

test('sleeping moves the virtual clock', () => {
  expect(evaluate('const from = Date.now(); Utilities.sleep(2500); return Date.now() - from')).toBe(2501);
});

test('a run above six minutes is stopped and nothing after that takes effect', () => {
  const state = newState();
  const engine = newEngine(
    `function main() {
      const store = PropertiesService.getScriptProperties();
      store.setProperty('before', '1');
      try {
        Utilities.sleep(300000);
        Utilities.sleep(61000);
      } catch (error) {
        try { store.setProperty('caught', '1'); } catch {}
      } finally {
        try { store.setProperty('finally', '1'); } catch {}
      }
      return 'done';
    }`,
    { state },
  );

  expect(() => engine.run('main')).toThrow(new ExecutionStoppedError('timeout', 'Exceeded maximum execution time'));
  expect(state.properties.script).toEqual({ before: '1' });
  expect(engine.ledger.calls).toEqual({ 'properties.setProperty': 1, 'utilities.sleep': 2 });
});

test('a simple trigger has thirty seconds', () => {
  const engine = newEngine('function onOpen() { Utilities.sleep(31000); }');

  expect(() => engine.open()).toThrow('Exceeded maximum execution time');
});

test('the limit counts from the start of the run', () => {
  const engine = newEngine('function main() { Utilities.sleep(250000); return true; }');

  engine.run('main');

  expect(engine.run('main')).toBe(true);
});

test('the 61st read within a minute is refused with 429, a minute later it passes', () => {
  const seen = evaluate(`
    const read = () => Sheets.Spreadsheets.get('book', { fields: 'spreadsheetId' });
    let refusal;
    for (let i = 0; i < 61; i++) { try { read(); } catch (error) { refusal = [i, error.details.code, error.message]; } }
    Utilities.sleep(61000);
    return [refusal, read().spreadsheetId];`);

  // At some 300 ms a read only the first minute's quota can run out, and does not: 61 reads take 18 seconds.
  expect(seen).toEqual([
    [
      60,
      429,
      "API call to sheets.spreadsheets.get failed with error: Quota exceeded for quota metric 'Read requests' and limit " +
        "'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:000000000000'.",
    ],
    'book',
  ]);
});

test('reads do not use up the quota of writes', () => {
  const seen = evaluate(`
    for (let i = 0; i < 60; i++) Sheets.Spreadsheets.get('book', { fields: 'spreadsheetId' });
    return Sheets.Spreadsheets.Values.clear({}, 'book', 'Sheet1!A1').spreadsheetId;`);

  expect(seen).toBe('book');
});
