// The six letters as a new workbook has them, after the practice of administrative dispatches; the office may write its own.

import type { LetterTemplates } from '../core/reminders/letter-template';

const REMIND = '[Nhắc báo cáo] Tuần lễ HTSĐ năm {năm} - {đơn vị} - hạn {ngày hạn}';
const URGE = '[Đôn đốc lần {lần}] Tuần lễ HTSĐ năm {năm} - {đơn vị} - hạn {ngày hạn}';

const TO = 'Kính gửi: {đơn vị}.';
const SIGNATURE = 'Trân trọng./.\n{cơ quan}';
const ORDERED = 'Thực hiện {kế hoạch} về tổ chức {tuần lễ} năm {năm}, ';
const DEADLINE = 'Hạn gửi: {hạn} (ngày cuối cùng: {hạn cuối}); {còn lại}.';
const SEEN = 'Đến {thời điểm}, hệ thống ghi nhận: {tình trạng}. {việc cần làm}';
const ALREADY_SENT = 'Nếu đơn vị đã gửi báo cáo sau thời điểm trên, xin bỏ qua thư này.';

const letter = (...paragraphs: readonly string[]) => [TO, ...paragraphs, SIGNATURE].join('\n\n');

export const DEFAULT_LETTERS: LetterTemplates = {
  notStarted: {
    subject: REMIND,
    body: letter(
      `${ORDERED}{cơ quan} đề nghị đơn vị nhập số liệu và gửi báo cáo kết quả tại trang tính "{trang}". ${DEADLINE}`,
      SEEN,
      '{liên kết}',
      ALREADY_SENT,
    ),
  },
  hasErrors: {
    subject: REMIND,
    body: letter(
      `${ORDERED}{cơ quan} đề nghị đơn vị sửa những chỗ nêu dưới đây và gửi báo cáo kết quả tại trang tính "{trang}". ${DEADLINE}`,
      SEEN,
      '{những chỗ cần sửa}',
      '{liên kết}',
      ALREADY_SENT,
    ),
  },
  ready: {
    subject: REMIND,
    body: letter(
      `${ORDERED}{cơ quan} đề nghị đơn vị kiểm tra lại số liệu và gửi báo cáo kết quả tại trang tính "{trang}". ${DEADLINE}`,
      SEEN,
      '{những chỗ cần sửa}',
      '{liên kết}',
      ALREADY_SENT,
    ),
  },
  returned: {
    subject: '[Nhắc gửi lại báo cáo] Tuần lễ HTSĐ năm {năm} - {đơn vị} - hạn {ngày hạn}',
    body: letter(
      `${ORDERED}{cơ quan} đã xem báo cáo kết quả của đơn vị và trả lại để chỉnh sửa. Lý do: {lý do}.`,
      `Đề nghị đơn vị chỉnh sửa và gửi lại báo cáo tại trang tính "{trang}". ${DEADLINE}`,
      SEEN,
      '{những chỗ cần sửa}',
      '{liên kết}',
      'Nếu đơn vị đã gửi lại báo cáo sau thời điểm trên, xin bỏ qua thư này.',
    ),
  },
  overdue: {
    subject: URGE,
    body: letter(
      `${ORDERED}hạn gửi báo cáo kết quả của đơn vị là {hạn} (ngày cuối cùng: {hạn cuối}). Đến {thời điểm}, {còn lại} nhưng {cơ quan} chưa tiếp nhận được báo cáo của đơn vị; hệ thống ghi nhận: {tình trạng}.`,
      'Đề nghị đồng chí Thủ trưởng đơn vị chỉ đạo khẩn trương hoàn thành và gửi báo cáo tại trang tính "{trang}" để kịp tổng hợp. {việc cần làm}',
      '{những chỗ cần sửa}',
      '{liên kết}',
      ALREADY_SENT,
    ),
  },
  overdueLast: {
    subject: URGE,
    body: letter(
      `${ORDERED}hạn gửi báo cáo kết quả của đơn vị là {hạn} (ngày cuối cùng: {hạn cuối}). Đến {thời điểm}, {còn lại} nhưng {cơ quan} vẫn chưa tiếp nhận được báo cáo của đơn vị; hệ thống ghi nhận: {tình trạng}.`,
      'Đây là lần đôn đốc cuối cùng. Đề nghị đồng chí Thủ trưởng đơn vị trực tiếp chỉ đạo hoàn thành và gửi báo cáo tại trang tính "{trang}" ngay trong ngày hôm nay; sau thời hạn trên, {cơ quan} sẽ tổng hợp theo số liệu hiện có. {việc cần làm}',
      '{những chỗ cần sửa}',
      '{liên kết}',
      '{nơi nhận bản sao}',
      ALREADY_SENT,
    ),
  },
};
