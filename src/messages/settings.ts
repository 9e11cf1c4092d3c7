// What each setting is called and what it is for.

import type { SettingKey } from '../core/settings/fields';

export const SETTING_WORDS: Readonly<Record<SettingKey, { readonly label: string; readonly help: string }>> = {
  year: { label: 'Năm', help: 'Năm tổ chức Tuần lễ.' },
  weekName: { label: 'Tên Tuần lễ', help: 'Dùng trong thư nhắc và báo cáo.' },
  theme: { label: 'Chủ đề', help: 'Chủ đề của Tuần lễ năm nay; để trống nếu chưa có.' },
  startDate: {
    label: 'Ngày bắt đầu',
    help: 'Ngày phát động, ghi ngày/tháng/năm.',
  },
  endDate: {
    label: 'Ngày kết thúc',
    help: 'Ngày tổng kết. Đơn vị hoạt động trong những ngày từ ngày bắt đầu đến ngày này phải báo cáo.',
  },
  deadline: { label: 'Hạn nộp báo cáo', help: 'Ngày ghi trong kế hoạch.' },
  deadlineInclusive: {
    label: 'Tính cả ngày hạn',
    help: 'Có: "đến hết ngày"; Không: "trước ngày", tức hạn cuối là ngày liền trước.',
  },
  planNumber: { label: 'Số kế hoạch', help: 'Số, ký hiệu của kế hoạch tổ chức Tuần lễ.' },
  planDate: { label: 'Ngày kế hoạch', help: 'Ngày ban hành kế hoạch.' },
  planIssuer: { label: 'Cơ quan ban hành kế hoạch', help: 'Ghi đầy đủ, dùng trong thư nhắc và báo cáo.' },
  superior: { label: 'Cơ quan chủ quản', help: 'Dòng trên cùng bên trái của báo cáo; để trống nếu không có.' },
  issuer: { label: 'Cơ quan ban hành báo cáo', help: 'Dòng in đậm dưới cơ quan chủ quản.' },
  officeName: { label: 'Tên cơ quan tổng hợp', help: 'Tên ghi trong câu văn và cuối thư nhắc.' },
  area: { label: 'Phạm vi', help: 'Ví dụ: toàn huyện, toàn xã; dùng trong câu văn của báo cáo.' },
  place: { label: 'Địa danh', help: 'Ghi trước ngày tháng của báo cáo.' },
  documentSign: { label: 'Ký hiệu báo cáo', help: 'Phần sau dấu gạch chéo; số do văn thư ghi.' },
  receivers: { label: 'Kính gửi', help: 'Nơi nhận báo cáo, mỗi nơi một dòng hoặc cách nhau bằng dấu chấm phẩy.' },
  authority: {
    label: 'Quyền hạn, chức vụ người ký',
    help: 'Mỗi dòng một ý, ví dụ: KT. TRƯỞNG PHÒNG; PHÓ TRƯỞNG PHÒNG.',
  },
  recipients: { label: 'Nơi nhận', help: 'Mỗi nơi một dòng hoặc cách nhau bằng dấu chấm phẩy.' },
  officeEmails: {
    label: 'Thư điện tử của cơ quan',
    help: 'Hộp thư nhận trả lời của các đơn vị; nhiều địa chỉ cách nhau bằng dấu phẩy.',
  },
  officeUsers: {
    label: 'Người của cơ quan',
    help: 'Tài khoản Google được dùng trình đơn và sửa các trang của cơ quan, ngoài chủ sở hữu sổ và thư điện tử của cơ quan; cách nhau bằng dấu phẩy.',
  },
  remindBefore: {
    label: 'Nhắc trước hạn (ngày làm việc)',
    help: 'Nhắc đơn vị chưa báo cáo trước hạn bấy nhiêu ngày làm việc; 0 là ngày làm việc cuối cùng của hạn; để trống thì không nhắc trước hạn.',
  },
  remindAfter: {
    label: 'Đôn đốc sau hạn (ngày làm việc)',
    help: 'Đôn đốc đơn vị chưa báo cáo khi đã quá hạn bấy nhiêu ngày làm việc; để trống thì không đôn đốc sau hạn.',
  },
  remindHours: {
    label: 'Giờ gửi thư',
    help: 'Thư nhắc chỉ gửi trong ngày làm việc và trong khoảng giờ này, ví dụ 07:30-16:30.',
  },
  remindCopyTo: {
    label: 'Nơi nhận bản sao thư đôn đốc lần cuối',
    help: 'Thư điện tử của cơ quan cấp trên hoặc lãnh đạo; nhiều địa chỉ cách nhau bằng dấu phẩy; để trống thì không gửi bản sao.',
  },
};

export const WORDS_OF_YES_NO = { yes: 'Có', no: 'Không' } as const;
