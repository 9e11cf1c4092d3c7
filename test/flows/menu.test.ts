// The menu as it opens, and what the user is told.

import { emptyState, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { builtAddIn, engineOn, filledDistrict } from './district';

test('opening the file shows the menu with its nine commands, and touches nothing else', async () => {
  const engine = engineOn(await builtAddIn(), emptyState());

  engine.open();

  expect(engine.menus).toEqual([
    {
      caption: 'Tổng hợp',
      entries: [
        { caption: 'Thiết lập', functionName: 'startSetUp' },
        { caption: 'Cập nhật danh sách', functionName: 'updateRoster' },
        { separator: true },
        { caption: 'Kiểm tra số liệu', functionName: 'checkReports' },
        { caption: 'Sửa giúp...', functionName: 'previewMends' },
        { caption: 'Hoàn tác sửa giúp', functionName: 'undoMends' },
        { caption: 'Khôi phục trang...', functionName: 'listSnapshots' },
        { caption: 'Tổng hợp số liệu', functionName: 'summarizeReports' },
        { caption: 'Gửi nhắc nộp', functionName: 'sendReminders' },
        { caption: 'Xuất báo cáo', functionName: 'exportReport' },
        { separator: true },
        { caption: 'Tổng hợp (cả quy trình)', functionName: 'runWholeCycle' },
        { separator: true },
        { caption: 'Chuyển sang năm mới...', functionName: 'rollOver' },
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
