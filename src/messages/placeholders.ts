// What the placeholders of letters are called in braces, and what each stands for.

import type { LetterKind } from '../core/reminders/letter-kind';
import type { LetterPart, Naming } from '../core/reminders/letter-template';
import { PLACEHOLDERS, type Placeholder, usablePlaceholders } from '../core/reminders/placeholders';
import { fold } from '../core/text/fold';

export const PLACEHOLDER_WORDS: Readonly<Record<Placeholder, { readonly word: string; readonly help: string }>> = {
  unit: { word: 'đơn vị', help: 'Tên đơn vị nhận thư.' },
  tab: { word: 'trang', help: 'Tên trang tính của đơn vị.' },
  plan: {
    word: 'kế hoạch',
    help: 'Kế hoạch ghi ở trang Cấu hình, ví dụ: Kế hoạch số 489/KH-UBND ngày 30/9/2021 của Ủy ban nhân dân huyện Thanh Oai.',
  },
  week: { word: 'tuần lễ', help: 'Tên Tuần lễ ghi ở trang Cấu hình.' },
  year: { word: 'năm', help: 'Năm tổ chức Tuần lễ.' },
  office: { word: 'cơ quan', help: 'Tên cơ quan tổng hợp.' },
  deadline: {
    word: 'hạn',
    help: 'Hạn gửi báo cáo của đơn vị, ví dụ: trước ngày 10/10/2021; báo cáo bị trả lại thì theo hạn gửi lại.',
  },
  lastDay: { word: 'hạn cuối', help: 'Ngày cuối cùng của hạn kèm thứ trong tuần, ví dụ: thứ Bảy, ngày 09/10/2021.' },
  lastDate: { word: 'ngày hạn', help: 'Ngày cuối cùng của hạn viết gọn để ghi ở tiêu đề, ví dụ: 09/10/2021.' },
  remaining: {
    word: 'còn lại',
    help: 'Thời gian đến hạn theo ngày làm việc, ví dụ: còn 3 ngày làm việc, không kể hôm nay; đã quá hạn thì ghi: đã quá hạn 1 ngày làm việc.',
  },
  moment: { word: 'thời điểm', help: 'Thời điểm gửi thư, ví dụ: 08 giờ 00 phút, ngày 05/10/2021.' },
  state: { word: 'tình trạng', help: 'Tình trạng báo cáo và số liệu của riêng đơn vị nhận thư.' },
  guidance: {
    word: 'việc cần làm',
    help: 'Một câu về việc đơn vị cần làm theo tình trạng của mình, ví dụ: sửa hết lỗi, đánh dấu ô "Gửi báo cáo", đánh dấu ô "Không phát sinh".',
  },
  time: { word: 'lần', help: 'Lần đôn đốc, ví dụ: 1.' },
  reason: { word: 'lý do', help: 'Lý do trả lại báo cáo.' },
  problems: {
    word: 'những chỗ cần sửa',
    help: 'Các lỗi và cảnh báo của đơn vị, mỗi chỗ có cách sửa và đường link đến ô; không có lỗi, cảnh báo thì bỏ qua.',
  },
  link: { word: 'liên kết', help: 'Đường link đến trang của đơn vị.' },
  copies: {
    word: 'nơi nhận bản sao',
    help: 'Các địa chỉ nhận bản sao ghi ở trang Cấu hình; không có thì bỏ qua.',
  },
};

const NAMED = new Map(PLACEHOLDERS.map((placeholder) => [fold(PLACEHOLDER_WORDS[placeholder].word), placeholder]));

export const placeholderNamed: Naming = (word) => NAMED.get(fold(word));

/** `{đơn vị}` */
export function inBraces(placeholder: Placeholder): string {
  return `{${PLACEHOLDER_WORDS[placeholder].word}}`;
}

export function usableWords(letter: LetterKind, part: LetterPart): string {
  return usablePlaceholders(letter, part).map(inBraces).join(', ');
}
