// The menu, and what commands say when they are done.

import { formatCount } from '../core/text/vietnamese-number';

/** Captions; one that ends in dots shows a dialog first. */
export const MENU = {
  title: 'Tổng hợp',
  cycle: 'Tổng hợp (cả quy trình)',
  check: 'Kiểm tra số liệu',
  summarize: 'Tổng hợp số liệu',
  report: 'Xuất báo cáo',
  reportPdf: 'Báo cáo dạng PDF',
  units: 'Báo cáo của đơn vị',
  standings: 'Duyệt, trả lại, khóa...',
  mend: 'Sửa giúp...',
  undoMend: 'Hoàn tác sửa giúp',
  restore: 'Khôi phục trang...',
  unitReports: 'Xuất phiếu đơn vị',
  photos: 'Ảnh minh chứng...',
  chasing: 'Đôn đốc',
  bulletin: 'Bảng tin...',
  previewReminders: 'Xem trước thư nhắc...',
  remind: 'Gửi nhắc nộp',
  automationOn: 'Bật nhắc tự động',
  automationOff: 'Tắt nhắc tự động',
  automationTakeOver: 'Chuyển người phụ trách nhắc',
  book: 'Sổ và danh sách',
  setUp: 'Thiết lập',
  updateRoster: 'Cập nhật danh sách',
  template: 'Mẫu báo cáo...',
  rollOver: 'Chuyển sang năm mới',
} as const;

export const REPORT_PAGE = {
  title: 'Báo cáo đã sẵn sàng',
  advice: 'Đọc lại báo cáo trước khi trình ký; số văn bản do văn thư ghi.',
  document: 'Google Tài liệu',
  word: 'Tệp Word',
  pdf: 'Tệp PDF',
  folder: 'Thư mục trên Drive',
} as const;

interface Figures {
  readonly expected: number;
  readonly reported: number;
  readonly totals: { readonly rows: number; readonly classes: number; readonly people: number };
  readonly errors: number;
  readonly warnings: number;
}

/** What is asked before something is done that reaches beyond the add-in's own tabs. */
export const ASK = {
  /** @param individuals whose names the report will hold */
  report: (reported: number, expected: number, individuals = 0) =>
    `Sẽ xuất báo cáo với số liệu của ${formatCount(reported)}/${formatCount(expected)} đơn vị đã báo cáo. Nội dung như lần trước thì không tạo tệp mới; nội dung đã khác thì tạo bản mới, giữ những chỗ cơ quan đã sửa ở bản trước.${ofPersons(individuals)}`,
  cycle: (reported: number, expected: number, individuals = 0) =>
    `Sẽ kiểm tra, tổng hợp và xuất báo cáo; đến lúc này ${formatCount(reported)}/${formatCount(expected)} đơn vị đã báo cáo. Không gửi thư.${ofPersons(individuals)}`,
} as const;

function ofPersons(individuals: number): string {
  if (individuals === 0) return '';
  return ` Báo cáo sẽ có họ tên của ${formatCount(individuals)} cá nhân được đề nghị khen thưởng; nếu có học sinh thì cần được học sinh và cha, mẹ hoặc người giám hộ đồng ý trước khi gửi báo cáo.`;
}

export const DONE = {
  check: (figures: Figures) =>
    `Đã kiểm tra ${formatCount(figures.expected)} đơn vị: ${formatCount(figures.reported)} đơn vị đã báo cáo, ${formatCount(figures.errors)} lỗi, ${formatCount(figures.warnings)} cảnh báo. Danh sách ở trang "Lỗi cần sửa".`,
  summarize: (figures: Figures) => `Đã tổng hợp: ${describeFigures(figures)}.`,
  cycle: (figures: Figures) =>
    `Đã kiểm tra, tổng hợp và xuất báo cáo: ${describeFigures(figures)}; ${formatCount(figures.errors)} lỗi, ${formatCount(figures.warnings)} cảnh báo cần xem ở trang "Lỗi cần sửa".`,
  report: 'Báo cáo đã sẵn sàng.',
  pdf: 'Đã tạo tệp PDF của báo cáo, gồm cả những chỗ cơ quan đã sửa trong Google Tài liệu.',
  pdfThere: 'Báo cáo không đổi từ lần tạo PDF trước; tệp PDF vẫn dùng được.',
} as const;

function describeFigures(figures: Figures): string {
  const { expected, reported, totals } = figures;
  return (
    `${formatCount(reported)}/${formatCount(expected)} đơn vị đã báo cáo, ${formatCount(totals.rows)} dòng số liệu, ` +
    `${formatCount(totals.classes)} lớp/cuộc thi, ${formatCount(totals.people)} lượt người`
  );
}

export const MAILING = {
  progress: (sent: number, all: number) => `Đã gửi ${formatCount(sent)}/${formatCount(all)} thư...`,
} as const;

/** Said where somebody has answered no. */
export const CANCELLED = 'Đã hủy; không có gì thay đổi.';

export const FAILED = {
  google: (message: string) =>
    `Google không thực hiện được yêu cầu: ${message.replace(/[.\s]*$/, '.')} Hãy chạy lại lệnh; phần đã làm được giữ nguyên và không bị làm hai lần.`,
  internal: (message: string) =>
    `Chương trình gặp lỗi chưa lường trước (${message}). Hãy chụp màn hình này và báo cho người phụ trách.`,
} as const;
