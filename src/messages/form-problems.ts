// What is wrong with a tab or with a part of it other than the table's lines, and how to mend it: one sentence each.

import { always, lackOf, type ProblemWords, sectionOf } from './problem-words';

export const FORM_PROBLEMS = {
  tabMissing: {
    message: always('Không có trang của đơn vị trong sổ.'),
    remedy: always('Cơ quan tổng hợp cần chạy lại Thiết lập để tạo trang.'),
    example: 'Trang của đơn vị đã bị xóa khỏi sổ.',
  },
  tableNotFound: {
    message: always('Không tìm thấy bảng số liệu: thiếu dòng tiêu đề "Các hoạt động".'),
    remedy: always('Khôi phục dòng tiêu đề của bảng theo Mẫu tổng hợp.'),
    example: 'Ô tiêu đề "Các hoạt động" bị ghi đè thành "Nội dung".',
  },
  headerIncomplete: {
    message: (p) => `Bảng số liệu không có cột "${p.column}".`,
    remedy: always('Khôi phục tên và đủ các cột của bảng theo Mẫu tổng hợp.'),
    example: 'Cột "Người" đã bị xóa.',
  },
  headerRepeated: {
    message: (p) => `Tiêu đề của bảng có hai cột "${p.column}" nên không rõ phải đọc cột nào.`,
    remedy: always('Giữ lại mỗi cột của Mẫu tổng hợp một lần; cột thêm phải có tên khác.'),
    example: 'Bảng có hai cột "Người".',
  },
  columnMissing: {
    message: (p) => `Bảng số liệu không có cột "${p.column}" của Mẫu tổng hợp.`,
    remedy: always('Ghi lại tên cột theo Mẫu tổng hợp, hoặc thêm lại cột.'),
    example: 'Tiêu đề "Đơn vị tổ chức" đã bị xóa.',
  },
  otherTable: {
    message: (p) => `Trang có thêm một bảng khác, bắt đầu bằng "${p.typed}", nên không được đọc.`,
    remedy: always(
      'Nếu bảng này là minh chứng thì gửi kèm bằng đường link; số liệu hoạt động thì ghi vào bảng của Mẫu tổng hợp.',
    ),
    example: 'Bảng kinh phí: STT, Nội dung chi, Số lượng, Thành tiền.',
  },
  secondTable: {
    message: always('Trang có hơn một bảng số liệu; mới chỉ đọc bảng thứ nhất.'),
    remedy: always('Chuyển các dòng của bảng sau lên bảng thứ nhất; chỉ xóa bảng sau khi đã chuyển hết.'),
    example: 'Đơn vị dán thêm một bảng nữa, có đủ tiêu đề, ở cuối trang.',
  },
  legacyEncoding: {
    message: (p) => `Trang có chữ gõ bằng bảng mã cũ (${p.encoding}): "${p.typed}" có lẽ là "${p.value}".`,
    remedy: always('Gõ lại bằng Unicode, hoặc nhờ cơ quan tổng hợp chuyển mã bằng mục Sửa giúp.'),
    example: 'Dán từ tệp Word cũ: "Tr­êng THCS NguyÔn Trùc".',
  },
  formCut: {
    message: (p) => `Trang không còn ${p.value} mục ở phía dưới bảng số liệu; có lẽ phần dưới của biểu mẫu đã bị xóa.`,
    remedy: always('Khôi phục phần dưới của trang từ lịch sử phiên bản, hoặc chép lại từ trang của đơn vị khác.'),
    example: 'Xóa hết các dòng bên dưới bảng số liệu.',
  },
  tickNotUnderstood: {
    message: (p) => `Ô đánh dấu ghi "${p.typed}", chưa rõ là đã đánh dấu hay chưa.`,
    remedy: always('Đánh dấu vào ô, hoặc ghi chữ x; nếu chưa thì để trống.'),
    example: '08/10/2021',
  },
  tickMissing: {
    message: (p) => `Trang thiếu ô "${sectionOf(p)}".`,
    remedy: always('Khôi phục phần "XÁC NHẬN CỦA ĐƠN VỊ" ở cuối trang.'),
    example: 'Dòng "Gửi báo cáo" đã bị xóa.',
  },
  sectionMissing: {
    message: (p) => `Trang thiếu mục "${sectionOf(p)}".`,
    remedy: always('Khôi phục mục này theo Phụ lục báo cáo.'),
    example: 'Tên mục "2. Khó khăn, tồn tại" đã bị xóa.',
  },
  strayRow: {
    message: (p) => `Dòng bắt đầu bằng "${p.typed}" có số liệu nhưng nằm ngoài bảng nên chưa được tính.`,
    remedy: always(
      'Nếu là hoạt động thì chuyển cả dòng vào trong bảng; nếu không phải thì chuyển vào đúng mục của biểu mẫu.',
    ),
    example: 'Một dòng của bảng bị kéo xuống phần nhận xét.',
  },
  strayText: {
    message: (p) =>
      p.readAs === undefined
        ? `"${p.typed}" nằm ngoài các ô của biểu mẫu nên không được đọc.`
        : `"${p.typed}" nằm ở cột số thứ tự; đã đọc là tên hoạt động của dòng.`,
    remedy: always(
      'Chuyển số liệu, tên hoạt động về đúng cột của bảng; nội dung khác thì chuyển vào đúng mục hoặc cột "Ghi chú".',
    ),
    example: 'Ghi thêm vào cột G, nơi bảng không có cột.',
  },
  errorCell: {
    message: (p) => `Ô đang báo lỗi công thức "${p.typed}".`,
    remedy: always('Gõ lại nội dung; nếu nội dung bắt đầu bằng dấu = hoặc + thì gõ dấu nháy đơn trước.'),
    example: '#NAME?',
  },
  nilWithRows: {
    message: always('Đã đánh dấu ô "Không phát sinh" nhưng bảng vẫn có số liệu.'),
    remedy: always('Bỏ đánh dấu ô "Không phát sinh" hoặc xóa các dòng số liệu.'),
    example: 'Ô "Không phát sinh" được đánh dấu, bảng có 3 dòng.',
  },
  emptyReport: {
    message: always('Đã đánh dấu ô "Gửi báo cáo" nhưng bảng chưa có số liệu.'),
    remedy: always('Nhập số liệu, hoặc đánh dấu thêm ô "Không phát sinh".'),
    example: 'Ô "Gửi báo cáo" được đánh dấu, bảng để trống.',
  },
  moneyNotUnderstood: {
    message: (p) => `Số tiền ghi "${p.typed}" chưa rõ là bao nhiêu đồng.`,
    remedy: always('Ghi số tiền bằng đồng, ví dụ 5.000.000; không có thì ghi 0.'),
    example: 'từ nguồn chi thường xuyên',
  },
  formulaText: {
    message: (p) => `Nội dung "${p.typed}" bắt đầu bằng dấu =, + hoặc @, dễ bị bảng tính hiểu là công thức.`,
    remedy: always('Bỏ dấu ở đầu hoặc thay bằng dấu gạch ngang.'),
    example: '+ Hội thảo chuyển đổi số',
  },
  markup: {
    message: (p) => `Nội dung "${p.typed}" có mã trang web.`,
    remedy: always('Xóa các thẻ và mã như <b>, &nbsp; và chỉ giữ lại chữ.'),
    example: '<b>Hội thảo</b>&nbsp;chuyển đổi số',
  },
  textTooLong: {
    message: (p) => `Nội dung dài ${p.value} ký tự, quá ${p.limit} ký tự cho phép.`,
    remedy: always('Rút gọn nội dung, phần chi tiết gửi kèm bằng đường link.'),
    example: 'Tên hoạt động dài hơn 500 ký tự.',
  },
  narrativeMissing: {
    message: (p) => `Chưa viết mục "${sectionOf(p)}".`,
    remedy: always('Viết vài câu về nội dung này theo Phụ lục báo cáo.'),
    example: 'Mục I.1 để trống.',
  },
  narrativeShort: {
    message: (p) => `Mục "${sectionOf(p)}" mới có "${p.typed}", quá ngắn để tổng hợp.`,
    remedy: always('Viết vài câu về nội dung này theo Phụ lục báo cáo.'),
    example: 'Tốt',
  },
  directiveMissing: {
    message: always('Chưa ghi công văn chỉ đạo của đơn vị.'),
    remedy: always('Ghi số, ngày của công văn hoặc dán đường link; Phụ lục yêu cầu gửi kèm.'),
    example: 'Ô "Công văn chỉ đạo của đơn vị" để trống.',
  },
  linksMissing: {
    message: always('Chưa có đường link minh chứng về các hoạt động.'),
    remedy: always('Dán ít nhất một đường link tin, bài; Phụ lục yêu cầu gửi kèm.'),
    example: 'Phần minh chứng không có đường link nào.',
  },
  linkInvalid: {
    message: (p) => `"${p.typed}" không phải là đường link.`,
    remedy: always('Dán đường link bắt đầu bằng http:// hoặc https://.'),
    example: 'zalo nhóm trường',
  },
  photosTooFew: {
    message: (p) => (p.given === '0' ? 'Chưa có ảnh minh chứng.' : `Mới có ${p.given} ảnh minh chứng.`),
    remedy: always('Kế hoạch yêu cầu 2 đến 3 ảnh; dán đường link của từng ảnh.'),
    example: 'Chỉ có một đường link ảnh.',
  },
  photosTooMany: {
    message: (p) => `Có ${p.given} ảnh minh chứng, nhiều hơn kế hoạch yêu cầu.`,
    remedy: always('Kế hoạch yêu cầu 2 đến 3 ảnh; chọn giữ lại những ảnh tiêu biểu nhất.'),
    example: 'Có 5 đường link ảnh.',
  },
  nominationIncomplete: {
    message: (p) => `Đề nghị khen thưởng ${p.name === '' ? '' : `"${p.name}" `}${lackOf(p)}.`,
    remedy: always('Mỗi đề nghị ghi đủ tên, loại (Tập thể hoặc Cá nhân), hình thức đề nghị và tóm tắt thành tích.'),
    example: 'Dòng "Tổ Khoa học" chưa ghi hình thức đề nghị.',
  },
  nominationSeveral: {
    message: (p) => `Đề nghị khen thưởng "${p.typed}" có vẻ ghi nhiều tên vào một ô.`,
    remedy: always('Ghi mỗi tập thể, mỗi cá nhân vào một dòng; nếu chỉ là một tên thì giữ nguyên.'),
    example: 'Cô Hoa và cô Huệ',
  },
  duplicateNomination: {
    message: (p) => `Đề nghị khen thưởng "${p.typed}" đã ghi ở ô ${p.first}.`,
    remedy: always('Nếu ghi hai lần cùng một đề nghị thì xóa một dòng.'),
    example: 'Hai dòng cùng tên, cùng chức vụ.',
  },
} satisfies Record<string, ProblemWords>;
