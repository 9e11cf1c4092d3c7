// The result of a check on the unit's own tab: where it goes, and what it says.

import type { LocalTime } from '../../src/core/calendar/iso-date';
import type { Problem } from '../../src/core/submission/problem';
import type { UnitReport } from '../../src/core/submission/report';
import { CHECK_RESULT } from '../../src/messages/hints';
import { findResultCell, resultCell, writeResult } from '../../src/sheets/check-result';
import { unitPage } from '../../src/sheets/pages/unit-page';
import { blankForm, report as coreReport } from '../support/core-builders';
import { grid, gridOfPage, insertRows, snapshot, tabOf, type as typeInto } from '../support/sheet-builders';

const UNIT = { code: 'X01', name: 'UBND xã Cự Khê', type: 'Xã', tab: 'Cự Khê', emails: [], otherNames: [] };
const BLANK = gridOfPage(unitPage(UNIT, 2021, 'trước ngày 10/10/2021'), 9);
const NOW: LocalTime = { date: '2021-10-11', time: '08:00' };
const RESULT_ROW = 6;

const problem = (code: Problem['code'], place: string): Problem => ({ code, place, params: {} });
const withProblems = (...problems: Problem[]): UnitReport => ({ ...coreReport(), state: 'errors', problems });
const cellOf = (report: UnitReport, most = 10) => resultCell(report, tabOf(BLANK), snapshot(BLANK), NOW, most);

describe('the cell of the result', () => {
  test('is found by its words, wherever rows above have pushed it', () => {
    expect(findResultCell(tabOf(BLANK))).toEqual({ row: RESULT_ROW, column: 0 });
    expect(findResultCell(tabOf(insertRows(BLANK, 2, [['Ghi chú'], [null]])))).toEqual({
      row: RESULT_ROW + 2,
      column: 0,
    });
  });

  test.each(['clean', 'blank'] as const)('is found again with a result in it (%s)', (kind) => {
    const written = typeInto(BLANK, [[RESULT_ROW, 0, CHECK_RESULT[kind]('08 giờ')]]);
    expect(findResultCell(tabOf(written))).toEqual({ row: RESULT_ROW, column: 0 });
  });

  test.each([
    ['deleted', null],
    ['written over', 'Đơn vị tự kiểm tra rồi'],
    ['begun alike by the unit', 'Kết quả kiểm tra nội bộ: tốt'],
  ])('%s is nowhere, so nothing is written', (_how, value) => {
    expect(findResultCell(tabOf(typeInto(BLANK, [[RESULT_ROW, 0, value]])))).toBeUndefined();
  });

  test('below the heading of the table it is a unit’s own text', () => {
    const typed = typeInto(BLANK, [
      [RESULT_ROW, 0, null],
      [12, 5, CHECK_RESULT.none],
    ]);
    expect(findResultCell(tabOf(typed))).toBeUndefined();
  });

  test('is found on a tab whose table cannot be read', () => {
    expect(findResultCell(tabOf(grid([[CHECK_RESULT.none], ['Bảng tự làm']])))).toEqual({ row: 0, column: 0 });
  });
});

describe('what it says', () => {
  test('nothing typed, and nothing wrong', () => {
    expect(cellOf(coreReport(blankForm())).value).toBe(
      'Kết quả kiểm tra lúc 08 giờ 00 phút, ngày 11/10/2021: chưa nhập số liệu.',
    );
    expect(cellOf(coreReport()).value).toBe('Kết quả kiểm tra lúc 08 giờ 00 phút, ngày 11/10/2021: không có lỗi.');
    expect(String(cellOf(coreReport()).value)).toContain(CHECK_RESULT.cleanWords);
  });

  test('errors first, each place linked, the rest counted', () => {
    const cell = cellOf(
      withProblems(
        problem('organizerMissing', 'C11'),
        problem('activityMissing', 'B12'),
        problem('peopleMissing', 'E13'),
      ),
      2,
    );
    expect(cell.value).toBe(
      'Kết quả kiểm tra lúc 08 giờ 00 phút, ngày 11/10/2021: 1 lỗi, 2 cảnh báo.\n' +
        'Ô B12 (lỗi): Dòng có số liệu nhưng chưa ghi tên hoạt động. Ghi tên hoạt động vào cột "Các hoạt động".\n' +
        'Ô C11 (cảnh báo): Dòng chưa ghi đơn vị tổ chức. Ghi tên đơn vị tổ chức hoạt động.\n' +
        'Và 1 chỗ khác, xem trang Lỗi cần sửa.',
    );
    const text = String(cell.value);
    const pieces = (cell.runs ?? []).map(({ start, link }, i, runs) => [text.slice(start, runs[i + 1]?.start), link]);
    expect(pieces.filter(([, link]) => link !== undefined)).toEqual([
      ['Ô B12', 'https://docs.google.com/spreadsheets/d/book-1/edit#gid=9&range=B12'],
      ['Ô C11', 'https://docs.google.com/spreadsheets/d/book-1/edit#gid=9&range=C11'],
    ]);
  });

  test('without room for a list, the counts alone', () => {
    expect(cellOf(withProblems(problem('activityMissing', 'B12')), 0).value).toBe(
      'Kết quả kiểm tra lúc 08 giờ 00 phút, ngày 11/10/2021: 1 lỗi, 0 cảnh báo.\nCó 1 chỗ cần xem lại, ghi ở trang Lỗi cần sửa.',
    );
  });

  test('its row is made tall enough for the lines', () => {
    const heightFor = (count: number) => {
      const problems = Array.from({ length: count }, () => problem('activityMissing', 'B12'));
      const [, size] = writeResult(tabOf(BLANK), { row: RESULT_ROW, column: 0 }, cellOf(withProblems(...problems)));
      return size;
    };
    expect(heightFor(1)).toMatchObject({
      updateDimensionProperties: { range: { sheetId: 9, dimension: 'ROWS', startIndex: 6, endIndex: 7 } },
    });
    expect(JSON.stringify(heightFor(8))).not.toBe(JSON.stringify(heightFor(1)));
  });
});
