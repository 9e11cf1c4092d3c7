// Sentences of the office's report. Every figure in them comes from the same summary as the table.

import { type Deadline, lastDay } from '../core/calendar/deadline';
import { formatDate, type IsoDate, type LocalTime, officialDateParts } from '../core/calendar/iso-date';
import type { Figures } from '../core/comparison/last-year';
import type { Settings } from '../core/settings/fields';
import { formatCount } from '../core/text/vietnamese-number';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Ten and more as they are, under ten with a leading zero, as figures stand in official prose. */
export function proseCount(value: number): string {
  return value > 0 && value < 10 ? `0${value}` : formatCount(value);
}

interface NominationCounts {
  readonly collectives: number;
  readonly individuals: number;
  readonly unclear: number;
  readonly left: number;
}

interface Totalled {
  readonly units: number;
  readonly work: string;
  readonly people: number;
  readonly unfinished: number;
}

interface Basis {
  readonly reported: number;
  readonly expected: number;
}

const notYet = (units: number) => `chưa gồm đề nghị của ${proseCount(units)} đơn vị chưa hoàn thành báo cáo`;

const withUnfinished = (units: number) =>
  units > 0 ? ` (gồm cả ${proseCount(units)} đơn vị đã nhập số liệu nhưng chưa hoàn thành báo cáo)` : '';

export const REPORT = {
  fileName: (year: number, date: IsoDate) =>
    `Báo cáo tổng kết Tuần lễ học tập suốt đời năm ${year} (${formatDate(date).replace(/\//g, '-')})`,
  /** @param at when it is made: what the office has changed since makes another one */
  pdfName: (document: string, { date, time }: LocalTime) =>
    `${document}, PDF ${time.replace(':', ' giờ ')} ngày ${formatDate(date).replace(/\//g, '-')}`,
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
  /** With the day the head of the report has; the number is the clerk's. */
  attachedTo: (settings: Settings, date: IsoDate) => {
    const { day, month, year } = officialDateParts(date);
    return `Kèm theo Báo cáo số ...../${settings.documentSign} ngày ${day} tháng ${month} năm ${year} của ${settings.officeName}`;
  },
  reported: (settings: Settings, reported: number, expected: number, deadline: Deadline) =>
    `Tính đến thời điểm báo cáo, ${settings.area} có ${formatCount(reported)}/${formatCount(expected)} đơn vị đã gửi báo cáo kết quả tổ chức Tuần lễ (hạn gửi: hết ngày ${formatDate(lastDay(deadline))}).`,
  /** @param unfinished units among them that have not reported */
  directives: (count: number, unfinished: number) =>
    `Có ${proseCount(count)} đơn vị ban hành công văn, kế hoạch chỉ đạo, triển khai Tuần lễ${unfinished > 0 ? ` (gồm cả ${proseCount(unfinished)} đơn vị chưa hoàn thành báo cáo)` : ''}.`,
  theme: (theme: string) => `Chủ đề của Tuần lễ: ${theme}.`,
  groupsIntro: 'Các đơn vị đã tổ chức những nhóm hoạt động sau:',
  group: (name: string, parts: readonly string[], units: number) =>
    `- ${name}: ${[...parts, `${proseCount(units)} đơn vị thực hiện`].join(', ')}`,
  classes: (count: number) => `${proseCount(count)} lớp, cuộc thi`,
  people: (count: number) => `${formatCount(count)} lượt người tham gia`,
  /**
   * The people are those of all activities, not of the classes and contests alone.
   *
   * @param work what the units did, as `work` words it
   * @param unfinished units among them whose figures count though they have not reported
   */
  total: (settings: Settings, basis: Basis, { units, work, people, unfinished }: Totalled) =>
    `${capital(settings.area)} có ${formatCount(basis.reported)}/${formatCount(basis.expected)} đơn vị báo cáo; ${proseCount(units)} đơn vị tổ chức ${work} với ${formatCount(people)} lượt người tham gia${withUnfinished(unfinished)}.`,
  /** @param hasOthers whether there is anything that is neither */
  work: (classes: number, hasOthers: boolean) => {
    if (classes === 0) return 'các hoạt động của Tuần lễ';
    return `${proseCount(classes)} lớp, cuộc thi${hasOthers ? ' và các hoạt động khác' : ''}`;
  },
  totalAgain: ({ classes, people }: Figures) =>
    `Tổng cộng: ${proseCount(classes)} lớp, cuộc thi; ${formatCount(people)} lượt người tham gia các hoạt động.`,
  basis: (reported: number, expected: number, unfinished: number) =>
    `Số liệu của ${formatCount(reported)}/${formatCount(expected)} đơn vị` +
    (unfinished > 0
      ? ` đã báo cáo và ${proseCount(unfinished)} đơn vị đã nhập số liệu nhưng chưa hoàn thành báo cáo`
      : ''),
  missing: (count: number) => `Còn ${proseCount(count)} đơn vị chưa hoàn thành báo cáo.`,
  allReported: 'Tất cả các đơn vị đã gửi báo cáo.',
  nil: (count: number) => `Có ${proseCount(count)} đơn vị báo cáo không phát sinh hoạt động.`,
  /** What is neither classes nor contests nor people, by activity. */
  apart: (items: readonly string[]) => `Số liệu tính riêng, không cộng vào số lớp, cuộc thi: ${items.join('; ')}.`,
  apartLeft: (annex: string) => `các hoạt động khác ghi ở cột Ghi chú của ${annex}`,
  apartOf: (activity: string, counted: readonly string[]) => `${activity} (${counted.join(', ')})`,
  apartItem: (value: number, unit: string) => `${proseCount(value)} ${unit}`.trim(),
  unread: (count: number) => `Còn ${proseCount(count)} dòng có số liệu chưa rõ, chưa cộng vào kết quả.`,
  quoted: (unit: string, text: string) => `- ${unit}: ${text}`,
  quotesIntro: (isAll: boolean) =>
    isAll ? 'Nội dung các đơn vị ghi trong báo cáo:' : 'Nội dung cụ thể ở một số đơn vị:',
  /** Before what is theirs and not the office's. */
  alikeIntro: { difficulties: 'Các đơn vị phản ánh:', proposals: 'Các đơn vị kiến nghị, đề xuất:' },
  /**
   * @param unclear nominations that say neither the one nor the other
   * @param left units whose nominations are not in the list, because they have not reported
   */
  nominations: ({ collectives, individuals, unclear, left }: NominationCounts, annex: string) => {
    const counted = [
      ...(collectives > 0 ? [`${proseCount(collectives)} tập thể`] : []),
      ...(individuals > 0 ? [`${proseCount(individuals)} cá nhân`] : []),
      ...(unclear > 0 ? [`${proseCount(unclear)} trường hợp chưa ghi rõ tập thể hay cá nhân`] : []),
    ];
    return `Đề nghị xét khen thưởng ${counted.join(', ')} (danh sách tại ${annex}${left > 0 ? `; ${notYet(left)}` : ''}).`;
  },
  /** Where only units that have not reported nominate somebody. */
  laterNominations: (left: number) => `Danh sách đề nghị khen thưởng ${notYet(left)}.`,
  otherQuotes: (texts: number, units: number) =>
    `- Ngoài ra còn ${proseCount(texts)} nội dung khác của ${proseCount(units)} đơn vị, có trong báo cáo của các đơn vị.`,
  quotedAlike: (units: string, text: string) => `- ${text} (${units}).`,
  nothingReported: 'Không có nội dung báo cáo.',
  unknownGroup: 'Hoạt động ngoài danh mục',
  unnamed: 'Hoạt động chưa ghi tên',
  /** @param dong in words, of units that have not reported */
  fundingUnfinished: (dong: string) => ` (gồm cả ${dong} của các đơn vị chưa hoàn thành báo cáo)`,
  fundingUnread: (count: number) => ` (chưa gồm ${formatCount(count)} khoản ghi chưa rõ số tiền)`,
  none: 'Không có.',
  listed: (names: readonly string[], rest: number) =>
    rest > 0 ? `${names.join(', ')} và ${formatCount(rest)} đơn vị khác` : names.join(', '),
} as const;
