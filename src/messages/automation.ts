// Automatic reminding: what the menu, the tab Theo dõi and the journal say of it.

import { formatDate, formatStamp, type LocalTime } from '../core/calendar/iso-date';
import type { Automation, AutomationHealth } from '../core/reminders/automation';
import { type MailBlock, renderHtml, renderText } from '../core/reminders/render-mail';
import { MENU } from './dialogs';
import { formatMoment } from './time';

export const AUTOMATION = {
  steps: { on: 'Bật', takenOver: 'Chuyển người phụ trách', off: 'Tắt', ran: 'Chạy hằng ngày' },
  switchedOn: (time: string, before: string | undefined) =>
    `Chạy hằng ngày vào khoảng ${time}${before === undefined ? '' : `; trước đó do ${before} phụ trách`}.`,
  ask: (time: string, user: string, before: string | undefined) =>
    `${before === undefined ? 'Sẽ bật nhắc tự động' : `Sẽ nhận phụ trách nhắc tự động thay ${before}`}: hằng ngày vào khoảng ${time}, tiện ích tự gửi thư nhắc các đơn vị chưa báo cáo theo lịch nhắc ở trang "Cấu hình". Thư được gửi từ tài khoản ${user} và tính vào hạn mức thư của tài khoản này.`,
  on: (time: string, user: string) =>
    `Đã bật nhắc tự động: hằng ngày vào khoảng ${time}, do ${user} phụ trách. Xem dòng "Nhắc tự động" ở trang "Theo dõi" để biết lần chạy gần nhất.`,
  takenOver: (time: string, user: string, before: string) =>
    `${user} đã nhận phụ trách nhắc tự động thay ${before}, chạy hằng ngày vào khoảng ${time}. Bộ hẹn giờ của người trước tự gỡ ở lần chạy tới mà không gửi thư.`,
  already: (time: string, user: string, since: LocalTime) =>
    `Nhắc tự động đã bật từ ${formatMoment(since)}, chạy hằng ngày vào khoảng ${time}, do ${user} phụ trách; không có gì thay đổi.`,
  ofSomebodyElse: (owner: string) =>
    `Nhắc tự động đang do ${owner} phụ trách; muốn nhận thay, chọn "Chuyển người phụ trách nhắc".`,
  nothingToTakeOver: 'Nhắc tự động chưa bật; hãy chọn "Bật nhắc tự động".',
  askOff: 'Sẽ tắt nhắc tự động; từ nay thư nhắc chỉ được gửi khi có người chọn "Gửi nhắc nộp".',
  off: 'Đã tắt nhắc tự động.',
  offOfSomebodyElse: (owner: string) =>
    `Đã tắt nhắc tự động. Bộ hẹn giờ của ${owner} tự gỡ ở lần chạy tới mà không gửi thư.`,
  alreadyOff: 'Nhắc tự động chưa bật; không có gì thay đổi.',
  removedItself: (owner: string | undefined) =>
    owner === undefined
      ? 'Nhắc tự động đã tắt nên bộ hẹn giờ này đã được gỡ; không gửi thư.'
      : `Nhắc tự động nay do ${owner} phụ trách nên bộ hẹn giờ này đã được gỡ; không gửi thư.`,
  scopesMissing: (url: string) =>
    `chưa cấp đủ quyền cho tiện ích nên không gửi được thư nhắc; hãy mở sổ bằng tài khoản phụ trách nhắc, chọn lại "Bật nhắc tự động" và đồng ý cấp quyền${url === '' ? '' : ` (${url})`}.`,
} as const;

const WARNINGS: Readonly<Record<Exclude<AutomationHealth, 'off' | 'fine'>, string>> = {
  stale:
    'CẢNH BÁO: đã quá một ngày không chạy; hãy chọn "Bật nhắc tự động" (hoặc "Chuyển người phụ trách nhắc") trong mục Đôn đốc.',
  failed: 'CẢNH BÁO: lần chạy gần nhất không thành công; xem trang "Nhật ký" và thư báo của cơ quan.',
  ownerGone:
    'CẢNH BÁO: người phụ trách không còn trong danh sách người của cơ quan; hãy chọn "Chuyển người phụ trách nhắc" trong mục Đôn đốc.',
};

/** The line of Theo dõi: when it last ran, under whom, and what it did; a warning first. */
export function automationLine({ owner, since, time, lastRun }: Automation, health: AutomationHealth): string {
  const head = 'Nhắc tự động: ';
  const last =
    lastRun === undefined
      ? ' Chưa chạy lần nào.'
      : ` Lần chạy gần nhất lúc ${formatStamp(lastRun.at)} dưới tài khoản ${lastRun.user}: ${lastRun.detail}`;
  if (owner === undefined || since === undefined) return `${head}chưa bật.${lastRun === undefined ? '' : last}`;
  const warning = health === 'off' || health === 'fine' ? '' : `${WARNINGS[health]} `;
  return `${head}${warning}${owner} phụ trách từ ${formatStamp(since)}, hằng ngày vào khoảng ${time}.${last}`;
}

/** To the office, of a daily run that could not do its work; the settings may be what is wrong. */
export function failureMail(message: string, now: LocalTime) {
  const blocks: MailBlock[] = [
    { kind: 'text', text: `Lần nhắc tự động lúc ${formatMoment(now)} không thực hiện được:` },
    { kind: 'text', text: message },
    {
      kind: 'text',
      text: 'Những thư đã gửi trước đó, nếu có, được ghi ở trang "Nhật ký". Đề nghị khắc phục rồi chọn "Gửi nhắc nộp" trong mục Đôn đốc, hoặc chờ lần chạy ngày mai.',
    },
    { kind: 'text', text: 'Thư này do tiện ích Tổng hợp tự gửi.' },
  ];
  const subject = `[Nhắc tự động] Không thực hiện được - ${formatDate(now.date)}`;
  return {
    senderName: MENU.title,
    subject,
    text: renderText(blocks),
    html: renderHtml(blocks, subject),
  };
}

/** For whoever opens the workbook. */
export const AUTOMATION_NOTICE: Readonly<Record<Exclude<AutomationHealth, 'off' | 'fine'>, string>> = {
  stale: 'Nhắc tự động không chạy đã quá một ngày; xem trang "Theo dõi".',
  failed: 'Lần nhắc tự động gần nhất không thành công; xem trang "Theo dõi".',
  ownerGone: 'Người phụ trách nhắc tự động không còn thuộc cơ quan; xem trang "Theo dõi".',
};
