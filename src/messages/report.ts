// Sentences of the office's report. Every figure in them comes from the same summary as the table.

import { type Deadline, lastDay } from '../core/calendar/deadline';
import { formatDate, type IsoDate, officialDateParts } from '../core/calendar/iso-date';
import type { Figures } from '../core/comparison/last-year';
import type { Settings } from '../core/settings/fields';
import { formatCount } from '../core/text/vietnamese-number';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Ten and more as they are, under ten with a leading zero, as figures stand in official prose. */
export function proseCount(value: number): string {
  return value > 0 && value < 10 ? `0${value}` : formatCount(value);
}

interface Basis {
  readonly reported: number;
  readonly expected: number;
}

export const REPORT = {
  fileName: (year: number, date: IsoDate) =>
    `Báo cáo tổng kết Tuần lễ học tập suốt đời năm ${year} (${formatDate(date).replace(/\//g, '-')})`,
  subject: (settings: Settings) => `Kết quả tổ chức ${settings.weekName} năm ${settings.year}`,
  opening: (settings: Settings) => {
    const { day, month, year } = officialDateParts(settings.planDate);
    return (
      `Thực hiện Kế hoạch số ${settings.planNumber} ngày ${day}/${month}/${year} của ${settings.planIssuer} về tổ chức ` +
      `${settings.weekName} năm ${settings.year}, ${settings.officeName} báo cáo kết quả như sau:`
    );
  },
  closing: (settings: Settings) =>
    `Trên đây là báo cáo kết quả tổ chức ${settings.weekName} năm ${settings.year} của ${settings.officeName}.`,
  attachedTo: (settings: Settings) =>
    `Kèm theo Báo cáo số ...../${settings.documentSign} ngày ..... tháng ..... năm ..... của ${settings.officeName}`,
  reported: (settings: Settings, reported: number, expected: number, deadline: Deadline) =>
    `Tính đến thời điểm báo cáo, ${settings.area} có ${formatCount(reported)}/${formatCount(expected)} đơn vị đã gửi báo cáo kết quả tổ chức Tuần lễ (hạn gửi: hết ngày ${formatDate(lastDay(deadline))}).`,
  directives: (count: number) =>
    `Có ${proseCount(count)} đơn vị ban hành công văn, kế hoạch chỉ đạo, triển khai Tuần lễ.`,
  theme: (theme: string) => `Chủ đề của Tuần lễ: ${theme}.`,
  groupsIntro: 'Các đơn vị đã tổ chức những nhóm hoạt động sau:',
  group: (name: string, parts: readonly string[], units: number) =>
    `- ${name}: ${[...parts, `${proseCount(units)} đơn vị thực hiện`].join(', ')}`,
  classes: (count: number) => `${proseCount(count)} lớp, cuộc thi`,
  people: (count: number) => `${formatCount(count)} lượt người tham gia`,
  /** @param unsent units among them whose figures count though they have not been sent */
  total: (settings: Settings, basis: Basis, { classes, people }: Figures, units: number, unsent: number) =>
    `${capital(settings.area)} có ${formatCount(basis.reported)}/${formatCount(basis.expected)} đơn vị báo cáo; tổ chức ${proseCount(classes)} lớp, cuộc thi với ${formatCount(people)} lượt người tham gia, do ${proseCount(units)} đơn vị thực hiện` +
    (unsent > 0 ? ` (gồm cả ${proseCount(unsent)} đơn vị đã nhập số liệu nhưng chưa gửi chính thức).` : '.'),
  basis: (reported: number, expected: number, unsent: number) =>
    `Số liệu của ${formatCount(reported)}/${formatCount(expected)} đơn vị` +
    (unsent > 0 ? ` đã báo cáo và ${proseCount(unsent)} đơn vị đã nhập số liệu nhưng chưa gửi chính thức` : ''),
  missing: (count: number, annex: string) => `Còn ${proseCount(count)} đơn vị chưa báo cáo (danh sách tại ${annex}).`,
  allReported: 'Tất cả các đơn vị đã gửi báo cáo.',
  nil: (count: number) => `Có ${proseCount(count)} đơn vị báo cáo không phát sinh hoạt động.`,
  apart: (items: string) => `Ngoài ra, các đơn vị đã thực hiện: ${items} (không tính vào số lớp, cuộc thi).`,
  unread: (count: number) =>
    `Còn ${proseCount(count)} dòng có số liệu chưa rõ, chưa cộng vào kết quả; các đơn vị đang được đề nghị ghi lại.`,
  quoted: (unit: string, text: string) => `- ${unit}: ${text}`,
  quotesIntro: 'Nội dung cụ thể ở một số đơn vị:',
  otherQuotes: (texts: number, units: number) =>
    `- Ngoài ra còn ${proseCount(texts)} nội dung khác của ${proseCount(units)} đơn vị, có trong báo cáo của các đơn vị.`,
  quotedAlike: (units: string, text: string) => `- ${text} (${units}).`,
  nothingReported: 'Không có nội dung báo cáo.',
  fundingUnread: (count: number) => ` (chưa gồm ${formatCount(count)} khoản ghi chưa rõ số tiền)`,
  none: 'Không có.',
  listed: (names: readonly string[], rest: number) =>
    rest > 0 ? `${names.join(', ')} và ${formatCount(rest)} đơn vị khác` : names.join(', '),
} as const;
