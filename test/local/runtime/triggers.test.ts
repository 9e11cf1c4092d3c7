import { newEngine, newState, USER } from './new-engine';

const BUNDLE = `
  function install() { return ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(7).nearMinute(30).inTimezone('Asia/Ho_Chi_Minh').create().getUniqueId(); }
  function remind(event) { console.log(Session.getEffectiveUser().getEmail(), event.hour, event.minute, event.triggerUid, event.authMode === ScriptApp.AuthMode.FULL); }
  function fail() { throw new Error('hỏng'); }
  function list() { return ScriptApp.getProjectTriggers().map((trigger) => [trigger.getHandlerFunction(), trigger.getUniqueId(), String(trigger.getEventType())]); }
  function clear() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
  function dangling() { ScriptApp.newTrigger('nowhere'); }`;

test('an installed trigger fires every day at its hour, as its owner', () => {
  // The engine starts on 5 October at 8:00 in Vietnam, after the first hour has passed.
  const engine = newEngine(BUNDLE);
  const id = engine.run('install');

  const firings = engine.tick(new Date('2026-10-07T02:00:00Z'));

  expect(firings.map(({ due }) => due.toISOString())).toEqual(['2026-10-06T00:30:00.000Z', '2026-10-07T00:30:00.000Z']);
  expect(engine.log[0]?.text).toBe(`${USER} 0 30 ${id} true`);
  expect(engine.now()).toEqual(new Date('2026-10-07T02:00:00Z'));
});

test('a trigger of another user runs as that user, who alone sees it', () => {
  const state = newState();
  state.triggers.push({
    uniqueId: '77',
    handler: 'remind',
    eventType: 'CLOCK',
    schedule: { everyHours: 1, nearMinute: 5 },
    owner: 'khac@example.org',
  });
  const engine = newEngine(BUNDLE, { state });

  engine.tick(new Date('2026-10-05T01:10:00Z'));

  expect(engine.log).toEqual([{ level: 'log', text: 'khac@example.org 1 5 77 true' }]);
  expect(engine.run('list')).toEqual([]);
});

test('a trigger that was due during another run fires late, not never', () => {
  const state = newState();
  const schedule = { everyHours: 1, nearMinute: 1 };
  state.triggers.push({ uniqueId: '1', handler: 'remind', eventType: 'CLOCK', schedule, owner: USER });
  const engine = newEngine(`${BUNDLE} function slow() { Utilities.sleep(120000); }`, { state });
  engine.run('slow');

  const firings = engine.tick(new Date('2026-10-05T01:03:00Z'));

  expect(firings.map(({ due }) => due.toISOString())).toEqual(['2026-10-05T01:01:00.000Z']);
});

test('a trigger that was due several times while nobody looked fires once', () => {
  const state = newState();
  const schedule = { everyDays: 1, atHour: 7, nearMinute: 0 };
  state.triggers.push({ uniqueId: '1', handler: 'tell', eventType: 'CLOCK', schedule, owner: USER });
  const bundle = 'function tell() { return new Date().toISOString(); }';
  const engine = newEngine(bundle, { state, firedUntil: new Date('2026-10-01T01:00:00Z') });
  expect(engine.nextDue()).toEqual(new Date('2026-10-02T00:00:00Z'));

  const firings = engine.tick(new Date('2026-10-05T02:00:00Z'));

  expect(firings.map(({ due, value }) => [due.toISOString(), value])).toEqual([
    ['2026-10-02T00:00:00.000Z', '2026-10-05T01:00:00.000Z'],
  ]);
  expect(engine.nextDue()).toEqual(new Date('2026-10-06T00:00:00Z'));
});

test('without a trigger nothing is ever due', () => {
  expect(newEngine(BUNDLE).nextDue()).toBeUndefined();
});

test('a failed trigger is reported and the next one still fires', () => {
  const state = newState();
  const schedule = { everyHours: 1, nearMinute: 0 };
  state.triggers.push(
    { uniqueId: '1', handler: 'fail', eventType: 'CLOCK', schedule, owner: USER },
    { uniqueId: '2', handler: 'remind', eventType: 'CLOCK', schedule, owner: USER },
  );
  const engine = newEngine(BUNDLE, { state });

  const firings = engine.tick(new Date('2026-10-05T02:00:00Z'));

  expect(firings.map(({ handler, error }) => [handler, error?.message])).toEqual([
    ['fail', 'Error: hỏng'],
    ['remind', undefined],
  ]);
});

test('triggers are listed and deleted', () => {
  const state = newState();
  const engine = newEngine(BUNDLE, { state });
  const id = engine.run('install');

  expect(engine.run('list')).toEqual([['remind', id, 'CLOCK']]);
  engine.run('clear');

  expect(state.triggers).toEqual([]);
});

test('a trigger for a function the script does not have is an error', () => {
  expect(() => newEngine(BUNDLE).run('dangling')).toThrow(/"nowhere"/);
});

test('a user has at most twenty triggers', () => {
  const engine = newEngine(BUNDLE);
  for (let i = 0; i < 20; i++) engine.run('install');

  expect(() => engine.run('install')).toThrow('Exception: This script has too many triggers.');
});
