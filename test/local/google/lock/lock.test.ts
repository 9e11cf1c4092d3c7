import { LockTable } from '../../../../local/google/lock';
import type { Engine } from '../../../../local/runtime/engine';
import { evaluate, NOW, newEngine, newState } from '../../runtime/new-engine';

const until = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

test('a free lock is taken and given back', () => {
  expect(
    evaluate(`
      const lock = LockService.getDocumentLock();
      const taken = [lock.tryLock(100), lock.hasLock(), LockService.getScriptLock().hasLock()];
      lock.releaseLock();
      return [...taken, lock.hasLock()];`),
  ).toEqual([true, true, false, false]);
});

test('a lock held elsewhere is waited for, as long as one is willing', () => {
  const body =
    'const from = Date.now(); const taken = LockService.getScriptLock().tryLock(5000); return [taken, Math.round((Date.now() - from) / 1000)];';

  expect(evaluate(body, { heldLocks: [{ scope: 'script', until: until(3) }] })).toEqual([true, 3]);
  expect(evaluate(body, { heldLocks: [{ scope: 'script', until: until(60) }] })).toEqual([false, 5]);
  expect(evaluate(body, { heldLocks: [{ scope: 'document', until: until(60) }] })).toEqual([true, 0]);
});

test('waitLock throws when the time is up', () => {
  expect(() =>
    evaluate('LockService.getUserLock().waitLock(1000)', { heldLocks: [{ scope: 'user', until: until(60) }] }),
  ).toThrow('Exception: Lock timeout: another process was holding the lock for too long.');
});

test('locks do not outlive the run', () => {
  const engine = newEngine(`
    function take() { LockService.getScriptLock().waitLock(10); }
    function has() { return LockService.getScriptLock().hasLock(); }`);

  engine.run('take');

  expect(engine.run('has')).toBe(false);
});

test('a lock is lost while an alert or prompt is open, and not by a dialog', () => {
  const held = (show: string) =>
    evaluate(`
      const lock = LockService.getScriptLock();
      lock.waitLock(10);
      SpreadsheetApp.getUi().${show};
      return lock.hasLock();`);

  expect(held("alert('x')")).toBe(false);
  expect(held("prompt('x')")).toBe(false);
  expect(held("showSidebar(HtmlService.createHtmlOutput('x'))")).toBe(true);
});

test('a lock can be taken elsewhere in the middle of a story', () => {
  const engine = newEngine('function take() { return LockService.getScriptLock().tryLock(0); }');
  expect(engine.run('take')).toBe(true);

  engine.holdLock({ scope: 'script', until: until(600) });

  expect(engine.run('take')).toBe(false);
});

describe('two engines on one state', () => {
  const BUNDLE = `
    function hold() {
      LockService.getDocumentLock().waitLock(10);
      LockService.getUserLock().waitLock(10);
      PropertiesService.getScriptProperties().setProperty('held', 'yes');
      return LockService.getDocumentLock().hasLock();
    }
    function take() {
      const taken = [LockService.getDocumentLock(), LockService.getUserLock()].map((lock) => lock.tryLock(5000));
      return [...taken, LockService.getDocumentLock().hasLock()];
    }`;

  function pair(inTheMiddle: (other: Engine) => void) {
    const state = newState();
    state.spreadsheet.editors = ['khac@example.org'];
    const locks = new LockTable();
    const other = newEngine(BUNDLE, { state, locks, user: 'khac@example.org' });
    const onCall = (method: string) => {
      if (method === 'properties.setProperty') inTheMiddle(other);
    };
    return { first: newEngine(BUNDLE, { state, locks, onCall }), other };
  }

  test('one does not get the lock the other holds in the middle of its run, and lets it keep it', () => {
    const seen: unknown[] = [];
    const { first, other } = pair((engine) => {
      seen.push(engine.run('take'), engine.now().getTime() - NOW.getTime());
    });

    expect(first.run('hold')).toBe(true);

    // The lock of the user is another one for another user.
    expect(seen[0]).toEqual([false, true, false]);
    expect(seen[1]).toBeGreaterThanOrEqual(5000);
    expect(other.run('take')).toEqual([true, true, true]);
  });

  test('an error that comes out of the other ends the run, for the script must not catch it', () => {
    const { first } = pair(() => {
      throw new RangeError('outside');
    });

    expect(() => first.run('hold')).toThrow(new RangeError('outside'));
  });

  test('they make other ids at the same moment', () => {
    const state = newState();
    const locks = new LockTable();
    const bundle = 'function id() { return Utilities.getUuid(); }';
    const [one, two] = [newEngine(bundle, { state, locks }), newEngine(bundle, { state, locks })];

    expect(one.run('id')).not.toBe(two.run('id'));
  });
});
