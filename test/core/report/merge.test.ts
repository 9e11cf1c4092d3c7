// What becomes of a paragraph that the office, the add-in or both have changed.

import { type EditedLine, mergeTexts } from '../../../src/core/report/merge';

const lines = (...texts: string[]) => texts.map((text) => ({ text }));
const edited = (...texts: (string | readonly [text: string, cell: number])[]): EditedLine[] =>
  texts.map((one) => (typeof one === 'string' ? { text: one, cell: 0 } : { text: one[0], cell: one[1] }));

const BASE = lines('Kết quả chung', 'Có 12 đơn vị đã gửi báo cáo.', 'Không có.', 'Nơi nhận');

test('reworded by both: the new wording, and the office’s beside it', () => {
  const next = lines('Kết quả chung', 'Có 13 đơn vị đã gửi báo cáo.', 'Không có.', 'Nơi nhận');

  const merge = mergeTexts(
    BASE,
    edited('Kết quả chung', 'Có 12 đơn vị đã gửi báo cáo, đạt yêu cầu.', 'Không có.', 'Nơi nhận'),
    next,
  );

  const office = 'Có 12 đơn vị đã gửi báo cáo, đạt yêu cầu.';
  expect(merge.lines[1]).toEqual({
    before: [],
    text: 'Có 13 đơn vị đã gửi báo cáo.',
    after: [{ text: office, isClash: true }],
  });
  expect(merge).toMatchObject({ clashes: [{ now: 'Có 13 đơn vị đã gửi báo cáo.', office }], kept: 0 });
});

test('reworded by both to the same words is no clash', () => {
  const next = lines('Kết quả chung', 'Có 13 đơn vị đã gửi báo cáo.', 'Không có.', 'Nơi nhận');

  const merge = mergeTexts(BASE, edited(...next.map(({ text }) => text)), next);

  expect(merge.clashes).toEqual([]);
  expect(merge.lines.map(({ text }) => text)).toEqual(next.map(({ text }) => text));
});

test('taken out by the office: stays out while it is the same, comes back and is told when it has changed', () => {
  const without = edited('Kết quả chung', 'Không có.', 'Nơi nhận');
  const changed = lines('Kết quả chung', 'Có 13 đơn vị đã gửi báo cáo.', 'Không có.', 'Nơi nhận');

  expect(mergeTexts(BASE, without, BASE).lines[1]?.text).toBeUndefined();
  const merge = mergeTexts(BASE, without, changed);
  expect(merge.lines[1]?.text).toBe('Có 13 đơn vị đã gửi báo cáo.');
  expect(merge.clashes).toEqual([{ now: 'Có 13 đơn vị đã gửi báo cáo.', office: '' }]);
});

test('reworded by the office and no longer in the new version: shown where it stood', () => {
  const merge = mergeTexts(
    BASE,
    edited('Kết quả chung', 'Có 12 đơn vị đã gửi báo cáo, đạt yêu cầu.', 'Không có.', 'Nơi nhận'),
    lines('Kết quả chung', 'Không có.', 'Nơi nhận'),
  );

  expect(merge.lines[0]?.after).toEqual([{ text: 'Có 12 đơn vị đã gửi báo cáo, đạt yêu cầu.', isClash: true }]);
});

test('a name typed at the end of a cell stays in that cell', () => {
  const base = lines('Lưu: VT.', 'PHÓ TRƯỞNG PHÒNG', 'Phụ lục I');

  const merge = mergeTexts(
    base,
    edited(['Lưu: VT.', 1], ['PHÓ TRƯỞNG PHÒNG', 2], ['Nguyễn Văn A', 2], 'Phụ lục I'),
    base,
  );

  expect(merge.lines[1]?.after).toEqual([{ text: 'Nguyễn Văn A', isClash: false }]);
});

test('a line typed at the head of a cell stays in that cell', () => {
  const base = lines('Lưu: VT.', 'PHÓ TRƯỞNG PHÒNG');

  const merge = mergeTexts(base, edited(['Lưu: VT.', 1], ['KT. TRƯỞNG PHÒNG', 2], ['PHÓ TRƯỞNG PHÒNG', 2]), base);

  expect(merge.lines[0]?.after).toEqual([]);
  expect(merge.lines[1]?.before).toEqual([{ text: 'KT. TRƯỞNG PHÒNG', isClash: false }]);
});

test('spaces and the way letters are put together are no edits', () => {
  const merge = mergeTexts(
    BASE,
    edited('Kết  quả chung ', 'Có 12 đơn vị đã gửi báo cáo.'.normalize('NFD'), 'Không\u00a0có.', 'Nơi nhận'),
    BASE,
  );

  expect(merge).toMatchObject({ kept: 0, clashes: [] });
});
