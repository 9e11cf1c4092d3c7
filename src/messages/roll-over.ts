// What is said when the office goes on to a new year.

import { formatDate, formatStamp, type LocalTime } from '../core/calendar/iso-date';
import type { Settings } from '../core/settings/fields';
import { SETTINGS_TO_CHECK } from '../core/settings/next-year';
import { formatCount } from '../core/text/vietnamese-number';
import { SETTING_WORDS } from './settings';
import { TABS } from './tabs';
import { describeDeadline } from './time';

interface Carried {
  readonly title: string;
  readonly settings: Settings;
  /** Units of the roster, and those of them that must report in the new year. */
  readonly units: number;
  readonly expected: number;
  readonly lastYear: number;
  readonly reportedLastYear: number;
  readonly expectedLastYear: number;
}

const TO_CHECK = SETTINGS_TO_CHECK.map((key) => SETTING_WORDS[key].label).join(', ');

export const ROLL_OVER = {
  /** The old year in the name gives way to the new one, wherever it stands. */
  title: (title: string, year: number) => {
    const renamed = title.split(String(year)).join(String(year + 1));
    return renamed === title ? `${title} - năm ${year + 1}`.replace(/^ - /, '') : renamed;
  },
  ask: (carried: Carried) =>
    [
      `Sẽ tạo sổ mới "${carried.title}" cho năm ${carried.settings.year}:`,
      `- Giữ danh sách ${formatCount(carried.units)} đơn vị (${formatCount(carried.expected)} đơn vị phải báo cáo vào ngày ${formatDate(carried.settings.startDate)}), danh mục hoạt động và cấu hình.`,
      `- Tuần lễ ${formatDate(carried.settings.startDate)} - ${formatDate(carried.settings.endDate)}, hạn nộp ${deadlineOf(carried.settings)}.`,
      `- Không chuyển số liệu, nhật ký, bản lưu; số liệu năm ${carried.lastYear} (${formatCount(carried.reportedLastYear)}/${formatCount(carried.expectedLastYear)} đơn vị đã báo cáo) được ghi vào trang "${TABS.lastYear}" để so sánh.`,
      `- Cần xem lại trong trang "${TABS.settings}" của sổ mới: ${TO_CHECK}.`,
      `Sổ này giữ nguyên, chỉ thêm dòng vào trang "${TABS.journal}".`,
    ].join('\n'),
  again: (at: LocalTime, title: string) =>
    `Chú ý: sổ "${title}" đã được tạo lúc ${formatStamp(at)}. Nếu đồng ý, sẽ có thêm một sổ nữa.`,
  orphan: (at: LocalTime, title: string) =>
    `Chú ý: lần chuyển lúc ${formatStamp(at)} bị ngắt trong khi đang sao chép. Nếu trong Drive có sổ "${title}" chưa dùng đến thì hãy xóa sổ đó.`,
  lost: (at: LocalTime, title: string) =>
    `Chú ý: lần chuyển lúc ${formatStamp(at)} bị ngắt giữa chừng, và không mở được sổ "${title}" đã sao chép lúc đó (đã bị xóa, hoặc là của người khác). Sẽ sao chép lại từ đầu.`,
  resume: (at: LocalTime, title: string) =>
    `Lần chuyển sang năm mới lúc ${formatStamp(at)} bị ngắt giữa chừng. Sẽ làm tiếp trên sổ "${title}" đã sao chép lúc đó, với danh sách và số liệu của lúc đó; không tạo thêm sổ nào. Nếu không dùng sổ đó nữa thì bấm Hủy, xóa hẳn sổ đó (cả trong Thùng rác) rồi chạy lại.`,
  copying: (title: string) => `Đang sao chép sang sổ "${title}"...`,
  filling: 'Đang chuẩn bị sổ mới...',
  checkNote: (year: number, before: string) =>
    `Chuyển từ sổ năm ${year - 1}${before === '' ? '' : ` (năm ${year - 1} ghi: ${before})`}. Hãy đối chiếu với kế hoạch năm ${year}.`,
  done: (title: string, url: string, expected: number, kept: readonly string[]) =>
    [
      `Đã tạo sổ "${title}" với ${formatCount(expected)} trang đơn vị: ${url}`,
      `Sổ mới chưa chia sẻ với ai: hãy chia sẻ cho các đơn vị. Cần xem lại trong trang "${TABS.settings}": ${TO_CHECK}.`,
      ...(kept.length === 0 ? [] : [`Các trang khác của cơ quan được giữ lại: ${kept.join(', ')}.`]),
    ].join('\n'),
} as const;

function deadlineOf({ deadline, deadlineInclusive }: Settings): string {
  return describeDeadline({ date: deadline, inclusive: deadlineInclusive });
}
