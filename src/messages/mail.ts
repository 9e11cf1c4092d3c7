// The reminder: wording after the practice of administrative dispatches; each unit reads of its own state only.

import { type Deadline, lastDay } from '../core/calendar/deadline';
import { formatDate, type LocalTime, officialDateParts } from '../core/calendar/iso-date';
import type { ReminderStep } from '../core/reminders/decide-reminders';
import { type MailBlock, renderHtml, renderText } from '../core/reminders/render-mail';
import type { Settings } from '../core/settings/fields';
import { concernsUnit, severityOf } from '../core/submission/problem';
import type { UnitReport } from '../core/submission/report';
import { formatCount } from '../core/text/vietnamese-number';
import { describeProblem } from './problems';
import { SEVERITIES } from './states';
import { describeDeadline, describeLastDay, formatMoment } from './time';

export interface ReminderFacts {
  readonly report: UnitReport;
  readonly step: ReminderStep;
  readonly settings: Settings;
  readonly deadline: Deadline;
  readonly now: LocalTime;
  /** Title of the unit's tab as it is now. */
  readonly tab: string;
  /** Link to the tab, or to a cell of it. */
  readonly linkTo: (a1?: string) => string;
}

/** More would be read by nobody, and Google limits a mail to 200 kB. */
const MOST_PROBLEMS = 20;

export function reminderMail(facts: ReminderFacts) {
  const { settings, report, deadline } = facts;
  const blocks = [
    ...opening(facts),
    ...problemBlocks(facts),
    { kind: 'link', before: 'Trang của đơn vị: ', text: facts.tab, url: facts.linkTo() } as const,
    { kind: 'text', text: CLOSING[facts.step](settings.officeName) } as const,
    { kind: 'text', text: `Trân trọng./.\n${settings.officeName}` } as const,
  ];
  return {
    replyTo: settings.officeEmails.join(','),
    senderName: settings.officeName,
    subject: `[Nhắc báo cáo] Tuần lễ HTSĐ năm ${settings.year} - ${report.unit.name} - hạn ${formatDate(lastDay(deadline))}`,
    text: renderText(blocks),
    html: renderHtml(blocks),
  };
}

function opening(facts: ReminderFacts): MailBlock[] {
  const { settings, report } = facts;
  const { day, month, year } = officialDateParts(settings.planDate);
  const basis =
    `Thực hiện Kế hoạch số ${settings.planNumber} ngày ${day}/${month}/${year} của ${settings.planIssuer} ` +
    `về tổ chức ${settings.weekName} năm ${settings.year}, `;
  return [
    { kind: 'text', text: `Kính gửi: ${report.unit.name}.` },
    { kind: 'text', text: basis + REQUEST[facts.step](facts) },
    { kind: 'text', text: stateSentence(facts) },
  ];
}

const REQUEST: Readonly<Record<ReminderStep, (facts: ReminderFacts) => string>> = {
  before: ({ settings, deadline, tab }) =>
    `${settings.officeName} trân trọng đề nghị đơn vị hoàn thành báo cáo tại trang tính "${tab}" ${describeDeadline(deadline)} (${describeLastDay(deadline)}).`,
  due: ({ settings, tab }) =>
    `hôm nay là hạn cuối gửi báo cáo; ${settings.officeName} đề nghị đơn vị khẩn trương hoàn thành báo cáo tại trang tính "${tab}" trong ngày.`,
  overdue: ({ settings, deadline, tab }) =>
    `các đơn vị gửi báo cáo ${describeDeadline(deadline)}. Đến nay đã quá hạn, ${settings.officeName} đề nghị đồng chí Thủ trưởng đơn vị chỉ đạo, khẩn trương hoàn thành báo cáo tại trang tính "${tab}".`,
};

const CLOSING: Readonly<Record<ReminderStep, (office: string) => string>> = {
  before: () => 'Nếu đơn vị đã hoàn thành, xin bỏ qua thư này.',
  due: () => 'Nếu đơn vị đã hoàn thành, xin bỏ qua thư này.',
  overdue: (office) => `Nếu chưa nhận được báo cáo của đơn vị, ${office} sẽ tổng hợp theo số liệu hiện có.`,
};

function stateSentence({ report, now }: ReminderFacts): string {
  const since = `Đến ${formatMoment(now)}, hệ thống ghi nhận: `;
  const { rows, classes, people } = report.totals;
  const hasRows = rows > 0;
  const figures = `${formatCount(rows)} dòng số liệu, ${formatCount(classes)} lớp/cuộc thi, ${formatCount(people)} lượt người`;
  switch (report.state) {
    case 'draft':
      return hasRows
        ? `${since}đơn vị đã nhập ${figures}, nhưng chưa đánh dấu ô "Gửi báo cáo" ở cuối trang.`
        : `${since}đơn vị đã bắt đầu nhập, nhưng chưa đánh dấu ô "Gửi báo cáo" ở cuối trang.`;
    case 'errors':
      return hasRows
        ? `${since}đơn vị đã nhập ${figures}, nhưng báo cáo còn lỗi dưới đây nên chưa được tiếp nhận.`
        : `${since}báo cáo của đơn vị còn lỗi dưới đây nên chưa được tiếp nhận.`;
    case 'unreadable':
      return `${since}trang của đơn vị không còn đúng mẫu nên không đọc được số liệu.`;
    default:
      return `${since}đơn vị chưa nhập số liệu. Nếu không tổ chức hoạt động nào, đề nghị đánh dấu ô "Không phát sinh" và ô "Gửi báo cáo".`;
  }
}

/** Errors before warnings: only they keep the report from being accepted. */
function problemBlocks({ report, linkTo }: ReminderFacts): MailBlock[] {
  const own = report.problems.filter(concernsUnit);
  const errors = own.filter((problem) => severityOf(problem) === 'error');
  const warnings = own.filter((problem) => severityOf(problem) === 'warning');
  const problems = [...errors, ...warnings];
  if (problems.length === 0) return [];
  const items = problems.slice(0, MOST_PROBLEMS).map((problem) => {
    const { message, remedy } = describeProblem(problem);
    return {
      label: `Ô ${problem.place}`,
      url: linkTo(problem.place),
      text: ` (${SEVERITIES[severityOf(problem)].toLowerCase()}): ${message} ${remedy}`,
    };
  });
  const rest = problems.length - items.length;
  const more = rest > 0 ? [{ kind: 'text', text: `Và ${formatCount(rest)} chỗ khác.` } as const] : [];
  return [{ kind: 'text', text: 'Những chỗ cần xem lại:' }, { kind: 'list', items }, ...more];
}
