import { NotEmulatedError } from '../../../local/google/api';
import { ScriptError } from '../../../local/runtime/errors';
import { evaluate, NOW, newEngine, newState } from './new-engine';

const ABSENT = [
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'URL',
  'URLSearchParams',
  'FormData',
  'File',
  'Blob',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'structuredClone',
  'DOMException',
  'process',
  'require',
  'module',
  'Buffer',
  'global',
  'window',
  'navigator',
];

test.each(ABSENT)('%s is as absent as in Apps Script', (name) => {
  expect(evaluate(`return typeof ${name}`)).toBe('undefined');
});

test('WebAssembly, Intl and console are there', () => {
  expect(evaluate('return [typeof WebAssembly, typeof Intl, typeof console.log]')).toEqual([
    'object',
    'object',
    'function',
  ]);
});

const WAYS_OUT = [
  'this',
  'SpreadsheetApp',
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getActive()',
  'SpreadsheetApp.getUi().Button.YES',
  'Sheets.Spreadsheets.Values.get',
  'Drive.Files.list()',
  'Utilities.newBlob("x")',
  'Utilities.parseCsv("a,b")',
  'HtmlService.createTemplate("<?= 1 ?>").evaluate()',
  'console.log',
  'Date',
  'new Date()',
  'Intl.DateTimeFormat.prototype.formatToParts',
  '(() => { try { Sheets.Spreadsheets.get("no such book"); } catch (error) { return error; } })()',
  '(() => { try { MailApp.sendEmail("x", "s", "b"); } catch (error) { return error; } })()',
  '(() => { try { (function f() { Session.getActiveUser(); f(); })(); } catch (error) { return error; } })()',
];

test.each(WAYS_OUT)('the constructor of the constructor of %s leads to no process', (expression) => {
  const seen = evaluate(`
    const value = ${expression};
    const make = value.constructor && value.constructor.constructor;
    return [typeof make === 'function' ? make('return typeof process + typeof require')() : 'undefinedundefined'];`);

  expect(seen).toEqual(['undefinedundefined']);
});

test('no stack frame hands out a function or object of the host', () => {
  const seen = evaluate(`
    Error.prepareStackTrace = (_, frames) => frames.map((frame) => [typeof frame.getFunction(), typeof frame.getThis()]);
    try { Sheets.Spreadsheets.get('no such book'); } catch (error) { return error.stack.flat().filter((type) => type !== 'undefined'); }`);

  expect(seen).toEqual([]);
});

test("what services return belongs to the script's own realm", () => {
  const seen = evaluate(`
    const rows = Utilities.parseCsv('a,b');
    try { Sheets.Spreadsheets.get('no such book'); } catch (error) { return [rows instanceof Array, error instanceof Error]; }`);

  expect(seen).toEqual([true, true]);
});

test('Date shows the virtual clock in all its forms and is otherwise a Date', () => {
  const seen = evaluate(`
    class Later extends Date {}
    return [new Date().getTime(), Date.now(), Date.parse(Date()), new Date(5).getTime(), new Date() instanceof Date,
      new Date(0).constructor === Date, new Later(7).getTime(), new Later(7) instanceof Later];`);

  const second = Math.floor(NOW.getTime() / 1000) * 1000;
  expect(seen).toEqual([NOW.getTime(), NOW.getTime(), second, 5, true, true, 7, true]);
});

test('Intl formats the virtual present where no date is given', () => {
  const seen = evaluate(`
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' });
    return [format.format(), format.formatToParts()[0].value, format.format(new Date(0)), [new Date(0)].map(format.format)[0]];`);

  expect(seen).toEqual(['05/10/2026', '05', '01/01/1970', '01/01/1970']);
});

test('a failure of the engine itself is not taken for an error of the script', () => {
  const state = newState();
  Reflect.deleteProperty(state, 'cache');
  const engine = newEngine(
    "function main() { try { CacheService.getScriptCache().get('k'); } catch { return 'caught'; } }",
    { state },
  );

  expect(() => engine.run('main')).toThrow(TypeError);
});

test('every run loads the script anew, so nothing is left in its variables', () => {
  const engine = newEngine('let count = 0; function next() { return ++count; }');

  expect([engine.run('next'), engine.run('next')]).toEqual([1, 1]);
});

test('console lines are collected with their level', () => {
  const engine = newEngine(
    "function main() { console.log('a', 1, { b: [2] }); console.error(null); Logger.log('c'); }",
  );

  engine.run('main');

  expect(engine.log).toEqual([
    { level: 'log', text: 'a 1 {"b":[2]}' },
    { level: 'error', text: 'null' },
    { level: 'log', text: 'c' },
  ]);
});

test('a member the engine lacks ends the run, even when the script catches the error', () => {
  const engine = newEngine("function main() { try { SpreadsheetApp.openById('x'); } catch { return 'all well'; } }");

  expect(() => engine.run('main')).toThrow(new NotEmulatedError('SpreadsheetApp.openById'));
});

test('a service can be printed and awaited but not written to', () => {
  expect(
    evaluate('return [JSON.stringify(MailApp), typeof MailApp.then, String(SpreadsheetApp.getUi().Button.OK)]'),
  ).toEqual(['{}', 'undefined', 'OK']);
  expect(() => evaluate('MailApp.sendEmail = 1;')).toThrow(ScriptError);
});

test('an error at the top level of the script is an error of the run', () => {
  const engine = newEngine("throw new RangeError('too early'); function main() {}");

  expect(() => engine.run('main')).toThrow('RangeError: too early');
});

test('a script that never ends is stopped by the wall clock', () => {
  const engine = newEngine('function main() { for (;;) { try { for (;;); } catch {} } }', { wallClockMs: 50 });

  expect(() => engine.run('main')).toThrow('Exceeded maximum execution time');
});

test('microtasks run before the next run begins', () => {
  const engine = newEngine(
    "function main() { Promise.resolve().then(() => console.log('later')); console.log('first'); }",
  );

  engine.run('main');

  expect(engine.log.map(({ text }) => text)).toEqual(['first', 'later']);
});
