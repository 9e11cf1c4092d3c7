// The mail to the office after a run: who was reminded, who could not be and why, and what is left for the next run.

import { formatDate, type IsoDate, type LocalTime } from '../core/calendar/iso-date';
import type { LeftOut, NotRemindedReason, Reminder } from '../core/reminders/reminder';
import { type MailBlock, renderHtml, renderText } from '../core/reminders/render-mail';
import type { Settings } from '../core/settings/fields';
import { shortLine } from '../core/text/short-line';
import { formatCount } from '../core/text/vietnamese-number';
import { describeRung, LEFT_OUT } from './reminders';
import { formatDayInWeek, formatMoment } from './time';

export interface SummaryFacts {
  readonly settings: Settings;
  readonly now: LocalTime;
  readonly url: string;
  readonly outcomes: readonly {
    readonly reminder: Reminder;
    readonly result: 'sent' | 'failed' | 'unknown' | 'left';
    readonly detail: string;
  }[];
  readonly leave: readonly LeftOut[];
  readonly reported: number;
  readonly expected: number;
  /** The next day of the ladder. */
  readonly next?: IsoDate;
  /** Units whose mail an earlier run has left behind, and no later one sends: whether it went out nobody knows, or it did not. */
  readonly found: readonly { readonly name: string; readonly isUnknown: boolean }[];
}

/** Characters of a line, and lines of a list: a mail may hold 200 kB, and lists of thousands nobody reads. */
const LONGEST_LINE = 200;
const MOST_LINES = 200;

/** What the office has to know of; the others are well as they are. */
const TOLD: readonly NotRemindedReason[] = ['overQuota', 'noAddress', 'badAddress', 'unknown', 'mailedToday'];

export function reminderSummary(facts: SummaryFacts) {
  const { settings, now, url } = facts;
  const blocks: MailBlock[] = [
    { kind: 'text', text: `Kính gửi: ${shortLine(settings.officeName, LONGEST_LINE)}.` },
    { kind: 'text', text: opening(facts) },
    ...sentBlocks(facts),
    ...trouble(facts),
    ...left(facts),
    { kind: 'link', before: 'Sổ tổng hợp: ', text: 'mở sổ', url },
    { kind: 'text', text: 'Thư này do tiện ích Tổng hợp tự gửi; chi tiết ghi ở trang "Nhật ký".' },
  ];
  const subject = `[Kết quả nhắc báo cáo] Tuần lễ HTSĐ năm ${settings.year} - ${formatDate(now.date)}`;
  return {
    replyTo: settings.officeEmails.join(','),
    senderName: shortLine(settings.officeName, LONGEST_LINE),
    subject,
    text: renderText(blocks),
    html: renderHtml(blocks, subject),
  };
}

function opening({ outcomes, now, reported, expected, next }: SummaryFacts): string {
  const sent = outcomes.filter(({ result }) => result === 'sent').length;
  const what = sent === 0 ? 'chưa gửi được thư nào' : `đã gửi thư tới ${formatCount(sent)} đơn vị`;
  const later = next === undefined ? '' : ` Ngày nhắc tới theo lịch: ${formatDayInWeek(next)}.`;
  return (
    `Lần nhắc lúc ${formatMoment(now)} ${what}. Đến lúc này ${formatCount(reported)}/${formatCount(expected)} đơn vị đã báo cáo.` +
    later
  );
}

function sentBlocks({ outcomes }: SummaryFacts): MailBlock[] {
  const names = new Map<string, string[]>();
  for (const { reminder, result } of outcomes) {
    if (result !== 'sent') continue;
    const step = describeRung(reminder.rung);
    names.set(step, [...(names.get(step) ?? []), nameOf(reminder)]);
  }
  return [...names].flatMap(([step, units]) => listOf(`${step} (${formatCount(units.length)} đơn vị):`, units));
}

function trouble({ outcomes, leave, found }: SummaryFacts): MailBlock[] {
  const failed = outcomes.filter(({ result }) => result === 'failed');
  const unknown = outcomes.filter(({ result }) => result === 'unknown').map(({ reminder }) => nameOf(reminder));
  const failedLines = failed.map(({ reminder, detail }) => `${nameOf(reminder)}: ${detail}`);
  return [
    ...listOf('Thư không gửi được, đề nghị xem lại địa chỉ hoặc báo cho đơn vị bằng cách khác:', failedLines),
    ...listOf(
      'Địa chỉ thư điện tử ghi sai trong danh sách, chỉ gửi tới địa chỉ còn lại của đơn vị:',
      badAddresses(outcomes),
    ),
    ...listOf('Không rõ thư đã tới chưa nên không tự gửi lại, đề nghị hỏi đơn vị:', [
      ...namesOf(found, true),
      ...unknown,
    ]),
    ...listOf(
      'Thư trả lại hoặc mở khóa chưa gửi vì lần chạy trước bị dừng, đề nghị báo cho đơn vị bằng cách khác:',
      namesOf(found, false),
    ),
    ...TOLD.filter((reason) => reason !== 'overQuota').flatMap((reason) =>
      listOf(
        `Không nhắc vì ${LEFT_OUT[reason]}:`,
        leave.filter((one) => one.reason === reason).map(({ report }) => report.unit.name),
      ),
    ),
  ];
}

function namesOf(found: SummaryFacts['found'], isUnknown: boolean): string[] {
  return found.filter((one) => one.isUnknown === isUnknown).map(({ name }) => name);
}

function badAddresses(outcomes: SummaryFacts['outcomes']): string[] {
  return outcomes.flatMap(({ reminder }) => {
    const { name, badEmails = [] } = reminder.report.unit;
    return badEmails.length === 0 ? [] : [`${name}: ${badEmails.join(', ')}`];
  });
}

function left({ outcomes, leave }: SummaryFacts): MailBlock[] {
  const late = outcomes.filter(({ result }) => result === 'left').map(({ reminder }) => nameOf(reminder));
  const overQuota = leave.filter(({ reason }) => reason === 'overQuota').map(({ report }) => report.unit.name);
  return [
    ...listOf('Để lần chạy sau vì hết thời gian chạy:', late),
    ...listOf('Để ngày làm việc tới vì hết hạn mức thư trong ngày:', overQuota),
  ];
}

function listOf(title: string, lines: readonly string[]): MailBlock[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${shortLine(line, LONGEST_LINE)}`);
  const more = lines.length - shown.length;
  const rest = more > 0 ? [`và ${formatCount(more)} đơn vị khác.`] : [];
  return [{ kind: 'text', text: [title, ...shown, ...rest].join('\n') }];
}

function nameOf({ report }: Reminder): string {
  return report.unit.name;
}
