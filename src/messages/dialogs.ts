// The menu, and what commands say when they are done.

import type { NotRemindedReason } from '../core/reminders/decide-reminders';
import { formatCount } from '../core/text/vietnamese-number';

export const MENU = {
  title: 'Tổng hợp',
  setUp: 'Thiết lập',
  check: 'Kiểm tra số liệu',
  mend: 'Sửa giúp...',
  undoMend: 'Hoàn tác sửa giúp',
  restore: 'Khôi phục trang...',
  summarize: 'Tổng hợp số liệu',
  remind: 'Gửi nhắc nộp',
  report: 'Xuất báo cáo',
  cycle: 'Tổng hợp (cả quy trình)',
} as const;

export const REPORT_PAGE = {
  title: 'Báo cáo đã sẵn sàng',
  advice: 'Đọc lại báo cáo trước khi trình ký; số văn bản do văn thư ghi.',
  document: 'Google Tài liệu',
  word: 'Tệp Word',
} as const;

interface Figures {
  readonly expected: number;
  readonly reported: number;
  readonly totals: { readonly rows: number; readonly classes: number; readonly people: number };
  readonly errors: number;
  readonly warnings: number;
}

const LEFT_OUT: Readonly<Record<NotRemindedReason, string>> = {
  alreadyToday: 'đã được nhắc trong ngày',
  noAddress: 'chưa có địa chỉ thư điện tử',
  overQuota: 'chưa gửi được vì hết hạn mức thư trong ngày',
};

export const DONE = {
  setUp: (created: number, kept: number) =>
    created === 0
      ? `Sổ đã đủ các trang (${formatCount(kept)} trang đơn vị); không có gì phải tạo thêm.`
      : `Đã tạo ${formatCount(created)} trang đơn vị${kept === 0 ? '' : `, giữ nguyên ${formatCount(kept)} trang đã có`}.`,
  rosterNeeded:
    'Đã tạo các trang Cấu hình, Danh sách đơn vị, Danh mục hoạt động và Ngày nghỉ. Hãy điền Cấu hình và Danh sách đơn vị, rồi bấm Thiết lập lần nữa để tạo trang cho từng đơn vị.',
  check: (figures: Figures) =>
    `Đã kiểm tra ${formatCount(figures.expected)} đơn vị: ${formatCount(figures.reported)} đơn vị đã báo cáo, ${formatCount(figures.errors)} lỗi, ${formatCount(figures.warnings)} cảnh báo. Danh sách ở trang "Lỗi cần sửa".`,
  summarize: (figures: Figures) => `Đã tổng hợp: ${describeFigures(figures)}.`,
  cycle: (figures: Figures) =>
    `Đã kiểm tra, tổng hợp và xuất báo cáo: ${describeFigures(figures)}; ${formatCount(figures.errors)} lỗi, ${formatCount(figures.warnings)} cảnh báo cần xem ở trang "Lỗi cần sửa".`,
  report: 'Báo cáo đã sẵn sàng.',
  remind: (sent: number, failed: number, left: ReadonlyMap<NotRemindedReason, number>) => {
    const others = [...left].map(([reason, count]) => `${formatCount(count)} đơn vị ${LEFT_OUT[reason]}`);
    const failures =
      failed === 0 ? [] : [`${formatCount(failed)} thư không gửi được hoặc không rõ đã gửi chưa (xem trang "Nhật ký")`];
    return [`Đã gửi ${formatCount(sent)} thư nhắc`, ...failures, ...others].join('; ').concat('.');
  },
} as const;

function describeFigures(figures: Figures): string {
  const { expected, reported, totals } = figures;
  return (
    `${formatCount(reported)}/${formatCount(expected)} đơn vị đã báo cáo, ${formatCount(totals.rows)} dòng số liệu, ` +
    `${formatCount(totals.classes)} lớp/cuộc thi, ${formatCount(totals.people)} lượt người`
  );
}

/** Said where somebody has answered no. */
export const CANCELLED = 'Đã hủy; không có gì thay đổi.';

export const FAILED = {
  google: (message: string) =>
    `Google không thực hiện được yêu cầu: ${message.replace(/[.\s]*$/, '.')} Hãy chạy lại lệnh; phần đã làm được giữ nguyên và không bị làm hai lần.`,
  internal: (message: string) =>
    `Chương trình gặp lỗi chưa lường trước (${message}). Hãy chụp màn hình này và báo cho người phụ trách.`,
} as const;
