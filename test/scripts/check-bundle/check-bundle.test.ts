import { type BuiltAddIn, checkBundle } from '../../../scripts/check-bundle/check-bundle';
import type { Manifest } from '../../../scripts/check-bundle/manifest';

const GOOD_BUNDLE = `
var App = (() => {
  function menu() {
    SpreadsheetApp.getUi().createMenu('M').addItem('Chạy', 'run').addToUi();
  }
  function run() {
    ScriptApp.newTrigger('run').timeBased().everyDays(1).create();
    return [Sheets.Spreadsheets.Values.get('id', 'A1'), Drive.Files.list({}), ScriptApp.AuthMode.FULL];
  }
  return { menu, run };
})();
function onOpen() { App.menu(); }
function run() { return App.run(); }
function private_() {}`;

const GOOD_MANIFEST: Manifest = {
  timeZone: 'Asia/Ho_Chi_Minh',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets',
    'https://www.googleapis.com/auth/drive.file',
    'https://www.googleapis.com/auth/script.send_mail',
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/userinfo.email',
  ],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
};

function check(addIn: Partial<BuiltAddIn> = {}): string[] {
  return checkBundle({
    bundle: GOOD_BUNDLE,
    pages: {},
    manifest: GOOD_MANIFEST,
    typesDir: 'node_modules/@types/google-apps-script',
    ...addIn,
  });
}

/** What is wrong with the good bundle once a line has been added to it. */
function checkWith(line: string): string[] {
  return check({ bundle: `${GOOD_BUNDLE}\n${line}` });
}

test('a good bundle has nothing wrong with it', () => {
  expect(check()).toEqual([]);
});

test.each([
  ['function f() { return 1', /^The bundle is no script/],
  ["import x from 'y';", /^The bundle is no script/],
])('the source %s is no script', (line, violation) => {
  expect(checkWith(line)).toEqual([expect.stringMatching(violation)]);
});

test.each([
  ['class A { #x = 1; }', ['PrivateProperty', 'PrivateName']],
  ['class A { #m() {} }', ['PrivateMethod', 'PrivateName']],
  ['class A { static x = 1; }', ['ClassProperty']],
  ['class A { x = 1; }', ['ClassProperty']],
  ['class A { static {} }', ['StaticBlock']],
  ['var a = {}; a?.b;', ['OptionalChainingExpression']],
  ['var a = 1 ?? 2;', ['the operator ??']],
  ['var a; a ??= 2;', ['the operator ??=']],
  ['var a = 1_000;', ['the number 1_000']],
  ['var a = 1n;', ['BigIntLiteral']],
  ['var a = /x/v;', ['the flags of /…/v']],
  ["function f() { return import('x'); }", ['import()']],
])('%s is newer than ES2019', (line, names) => {
  expect(checkWith(line)).toEqual(names.map((name) => `Line 15: ${name} is newer than ES2019.`));
});

test.each([
  'async function f() { for await (const x of []) x; }',
  'var { a, ...rest } = { a: 1 }; try { a; } catch { rest; }',
  'var r = /(?<=a)(?<n>\\p{L})/su; r.exec(`x` + 1 ** 2);',
  'class A { constructor() { new.target; } static get x() { return 1; } async *m() {} }',
])('%s is ES2019', (line) => {
  expect(checkWith(line)).toEqual([]);
});

test.each([
  'setTimeout',
  'URL',
  'TextEncoder',
  'fetch',
  'crypto',
  'structuredClone',
  'process',
  'DriveApp',
  'BigInt',
  'queueMicrotask',
])('a free use of %s is a violation', (name) => {
  expect(checkWith(`function f() { return ${name}; }`)).toEqual([`Line 15: ${name} does not exist in Apps Script.`]);
});

test.each([
  'function f() { return typeof URL; }',
  "function f() { return typeof URL !== 'undefined' ? URL : null; }",
  "function f() { if (typeof URL == 'undefined') return 1; else return new URL('x'); }",
  "function f() { return 'function' === typeof URL && URL.prototype && new URL('x'); }",
  "function f() { try { return new URL('x'); } catch (e) { return null; } }",
  'function f(URL) { return URL; }',
  'function f(x) { return x.URL + { URL: 1 }.URL; }',
])('%s is safe where there is no URL', (line) => {
  expect(checkWith(line)).toEqual([]);
});

test.each([
  "function f() { return typeof URL === 'undefined' ? URL : null; }",
  "function f() { return typeof fetch === 'function' && URL; }",
  'function f() { try { return 1; } catch (e) { return URL; } }',
  'function f() { try { return URL; } finally { } }',
  'function f() { return { URL }; }',
])('%s asks for the wrong thing first', (line) => {
  expect(checkWith(line)).toEqual(['Line 15: URL does not exist in Apps Script.']);
});

test('only the known places of bundled packages may name what does not exist', () => {
  expect(checkWith('function f() { return [Buffer.from(1), Buffer.from(2), Buffer.from(3)]; }')).toEqual([]);
  expect(checkWith('function f() { return [Buffer, Buffer, Buffer, Buffer]; }')).toEqual([
    'Line 15, 15, 15, 15: Buffer does not exist in Apps Script.',
  ]);
});

test.each(["new Function('x')", "Function('x')", 'eval("1")', '[Function]'])(
  '%s makes code from text',
  (expression) => {
    expect(checkWith(`function f() { return ${expression}; }`)).toEqual([
      expect.stringContaining('code made from text'),
    ]);
  },
);

test('Function as a type is no code made from text', () => {
  expect(
    checkWith('function f(x) { return x instanceof Function ? Function.prototype.bind : typeof Function; }'),
  ).toEqual([]);
});

test.each([
  ['SpreadsheetApp.getUI()', 'SpreadsheetApp.getUI'],
  ["SpreadsheetApp.getUi().alerts('x')", 'SpreadsheetApp.getUi.alerts'],
  ['SpreadsheetApp.getUi().ButtonSet.MAYBE', 'SpreadsheetApp.getUi.ButtonSet.MAYBE'],
  ['Sheets.Spreadsheets.batchUpdates({})', 'Sheets.Spreadsheets.batchUpdates'],
  ['Drive.Files.insert({})', 'Drive.Files.insert'],
  ['Session.getEffectiveUser().getName()', 'Session.getEffectiveUser.getName'],
  ['Utilities.DigestAlgorithm.SHA_3', 'Utilities.DigestAlgorithm.SHA_3'],
])('%s is not in Apps Script', (expression, name) => {
  expect(checkWith(`function f() { return ${expression}; }`)).toEqual([`Line 15: ${name} is not in Apps Script.`]);
});

test('members of a name of the bundle that looks like a service are its own business', () => {
  expect(checkWith('function f(Session) { return Session.anything; }')).toEqual([]);
});

test.each([
  [
    'var sheet = SpreadsheetApp.getActive();',
    'The bundle does not load: SpreadsheetApp was touched while the script was loading.',
  ],
  ['try { Session.getActiveUser(); } catch (e) {}', 'The bundle touches Session while it is loading.'],
  ["throw new Error('hỏng');", 'The bundle does not load: hỏng'],
])('%s must not stand at the top level', (line, violation) => {
  expect(checkWith(line)).toContain(violation);
});

test('a menu item named by a literal must be a top-level function', () => {
  const bundle = GOOD_BUNDLE.replace("'Chạy', 'run'", "'Chạy', 'inner'");

  const violations = check({ bundle });

  expect(violations).toContain('a menu or trigger calls inner, which is no callable top-level function.');
});

test('a menu item named by a variable is found when the menu opens', () => {
  const bundle = GOOD_BUNDLE.replace("'Chạy', 'run'", "'Chạy', ['in', 'ner'].join('')");

  expect(check({ bundle })).toEqual([expect.stringMatching(/^onOpen fails: .*"inner"/)]);
});

test('a trigger must name a top-level function that is not asynchronous', () => {
  expect(check({ bundle: GOOD_BUNDLE.replace("newTrigger('run')", "newTrigger('menu')") })).toEqual([
    'a menu or trigger calls menu, which is no callable top-level function.',
  ]);
  expect(
    check({ bundle: GOOD_BUNDLE.replace('function run() { return App', 'async function run() { return App') }),
  ).toHaveLength(2);
});

test('without onOpen, or without a menu in it, nobody would see anything', () => {
  expect(check({ bundle: GOOD_BUNDLE.replace('function onOpen', 'function opened') })).toEqual([
    'The bundle has no onOpen, so nobody would see a menu.',
  ]);
  expect(check({ bundle: GOOD_BUNDLE.replace('.addToUi()', '') })).toEqual(['onOpen adds no menu.']);
});

test.each([
  ['google.script.run.run(1)', []],
  ['google.script.run.withSuccessHandler((x) => x.anything()).withFailureHandler(f)\n.withUserObject({}).run()', []],
  ['google.script.run.absent()', ['absent']],
  ['google.script.run.withSuccessHandler(f).private_()', ['private_']],
  ['google.script.host.close()', []],
  ['google.script.run[<?= name ?>]()', ['what is worked out at run time']],
])('a page may call %s', (call, wrong) => {
  const pages = { trang: `<p><?= x ?></p><script>${call};</script>` };

  expect(check({ pages })).toEqual(
    wrong.map((name) => `page trang calls ${name}, which is no callable top-level function.`),
  );
});

test('the manifest has exactly the six scopes', () => {
  const [first, ...others] = GOOD_MANIFEST.oauthScopes ?? [];
  const extra = 'https://www.googleapis.com/auth/drive';

  expect(check({ manifest: { ...GOOD_MANIFEST, oauthScopes: others } })).toEqual([
    `The manifest lacks the scope ${first}.`,
  ]);
  expect(check({ manifest: { ...GOOD_MANIFEST, oauthScopes: [first ?? '', ...others, extra] } })).toEqual([
    `The manifest asks for the scope ${extra}.`,
  ]);
});

test('the manifest names the runtime and the time zone', () => {
  expect(
    check({ manifest: { ...GOOD_MANIFEST, runtimeVersion: 'DEPRECATED_ES5', timeZone: 'America/New_York' } }),
  ).toEqual([
    "The manifest's runtime is DEPRECATED_ES5, not V8.",
    "The manifest's time zone is America/New_York, not Asia/Ho_Chi_Minh.",
  ]);
});

test('the manifest enables the advanced services the bundle uses, and no others', () => {
  const enabledAdvancedServices = [
    { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v3' },
    { userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' },
  ];

  expect(check({ manifest: { ...GOOD_MANIFEST, dependencies: { enabledAdvancedServices } } })).toEqual([
    'The manifest does not enable Sheets v4, which the bundle uses.',
    'The manifest does not enable Drive v3, which the bundle uses.',
    'The manifest enables Gmail, which the bundle does not use.',
  ]);
});
