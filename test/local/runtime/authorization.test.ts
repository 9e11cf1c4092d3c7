import { evaluate, newEngine } from './new-engine';

const NEED_PERMISSION = [
  "Sheets.Spreadsheets.get('book')",
  'Drive.Files.list()',
  'MailApp.getRemainingDailyQuota()',
  'ScriptApp.getProjectTriggers()',
  "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
  "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 't')",
];

test.each(NEED_PERMISSION)('a simple trigger may not call %s', (expression) => {
  const engine = newEngine(`function onOpen() { ${expression}; }`);

  expect(() => engine.open()).toThrow(/You do not have permission to call .+ Required permissions: https:/);
});

test.each(NEED_PERMISSION)('a click may call %s', (expression) => {
  expect(() => evaluate(`${expression};`)).not.toThrow();
});

test('a simple trigger reads the bound file but not who opened it', () => {
  const engine = newEngine(
    'function onOpen() { console.log(SpreadsheetApp.getActive().getName(), "[" + Session.getActiveUser().getEmail() + "]"); }',
  );

  engine.open();

  expect(engine.log[0]?.text).toBe('Tuần lễ học tập suốt đời []');
});

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';

test('a permission the user has not granted is asked for and missed', () => {
  const body = `
    let refusal;
    try { MailApp.sendEmail('a@example.org', 's', 'b'); } catch (error) { refusal = error.message; }
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${MAIL}']);
    return [refusal, info.getAuthorizedScopes(), String(info.getAuthorizationStatus())];`;

  expect(evaluate(body, { grantedScopes: [] })).toEqual([
    `You do not have permission to call MailApp.sendEmail. Required permissions: ${MAIL}`,
    [],
    'REQUIRED',
  ]);
  expect(() =>
    evaluate(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${MAIL}'])`, { grantedScopes: [] }),
  ).toThrow(MAIL);
  expect(() => evaluate(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${MAIL}'])`)).not.toThrow();
});
