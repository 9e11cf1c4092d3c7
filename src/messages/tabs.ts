// Titles, headings and fixed words of the office's tabs.

import type { LetterKind } from '../core/reminders/letter-kind';
import type { LetterPart } from '../core/reminders/letter-template';

export const TABS = {
  settings: 'Cấu hình',
  roster: 'Danh sách đơn vị',
  catalogue: 'Danh mục hoạt động',
  holidays: 'Ngày nghỉ',
  letters: 'Mẫu thư nhắc',
  summary: 'Tổng hợp',
  tracking: 'Theo dõi',
  problems: 'Lỗi cần sửa',
  nominations: 'Khen thưởng',
  shared: 'Hoạt động trùng',
  journal: 'Nhật ký',
  lastYear: 'Năm trước',
  history: 'Bản lưu',
  versions: 'Các bản báo cáo',
} as const;

export const SETTINGS_TAB = {
  title: 'CẤU HÌNH',
  headings: ['Mục', 'Giá trị', 'Giải thích'],
} as const;

export const ROSTER_TAB = {
  title: 'DANH SÁCH ĐƠN VỊ PHẢI BÁO CÁO',
  headings: {
    code: 'Mã',
    name: 'Tên đơn vị',
    type: 'Loại',
    commune: 'Xã, phường',
    tab: 'Trang',
    emails: 'Thư điện tử',
    otherNames: 'Tên khác',
    validFrom: 'Từ ngày',
    validTo: 'Đến ngày',
    mergedInto: 'Sáp nhập vào',
  },
} as const;

export const CATALOGUE_TAB = {
  title: 'DANH MỤC HOẠT ĐỘNG',
  headings: ['Mã', 'Hoạt động', 'Nhóm', 'Đơn vị tính', 'Tính vào số lớp/số cuộc thi', 'Cách viết khác'],
  yes: 'Có',
  no: 'Không',
} as const;

export const HOLIDAYS_TAB = {
  title: 'NGÀY NGHỈ VÀ NGÀY LÀM BÙ',
  headings: ['Ngày', 'Loại', 'Ghi chú'],
  kinds: ['Nghỉ', 'Làm bù'],
} as const;

export const LETTERS_TAB = {
  title: 'MẪU THƯ NHẮC',
  headings: ['Loại thư', 'Tiêu đề', 'Nội dung'],
  kinds: {
    notStarted: 'Nhắc đơn vị chưa nhập số liệu',
    hasErrors: 'Nhắc đơn vị còn lỗi',
    ready: 'Nhắc đơn vị đã nhập, chưa gửi',
    returned: 'Nhắc gửi lại báo cáo bị trả lại',
    overdue: 'Đôn đốc quá hạn',
    overdueLast: 'Đôn đốc lần cuối',
  } satisfies Record<LetterKind, string>,
  parts: { subject: 'tiêu đề', body: 'nội dung' } satisfies Record<LetterPart, string>,
  placeholders: {
    title: 'CÁC CHỖ ĐIỀN',
    headings: ['Chỗ điền', 'Dùng ở', 'Được thay bằng'],
    anywhere: 'Mọi thư',
    bodyOnly: 'chỉ ở nội dung, một dòng riêng',
    advice:
      'Sửa trực tiếp ở cột "Tiêu đề" và cột "Nội dung" phía trên. Chữ trong ngoặc nhọn được thay khi gửi, theo bảng dưới đây; một dòng trống ngăn cách hai đoạn. Xóa cả dòng của một loại thư thì dùng lại mẫu có sẵn.',
    preview:
      'Sửa xong, chọn Tổng hợp > Đôn đốc > Xem trước thư nhắc để xem từng thư với số liệu thật và gửi thử cho mình; không có thư nào được gửi cho đơn vị khi xem trước.',
  },
} as const;

export const SUMMARY_TAB = {
  title: 'TỔNG HỢP SỐ LIỆU KẾT QUẢ TỔ CHỨC TUẦN LỄ',
  attached: '(Kèm theo báo cáo kết quả tổ chức Tuần lễ)',
  asOf: (time: string, reported: number, expected: number) =>
    `Tính đến ${time}: ${reported}/${expected} đơn vị đã báo cáo.`,
  unsent: (units: string) => `Số liệu gồm cả ${units} đơn vị đã nhập nhưng chưa hoàn thành báo cáo.`,
  unreadable: (names: string) => `Chưa có số liệu của các đơn vị không đọc được trang: ${names}.`,
  sources: 'Nguồn số liệu',
  trace: 'Các dòng số liệu',
  /** Of a group: its lines on this tab; of the total: the rows of the groups. */
  sumOf: 'Cộng dòng ',
  sourceRows: (name: string, rows: number) => `${name} (${rows} dòng)`,
  units: (count: string) => `${count} đơn vị`,
  unknownGroup: 'Khác / chưa nhận diện',
  total: 'TỔNG CỘNG',
  apart: (items: string) => `${items} (không cộng vào tổng)`,
  unread: (rows: string) => `${rows} dòng có số liệu chưa rõ`,
  suggestion: (activity: string) => `Có thể là "${activity}": nếu đúng, ghi cách viết này vào Danh mục hoạt động`,
  leftOut: (rows: string) => `${rows} dòng trùng không tính thêm`,
  unnamed: '(chưa ghi tên hoạt động)',
} as const;

export const TRACKING_TAB = {
  title: 'THEO DÕI NỘP BÁO CÁO',
  asOf: (time: string) => `Tính đến ${time}`,
  rate: (reported: string, expected: string, percent: string, onTime: string, onTimePercent: string) =>
    `Đã báo cáo: ${reported}/${expected} đơn vị (${percent}%), trong đó đúng hạn: ${onTime}/${expected} đơn vị (${onTimePercent}%).`,
  duty: 'Đơn vị phải báo cáo là đơn vị hoạt động trong thời gian Tuần lễ; đơn vị sáp nhập trong thời gian này do đơn vị mới báo cáo.',
  unclear: (count: string) => `Có ${count} đơn vị không rõ gửi trước hay sau hạn, không tính là đúng hạn.`,
  rates: {
    byType: 'Theo loại đơn vị',
    byCommune: 'Theo xã, phường',
    expected: 'Phải báo cáo',
    reported: 'Đã báo cáo',
    reportedRate: 'Tỷ lệ đã báo cáo',
    onTime: 'Đúng hạn',
    onTimeRate: 'Tỷ lệ đúng hạn',
    missing: 'Chưa báo cáo',
    none: '(chưa ghi)',
    chart: 'Đã báo cáo và chưa báo cáo theo loại đơn vị',
  },
  headings: {
    index: 'STT',
    code: 'Mã',
    unit: 'Đơn vị',
    type: 'Loại',
    state: 'Trạng thái',
    sentAt: 'Gửi lúc',
    timeliness: 'Thời hạn',
    rows: 'Số dòng',
    classes: 'Số lớp/số cuộc thi',
    people: 'Người',
    lastClasses: 'Lớp, cuộc thi năm trước',
    lastPeople: 'Người năm trước',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
    changedAt: 'Thay đổi gần nhất',
    remindedAt: 'Nhắc gần nhất',
    open: 'Trang',
    note: 'Ghi chú',
    fingerprint: 'Dấu vết',
    readAt: 'Đọc lúc',
  },
  newDeadline: (date: string) => `Gửi lại chậm nhất ngày ${date}`,
  open: 'Mở trang',
} as const;

export const PROBLEMS_TAB = {
  title: 'LỖI CẦN SỬA',
  asOf: (time: string, errors: string, warnings: string) => `Tính đến ${time}: ${errors} lỗi, ${warnings} cảnh báo.`,
  headings: ['STT', 'Mã', 'Đơn vị', 'Ô', 'Mức độ', 'Nội dung', 'Cách sửa'],
} as const;

export const NOMINATIONS_TAB = {
  title: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
  asOf: (time: string, count: string) => `Tính đến ${time}: ${count} đề nghị.`,
  headings: [
    'STT',
    'Đơn vị đề nghị',
    'Tên tập thể/Họ và tên cá nhân',
    'Chức vụ, đơn vị công tác',
    'Tập thể/Cá nhân',
    'Hình thức đề nghị',
    'Tóm tắt thành tích',
  ],
} as const;

export const SHARED_TAB = {
  title: 'HOẠT ĐỘNG CÓ THỂ TRÙNG GIỮA HAI ĐƠN VỊ CÙNG XÃ, PHƯỜNG',
  asOf: (time: string, pairs: string, undecided: string) =>
    `Tính đến ${time}: ${pairs} cặp, trong đó ${undecided} cặp chưa quyết định.`,
  advice:
    'Cột "Chỉ tính một lần": chọn "Có" nếu hai dòng là một hoạt động (tính dòng có số người lớn hơn), "Không" nếu là hai hoạt động. Các cột khác được ghi lại ở mỗi lần chạy.',
  headings: [
    'STT',
    'Đơn vị thứ nhất',
    'Hoạt động thứ nhất',
    'Số lớp',
    'Người',
    'Đơn vị thứ hai',
    'Hoạt động thứ hai',
    'Số lớp',
    'Người',
    'Chỉ tính một lần',
    'Dấu vết',
  ] as readonly string[],
  mark: 'Chỉ tính một lần',
  choices: ['Có', 'Không'],
  past: '(cặp này hiện không còn trùng)',
} as const;

export const JOURNAL_TAB = {
  title: 'NHẬT KÝ',
  headings: ['Thời điểm', 'Người thực hiện', 'Việc', 'Mã đơn vị', 'Bước', 'Kết quả', 'Chi tiết', 'Khóa'],
  kinds: {
    mail: 'Thư nhắc',
    report: 'Báo cáo',
    template: 'Mẫu báo cáo',
    photos: 'Ảnh minh chứng',
    unitReports: 'Phiếu đơn vị',
    mend: 'Sửa giúp',
    undo: 'Hoàn tác sửa giúp',
    state: 'Trạng thái',
    setUp: 'Thiết lập',
    roster: 'Cập nhật danh sách',
    restore: 'Khôi phục trang',
    rollOver: 'Chuyển sang năm mới',
    automation: 'Nhắc tự động',
  },
  results: {
    planned: 'Sẽ gửi',
    sending: 'Đang gửi',
    sent: 'Đã gửi',
    failed: 'Không gửi được',
    unknown: 'Không rõ đã gửi chưa',
    left: 'Chưa gửi',
    created: 'Đã tạo',
    mended: 'Đã sửa',
    undone: 'Đã hoàn tác',
    kept: 'Giữ nguyên',
    recorded: 'Đã ghi',
    begun: 'Đang làm',
    done: 'Đã xong',
  },
} as const;

export const HISTORY_TAB = {
  title: 'BẢN LƯU CÁC TRANG ĐƠN VỊ',
  advice:
    'Do tiện ích ghi trước mỗi việc làm thay đổi trang của đơn vị; không sửa, không sắp xếp trang này. Dùng mục "Khôi phục trang..." để xem và khôi phục. Khi hết chỗ, nội dung cũ nhất được bỏ trước.',
  headings: ['Số', 'Thời điểm', 'Người thực hiện', 'Việc', 'Các đơn vị', 'Dung lượng', 'Nội dung'],
  /** Instead of the size, once the content had to make room. */
  dropped: 'Đã bỏ',
} as const;

export const VERSIONS_TAB = {
  title: 'CÁC BẢN BÁO CÁO ĐÃ XUẤT',
  advice:
    'Do tiện ích ghi mỗi khi xuất báo cáo, để lần sau giữ được những chỗ cơ quan đã sửa và nói rõ số liệu nào đã thay đổi; không sửa trang này.',
  headings: ['Bản', 'Thời điểm', 'Người thực hiện', 'Khóa', 'Nội dung'],
} as const;

export const PENDING = 'Chưa có số liệu. Chọn Tổng hợp > Tổng hợp (cả quy trình) trên thanh trình đơn.';
