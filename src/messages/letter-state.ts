// How a unit's own report stands, how long it has for it and what it has to do, as clauses and sentences of a letter.

import { type Deadline, lastDay } from '../core/calendar/deadline';
import type { IsoDate } from '../core/calendar/iso-date';
import { concernsUnit, countBySeverity } from '../core/submission/problem';
import type { UnitReport } from '../core/submission/report';
import { formatCount } from '../core/text/vietnamese-number';

/** @param offset working days from the last one of the deadline */
export function describeRemaining(deadline: Deadline, offset: number, today: IsoDate): string {
  if (offset > 0) return `đã quá hạn ${formatCount(offset)} ngày làm việc`;
  if (offset < 0) return `còn ${formatCount(0 - offset)} ngày làm việc, không kể hôm nay`;
  return today === lastDay(deadline) ? 'hôm nay là hạn cuối' : 'hôm nay là ngày làm việc cuối cùng trước khi hết hạn';
}

/** A clause without its full stop. */
export function describeProgress({ standing, state, totals, problems }: UnitReport): string {
  const { rows, classes, people } = totals;
  const typed =
    rows === 0
      ? 'đơn vị đã bắt đầu nhập'
      : `đơn vị đã nhập ${formatCount(rows)} dòng số liệu (${formatCount(classes)} lớp/cuộc thi, ${formatCount(people)} lượt người)`;
  const errors = formatCount(countBySeverity(problems.filter(concernsUnit), 'error'));
  if (standing === 'returned') {
    const returned = 'báo cáo đã được trả lại để chỉnh sửa, đơn vị chưa gửi lại';
    if (state === 'unreadable') return `${returned}; chưa đọc được số liệu vì trang không còn đúng mẫu`;
    return state === 'errors' ? `${returned}; báo cáo còn ${errors} lỗi` : returned;
  }
  switch (state) {
    case 'unreadable':
      return 'chưa đọc được số liệu vì trang của đơn vị không còn đúng mẫu';
    case 'errors':
      return `${typed} nhưng báo cáo còn ${errors} lỗi nên chưa được tiếp nhận`;
    case 'empty':
      return 'đơn vị chưa nhập số liệu';
    default:
      return `${typed} nhưng chưa đánh dấu ô "Gửi báo cáo" ở cuối trang`;
  }
}

/** Whole sentences. */
export function describeTask({ standing, state }: Pick<UnitReport, 'standing' | 'state'>): string {
  const tick =
    standing === 'returned' ? 'đánh dấu lại ô "Gửi báo cáo" ở cuối trang' : 'đánh dấu ô "Gửi báo cáo" ở cuối trang';
  switch (state) {
    case 'unreadable':
      return `Đề nghị đơn vị khôi phục trang theo đúng mẫu rồi ${tick}; nếu không tự khôi phục được, đề nghị trả lời thư này để được hỗ trợ.`;
    case 'errors':
      return `Đề nghị đơn vị sửa hết lỗi rồi ${tick}; ô đã được đánh dấu thì giữ nguyên.`;
    case 'empty':
      return `Đề nghị đơn vị nhập số liệu rồi ${tick}; nếu không tổ chức hoạt động nào, đề nghị đánh dấu cả ô "Không phát sinh" và ô "Gửi báo cáo".`;
    default:
      return standing === 'returned'
        ? `Chỉnh sửa xong, đề nghị đơn vị ${tick}.`
        : `Nếu số liệu đã đầy đủ, chính xác, đề nghị đơn vị ${tick} để báo cáo được tiếp nhận.`;
  }
}
