import { createSpreadsheetApi } from '../../../../local/google/spreadsheet-app';
import { IdSource } from '../../../../local/google/utilities/ids';
import { evaluate, NOW, newEngine, newState, USER } from '../../runtime/new-engine';

test('the bound file tells what it is', () => {
  expect(
    evaluate(`
      const book = SpreadsheetApp.getActiveSpreadsheet();
      return [book.getId(), book.getUrl(), book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(), book.getOwner().getEmail()];`),
  ).toEqual([
    'book',
    'https://docs.google.com/spreadsheets/d/book/edit',
    'Tuần lễ học tập suốt đời',
    'vi_VN',
    'Asia/Ho_Chi_Minh',
    USER,
  ]);
});

test('locale and time zone can be set by those who may edit, to what exists', () => {
  const state = newState();
  state.spreadsheet.properties = { ...state.spreadsheet.properties, locale: 'en_US', timeZone: 'Etc/GMT' };
  const body =
    "const book = SpreadsheetApp.getActive(); book.setSpreadsheetLocale('vi_VN'); book.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');";

  const api = createSpreadsheetApi(state, { menus: [], messages: [], dialogs: [] }, new IdSource('test'));
  const guest = { actor: 'khach@example.org', authMode: 'FULL', now: NOW } as const;
  expect(() => api['spreadsheet.setSpreadsheetLocale']?.({ params: { locale: 'vi_VN' } }, guest)).toThrow(
    'You do not have permission to perform that action.',
  );
  evaluate(body, { state });

  expect(state.spreadsheet.properties).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  expect(() => evaluate("SpreadsheetApp.getActive().setSpreadsheetTimeZone('Hanoi')")).toThrow(
    'Invalid argument: Hanoi',
  );
});

test('a toast stays five seconds unless told otherwise', () => {
  const engine = newEngine(`
    function main() { const book = SpreadsheetApp.getActive(); book.toast('Đang chạy'); book.toast('Xong', 'Tổng hợp', -1); }`);

  engine.run('main');

  expect(engine.messages).toEqual([
    { kind: 'toast', title: '', message: 'Đang chạy', timeoutSeconds: 5 },
    { kind: 'toast', title: 'Tổng hợp', message: 'Xong', timeoutSeconds: -1 },
  ]);
});

test('tabs are found by id and name and brought to the front', () => {
  const engine = newEngine(`
    function main() {
      const book = SpreadsheetApp.getActive();
      book.setActiveSheet(book.getSheetByName('Sheet1'));
      return [book.getSheetById(0).getName(), book.getSheetByName('khác'), book.getActiveSheet().getSheetId()];
    }`);

  expect(engine.run('main')).toEqual(['Sheet1', null, 0]);
  expect(engine.activeSheetId()).toBe(0);
});
