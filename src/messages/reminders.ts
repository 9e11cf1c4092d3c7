// Words about reminders: the steps of the ladder, why a unit is left out, and what is said before and after a run.

import { formatDate, type IsoDate } from '../core/calendar/iso-date';
import type { Rung } from '../core/reminders/ladder';
import type { LeftOut, NotRemindedReason, ReminderDecision } from '../core/reminders/reminder';
import { formatCount } from '../core/text/vietnamese-number';
import { nameList } from './names';
import { formatDayInWeek } from './time';

/** `Nhắc trước hạn 3 ngày làm việc`, `Đôn đốc lần 2`: as the journal and the office's lists have it. */
export function describeRung({ offset, time }: Rung): string {
  if (time !== undefined) return `Đôn đốc lần ${time}`;
  return offset === 0 ? 'Nhắc ngày cuối của hạn' : `Nhắc trước hạn ${0 - offset} ngày làm việc`;
}

export const LEFT_OUT: Readonly<Record<NotRemindedReason, string>> = {
  mailedToday: 'đã nhận thư trong ngày',
  alreadyReminded: 'đã được nhắc ở bước này',
  unknown: 'không rõ đã nhận thư của bước này chưa nên không gửi lại',
  notDue: 'chưa đến ngày nhắc',
  noAddress: 'chưa có địa chỉ thư điện tử',
  badAddress: 'địa chỉ thư điện tử ghi sai',
  overQuota: 'chưa gửi được vì hết hạn mức thư trong ngày',
};

const CLOSED: Readonly<Record<NonNullable<ReminderDecision['closed']>, string>> = {
  notWorkingDay: 'Hôm nay không phải ngày làm việc nên không gửi thư nhắc',
  outOfHours: 'Ngoài giờ gửi thư đã đặt ở trang "Cấu hình" nên không gửi thư nhắc',
};

const SENT_LATER = 'lần chạy sau gửi tiếp nếu vẫn cần';
const NOT_SENT_LATER = 'không tự gửi lại, hãy báo cho đơn vị bằng cách khác';

/** Of an entry that a run left behind when it was cut off. */
export const LEFT_BEHIND = {
  planned: (detail: string, isReminder: boolean) =>
    `${detail}: lần chạy bị dừng trước khi gửi thư này; ${isReminder ? SENT_LATER : NOT_SENT_LATER}.`,
  sending: (detail: string) =>
    `${detail}: lần chạy bị dừng trong lúc gửi thư này nên không rõ đã gửi chưa; không tự gửi lại, hãy hỏi đơn vị.`,
} as const;

export const REMINDING = {
  summaryStep: 'Báo cáo kết quả nhắc',
  failureStep: 'Báo nhắc tự động không thành công',
  testStep: 'Gửi thử',
  timeUp: (detail: string, isReminder: boolean) =>
    `${detail}: chưa gửi vì hết thời gian của một lần chạy; ${isReminder ? SENT_LATER : NOT_SENT_LATER}.`,
  ask: (names: readonly string[], leave: readonly LeftOut[]) => {
    const others = reasonCounts(leave);
    const rest = others.length === 0 ? '' : ` Không gửi: ${others.join('; ')}.`;
    return `Sẽ gửi thư nhắc ${formatCount(names.length)} đơn vị: ${nameList(names)}.${rest}`;
  },
  /** Nobody is written to now. */
  nobody: ({ closed, leave }: ReminderDecision, next: IsoDate | undefined) => {
    const day = next === undefined ? '' : `; ngày nhắc tới theo lịch: ${formatDayInWeek(next)}`;
    if (closed !== undefined) return `${CLOSED[closed]}${day}.`;
    const others = reasonCounts(leave);
    return others.length === 0
      ? 'Mọi đơn vị phải báo cáo đều đã báo cáo; không có thư nhắc nào.'
      : `Hôm nay không có thư nhắc nào: ${others.join('; ')}${day}.`;
  },
  done: ({ sent, failed, unknown, left }: SendCounts, leave: readonly LeftOut[]) =>
    [
      `Đã gửi ${formatCount(sent)} thư nhắc`,
      ...(failed === 0 ? [] : [`${formatCount(failed)} thư không gửi được (xem trang "Nhật ký")`]),
      ...(unknown === 0 ? [] : [`${formatCount(unknown)} thư không rõ đã gửi chưa (xem trang "Nhật ký")`]),
      ...(left === 0 ? [] : [`${formatCount(left)} thư chưa gửi vì hết thời gian; chạy lại để gửi tiếp`]),
      ...reasonCounts(leave),
    ]
      .join('; ')
      .concat('.'),
  tested: (address: string) => `Đã gửi thư thử tới ${address}.`,
  notTested: (detail: string) => `Chưa gửi được thư thử: ${detail}`,
  noQuota: 'hết hạn mức thư trong ngày của tài khoản này.',
  testSubject: (subject: string) => `[Gửi thử] ${subject}`,
  previewNow: (count: number, leave: readonly LeftOut[]) =>
    [`Nếu gửi bây giờ: ${formatCount(count)} thư`, ...reasonCounts(leave)].join('; ').concat('.'),
  previewLater: (day: IsoDate, count: number, why: string) =>
    `${why} Nếu đến ngày ${formatDate(day)} các đơn vị vẫn chưa báo cáo, sẽ gửi ${formatCount(count)} thư dưới đây.`,
} as const;

export interface SendCounts {
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
  readonly left: number;
}

/** `3 đơn vị chưa có địa chỉ thư điện tử`, for each reason there is. */
export function reasonCounts(leave: readonly LeftOut[]): string[] {
  const counts = new Map<NotRemindedReason, number>();
  for (const { reason } of leave) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${formatCount(count)} đơn vị ${LEFT_OUT[reason]}`);
}
