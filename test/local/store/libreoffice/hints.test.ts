// The hints of a unit's tab in the hands of the real LibreOffice: it works them out itself, and they follow what is typed.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { createBook } from '../../../../local/store/open-book';
import { saveBook } from '../../../../local/store/save-book';
import { readXlsx } from '../../../../local/store/xlsx/read-xlsx';
import { FORM } from '../../../../src/messages/form';
import { HINTS } from '../../../../src/messages/hints';
import { toA1 } from '../../../../src/sheets/a1';
import { fillWords, SHEET_ID, UnitTab } from '../../../sheets/rules/unit-tab';
import { editInLibreOffice, hasLibreOffice, makeProfile } from './run-macro';

const NOW = new Date('2026-10-08T08:00:00+07:00');
const TAB = 'doc.Sheets.getByName("Cự Khê")';

const describeIf = hasLibreOffice() ? describe : describe.skip;

describeIf('the hints in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
  const profile = join(folder, 'profile');
  const path = join(folder, 'so.xlsx');

  beforeAll(() => makeProfile(profile));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function save(tab: UnitTab): Promise<void> {
    rmSync(path, { force: true });
    rmSync(join(folder, 'so.tonghop'), { recursive: true, force: true });
    const created = createBook(path, { title: 'Tuần lễ', owner: 'phong@example.org', now: NOW });
    created.state.spreadsheet = structuredClone(tab.book.book);
    await saveBook(created);
  }

  /** Results of the two formulas in the file, as the last program left them. */
  function hintsInFile(): (string | undefined)[] {
    const rows = readXlsx(readFileSync(path)).tabs.find(({ sheetId }) => sheetId === SHEET_ID)?.sheet.rows ?? [];
    return rows
      .map(([cell]) => cell)
      .filter((cell) => cell?.userEnteredValue?.formulaValue !== undefined)
      .map((cell) => cell?.computedValue?.stringValue);
  }

  test('stand in the file with their results', async () => {
    await save(new UnitTab());
    expect(hintsInFile()).toEqual([HINTS.nothing, HINTS.noLines]);
  });

  test('change with what is typed there, as the engine would have them', async () => {
    const tab = fillWords(new UnitTab());
    await save(tab);
    const cell = (row: number, column: number) => `${TAB}.getCellRangeByName("${toA1(row, column)}")`;
    const { body } = tab;
    const typed = [
      ['Lễ phát động', 'UBND xã', 2, 120, null],
      [null, null, 2, 60, null],
      ['Tọa đàm', 'Hội Khuyến học', 1.5, -3, null],
      ['Hội thảo', 'TH Kim Bài', '02 lớp', 'khoảng 50 người', null],
      ['Thi viết', 'THCS Kim Bài', 1, 9000, null],
      ['Tổng cộng', null, 8, 1000, null],
    ] as const;
    const statements = typed.flatMap((row, i) =>
      row.flatMap((value, column) => {
        const target = cell(body + i, column + 1);
        if (value === null) return [];
        return [typeof value === 'number' ? `${target}.Value = ${value}` : `${target}.String = "${value}"`];
      }),
    );
    const submit = tab.rowOf(FORM.submit);

    editInLibreOffice(path, profile, [...statements, `${cell(submit, 5)}.Formula = "=TRUE()"`]);

    tab.fill(...typed).tick(FORM.submit);
    expect(tab.hints.table).toBe(
      'Bảng số liệu: 5 dòng; 2 dòng cần xem lại (chưa có tên hoạt động: 1 dòng; chưa có đơn vị tổ chức: 1 dòng; ' +
        `số âm, số lẻ hoặc số quá lớn: 1 dòng).${HINTS.inWords.join('1')}${HINTS.unusual.join('1')}`,
    );
    expect(hintsInFile()).toEqual([HINTS.complete, tab.hints.table]);
  });

  test('follow a row inserted right below the heading', async () => {
    const tab = new UnitTab().fill(['Lễ phát động', 'UBND xã', 2, 120]);
    await save(tab);

    editInLibreOffice(path, profile, [
      `${TAB}.Rows.insertByIndex(${tab.body}, 1)`,
      `${TAB}.getCellRangeByName("${toA1(tab.body, 1)}").String = "Thi viết"`,
    ]);

    expect(hintsInFile()[1]).toBe(
      'Bảng số liệu: 2 dòng; 1 dòng cần xem lại (chưa có đơn vị tổ chức: 1 dòng; chưa có số lượng: 1 dòng).',
    );
  });

  test('keep their colours and rules when LibreOffice saves', async () => {
    const tab = new UnitTab();
    await save(tab);
    const before = rulesInFile();

    editInLibreOffice(path, profile, [`${TAB}.getCellRangeByName("${toA1(tab.body, 1)}").String = "Thi viết"`]);

    expect(before.colours).toBeGreaterThan(10);
    expect(rulesInFile()).toEqual(before);
  });

  function rulesInFile() {
    const xml = new PizZip(readFileSync(path)).file('xl/worksheets/sheet3.xml')?.asText() ?? '';
    return {
      colours: (xml.match(/<cfRule /g) ?? []).length,
      validations: (xml.match(/<dataValidation /g) ?? []).length,
    };
  }
});
