// What the office sees after one click, cell by cell: the result tabs of a small district against golden files.

import type { EngineState } from '../../local/google/state';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { filledDistrict, runOn } from './district';
import { expectGolden, tabText } from './golden';

let state: EngineState;

beforeAll(async () => {
  const { addIn, copy } = await filledDistrict(sampleUnits(16));
  state = copy();
  runOn(addIn, state, 'runWholeCycle');
  runOn(addIn, state, 'sendReminders');
});

test.each([
  ['Tổng hợp', 'tong-hop'],
  ['Theo dõi', 'theo-doi'],
  ['Lỗi cần sửa', 'loi-can-sua'],
  ['Khen thưởng', 'khen-thuong'],
  ['Nhật ký', 'nhat-ky'],
  ['Cấu hình', 'cau-hinh'],
  ['Mẫu thư nhắc', 'mau-thu-nhac'],
  ['UBND Cao Viên', 'trang-don-vi'],
])('%s reads as the golden file says', (title, name) => {
  expectGolden(name, tabText(state, title));
});
