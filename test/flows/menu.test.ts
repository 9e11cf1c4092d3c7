// The menu as it opens, and what the user is told.

import { emptyState, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { builtAddIn, engineOn, filledDistrict } from './district';

test('opening the file shows the menu, a short list and three sub-menus, and touches nothing else', async () => {
  const engine = engineOn(await builtAddIn(), emptyState());

  engine.open();

  expect(engine.menus).toEqual([
    {
      caption: 'Tổng hợp',
      entries: [
        { caption: 'Tổng hợp (cả quy trình)', functionName: 'runWholeCycle' },
        { caption: 'Kiểm tra số liệu', functionName: 'checkReports' },
        { caption: 'Tổng hợp số liệu', functionName: 'summarizeReports' },
        { caption: 'Xuất báo cáo', functionName: 'exportReport' },
        { caption: 'Báo cáo dạng PDF', functionName: 'exportPdf' },
        { separator: true },
        {
          submenu: {
            caption: 'Báo cáo của đơn vị',
            entries: [
              { caption: 'Duyệt, trả lại, khóa...', functionName: 'listStandings' },
              { caption: 'Sửa giúp...', functionName: 'previewMends' },
              { caption: 'Hoàn tác sửa giúp', functionName: 'undoMends' },
              { caption: 'Khôi phục trang...', functionName: 'listSnapshots' },
              { caption: 'Xuất phiếu đơn vị', functionName: 'exportUnitReports' },
              { caption: 'Ảnh minh chứng...', functionName: 'openPhotos' },
            ],
          },
        },
        {
          submenu: {
            caption: 'Đôn đốc',
            entries: [
              { caption: 'Bảng tin...', functionName: 'showBulletin' },
              { caption: 'Xem trước thư nhắc...', functionName: 'previewReminders' },
              { caption: 'Gửi nhắc nộp', functionName: 'sendReminders' },
              { caption: 'Bật nhắc tự động', functionName: 'startAutoReminders' },
              { caption: 'Chuyển người phụ trách nhắc', functionName: 'takeOverAutoReminders' },
              { caption: 'Tắt nhắc tự động', functionName: 'stopAutoReminders' },
            ],
          },
        },
        {
          submenu: {
            caption: 'Sổ và danh sách',
            entries: [
              { caption: 'Thiết lập', functionName: 'startSetUp' },
              { caption: 'Cập nhật danh sách', functionName: 'updateRoster' },
              { caption: 'Mẫu báo cáo...', functionName: 'openReportTemplate' },
              { caption: 'Chuyển sang năm mới', functionName: 'rollOver' },
            ],
          },
        },
      ],
    },
  ]);
  expect(Object.keys(engine.ledger.calls).filter((method) => /^(sheets|drive|mail)\./.test(method))).toEqual([]);
});

test('a report ends in a dialog with a link to the Google Doc and to the Word file', async () => {
  const { addIn, copy } = await filledDistrict(sampleUnits(8));
  const engine = engineOn(addIn, copy());

  engine.run('exportReport');

  expect(engine.dialogs).toHaveLength(1);
  const page = JSON.stringify(engine.dialogs[0]);
  expect(page).toContain('Google Tài liệu');
  expect(page).toContain('Tệp Word');
  expect(page.match(/href=/g)).toHaveLength(2);
});

test('a command before the set-up ends in one sentence and changes nothing', async () => {
  const state = emptyState();
  const engine = engineOn(await builtAddIn(), state);

  const outcome = engine.run('runWholeCycle');

  expect(outcome).toEqual({
    ok: false,
    message: 'Trang "Cấu hình": sổ chưa có trang này; hãy chạy Thiết lập trước.',
  });
  expect(state).toEqual(emptyState());
});
