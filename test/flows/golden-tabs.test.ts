// What the office sees after one click, cell by cell: the result tabs of a small district against golden files.

import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { filledDistrict, runOn } from './district';
import { expectGolden, tabText } from './golden';

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
