// Khôi phục trang: why tabs were kept, the dialog, and what is said when it is done.

import type { LocalTime } from '../core/calendar/iso-date';
import type { CellPart } from '../core/history/difference';
import { formatCount } from '../core/text/vietnamese-number';
import { formatMoment } from './time';

/** The work before which a snapshot was kept, as it stands in the list. */
export const REASONS = {
  mend: 'Trước khi sửa giúp',
  undo: 'Trước khi hoàn tác sửa giúp',
  restore: (tab: string) => `Trước khi khôi phục trang "${tab}"`,
  approve: 'Trước khi duyệt báo cáo',
  lock: 'Trước khi khóa báo cáo',
  return: 'Trước khi trả lại báo cáo',
  unlock: 'Trước khi mở khóa',
  refuseUnlock: 'Trước khi trả lời yêu cầu mở khóa',
  setUp: 'Trước khi Thiết lập khôi phục biểu mẫu',
  roster: 'Trước khi cập nhật danh sách',
} as const;

const PARTS: Readonly<Record<CellPart, string>> = {
  value: 'Nội dung',
  note: 'Ghi chú',
  rule: 'Quy tắc nhập',
  runs: 'Đường link, định dạng chữ',
  numberFormat: 'Cách hiển thị số',
};

export function describePart(part: CellPart): string {
  return PARTS[part];
}

export const RESTORE = {
  noSnapshots:
    'Chưa có bản lưu nào. Bản lưu được ghi trước mỗi lần cơ quan dùng một mục làm thay đổi trang của đơn vị.',
  listed: (count: number) =>
    `Có ${formatCount(count)} bản lưu. Chọn bản lưu và đơn vị để xem khác biệt trước khi khôi phục.`,
  differs: (tab: string, number: number, at: LocalTime, count: number) =>
    `Trang "${tab}" khác bản lưu số ${number} (${formatMoment(at)}) ở ${formatCount(count)} chỗ. Chưa có gì thay đổi.`,
  gone: (tab: string, number: number, at: LocalTime) =>
    `Trang "${tab}" không còn trong sổ; khôi phục sẽ tạo lại trang theo bản lưu số ${number} (${formatMoment(at)}). Chưa có gì thay đổi.`,
  same: (tab: string, number: number) => `Trang "${tab}" giống hệt bản lưu số ${number}; không có gì phải khôi phục.`,
  done: (tab: string, number: number, at: LocalTime, before: number | undefined) =>
    `Đã khôi phục trang "${tab}" theo bản lưu số ${number} (${formatMoment(at)}).` +
    (before === undefined ? '' : ` Nội dung trước khi khôi phục được giữ ở bản lưu số ${before}.`),
  detail: (number: number, stamp: string, before: number | undefined) =>
    `Bản lưu số ${number} (${stamp})${before === undefined ? '' : `; nội dung trước đó: bản lưu số ${before}`}`,
  rows: 'Số dòng',
  columns: 'Số cột',
  merges: 'Ô gộp',
  wholeTab: 'Cả trang',
  present: 'Có',
  absent: '(không có)',
  blank: '(để trống)',
  left: (count: string) => `Còn ${count} chỗ khác nữa không hiện ở đây.`,
} as const;

export const RESTORE_PAGE = {
  title: 'Khôi phục trang',
  advice:
    'Chọn bản lưu, chọn đơn vị rồi xem khác biệt. Khôi phục thay toàn bộ nội dung trang của đơn vị đó bằng nội dung trong bản lưu; nội dung hiện nay được giữ thành một bản lưu mới.',
  snapshot: 'Bản lưu',
  unit: 'Đơn vị',
  choose: '(chọn)',
  /** One line of the list. */
  line: (number: number, stamp: string, reason: string, user: string, units: string) =>
    `Số ${number} - ${stamp} - ${reason} - ${user} (${units} đơn vị)`,
  dropped: (count: string) =>
    `${count} bản lưu cũ hơn đã được bỏ nội dung để nhường chỗ; thời điểm và người thực hiện còn ghi ở trang "Bản lưu".`,
  compare: 'Xem khác biệt',
  apply: 'Khôi phục',
  close: 'Đóng',
  headings: { cell: 'Ô', part: 'Phần', now: 'Hiện nay', past: 'Trong bản lưu' },
  comparing: 'Đang so sánh...',
  working: 'Đang khôi phục...',
  failed: 'Chưa làm được',
} as const;
