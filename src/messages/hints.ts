// What a unit's tab says by itself while the unit types, and what it says after a check. None of these texts is a label the reader goes by.

import type { RowField, SectionField } from '../core/submission/fields';

export const HINTS = {
  /** Table not filled in yet. */
  nothing: 'Chưa nhập số liệu.',
  complete: 'Đã đủ các mục bắt buộc.',
  missing: 'Còn thiếu: ',
  emptySent:
    'Đã đánh dấu ô "Gửi báo cáo" nhưng bảng chưa có số liệu; nếu không tổ chức, đánh dấu thêm ô "Không phát sinh".',
  nil: 'Đã đánh dấu ô "Không phát sinh": không phải ghi mục nào khác.',
  nilUnsent: ' Còn đánh dấu ô "Gửi báo cáo".',
  nilWithRows: 'Đã đánh dấu ô "Không phát sinh" nhưng bảng vẫn có số liệu: bỏ đánh dấu hoặc xóa số liệu.',
  submit: 'đánh dấu ô "Gửi báo cáo"',
  sections: {
    steering: 'mục I.1',
    activities: 'mục I.2',
    results: 'mục II.1',
    difficulties: 'mục II.2',
    proposals: 'mục II.3',
    stateBudget: 'mục I.3, ngân sách nhà nước',
    mobilisedFunds: 'mục I.3, ngân sách hỗ trợ, vận động',
    directive: 'công văn chỉ đạo',
    links: 'minh chứng về các hoạt động',
    photos: 'ảnh minh chứng',
    nil: 'ô "Không phát sinh"',
    submit: 'ô "Gửi báo cáo"',
    sentAt: 'Thời điểm đánh dấu gửi',
    unlock: 'Yêu cầu mở khóa',
  } satisfies Record<SectionField, string>,
  short: (section: string) => `${section} (viết còn quá ngắn)`,
  gone: (section: string) => `${section} (đã mất khỏi trang)`,
  /** `ảnh minh chứng (mới có 1, cần 2 đến 3)`, around the number. */
  listed: (section: string, least: number, most: number | undefined) =>
    [`${section} (mới có `, `, cần ${most === undefined ? `ít nhất ${least}` : `${least} đến ${most}`})`] as const,
  /** What the words before the number become where there is none. */
  noneListed: ['mới có 0', 'chưa có'],
  nominations: ['đề nghị khen thưởng chưa đủ thông tin: ', ' dòng'],
  table: 'Bảng số liệu: ',
  noLines: 'Bảng số liệu: chưa có dòng nào.',
  lines: ' dòng',
  linesComplete: ', đã ghi đủ tên hoạt động, đơn vị tổ chức và số lượng.',
  /** `; 2 dòng cần xem lại (chưa có tên hoạt động: 1; chưa có số lượng: 1).`, around number and faults. */
  linesWrong: ['; ', ' dòng cần xem lại (', ').'],
  lacking: {
    index: 'chưa có số thứ tự: ',
    activity: 'chưa có tên hoạt động: ',
    organizer: 'chưa có đơn vị tổ chức: ',
    classes: 'chưa có số lớp/số cuộc thi: ',
    people: 'chưa có số người: ',
    note: 'chưa có ghi chú: ',
  } satisfies Record<RowField, string>,
  noFigures: 'chưa có số lượng: ',
  badFigure: 'số âm, số lẻ hoặc số quá lớn: ',
  /** Whole sentences around the number of lines. */
  inWords: [' ', ' dòng ghi số lượng bằng chữ hoặc ký hiệu: rõ nghĩa thì vẫn được tính, nhưng nên chỉ ghi số.'],
  unusual: [
    ' ',
    ' dòng có số người ít hoặc nhiều khác thường so với số lớp/số cuộc thi: nên xem lại, đúng thì giữ nguyên.',
  ],
  unclear:
    'Chưa tự xem được: trang có ô báo lỗi (như #REF!) hoặc đã mất dòng tiêu đề của bảng. Cơ quan tổng hợp vẫn kiểm tra được trang này.',
} as const;

/** Words at which a line of the table is a total; as in LOWER(TRIM(...)). The first may stand anywhere, the others alone. */
export const TOTAL_WORDS = {
  anywhere: 'tổng cộng',
  alone: ['tổng', 'tổng số', 'tổng chung', 'cộng', 'cộng chung', 'cộng dồn', 'tổng:', 'tổng số:', 'cộng:'],
} as const;

/** What stands in a line of the nominations that names nobody: none, the head of a group, a sum; as in LOWER(...). */
export const NO_NOMINATION_WORDS = ['không', 'tập thể', 'cá nhân', 'cộng'] as const;

export const CHECK_RESULT = {
  /** The cell is found again by the words it begins with. */
  beginnings: ['Kết quả kiểm tra: chưa có.', 'Kết quả kiểm tra lúc '],
  none: `Kết quả kiểm tra: chưa có. Hai dòng trên tự thay đổi khi đơn vị ghi; khi cơ quan tổng hợp kiểm tra, danh sách chính xác hiện ở ô này.`,
  blank: (moment: string) => `Kết quả kiểm tra lúc ${moment}: chưa nhập số liệu.`,
  cleanWords: ': không có lỗi.',
  clean: (moment: string) => `Kết quả kiểm tra lúc ${moment}: không có lỗi.`,
  counts: (moment: string, errors: string, warnings: string) =>
    `Kết quả kiểm tra lúc ${moment}: ${errors} lỗi, ${warnings} cảnh báo.`,
  place: (place: string) => `Ô ${place}`,
  problem: (severity: string, message: string, remedy: string) => ` (${severity.toLowerCase()}): ${message} ${remedy}`,
  all: (count: string) => `Có ${count} chỗ cần xem lại, ghi ở trang Lỗi cần sửa.`,
  more: (count: string) => `Và ${count} chỗ khác, xem trang Lỗi cần sửa.`,
} as const;
