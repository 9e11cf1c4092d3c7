// Bảng tin: who is still missing, as a text to paste into the office's group on Zalo. Plain text: nothing there knows markup.

import { type Deadline, lastDay } from '../core/calendar/deadline';
import { formatDate, type LocalTime } from '../core/calendar/iso-date';
import type { Settings } from '../core/settings/fields';
import { hasReported, type UnitReport } from '../core/submission/report';
import { formatCount } from '../core/text/vietnamese-number';
import { permille } from '../core/tracking/rates';
import { percentText } from './percent';
import { TRACKING_TAB } from './tabs';
import { describeDeadline, formatMoment } from './time';

export const BULLETIN = {
  title: 'Bảng tin',
  advice: 'Sao chép rồi dán vào nhóm Zalo của các đơn vị.',
  copy: 'Sao chép',
  close: 'Đóng',
  copied: 'Đã sao chép.',
  failed: 'Chưa sao chép được: bấm Ctrl+C.',
} as const;

export interface BulletinFacts {
  readonly reports: readonly UnitReport[];
  readonly settings: Settings;
  readonly deadline: Deadline;
  readonly now: LocalTime;
  readonly url: string;
}

/** Names of the units only: what is wrong with whose figures is nobody else's business. */
export function bulletinText({ reports, settings, deadline, now, url }: BulletinFacts): string {
  const missing = reports.filter((report) => !hasReported(report));
  const reported = reports.length - missing.length;
  const rate = `${formatCount(reported)}/${formatCount(reports.length)} đơn vị (${percentText(permille(reported, reports.length))}%)`;
  return [
    `${settings.officeName.toUpperCase()} THÔNG BÁO`,
    `Tình hình gửi báo cáo kết quả tổ chức ${settings.weekName} năm ${settings.year}, tính đến ${formatMoment(now)}:`,
    `- Đã báo cáo: ${rate}.`,
    ...(missing.length === 0
      ? ['- Tất cả các đơn vị đã gửi báo cáo. Trân trọng cảm ơn các đơn vị./.']
      : [
          `- Chưa gửi báo cáo: ${formatCount(missing.length)} đơn vị (hạn gửi: ${describeDeadline(deadline)}).`,
          ...byType(missing),
          request(settings, deadline, now),
          `Trang báo cáo của đơn vị: ${url}`,
        ]),
  ].join('\n');
}

function byType(missing: readonly UnitReport[]): string[] {
  const types = [...new Set(missing.map(({ unit }) => unit.type))];
  return types.map((type) => {
    const names = missing.filter(({ unit }) => unit.type === type).map(nameOf);
    return `  + ${type === '' ? TRACKING_TAB.rates.none : type} (${formatCount(names.length)}): ${names.join('; ')}.`;
  });
}

function nameOf({ unit, standing }: UnitReport): string {
  return standing === 'returned' ? `${unit.tab} (trả lại để sửa)` : unit.tab;
}

function request(settings: Settings, deadline: Deadline, now: LocalTime): string {
  const isOver = now.date > lastDay(deadline);
  return isOver
    ? `Đã quá hạn gửi báo cáo; ${settings.officeName} đề nghị các đơn vị trên khẩn trương hoàn thành và đánh dấu ô "Gửi báo cáo" trên trang của đơn vị.`
    : `${settings.officeName} đề nghị các đơn vị trên hoàn thành báo cáo chậm nhất ngày ${formatDate(lastDay(deadline))} và đánh dấu ô "Gửi báo cáo" trên trang của đơn vị.`;
}
