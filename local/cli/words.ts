// What the command line says.

import type { BookErrorCode } from '../store/book-error';

export const CLI = {
  usage: `Cách dùng: npm run tonghop -- <lệnh> <sổ.xlsx> [tùy chọn]

Lệnh:
  setup <sổ mới.xlsx> --units <danh sách .json|.csv|.xlsx> [--settings <tệp.json>]
              tạo sổ mới với một trang cho mỗi đơn vị
  update-roster
              đưa thay đổi của trang "Danh sách đơn vị" vào các trang đơn vị
  check       kiểm tra số liệu, ghi trang "Lỗi cần sửa"
  mend        liệt kê những chỗ có thể ghi lại cho gọn mà không đổi nội dung; thêm --apply để sửa
  undo-mend   hoàn tác lần sửa gần nhất của mend
  snapshots   liệt kê các bản lưu trang đơn vị, ghi trước mỗi việc làm thay đổi các trang đó
  restore     so một trang với bản lưu: --unit <mã> --snapshot <số>; thêm --apply để khôi phục
  summarize   tổng hợp số liệu, ghi các trang "Tổng hợp", "Theo dõi", "Khen thưởng"
  preview-reminders  xem trước thư nhắc: những thư sẽ gửi, hoặc toàn văn thư gửi một đơn vị (--unit)
  remind      gửi thư nhắc các đơn vị chưa báo cáo: thư ghi thành tệp .eml; thêm --smtp để gửi đi thật
  remind-on, remind-off, remind-take-over
              bật, tắt nhắc tự động, nhận phụ trách thay người khác; watch là đồng hồ chạy việc nhắc
  report      xuất báo cáo (tệp Word); thêm --pdf để có cả tệp PDF
  report-pdf  chuyển báo cáo gần nhất (bản Google Tài liệu, gồm cả những chỗ đã sửa) ra PDF bằng LibreOffice, đặt vào thư mục drive
  report-template  tạo mẫu báo cáo sửa được trong thư mục drive, hoặc kiểm tra mẫu đã có
  unit-reports  xuất phiếu của từng đơn vị đã nhập báo cáo (tệp Word); thêm --pdf để có cả tệp PDF
  photos      liệt kê ảnh minh chứng của báo cáo; với --unit <mã> --photo <tệp> (tối đa 3 lần), thêm --caption <chú thích>
              theo thứ tự ấy: đặt ảnh của một đơn vị; với --unit <mã> --none: bỏ ảnh của đơn vị
  cycle       kiểm tra, tổng hợp, theo dõi và xuất báo cáo
  repair      chạy lại Thiết lập: tạo trang còn thiếu, khôi phục những gì của biểu mẫu đã mất
  states      liệt kê trạng thái báo cáo của từng đơn vị
  approve     duyệt báo cáo (--unit hoặc --all)
  return      trả lại báo cáo (--unit, --reason, --deadline, có thể thêm --cells)
  lock        khóa báo cáo đã duyệt (--unit hoặc --all)
  unlock      mở khóa (--unit, --reason, --deadline)
  refuse-unlock  không mở khóa (--unit, --reason)
  bulletin    in bảng tin để dán vào nhóm Zalo
  rollover    chuyển sang năm mới: tạo sổ của năm sau từ sổ này (--to <sổ mới.xlsx>)
  serve       mở sổ qua giao diện REST của Google Sheets trên 127.0.0.1 (--port N)
  watch       nhắc tự động: chờ đến giờ thì chạy, cho đến khi nhấn Ctrl+C; thêm --smtp để gửi thư đi thật.
              Với --from và --to: chỉ xem trước ai sẽ nhận thư gì, không gửi và không ghi gì

Tùy chọn:
  --now <thời điểm ISO>  lấy thời điểm này làm hiện tại
  --as <thư điện tử>     người thực hiện
  --apply                với mend: sửa mọi chỗ được liệt kê; với restore: khôi phục trang
  --unit <mã>            chỉ những đơn vị này (ghi nhiều lần, hoặc cách nhau bằng dấu phẩy)
  --all                  mọi đơn vị làm được việc ấy
  --reason <lý do>       với return, unlock, refuse-unlock
  --cells <ô,ô>          với return, unlock: những ô cần xem lại
  --deadline <ngày>      với return, unlock: hạn gửi lại, ngày/tháng/năm
  --to <sổ mới.xlsx>     với rollover: tệp của sổ mới
  --from, --to <ngày>    với watch: xem trước từ ngày nào đến ngày nào, ví dụ 2021-10-09
  --photo, --caption     với photos: tệp ảnh, và chú thích của ảnh
  --none                 với photos: bỏ ảnh của đơn vị
  --pdf                  với report, unit-reports: chuyển thêm ra PDF bằng LibreOffice
  --smtp <địa chỉ>       với remind, watch: máy chủ gửi thư, smtp://[tài khoản:mật khẩu@]máy:cổng hoặc smtps://...
  --snapshot <số>        với restore: số của bản lưu
  --trace                liệt kê các lần gọi dịch vụ Google và thời gian ước tính
  --json                 chỉ in một đối tượng JSON`,
  unknownCommand: (word: string) => (word === '' ? 'Thiếu tên lệnh.' : `Không có lệnh "${word}".`),
  oneBook: 'Cần đúng một tệp sổ .xlsx sau tên lệnh.',
  unitsNeeded: 'Lệnh setup cần danh sách đơn vị: --units <tệp .json, .csv hoặc .xlsx>.',
  foreignOption: (option: string, command: string) => `Lệnh ${command} không có tùy chọn --${option}.`,
  unitsOrAll: (command: string) => `Lệnh ${command} cần --unit <mã> hoặc --all.`,
  toNeeded: 'Lệnh rollover cần tên tệp của sổ mới: --to <sổ mới.xlsx>.',
  restoreNeeds: 'Lệnh restore cần một đơn vị và một bản lưu: --unit <mã> --snapshot <số>.',
  photosNeed:
    'Lệnh photos cần một đơn vị với 1 đến 3 ảnh của đơn vị ấy (--unit <mã> --photo <tệp>), hoặc với --none; số chú thích không nhiều hơn số ảnh.',
  notPicture: (file: string) => `Tệp ${file}: không phải là ảnh, hoặc ảnh bị hỏng.`,
  noCaption: '(không có chú thích)',
  badSnapshot: (text: string) => `--snapshot "${text}" không phải là số của một bản lưu.`,
  snapshotDropped: ' (đã bỏ nội dung)',
  leftOut: 'Không gửi:',
  letter: (to: string, cc: string, subject: string) =>
    [`Gửi đến: ${to}`, ...(cc === '' ? [] : [`Bản sao: ${cc}`]), `Tiêu đề: ${subject}`].join('\n'),
  addApply: 'Thêm --apply để khôi phục.',
  nothingToMend: 'Không có chỗ nào cần sửa giúp.',
  mends: (count: number) => `Có ${count} chỗ có thể ghi lại cho gọn. Chưa có gì được sửa; thêm --apply để sửa.`,
  badOption: (detail: string) => `Tùy chọn không đúng: ${detail}`,
  badNow: (text: string) => `--now "${text}" không phải là thời điểm ISO, ví dụ 2021-10-11T08:00.`,
  badSmtp: '--smtp cần địa chỉ có dạng smtp://[tài khoản:mật khẩu@]máy:cổng hoặc smtps://...',
  badDay: (text: string) => `Ngày "${text}" không phải là ngày có thật dạng năm-tháng-ngày, ví dụ 2021-10-09.`,
  bothDays: 'Lệnh watch cần cả --from và --to khi xem trước.',
  daysReversed: 'Ngày ở --to trước ngày ở --from.',
  smtpUnusable: (server: string, reason: string) =>
    `Không dùng được máy chủ gửi thư ${server}; chưa có thư nào được gửi. Máy chủ hoặc mạng báo: ${reason}`,
  refusedSome: (taken: readonly string[], refused: readonly string[]) =>
    `Thư gửi ${taken.join(', ')}: máy chủ không nhận địa chỉ ${refused.join(', ')}.`,
  overruled: (cells: readonly string[]) =>
    `Không lấy nội dung ghi tay ở ${cells.join(', ')}: lần chạy bị ngắt trước đó đã ghi vào các ô này.`,
  noTriggers: 'Nhắc tự động chưa được bật cho sổ này.',
  nextFiring: (at: string) => `Lần chạy tới: ${at} (nhấn Ctrl+C để dừng).`,
  fired: (at: string, handler: string, message: string) => `${at}  ${handler}: ${message}`,
  kept: (sentence: string) =>
    `${sentence} Những gì vừa làm, kể cả thư đã gửi, được giữ trong thư mục cạnh sổ và sẽ ghi vào sổ ở lệnh sau.`,
  retrying: (sentence: string) => `${sentence} Sẽ thử lại sau mỗi phút.`,
  stopped: 'Đã dừng.',
  played: {
    heading: ['Ngày', 'Đơn vị', 'Bước', 'Người nhận', 'Kết quả'],
    results: { sent: 'gửi', failed: 'không gửi được', unknown: 'không rõ', left: 'để lần sau' } as Readonly<
      Record<string, string>
    >,
    total: (mails: number, days: number) =>
      `${mails} thư trong ${days} ngày, nếu trong thời gian đó không đơn vị nào báo cáo. Chưa có gì được gửi hoặc ghi.`,
  },
  badPort: (text: string) => `--port "${text}" không phải là số cổng từ 0 đến 65535.`,
  book: (code: BookErrorCode, file: string) => BOOK_ERRORS[code](file),
  fileMissing: (file: string) => `Tệp ${file}: không tìm thấy.`,
  notJson: (file: string) => `Tệp ${file}: nội dung không phải là JSON hợp lệ.`,
  notRosterJson: (file: string) => `Tệp ${file}: cần một danh sách đơn vị (mảng, hoặc đối tượng có mục "units").`,
  notSettingsJson: (file: string) => `Tệp ${file}: cần một đối tượng JSON gồm các mục cấu hình.`,
  unknownRosterType: (file: string) => `Tệp ${file}: danh sách đơn vị phải là tệp .json, .csv hoặc .xlsx.`,
  noLibreOffice:
    'Chưa có tệp PDF: máy này chưa cài LibreOffice (không tìm thấy lệnh soffice). Các tệp Word đã được tạo đầy đủ; hãy cài LibreOffice rồi chạy lại lệnh, hoặc mở tệp Word và lưu thành PDF.',
  libreOfficeNeeded:
    'Chưa tạo được tệp PDF: máy này chưa cài LibreOffice (không tìm thấy lệnh soffice). Hãy cài LibreOffice rồi chạy lại lệnh, hoặc mở tệp Word và lưu thành PDF.',
  noPdf: (count: number) => `LibreOffice không chuyển được ${count} tệp Word ra PDF; các tệp Word đã được tạo đầy đủ.`,
  notBuilt: 'Chưa dựng chương trình; hãy chạy npm start một lần.',
  noNetwork: (port: number) => `Cổng ${port} đang được dùng; hãy chọn cổng khác bằng --port.`,
  written: (files: readonly string[]) => `Tệp đã ghi: ${files.join(', ')}`,
  writtenMany: (first: readonly string[], others: number) => `Tệp đã ghi: ${first.join(', ')} và ${others} tệp khác`,
  edits: (count: number) => `Đã đọc những thay đổi trên ${count} trang từ lần chạy trước.`,
  serving: (url: string) => `Sổ đang mở tại ${url} (nhấn Ctrl+C để dừng).`,
  trace: (calls: number, seconds: string) => `${calls} lần gọi dịch vụ, ước tính ${seconds} giây trên Google.`,
} as const;

const BOOK_ERRORS: Readonly<Record<BookErrorCode, (file: string) => string>> = {
  missing: (file) => `Tệp ${file}: không tìm thấy.`,
  exists: (file) => `Tệp ${file}: đã có; lệnh này chỉ tạo sổ mới.`,
  'not-xlsx': (file) => `Tệp ${file}: không phải là sổ .xlsx.`,
  encrypted: (file) => `Tệp ${file}: có mật khẩu; hãy bỏ mật khẩu rồi thử lại.`,
  damaged: (file) => `Tệp ${file}: bị hỏng, không đọc hết được.`,
  'bad-state': (file) => `Tệp ${file}: trạng thái của sổ bị hỏng hoặc thiếu.`,
  locked: (file) => `Tệp ${file}: đang mở trong LibreOffice; hãy đóng lại rồi thử lại.`,
  changed: (file) => `Tệp ${file}: vừa bị chương trình khác ghi đè; hãy chạy lại lệnh.`,
  busy: (file) =>
    `Tệp ${file}: một lệnh khác đang làm việc trên sổ này, hãy đợi lệnh ấy xong (nếu chắc chắn không có, hãy xóa tệp .lock trong thư mục cạnh sổ).`,
};
