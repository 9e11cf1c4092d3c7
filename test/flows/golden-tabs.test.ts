// What the office sees after one click, cell by cell: the result tabs of a small district against golden files.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { EngineState } from '../../local/google/state';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { filledDistrict, runOn } from './district';

/** A tab as text: a line for each row, cells divided by bars; of formulas their results. */
function tabText(state: EngineState, title: string): string {
  const tab = state.spreadsheet.sheets.find(({ properties }) => properties.title === title);
  const lines = (tab?.rows ?? []).map((row) =>
    row
      .map((cell) => cell?.computedValue ?? cell?.userEnteredValue)
      .map((value) => value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '')
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
  return `${lines.join('\n')}\n`;
}

/** `UPDATE_GOLDEN=1` takes over a wanted change; the difference then shows in the commit. */
function expectGolden(name: string, text: string): void {
  const path = `test/golden/tabs/${name}.txt`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

test.each([
  ['Tổng hợp', 'tong-hop'],
  ['Theo dõi', 'theo-doi'],
  ['Lỗi cần sửa', 'loi-can-sua'],
  ['Khen thưởng', 'khen-thuong'],
  ['Nhật ký', 'nhat-ky'],
  ['Cấu hình', 'cau-hinh'],
  ['UBND Cao Viên', 'trang-don-vi'],
])('%s reads as the golden file says', async (title, name) => {
  const { addIn, copy } = await filledDistrict(sampleUnits(16));
  const state = copy();
  runOn(addIn, state, 'runWholeCycle');
  runOn(addIn, state, 'sendReminders');

  expectGolden(name, tabText(state, title));
});
