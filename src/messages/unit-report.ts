// The words of a unit's own report, and of the command that makes these reports.

import { officialDateParts } from '../core/calendar/iso-date';
import type { UnitHead } from '../core/roster/unit-head';
import type { Settings } from '../core/settings/fields';
import { formatCount } from '../core/text/vietnamese-number';
import { proseCount } from './report';

const DOTS = '.....................................';
const COMMITTEE = /^(?:ủy|uỷ) ban nhân dân\s+|^ubnd\s+/i;
/** "xã Cự Khê" is written "Cự Khê" where a place is named; "Phường 1" is not written "1". */
const LEVEL_BEFORE_NAME = /^(?:xã|phường|thị trấn|đặc khu)\s+(?=\p{L})/iu;

const HEADS: Readonly<Record<UnitHead, string>> = { school: 'HIỆU TRƯỞNG', centre: 'GIÁM ĐỐC', other: DOTS };
/** Words that belong together where a name is broken over lines. */
const PAIRS =
  /(TRUNG) (TÂM)|(HỌC) (TẬP)|(CỘNG) (ĐỒNG)|(GIÁO) (DỤC)|(NGHỀ) (NGHIỆP)|(THƯỜNG) (XUYÊN)|(MẦM) (NON)|(TIỂU) (HỌC)/g;
const keepPairs = (name: string) => name.replace(PAIRS, (pair) => pair.replace(' ', '\u00a0'));

export const UNIT_REPORT = {
  notSent: 'Bản nháp: đơn vị chưa gửi báo cáo',
  withErrors: 'Bản nháp: báo cáo còn lỗi cần sửa nên chưa được tính là đã gửi',
  returned: 'Bản nháp: báo cáo đã được trả lại, đơn vị chưa gửi lại',
  /** A committee has no agency above it in the letterhead. */
  superior: (unit: string) => (COMMITTEE.test(unit) ? '' : DOTS),
  issuer: (unit: string) =>
    COMMITTEE.test(unit)
      ? `ỦY BAN NHÂN DÂN\n${unit.replace(COMMITTEE, '').toUpperCase()}`
      : keepPairs(unit.normalize('NFC').toUpperCase()),
  /** The title of whoever heads a unit of that kind; dots where nobody can tell. */
  authority: (unit: string, head: UnitHead) =>
    COMMITTEE.test(unit) ? ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] : [HEADS[head]],
  placeAndDate: (commune: string, year: number) =>
    `${commune.replace(LEVEL_BEFORE_NAME, '') || '...............'}, ngày ..... tháng ..... năm ${year}`,
  subject: (year: number) => `Tổng kết Tuần lễ học tập suốt đời năm ${year}`,
  opening: (settings: Settings, unit: string) => {
    const { day, month, year } = officialDateParts(settings.planDate);
    return (
      `Thực hiện Kế hoạch số ${settings.planNumber} ngày ${day}/${month}/${year} của ${settings.planIssuer} về tổ chức ` +
      `${settings.weekName} năm ${settings.year}, ${unit} báo cáo kết quả như sau:`
    );
  },
  closing: (year: number, unit: string) =>
    `Trên đây là báo cáo tổng kết Tuần lễ học tập suốt đời năm ${year} của ${unit}.`,
  attachedTo: (year: number, unit: string) =>
    `Kèm theo Báo cáo số ...../BC-..... ngày ..... tháng ..... năm ${year} của ${unit}`,
  /** To be written on by hand. */
  blank: '.'.repeat(90),
  shortBlank: '.'.repeat(25),
  nilNarrative: 'Không phát sinh.',
  nilItem: 'không',
  nil: 'Đơn vị báo cáo không phát sinh: không tổ chức hoạt động nào trong Tuần lễ.',
  /** The people are those of all activities, not of the classes and contests alone. */
  total: (rows: number, classes: number, people: number) =>
    `Đơn vị đã tổ chức ${proseCount(rows)} hoạt động, trong đó có ${proseCount(classes)} lớp, cuộc thi; tổng cộng ${formatCount(people)} lượt người tham gia.`,
  apart: (items: string) => `Số liệu tính riêng, không cộng vào dòng Tổng cộng: ${items}.`,
  apartItem: (value: number, unit: string) => `${formatCount(value)} ${unit}`.trim(),
  apartInProse: (value: number, unit: string) => `${proseCount(value)} ${unit}`.trim(),
  unread: (count: number) =>
    `Trong bảng có ${proseCount(count)} dòng có số liệu chưa rõ, được ghi lại nguyên văn và chưa cộng vào dòng Tổng cộng.`,
} as const;

export const UNIT_REPORTS = {
  folder: 'Phiếu đơn vị',
  fileName: (code: string, name: string, year: number, version: number) =>
    `${code} - ${name} - Phiếu báo cáo ${year}${version === 1 ? '' : ` (lần ${version})`}`,
  ask: (making: number, kept: number, drafts: number, unreadable: number) =>
    [
      `Sẽ tạo phiếu báo cáo (tệp Word) cho ${formatCount(making)} đơn vị, đặt vào một thư mục trên Drive.`,
      ...(kept > 0 ? [`${formatCount(kept)} phiếu đã có và nội dung không đổi thì giữ nguyên.`] : []),
      ...(drafts > 0 ? [`${formatCount(drafts)} đơn vị chưa gửi báo cáo: phiếu được ghi là bản nháp.`] : []),
      ...(unreadable > 0 ? [leftOut(unreadable)] : []),
    ].join(' '),
  nothingTyped: (unreadable: number) =>
    [
      'Chưa có đơn vị nào nhập báo cáo nên không có phiếu nào để tạo.',
      ...(unreadable > 0 ? [leftOut(unreadable)] : []),
    ].join(' '),
  progress: (made: number, all: number) => `Đã tạo ${formatCount(made)}/${formatCount(all)} phiếu...`,
  done: (made: number, kept: number) =>
    `Đã tạo ${formatCount(made)} phiếu đơn vị${kept > 0 ? `, giữ nguyên ${formatCount(kept)} phiếu đã có` : ''}.`,
  allThere: (kept: number) => `${formatCount(kept)} phiếu đơn vị đã có đủ và không đổi; không tạo tệp mới.`,
  timeUp: (made: number, left: number) =>
    `Đã tạo ${formatCount(made)} phiếu đơn vị; còn ${formatCount(left)} phiếu chưa tạo vì hết thời gian của một lần chạy. Hãy chọn lại Xuất phiếu đơn vị để làm tiếp.`,
  journal: (all: number, url: string) => `${formatCount(all)} phiếu: ${url}`,
  journalBegun: (there: number, all: number, url: string) => `${formatCount(there)}/${formatCount(all)} phiếu: ${url}`,
} as const;

/** The folder of everything that is made for one campaign. */
export const CAMPAIGN_FOLDER = (year: number) => `Tuần lễ học tập suốt đời năm ${year}`;

function leftOut(unreadable: number): string {
  return `${formatCount(unreadable)} đơn vị có trang không đọc được nên chưa có phiếu (xem trang "Lỗi cần sửa").`;
}
