import { ScriptError } from '../../../local/runtime/errors';
import { evaluate, NOW, newEngine, newState, USER } from './new-engine';

test('opening the file runs onOpen, which may build menus', () => {
  const engine = newEngine(`
    function tongHop() {}
    function onOpen(event) {
      const ui = SpreadsheetApp.getUi();
      const more = ui.createMenu('Khác').addItem('Nhắc', 'tongHop');
      ui.createMenu('Tổng hợp').addItem('Chạy', 'tongHop').addSeparator().addSubMenu(more).addToUi();
      console.log(event.authMode === ScriptApp.AuthMode.LIMITED);
    }`);

  engine.open();

  expect(engine.log).toEqual([{ level: 'log', text: 'true' }]);
  expect(engine.menus).toEqual([
    {
      caption: 'Tổng hợp',
      entries: [
        { caption: 'Chạy', functionName: 'tongHop' },
        { separator: true },
        { submenu: { caption: 'Khác', entries: [{ caption: 'Nhắc', functionName: 'tongHop' }] } },
      ],
    },
  ]);
});

test('a menu of the same name takes the place of the old one', () => {
  const engine = newEngine("function onOpen() { SpreadsheetApp.getUi().createMenu('M').addToUi(); }");

  engine.open();
  engine.open();

  expect(engine.menus).toHaveLength(1);
});

test('a file whose script has no onOpen opens all the same', () => {
  const engine = newEngine('function other() {}');

  engine.open();

  expect(engine.ledger.entries).toEqual([]);
});

test('a menu item must name a top-level function', () => {
  expect(() => evaluate("SpreadsheetApp.getUi().createMenu('M').addItem('x', 'nowhere')")).toThrow(/"nowhere"/);
});

test('a run gives back what the function returned, and null for nothing', () => {
  const engine = newEngine('function add(a, b) { return { sum: a + b, gone: undefined }; } function nothing() {}');

  expect(engine.run('add', [2, 3])).toEqual({ sum: 5 });
  expect(engine.run('nothing')).toBeNull();
});

test('a function that is not at the top level is not found', () => {
  const engine = newEngine('(function () { function inner() {} })(); function outer_() {}');

  expect(() => engine.run('inner')).toThrow('Script function not found: inner');
  expect(() => engine.run('toString')).toThrow('Script function not found: toString');
  expect(() => engine.run('outer_', [], 'client')).toThrow('Script function not found: outer_');
  expect(engine.run('outer_')).toBeNull();
});

test.each(['new Date()', '[() => 1]', '{ a: new Map() }', '{ a: [Utilities.newBlob("x")] }'])(
  'a page cannot be given %s',
  (value) => {
    const engine = newEngine(`function answer() { return ${value.startsWith('{') ? `(${value})` : value}; }`);

    expect(() => engine.run('answer', [], 'client')).toThrow(/^TypeError: The value returned to the page holds/);
  },
);

test('a page is given plain values', () => {
  const engine = newEngine('function answer() { return { a: [1, "x", null, true, undefined] }; }');

  expect(engine.run('answer', [], 'client')).toEqual({ a: [1, 'x', null, true, null] });
});

test('an error of the script keeps its name, message, stack and details', () => {
  const engine = newEngine("function main() { Sheets.Spreadsheets.get('no such book'); }");

  const error = thrownBy(() => engine.run('main'));

  expect(error).toBeInstanceOf(ScriptError);
  expect(error).toMatchObject({
    scriptName: 'GoogleJsonResponseException',
    message:
      'GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
    details: { code: 404, message: 'Requested entity was not found.' },
    scriptStack: expect.stringContaining('Code.js'),
  });
});

test('the Sheets API changes the workbook of the state', () => {
  const state = newState();

  evaluate(
    "Sheets.Spreadsheets.Values.update({ values: [['Đơn vị']] }, 'book', 'Sheet1!B2', { valueInputOption: 'RAW' })",
    {
      state,
    },
  );

  expect(state.spreadsheet.sheets[0]?.rows[1]?.[1]?.userEnteredValue).toEqual({ stringValue: 'Đơn vị' });
});

test('a workbook put in place between two runs is the one the next run sees', () => {
  const state = newState();
  const engine = newEngine("function main() { return Sheets.Spreadsheets.get('book').properties.title; }", { state });
  engine.run('main');

  state.spreadsheet = { ...state.spreadsheet, properties: { ...state.spreadsheet.properties, title: 'Mới' } };

  expect(engine.run('main')).toBe('Mới');
});

test('alerts and prompts are answered and recorded', () => {
  const engine = newEngine(
    `function main() {
      const ui = SpreadsheetApp.getUi();
      const plain = ui.alert('Xong');
      const asked = ui.alert('Gửi', 'Gửi thư nhắc?', ui.ButtonSet.YES_NO);
      const typed = ui.prompt('Năm', ui.ButtonSet.OK_CANCEL);
      return [plain === ui.Button.OK, asked === ui.Button.NO, String(typed.getSelectedButton()), typed.getResponseText()];
    }`,
    {
      answer: ({ kind, buttons }) =>
        kind === 'prompt' ? { button: 'OK', text: '2026' } : { button: buttons === 'OK' ? 'OK' : 'NO' },
    },
  );

  expect(engine.run('main')).toEqual([true, true, 'OK', '2026']);
  expect(engine.messages).toEqual([
    { kind: 'alert', title: '', message: 'Xong', answer: { button: 'OK' } },
    { kind: 'alert', title: 'Gửi', message: 'Gửi thư nhắc?', answer: { button: 'NO' } },
    { kind: 'prompt', title: '', message: 'Năm', answer: { button: 'OK', text: '2026' } },
  ]);
});

test('without an answer everything is agreed to', () => {
  expect(
    evaluate(
      "const ui = SpreadsheetApp.getUi(); return ui.alert('t', 'm', ui.ButtonSet.YES_NO_CANCEL) === ui.Button.YES",
    ),
  ).toBe(true);
});

test('a dialog keeps its page, title and size', () => {
  const engine = newEngine(
    `function main() {
      const page = HtmlService.createHtmlOutputFromFile('huong-dan').setWidth(400).setHeight(300);
      SpreadsheetApp.getUi().showModalDialog(page, 'Hướng dẫn');
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('Bên'));
    }`,
    { pages: { 'huong-dan': '<h1>Chào</h1>' } },
  );

  engine.run('main');

  expect(engine.dialogs).toEqual([
    { kind: 'modal', title: 'Hướng dẫn', html: '<h1>Chào</h1>', width: 400, height: 300 },
    { kind: 'sidebar', title: 'Bên', html: '<p>' },
  ]);
});

test('there is no user interface in a trigger, and a toast there goes nowhere', () => {
  const engine = newEngine(`
    function ask() { SpreadsheetApp.getUi(); }
    function tell() { SpreadsheetApp.getActive().toast('m'); }`);

  engine.run('tell', [], 'trigger');

  expect(engine.messages).toEqual([]);
  expect(() => engine.run('ask', [], 'trigger')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});

test('the ledger counts every call with its time and size', () => {
  const engine = newEngine(
    `function main() { Session.getScriptTimeZone(); PropertiesService.getScriptProperties().getProperty('x'); }`,
  );

  engine.run('main');
  engine.run('main');

  expect(engine.ledger.calls).toEqual({ 'session.getScriptTimeZone': 2, 'properties.getProperty': 2 });
  expect(engine.ledger.totalMs).toBe(120);
  expect(engine.now()).toEqual(new Date(NOW.getTime() + 120));
  expect(engine.ledger.entries[3]).toEqual({
    call: 4,
    run: 2,
    method: 'properties.getProperty',
    actor: USER,
    at: '2026-10-05T01:00:00.090Z',
    ms: 30,
    bytesIn: '{"params":{"store":"script","key":"x"}}'.length,
    bytesOut: 'null'.length,
    outcome: 'ok',
  });
});

test('a payload above two megabytes is warned about', () => {
  const engine = newEngine(`function main() {
    const values = [['x'.repeat(45000)]];
    const data = Array.from({ length: 50 }, (_, row) => ({ range: 'Sheet1!A' + (row + 1), values }));
    Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data }, 'book');
  }`);

  engine.run('main');

  expect(engine.warnings).toEqual([
    expect.stringMatching(/^sheets\.spreadsheets\.values\.batchUpdate: .*Google advises/),
  ]);
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
