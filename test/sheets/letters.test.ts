// The tab Mẫu thư nhắc: what stands there is what is sent; what is wrong is named with its cell.

import { SetupError, type SetupFault } from '../../src/core/errors';
import { LETTER_KINDS } from '../../src/core/reminders/letter-kind';
import { checkTemplate } from '../../src/core/reminders/letter-template';
import { PLACEHOLDERS } from '../../src/core/reminders/placeholders';
import { MENU } from '../../src/messages/dialogs';
import { inBraces, placeholderNamed } from '../../src/messages/placeholders';
import { describeFault } from '../../src/messages/setup-faults';
import { LETTERS_TAB } from '../../src/messages/tabs';
import { OFFICE_SHEET_IDS } from '../../src/sheets/contract';
import { lettersPage } from '../../src/sheets/pages/letters-page';
import { readLetters } from '../../src/sheets/read/letters';
import { DEFAULT_LETTERS } from '../../src/templates/letters';
import { deleteRows, type GridValue, grid, gridOfPage, snapshot, type as typeInto } from '../support/sheet-builders';

const LETTERS = gridOfPage(lettersPage(DEFAULT_LETTERS), OFFICE_SHEET_IDS.letters);
const FIRST = 2;

const read = (...cells: readonly (readonly [number, number, GridValue])[]) =>
  readLetters(snapshot(typeInto(LETTERS, cells)));

function faultsOf(work: () => unknown): readonly SetupFault[] {
  try {
    work();
  } catch (error) {
    if (error instanceof SetupError) return error.faults;
    throw error;
  }
  return [];
}

test('what set-up writes is read back unchanged', () => {
  expect(readLetters(snapshot(LETTERS))).toEqual(DEFAULT_LETTERS);
});

test('a workbook of before, and a row that was deleted, have the letters of a new workbook', () => {
  expect(readLetters(snapshot(grid([['Ghi chép']])))).toEqual(DEFAULT_LETTERS);
  expect(readLetters(snapshot(deleteRows(LETTERS, FIRST, FIRST + 2)))).toEqual(DEFAULT_LETTERS);
});

test('a letter is known by its label in any spelling, wherever its row and its columns stand', () => {
  const [kind = '', subject = '', body = ''] = [
    'NHẮC ĐƠN VỊ CÒN LỖI'.normalize('NFD'),
    'Thư của {đơn vị}',
    'Nội dung\n\nHai',
  ];
  const tab = grid(
    [
      ['Của phòng', null, null, null],
      ['Nội dung', null, 'LOẠI THƯ', 'Tiêu đề'],
      ['Ghi chú', null, 'Không phải thư nào', '{'],
      [body, null, kind, subject],
    ],
    { sheetId: OFFICE_SHEET_IDS.letters, title: 'Thư' },
  );
  expect(readLetters(snapshot(tab))).toEqual({ ...DEFAULT_LETTERS, hasErrors: { subject, body } });
});

test('every cell that is wrong is named, with what is wrong and what may stand there', () => {
  const faults = faultsOf(() =>
    read(
      [FIRST, 1, 'Nhắc {đơn vi}'],
      [FIRST + 1, 2, 'Hạn {hạn'],
      [FIRST + 2, 1, null],
      [FIRST + 3, 1, '{liên kết}'],
      [FIRST + 4, 2, ' '],
      [FIRST + 5, 2, 'x'.repeat(5000)],
    ),
  );
  expect(faults.map(describeFault)).toEqual([
    'Trang "Mẫu thư nhắc", ô B3: chỗ này không điền được {đơn vi}; các chỗ điền dùng được: {đơn vị}, {trang}, {kế hoạch}, {tuần lễ}, {năm}, {cơ quan}, {hạn}, {hạn cuối}, {ngày hạn}, {còn lại}, {thời điểm}, {tình trạng}, {việc cần làm}.',
    'Trang "Mẫu thư nhắc", ô C4: có dấu ngoặc nhọn không đủ cặp ở "{hạn"; mỗi chỗ điền viết trong một cặp { }.',
    'Trang "Mẫu thư nhắc", ô B5: mẫu thư "Nhắc đơn vị đã nhập, chưa gửi" chưa có tiêu đề; hãy ghi lại, hoặc xóa dòng này để dùng mẫu có sẵn.',
    expect.stringMatching(/^Trang "Mẫu thư nhắc", ô B6: chỗ này không điền được \{liên kết\};/),
    'Trang "Mẫu thư nhắc", ô C7: mẫu thư "Đôn đốc quá hạn" chưa có nội dung; hãy ghi lại, hoặc xóa dòng này để dùng mẫu có sẵn.',
    'Trang "Mẫu thư nhắc", ô C8: mẫu thư "Đôn đốc lần cuối" có nội dung quá 4.000 ký tự; hãy rút gọn.',
  ]);
});

test('lost headings are named', () => {
  const faults = faultsOf(() => read([1, 0, 'Thư']));
  expect(faults.map(describeFault)).toEqual(['Trang "Mẫu thư nhắc": thiếu cột "Loại thư".']);
});

test('the tab explains every placeholder below the letters, each by a name of its own', () => {
  const words = LETTERS.values.slice(FIRST + LETTER_KINDS.length).map(([word]) => word);
  expect(PLACEHOLDERS.filter((one) => !words.includes(inBraces(one)))).toEqual([]);
  expect(LETTERS_TAB.placeholders.preview).toContain(
    `${MENU.title} > ${MENU.chasing} > ${MENU.previewReminders.replace('...', '')}`,
  );
  expect(PLACEHOLDERS.map((one) => placeholderNamed(inBraces(one).slice(1, -1)))).toEqual(PLACEHOLDERS);
});

test.each(LETTER_KINDS)('the letter %s of a new workbook has nothing wrong and says where to write', (kind) => {
  const { subject, body } = DEFAULT_LETTERS[kind];
  expect(checkTemplate(kind, 'subject', subject, placeholderNamed)).toEqual([]);
  expect(checkTemplate(kind, 'body', body, placeholderNamed)).toEqual([]);
  expect(body).toContain('{liên kết}');
  expect(body).toMatch(/Trân trọng\.\/\.\n\{cơ quan\}$/);
  expect(LETTERS_TAB.kinds[kind]).toMatch(/^\p{Lu}/u);
});
