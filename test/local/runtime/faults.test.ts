import type { EngineState } from '../../../local/google/state';
import { ExecutionStoppedError } from '../../../local/runtime/errors';
import type { Fault } from '../../../local/runtime/faults';
import { NOW, newEngine, newState } from './new-engine';

const BUNDLE = `
  function main() {
    const store = PropertiesService.getScriptProperties();
    store.setProperty('first', '1');
    let caught = 'nothing';
    try { store.setProperty('second', '1'); } catch (error) { caught = error.name + ': ' + error.message; }
    store.setProperty('third', caught);
    return caught;
  }
  function read() { Sheets.Spreadsheets.get('book'); }
  function readUnknown() { Sheets.Spreadsheets.get('unknown'); }`;

function withFault(fault: Fault) {
  const state = newState();
  return { state, engine: newEngine(BUNDLE, { state, faults: [fault] }) };
}

function keys(state: EngineState): string[] {
  return Object.keys(state.properties.script);
}

const SECOND = { method: 'properties.setProperty', nth: 2 };

test('an error before the call leaves it undone and can be caught', () => {
  const { state, engine } = withFault({ call: SECOND, when: 'before', kind: 'error' });

  expect(engine.run('main')).toBe('Exception: Internal error encountered.');
  expect(keys(state)).toEqual(['first', 'third']);
});

test('an error after the call leaves it done: a timeout that landed', () => {
  const { state, engine } = withFault({ call: SECOND, when: 'after', kind: 'error' });

  expect(engine.run('main')).toBe('Exception: Internal error encountered.');
  expect(keys(state)).toEqual(['first', 'second', 'third']);
});

test('a crash before the call ends the run there, whatever the script catches', () => {
  const { state, engine } = withFault({ call: SECOND, when: 'before', kind: 'crash' });

  expect(() => engine.run('main')).toThrow(ExecutionStoppedError);
  expect(keys(state)).toEqual(['first']);
  expect(engine.ledger.entries.map(({ outcome }) => outcome)).toEqual(['ok', 'stopped']);
});

test('a crash after the call keeps its effect and nothing later', () => {
  const { state, engine } = withFault({ call: 2, when: 'after', kind: 'crash' });

  expect(() => engine.run('main')).toThrow(ExecutionStoppedError);
  expect(keys(state)).toEqual(['first', 'second']);
});

test('the run after a crash works again', () => {
  const { state, engine } = withFault({ call: SECOND, when: 'before', kind: 'crash' });
  expect(() => engine.run('main')).toThrow(ExecutionStoppedError);

  engine.run('main');

  expect(keys(state)).toEqual(['first', 'second', 'third']);
});

test('a fault of the Sheets API has the code and text it was given', () => {
  const error = { code: 503, message: 'The service is currently unavailable.' };
  const { engine } = withFault({
    call: { method: 'sheets.spreadsheets.get', nth: 1 },
    when: 'before',
    kind: 'error',
    error,
  });

  expect(() => engine.run('read')).toThrow(
    'GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: The service is currently unavailable.',
  );
});

const SIX_MINUTES = 360_000;

test('a slow call within the limit only takes its time', () => {
  for (const when of ['before', 'after'] as const) {
    const { state, engine } = withFault({ call: SECOND, when, kind: 'slow', ms: 60_000 });

    expect(engine.run('main')).toBe('nothing');
    expect(keys(state)).toEqual(['first', 'second', 'third']);
    expect(engine.ledger.entries[1]?.ms).toBeGreaterThan(60_000);
  }
});

test('a call that is waited for until the limit has passed is not carried out', () => {
  const { state, engine } = withFault({ call: SECOND, when: 'before', kind: 'slow', ms: SIX_MINUTES });

  expect(() => engine.run('main')).toThrow(new ExecutionStoppedError('timeout', 'Exceeded maximum execution time'));
  expect(keys(state)).toEqual(['first']);
  expect(engine.ledger.entries.map(({ outcome }) => outcome)).toEqual(['ok', 'stopped']);
});

test('a call whose answer comes after the limit was carried out, and the run ends there', () => {
  const { state, engine } = withFault({ call: SECOND, when: 'after', kind: 'slow', ms: SIX_MINUTES });

  expect(() => engine.run('main')).toThrow(new ExecutionStoppedError('timeout', 'Exceeded maximum execution time'));
  expect(keys(state)).toEqual(['first', 'second']);
});

test('a slow call that is refused is refused late', () => {
  const { engine } = withFault({
    call: { method: 'sheets.spreadsheets.get', nth: 1 },
    when: 'after',
    kind: 'slow',
    ms: 60_000,
  });

  expect(() => engine.run('readUnknown')).toThrow('Requested entity was not found.');
  expect(engine.now().getTime()).toBeGreaterThan(NOW.getTime() + 60_000);
});
