// The dialog of Thiết lập on a workbook that is not set up yet: its captions, and what it says of a roster it was given.

import type { RosterColumn } from '../core/roster/columns';
import { formatCount } from '../core/text/vietnamese-number';
import { ROSTER_TAB } from './tabs';

/** What was understood of a column, for the list beside each heading. */
const COLUMN_CHOICES: readonly { readonly value: RosterColumn | ''; readonly label: string }[] = [
  { value: '', label: '(không dùng)' },
  ...(Object.keys(ROSTER_TAB.headings) as RosterColumn[]).map((value) => ({
    value,
    label: ROSTER_TAB.headings[value],
  })),
];

/** All that the page shows of its own; it is given to it as data. */
export const SET_UP_PAGE = {
  title: 'Thiết lập sổ tổng hợp',
  steps: ['1. Cấu hình', '2. Danh sách đơn vị', '3. Tạo sổ'],
  back: 'Quay lại',
  next: 'Tiếp',
  close: 'Đóng',
  required: '(bắt buộc)',
  failed: 'Không thực hiện được',
  settings: {
    intro:
      'Các mục đã điền sẵn theo kế hoạch 489/KH-UBND. Hãy sửa cho đúng kế hoạch của đơn vị mình; sau này vẫn sửa được ở trang "Cấu hình".',
    yes: 'Có',
    no: 'Không',
    checking: 'Đang kiểm tra cấu hình...',
  },
  roster: {
    intro:
      'Dán danh sách đơn vị từ Excel, Google Trang tính hoặc bảng trong Word (kể cả dòng tiêu đề), hoặc chọn một tệp. Chỉ cần cột tên đơn vị; nên có thêm mã, loại, xã hoặc phường, thư điện tử.',
    paste: 'Dán danh sách vào đây',
    file: 'Hoặc chọn tệp .xlsx hay .csv',
    unsupported: 'Chỉ đọc được tệp .xlsx, .csv hoặc .txt; tệp .xls cũ hãy lưu lại thành .xlsx.',
    tooLarge: 'Tệp lớn hơn 5 MB; hãy chỉ để lại bảng danh sách đơn vị rồi chọn lại.',
    unreadable: 'Không đọc được tệp; hãy chọn lại.',
    nothing: 'Hãy dán danh sách hoặc chọn tệp trước.',
    preview: 'Xem trước',
    previewing: 'Đang đọc danh sách...',
    stale: 'Danh sách hoặc cột vừa thay đổi; hãy bấm Xem trước lần nữa.',
    columns: 'Các cột đọc được',
    columnHeading: 'Cột trong danh sách',
    meaning: 'Được hiểu là',
    sample: 'Đơn vị sẽ được ghi như sau',
    more: '...',
    choices: COLUMN_CHOICES,
  },
  create: {
    intro: 'Bấm Tạo sổ để tạo các trang của cơ quan và một trang cho mỗi đơn vị.',
    protection:
      'Các ô để điền của mỗi trang chỉ đơn vị đó và cơ quan sửa được. Bảo vệ trang chỉ ngăn sửa, không ngăn xem: ai được chia sẻ sổ đều xem được mọi trang, vì vậy không ghi vào sổ những gì không được để đơn vị khác biết.',
    create: 'Tạo sổ',
    creating: 'Đang tạo sổ, có thể mất một đến hai phút; xin đừng đóng cửa sổ này...',
  },
} as const;

export const WRONG_SETTINGS = (count: string) => `Còn ${count} mục cần sửa.`;

/** What a preview says of the roster it was made from. */
export const ROSTER_PREVIEW = {
  noHeading: (number: number) => `(cột ${number}, không có tiêu đề)`,
  understood: (units: number, source: string) => `${source}: ${formatCount(units)} đơn vị.`,
  byType: (types: readonly (readonly [type: string, count: number])[]) =>
    `Theo loại: ${types.map(([type, count]) => `${type} ${formatCount(count)}`).join(', ')}.`,
  guessedTypes: (count: number) => `Không có cột loại; loại của ${formatCount(count)} đơn vị được đoán theo tên.`,
  madeCodes: (first: string, last: string) =>
    `Không có cột mã; mã được đặt theo thứ tự trong danh sách, từ ${first} đến ${last}.`,
  missing: (columns: readonly RosterColumn[]) =>
    `Không thấy các cột: ${columns.map((column) => ROSTER_TAB.headings[column]).join(', ')}; các mục này để trống.`,
  titles: 'Không có cột tên trang; mỗi trang mang tên đơn vị.',
  ignored: (headings: readonly string[]) => `Các cột không dùng: ${headings.join(', ')}.`,
  withoutEmail: (count: number) =>
    `${formatCount(count)} đơn vị chưa có thư điện tử: không nhắc nộp được qua thư và chưa ai của đơn vị sửa được trang.`,
  sharedEmails: (addresses: readonly string[], others: number) =>
    `Thư điện tử ghi cho nhiều đơn vị: ${withOthers(addresses, others)}.`,
  sameNames: (names: readonly string[], others: number) => `Tên ghi nhiều lần: ${withOthers(names, others)}.`,
  skipped: (lines: readonly string[], others: number) =>
    `Các dòng bỏ qua vì không phải đơn vị: ${withOthers(lines, others)}.`,
  skippedLine: (line: number, text: string) => `dòng ${line} ("${text}")`,
  ready: 'Danh sách dùng được; bấm Tiếp.',
  faults: (count: number) => `Có ${formatCount(count)} chỗ phải sửa trong danh sách rồi xem trước lại:`,
} as const;

/** Told by a command that was given a roster without codes. */
export const madeCodes = ROSTER_PREVIEW.madeCodes;

function withOthers(names: readonly string[], others: number): string {
  return names.join(', ') + (others > 0 ? ` và ${formatCount(others)} mục khác` : '');
}
