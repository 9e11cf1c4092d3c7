// Xuất báo cáo once more: what was kept of the office's own writing, and the sheet of what has changed.

import { formatCount } from '../core/text/vietnamese-number';

/** Grown: `+12`; shrunk: `-3`. */
const signed = (value: number): string => (value > 0 ? `+${formatCount(value)}` : formatCount(value));

export const REISSUE = {
  /** Of the file names: `(11-10-2021)` becomes `(11-10-2021, bản 2)`. */
  withVersion: (name: string, version: number) => `${name.replace(/\)$/, '')}, bản ${version})`,
  changesName: (name: string) => name.replace(/^.*\(/, 'Những thay đổi so với bản trước ('),
  /** Stands in the report itself, before what the office had written. */
  clash: 'Nội dung cơ quan đã sửa ở bản trước: ',
  kept: (count: number) => `Đã giữ ${formatCount(count)} chỗ cơ quan sửa ở bản trước.`,
  clashes: (count: number) =>
    `Có ${formatCount(count)} đoạn cả cơ quan và số liệu mới cùng thay đổi: đọc lại những đoạn có khung trong báo cáo và tệp "Những thay đổi so với bản trước".`,
  tableEdits: (count: number) =>
    `Có ${formatCount(count)} dòng cơ quan sửa trong bảng số liệu không đưa sang được: bảng luôn lấy số liệu mới.`,
  pictures:
    'Bản trước có hình ảnh hoặc khung chữ do cơ quan thêm vào; báo cáo mới không có những hình ấy, hãy chép sang nếu cần.',
  noRecord:
    'Sổ không còn nội dung gốc của bản trước, nên báo cáo mới chưa có những chỗ cơ quan đã sửa ở bản trước; tệp cũ vẫn còn nguyên.',
  unreadable:
    'Không đọc được bản trước (đã xóa, không phải tệp Word, hoặc do người khác xuất), nên báo cáo mới không có những chỗ cơ quan đã sửa ở bản trước.',
  documentUnreadable: 'Không đọc được bản Google Tài liệu trước; những chỗ đã sửa được lấy từ tệp Word.',
  wordToo:
    'Cả bản Google Tài liệu và tệp Word trước đều đã được sửa: báo cáo mới giữ những chỗ sửa trong Google Tài liệu; chỗ sửa trong tệp Word cần chép tay, tệp ấy vẫn còn nguyên.',
} as const;

export const CHANGES_SHEET = {
  title: 'NHỮNG THAY ĐỔI SO VỚI BẢN TRƯỚC',
  between: (before: number, now: number) => `Báo cáo bản ${before} và bản ${now}`,
  total: '1. Tổng số',
  groups: '2. Theo nhóm hoạt động',
  activities: '3. Theo hoạt động',
  units: '4. Theo đơn vị',
  clashes: '5. Những đoạn cả cơ quan và số liệu mới cùng thay đổi',
  tableEdits: '6. Những dòng cơ quan đã sửa trong bảng số liệu',
  notes: '7. Điều cần biết',
  none: 'Không có.',
  unmoved: 'Không thay đổi.',
  notCompared: 'Không so sánh được: sổ không còn số liệu của bản trước.',
  notMerged: 'Không so sánh được: không đọc được bản trước.',
  totalName: 'Tổng cộng',
  headings: ['Nội dung', 'Lớp, cuộc thi', 'Người'],
  /** `52 → 60 (+8)`, the number alone where nothing has moved. */
  movement: (before: number, now: number) =>
    before === now ? formatCount(now) : `${formatCount(before)} → ${formatCount(now)} (${signed(now - before)})`,
  unitMoved: (unit: string, classes: number, people: number) =>
    `- ${unit}: ${[
      ...(classes === 0 ? [] : [`${signed(classes)} lớp, cuộc thi`]),
      ...(people === 0 ? [] : [`${signed(people)} người`]),
    ].join(', ')}`,
  moreUnits: (count: number) => `- và ${formatCount(count)} đơn vị khác`,
  nowText: (text: string) => `Bản này: ${text}`,
  officeText: (text: string) => `Cơ quan đã sửa ở bản trước: ${text}`,
  takenOut: '(đã bỏ đoạn này)',
  rowWas: (text: string) => `Số liệu bản trước: ${text}`,
  rowBecame: (text: string) => `Cơ quan đã sửa thành: ${text}`,
  noRow: '(không có dòng này)',
} as const;
