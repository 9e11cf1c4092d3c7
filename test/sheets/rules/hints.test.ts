// The live hints of a unit's tab, as the formulas on it work them out.

import { FORM } from '../../../src/messages/form';
import { HINTS } from '../../../src/messages/hints';
import { FORM_RULES } from '../../../src/sheets/rules/form-rules';
import { fillWords, LONG, type Typed, UnitTab } from './unit-tab';

const GOOD = ['Lễ phát động', 'UBND xã', 2, 120, null] as const;

describe('what is missing', () => {
  test('nothing typed', () => {
    expect(new UnitTab().hints).toEqual({ missing: HINTS.nothing, table: HINTS.noLines });
  });

  test('one line typed: everything else is named', () => {
    expect(new UnitTab().fill(GOOD).hints.missing).toBe(
      'Còn thiếu: mục I.1; mục I.2; mục II.1; công văn chỉ đạo; minh chứng về các hoạt động (chưa có, cần ít nhất 1); ' +
        'ảnh minh chứng (chưa có, cần 2 đến 3); đánh dấu ô "Gửi báo cáo".',
    );
  });

  test('a few words and one picture are not enough', () => {
    const tab = new UnitTab()
      .fill(GOOD)
      .answer(FORM.narratives.steering, 'Đã làm tốt.')
      .answer(FORM.narratives.activities, LONG)
      .answer(FORM.narratives.results, LONG)
      .answer(FORM.directive, '12/KH-UBND')
      .list(FORM.links, 'https://tin.example.org/1')
      .list(FORM.photos, 'https://anh.example.org/1')
      .tick(FORM.submit);
    expect(tab.hints.missing).toBe('Còn thiếu: mục I.1 (viết còn quá ngắn); ảnh minh chứng (mới có 1, cần 2 đến 3).');
  });

  test('everything there but the tick, then with it', () => {
    const tab = fillWords(new UnitTab().fill(GOOD));
    expect(tab.hints.missing).toBe('Còn thiếu: đánh dấu ô "Gửi báo cáo".');
    expect(tab.tick(FORM.submit).hints.missing).toBe(HINTS.complete);
  });

  test.each(['x', 'có', 'Đã gửi', 1])('a tick typed as %p is a tick', (tick) => {
    expect(fillWords(new UnitTab().fill(GOOD)).tick(FORM.submit, tick).hints.missing).toBe(HINTS.complete);
  });

  test('a report of nothing needs nothing else', () => {
    const tab = new UnitTab().tick(FORM.nil);
    expect(tab.hints.missing).toBe(HINTS.nil + HINTS.nilUnsent);
    expect(tab.tick(FORM.submit).hints.missing).toBe(HINTS.nil);
    expect(tab.report.state).toBe('nil');
  });

  test('a report of nothing with lines, and a sent one without', () => {
    expect(new UnitTab().tick(FORM.nil).fill(GOOD).hints.missing).toBe(HINTS.nilWithRows);
    expect(new UnitTab().tick(FORM.submit).hints.missing).toBe(HINTS.emptySent);
  });

  test('a nomination that lacks something', () => {
    const tab = fillWords(new UnitTab().fill(GOOD)).tick(FORM.submit);
    const line = tab.rowOf(FORM.nominationColumns.name) + 1;
    expect(tab.put(line, 1, ['Nguyễn Văn An']).hints.missing).toBe(
      'Còn thiếu: đề nghị khen thưởng chưa đủ thông tin: 1 dòng.',
    );
    expect(tab.put(line, 3, ['Cá nhân', 'Giấy khen', 'Tích cực']).hints.missing).toBe(HINTS.complete);
  });

  test.each(['Không có', 'I. Tập thể', 'Cộng: 02 cá nhân'])('%j is no nomination', (words) => {
    const tab = fillWords(new UnitTab().fill(GOOD)).tick(FORM.submit);
    const line = tab.rowOf(FORM.nominationColumns.name) + 1;
    expect(tab.put(line, 1, [words]).hints.missing).toBe(HINTS.complete);
  });

  test('a folder is as many pictures as are needed', () => {
    const tab = fillWords(new UnitTab().fill(GOOD)).tick(FORM.submit);
    const top = tab.rowOf(FORM.photos) + 1;
    tab.put(top, 1, ['https://drive.google.com/drive/folders/1a']).put(top + 1, 1, [null]);
    expect(tab.hints.missing).toBe(HINTS.complete);
  });

  test('a section the unit has deleted is named, the others are still seen', () => {
    const tab = fillWords(new UnitTab().fill(GOOD)).tick(FORM.submit);
    const row = tab.rowOf(FORM.narratives.steering);
    expect(tab.deleteRows(row, row + 2).hints.missing).toBe('Còn thiếu: mục I.1 (đã mất khỏi trang).');
  });

  test('text in a row inserted between label and answer is the answer', () => {
    const tab = fillWords(new UnitTab().fill(GOOD)).tick(FORM.submit).answer(FORM.narratives.results, null);
    const row = tab.rowOf(FORM.narratives.results) + 1;
    expect(tab.hints.missing).toBe('Còn thiếu: mục II.1.');
    expect(tab.insertRows(row).put(row, 0, [LONG]).hints.missing).toBe(HINTS.complete);
  });

  test('a list that was made longer is counted whole', () => {
    const tab = fillWords(new UnitTab().fill(GOOD)).tick(FORM.submit);
    const top = tab.rowOf(FORM.photos) + 1;
    tab.put(top, 1, [null]).put(top + 1, 1, [null]);
    expect(tab.hints.missing).toContain('ảnh minh chứng (chưa có');
    tab
      .insertRows(top + 3, 2)
      .put(top + 3, 1, ['https://anh.example.org/1'])
      .put(top + 4, 1, ['https://anh.example.org/2']);
    expect(tab.hints.missing).toBe(HINTS.complete);
  });
});

describe('the table', () => {
  const table = (...rows: readonly (readonly Typed[])[]) => new UnitTab().fill(...rows).hints.table;

  test('complete lines', () => {
    expect(table(GOOD, ['Thi viết', 'TH Kim Bài', 1, 30])).toBe(`Bảng số liệu: 2 dòng${HINTS.linesComplete}`);
  });

  test('each fault with its lines, each line once among those to look at', () => {
    const rows = [GOOD, [null, null, 2, 60], ['Tọa đàm', null, null, null], ['Thi viết', 'Đoàn xã', -1, 1.5]] as const;
    expect(table(...rows)).toBe(
      'Bảng số liệu: 4 dòng; 3 dòng cần xem lại (chưa có tên hoạt động: 1 dòng; chưa có đơn vị tổ chức: 2 dòng; ' +
        'chưa có số lượng: 1 dòng; số âm, số lẻ hoặc số quá lớn: 1 dòng).',
    );
  });

  test('figures in words are said gently', () => {
    expect(table(['Lớp tập huấn', 'UBND xã', '02 lớp', '60 người'])).toBe(
      `Bảng số liệu: 1 dòng${HINTS.linesComplete}${HINTS.inWords.join('1')}`,
    );
  });

  test.each([
    [2, 4, 1],
    [2, 10, 0],
    [1, 3_000, 0],
    [1, 3_001, 1],
    [0, 500, 0],
    [2, 0, 0],
    ['2 lớp', 1, 0],
    [2, '1 người', 0],
  ])('%p classes and %p people: unusual in %i lines', (classes, people, count) => {
    const sentence = HINTS.unusual.join('1');
    expect(table(['Hội thảo', 'UBND xã', classes, people]).includes(sentence)).toBe(count === 1);
  });

  test('totals, headings of groups and dots are no lines', () => {
    const tab = new UnitTab().fill(GOOD, ['Tổng cộng', null, 2, 120], ['......', '…', '.....', null]);
    tab.put(tab.body + 3, 0, ['I', 'Tuyên truyền']);
    tab.put(tab.body + 4, 0, ['Tổng cộng:', null, null, 2, 120]);
    expect(tab.hints.table).toBe(`Bảng số liệu: 1 dòng${HINTS.linesComplete}`);
    expect(tab.report.totals.rows).toBe(1);
  });

  test.each([
    ['right below the heading', 0],
    ['in the middle', 7],
    ['at the end', 15],
  ])('a row inserted %s is seen', (_where, offset) => {
    const tab = new UnitTab().fill(GOOD);
    const at = tab.body + offset;
    tab.insertRows(at).put(at, 1, ['Thi viết', null, 1, 30]);
    expect(tab.hints.table).toBe('Bảng số liệu: 2 dòng; 1 dòng cần xem lại (chưa có đơn vị tổ chức: 1 dòng).');
  });

  test('rows deleted, also the first and the last, leave the hints at work', () => {
    const tab = new UnitTab().fill(GOOD, GOOD, [null, 'UBND xã', 1, 20]);
    tab.deleteRows(tab.body, tab.body + 1);
    tab.deleteRows(tab.body + 13, tab.body + 14);
    expect(tab.hints.table).toBe('Bảng số liệu: 2 dòng; 1 dòng cần xem lại (chưa có tên hoạt động: 1 dòng).');
  });

  test('sorted lines say the same', () => {
    const tab = new UnitTab().fill(GOOD, [null, 'UBND xã', 1, 20], ['An toàn', 'TH', 3, 90]);
    const before = tab.hints;
    const range = {
      sheetId: 77,
      startRowIndex: tab.body,
      endRowIndex: tab.body + 15,
      startColumnIndex: 1,
      endColumnIndex: 6,
    };
    tab.book.batch([{ sortRange: { range, sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }] } }]);
    expect(tab.hints).toEqual(before);
    expect(tab.tab.cell(tab.body, 1).value).toBe('Lễ phát động');
  });

  test('a lost heading or an error in a cell is said, not shown as an error', () => {
    const lost = new UnitTab().fill(GOOD);
    lost.deleteRows(lost.body - 1, lost.body);
    expect(lost.hints).toEqual({ missing: HINTS.unclear, table: HINTS.unclear });
    const broken = new UnitTab().fill(GOOD);
    broken.book.put(`'Cự Khê'!D${broken.body + 1}`, [['=1/0']], 'USER_ENTERED');
    expect(broken.hints.table).toBe(HINTS.unclear);
  });

  test('copied with the tab, the hints speak of the copy', () => {
    const tab = new UnitTab().fill(GOOD);
    tab.book.batch([{ duplicateSheet: { sourceSheetId: 77, newSheetId: 78, newSheetName: 'Bản sao' } }]);
    tab.book.put(`'Bản sao'!B${tab.body + 2}`, [['Thi viết']]);
    const row = tab.rowOf(tab.hints.table) + 1;
    expect(tab.book.values(`'Bản sao'!A${row}`).values).toEqual([
      [expect.stringContaining('2 dòng; 1 dòng cần xem lại')],
    ]);
    expect(tab.hints.table).toBe(`Bảng số liệu: 1 dòng${HINTS.linesComplete}`);
  });
});

describe('other rules give other hints', () => {
  test('a field no longer required, another one required, a higher bound', () => {
    const rules = {
      ...FORM_RULES,
      row: {
        ...FORM_RULES.row,
        organizer: { kind: 'text' },
        note: { kind: 'text', required: 'always' },
        people: { kind: 'count', required: 'always', least: 10 },
      },
    } as const;
    expect(new UnitTab(rules).fill(['Lễ phát động', null, 2, 9, null]).hints.table).toBe(
      'Bảng số liệu: 1 dòng; 1 dòng cần xem lại (chưa có ghi chú: 1 dòng; số âm, số lẻ hoặc số quá lớn: 1 dòng).' +
        HINTS.unusual.join('1'),
    );
  });

  test('sections, their length and their number', () => {
    const rules = {
      ...FORM_RULES,
      section: {
        ...FORM_RULES.section,
        steering: { kind: 'text', required: 'withRows', shortest: 100 },
        directive: { kind: 'text' },
        proposals: { kind: 'text', required: 'withRows' },
        photos: { kind: 'link', required: 'withRows', least: 3 },
      },
    } as const;
    expect(fillWords(new UnitTab(rules).fill(GOOD)).hints.missing).toBe(
      'Còn thiếu: mục I.1 (viết còn quá ngắn); mục II.3; ảnh minh chứng (mới có 2, cần ít nhất 3); đánh dấu ô "Gửi báo cáo".',
    );
  });
});
