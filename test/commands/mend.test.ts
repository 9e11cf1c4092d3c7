// Sửa giúp: what is offered, what is written, and what is left alone.

import { applyMends, previewMends } from '../../src/commands/mend';
import { parseMendSelection } from '../../src/commands/mend-input';
import { mendPage } from '../../src/commands/mend-page';
import { runCommand, runFromPage } from '../../src/commands/run-command';
import { proposeUndo } from '../../src/commands/undo-mends';
import { OFFICE_SHEET_IDS, unitSheetId } from '../../src/sheets/contract';
import { firstLine } from '../support/first-line';
import { type Deed, office } from './office';

/** The first line of the table, as the form is handed out: counted from zero, and as in A1. */
const ROW = firstLine();
const LINE = ROW + 1;
const X01 = unitSheetId({ code: 'X01' });
const X02 = unitSheetId({ code: 'X02' });

const TYPED = {
  X01: [
    [ROW, 1, 'Thi  viết'],
    [ROW, 2, 'Cự Khê'],
    [ROW, 3, '02 lớp'],
    [ROW, 4, 30],
  ],
  X02: [
    [ROW, 1, 'Thi viết'],
    [ROW, 2, 'Kim Bài'],
    [ROW, 3, 1],
    [ROW, 4, { effectiveValue: { stringValue: '450 người' }, formattedValue: '450 người', note: 'Hỏi lại' }],
  ],
} as const;

const CLASSES = { sheetId: X01, place: `D${LINE}`, before: '02 lớp', after: 2 };
const ACTIVITY = { sheetId: X01, place: `B${LINE}`, before: 'Thi  viết', after: 'Thi viết' };
const PEOPLE = { sheetId: X02, place: `E${LINE}`, before: '450 người', after: 450 };

function requestsOf(deeds: readonly Deed[]) {
  const requests = deeds.flatMap((deed) => (deed.kind === 'write' ? deed.requests : []));
  const writes = requests.filter((request) => 'updateCells' in request) as {
    updateCells: {
      start: { sheetId: number; rowIndex: number; columnIndex: number };
      rows: { values: { userEnteredValue?: object; note?: string }[] }[];
      fields: string;
    };
  }[];
  // What is kept of the tabs before is tested in test/flows/restoring.test.ts.
  return writes.filter(({ updateCells }) => updateCells.start.sheetId !== OFFICE_SHEET_IDS.history);
}

describe('the preview', () => {
  test('lists each cell before and after, unit by unit, and writes nothing', () => {
    const { services, deeds } = office({ typed: TYPED });
    const outcome = previewMends(services);
    expect(outcome.message).toBe(
      'Có 3 chỗ ở trang của 2 đơn vị có thể ghi lại cho gọn mà không đổi nội dung. Chưa có gì được sửa.',
    );
    expect(outcome.mends?.map(({ code, sheetId, mends }) => [code, sheetId, mends.length])).toEqual([
      ['X01', X01, 2],
      ['X02', X02, 1],
    ]);
    expect(deeds).toEqual([]);
  });

  test('is a page to choose from; with nothing to mend it is a sentence', () => {
    const full = office({ typed: TYPED });
    runCommand(full.services, previewMends);
    expect(full.deeds.map(({ kind }) => kind)).toEqual(['mends']);
    const empty = office();
    runCommand(empty.services, previewMends);
    expect(empty.deeds).toEqual([{ kind: 'tell', text: 'Không có chỗ nào cần sửa giúp.' }]);
  });

  test('what note and journal cannot hold whole is not offered', () => {
    const long = `${'x'.repeat(49_995)}  y`;
    const note = 'x'.repeat(49_990);
    const cell = { effectiveValue: { stringValue: '02 lớp' }, formattedValue: '02 lớp', note };
    const { services } = office({
      typed: {
        X01: [
          [ROW, 1, long],
          [ROW, 3, cell],
          [ROW, 4, '30 người'],
        ],
      },
    });
    expect(previewMends(services).mends?.[0]?.mends.map(({ place }) => place)).toEqual([`E${LINE}`]);
  });
});

describe('the page', () => {
  const units = [1, 2, 3].map((number) => ({
    code: `X0${number}`,
    name: `Đơn vị ${number}`,
    tab: `Đơn vị ${number}`,
    sheetId: number,
    mends: [7, 8].map((row) => ({
      place: `D${row}`,
      field: 'classes' as const,
      kinds: ['number' as const],
      before: '02',
      after: 2,
    })),
  }));

  test('shows so many lines and says how many more there are', () => {
    const page = mendPage(units, 3);
    expect(page.units.map(({ title, lines }) => [title, lines.length])).toEqual([
      ['Đơn vị 1 (2 chỗ)', 2],
      ['Đơn vị 2 (1 chỗ)', 1],
    ]);
    expect(page.all).toBe('Chọn tất cả (3 chỗ)');
    expect(page.left).toMatch(/^Còn 3 chỗ nữa/);
    expect(mendPage(units).left).toBe('');
  });

  test('sends back what it shows, which the command takes', () => {
    const [line] = mendPage(units).units[0]?.lines ?? [];
    const choice = JSON.parse(line?.choice ?? 'null');
    expect(parseMendSelection([choice])).toEqual([{ sheetId: 1, place: 'D7', before: '02', after: 2 }]);
  });
});

describe('applying', () => {
  test('what was chosen is written in one go, with a note on the cell and a row in the journal', () => {
    const { services, deeds } = office({ typed: TYPED });
    const outcome = applyMends(services, [CLASSES, PEOPLE]);
    expect(outcome).toMatchObject({ mended: 2, left: 0 });
    expect(deeds).toHaveLength(1);
    const [classes, people, ...journal] = requestsOf(deeds).map(({ updateCells }) => updateCells);
    expect(classes).toEqual({
      start: { sheetId: X01, rowIndex: ROW, columnIndex: 3 },
      rows: [
        {
          values: [
            {
              userEnteredValue: { numberValue: 2 },
              note: `Sửa giúp lúc 08 giờ 00 ngày 09/10/2021 (ô D${LINE}): trước đây ghi "02 lớp".`,
            },
          ],
        },
      ],
      fields: 'userEnteredValue,note',
    });
    expect(people?.rows[0]?.values[0]?.note).toBe(
      `Hỏi lại\nSửa giúp lúc 08 giờ 00 ngày 09/10/2021 (ô E${LINE}): trước đây ghi "450 người".`,
    );
    expect(journal.map(({ start }) => start.sheetId)).toEqual([OFFICE_SHEET_IDS.journal]);
    expect(journal[0]?.rows.map(({ values }) => values.slice(2, 7).map((value) => value.userEnteredValue))).toEqual([
      ['Sửa giúp', 'X01', '', 'Đã sửa', `D${LINE}: "02 lớp" → 2`].map((stringValue) =>
        stringValue ? { stringValue } : {},
      ),
      ['Sửa giúp', 'X02', '', 'Đã sửa', `E${LINE}: "450 người" → 450`].map((stringValue) =>
        stringValue ? { stringValue } : {},
      ),
    ]);
  });

  test.each([
    ['another old value', { ...CLASSES, before: '03 lớp' }],
    ['another new value', { ...CLASSES, after: 3 }],
    ['another tab', { ...CLASSES, sheetId: X02 }],
    ['a cell that needs no mending', { ...CLASSES, place: `C${LINE}`, before: 'Cự Khê', after: 'x' }],
    ['a cell of the office', { ...CLASSES, sheetId: OFFICE_SHEET_IDS.settings }],
  ])('%s is left alone, and counted', (_what, choice) => {
    const { services, deeds } = office({ typed: TYPED });
    const outcome = applyMends(services, [choice]);
    expect(outcome).toEqual({
      message: 'Chưa sửa chỗ nào; 1 chỗ vừa có người thay đổi nên để nguyên.',
      mended: 0,
      left: 1,
    });
    expect(deeds).toEqual([]);
  });

  test('one chosen twice is written once', () => {
    const { services, deeds } = office({ typed: TYPED });
    expect(applyMends(services, [ACTIVITY, ACTIVITY])).toMatchObject({ mended: 1, left: 0 });
    expect(requestsOf(deeds)).toHaveLength(2);
  });

  test.each([undefined, {}, [{ sheetId: '1' }], [{ ...CLASSES, after: null }]])('%j is no selection', (input) => {
    expect(() => parseMendSelection(input)).toThrow();
  });

  test('called by a page it tells nothing itself: the page does', () => {
    const { services, deeds } = office({ typed: TYPED });
    const result = runFromPage(services, (own) => applyMends(own, [CLASSES]));
    expect(result).toMatchObject({ ok: true, mended: 1 });
    expect(deeds.map(({ kind }) => kind)).toEqual(['write']);
  });
});

describe('undoing', () => {
  const journalled = (run: number, code: string, detail: string, place = 'D7', verb = 'mend') => [
    '09/10/2021 07:00',
    'an@example.org',
    'Sửa giúp',
    code,
    '',
    'Đã sửa',
    detail,
    `${verb}|${run}|${place}|0123456789abcdef|${code}`,
  ];

  test('with nothing to undo says so and writes nothing', () => {
    const { services, deeds } = office({
      journal: [journalled(1, 'X01', '', 'D7', 'mend'), journalled(1, 'X01', '', 'D7', 'undo')],
    });
    expect(proposeUndo(services).perform()).toEqual({
      message: 'Không có lần sửa giúp nào để hoàn tác.',
      undone: 0,
      left: 0,
    });
    expect(deeds).toEqual([]);
  });

  test('names what had to stay, and why, and journals it', () => {
    const journal = [
      journalled(1, 'X01', 'D7: "02" → 2'),
      journalled(1, 'X01', 'bị sửa', 'E7'),
      journalled(1, 'X99', 'D7: "02" → 2'),
    ];
    const { services, deeds } = office({ journal, typed: TYPED });
    const { message, undone, left } = proposeUndo(services).perform();
    expect(message).toBe(
      'Đã hoàn tác 0 chỗ của lần sửa giúp lúc 07 giờ 00 ngày 09/10/2021; 3 chỗ để nguyên: ' +
        'Cự Khê, ô D7 (nội dung đã thay đổi sau khi sửa giúp); ' +
        'Cự Khê, ô E7 (dòng trong "Nhật ký" đã bị sửa nên không đọc được); X99, ô D7 (trang không còn trong sổ).',
    );
    expect([undone, left]).toEqual([0, 3]);
    const requests = requestsOf(deeds);
    expect(requests.map(({ updateCells }) => updateCells.start.sheetId)).toEqual([OFFICE_SHEET_IDS.journal]);
    expect(requests[0]?.updateCells.rows).toHaveLength(3);
  });
});
