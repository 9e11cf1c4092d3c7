// What Thiết lập says: what it is going to make and to mend, what it has done, and what it leaves to the office.

import type { Mended, MendedPart, Noticed, NoticedPart } from '../core/set-up/finding';
import { formatCount } from '../core/text/vietnamese-number';
import { TEMPLATE } from './report-template';

export interface SetUpWork {
  readonly officeTabs: readonly string[];
  readonly unitTabs: readonly string[];
  readonly mended: readonly Mended[];
  readonly noticed: readonly Noticed[];
}

/** What a dialog can show without scrolling. */
const LONGEST_LIST = 12;

/** Characters: less than a cell can hold. */
const LONGEST_DETAIL = 40_000;

const what = (one: { readonly what?: string }) => (one.what === undefined ? '' : ` "${one.what}"`);

const MENDED: Readonly<Record<MendedPart, (one: Mended) => string>> = {
  tab: () => 'tạo lại trang',
  title: (one) => `trả lại tên trang${what(one)}`,
  words: (one) => `ghi lại${what(one)}`,
  row: (one) => (one.what === undefined ? 'thêm lại dòng để điền' : `thêm lại dòng${what(one)}`),
  dated: () => 'ghi lại hạn gửi hoặc năm theo trang Cấu hình',
  merge: () => 'gộp lại các ô',
  hint: () => 'đặt lại câu nhắc tự động',
  setting: (one) => `thêm mục${what(one)}`,
  lines: () => 'thêm dòng trống vào bảng',
  validation: () => 'đặt lại quy tắc nhập',
  colours: () => 'đặt lại màu tự động',
  protection: () => 'đặt lại bảo vệ trang',
};

const NOTICED: Readonly<Record<NoticedPart, (one: Noticed) => string>> = {
  copy: (one) =>
    `là bản sao trang của đơn vị${one.what === undefined ? '' : ` "${one.what}"`}, không được đọc và không được tính; chuyển nội dung cần giữ về trang chính rồi xóa bản sao.`,
  overwritten: (one) =>
    `có nội dung khác ở chỗ của${what(one)} nên để nguyên; chuyển nội dung đó sang ô khác rồi chạy lại Thiết lập.`,
  unclear: (one) =>
    `không nhận ra mẫu${one.what === undefined ? '' : ` (thiếu${what(one)})`} nên để nguyên cả trang; sửa lại chỗ này rồi chạy lại Thiết lập.`,
  titleTaken: (one) => `không trả lại được tên${what(one)} vì một trang khác đang mang tên này.`,
  emptied: () => 'đã mất nên được tạo lại như trong sổ mới; ghi lại nội dung của cơ quan rồi chạy lại Thiết lập.',
};

export const SET_UP = {
  question: (work: SetUpWork) =>
    `${describeWork('Thiết lập sẽ:', work)}\n\nNội dung đơn vị đã nhập được giữ nguyên. Thực hiện?`,
  done: (work: SetUpWork, kept: number) => {
    const { officeTabs, unitTabs, mended } = work;
    if (officeTabs.length + unitTabs.length + mended.length > 0) {
      const done = describeWork('Thiết lập đã:', work);
      return unitTabs.length > 0 ? `${done}\n${TEMPLATE.pointer}` : done;
    }
    const nothing = `Sổ đã đủ các trang (${formatCount(kept)} trang đơn vị); không có gì phải tạo thêm hay sửa lại.`;
    return [nothing, ...describeNoticed(work)].join('\n');
  },
  rosterNeeded:
    'Đã tạo các trang của cơ quan tổng hợp. Hãy điền Cấu hình và Danh sách đơn vị, rồi bấm Thiết lập lần nữa để tạo trang cho từng đơn vị.',
  cutOff: (done: number, all: number) =>
    `Đã làm ${formatCount(done)}/${formatCount(all)} phần việc thì gần hết thời gian Google cho phép. Hãy bấm Thiết lập lần nữa để làm tiếp; phần đã làm được giữ nguyên.`,
  progress: (done: number, all: number) => `Thiết lập: đã xong ${formatCount(done)}/${formatCount(all)} phần việc...`,
  /** In the journal. */
  detail: ({ officeTabs, unitTabs, mended }: SetUpWork) =>
    [
      ...(officeTabs.length === 0 ? [] : [`tạo ${formatCount(officeTabs.length)} trang của cơ quan tổng hợp`]),
      ...(unitTabs.length === 0 ? [] : [`tạo ${formatCount(unitTabs.length)} trang đơn vị`]),
      ...(mended.length === 0 ? [] : [`phục hồi ${formatCount(mended.length)} chỗ`, ...mended.map(describeMended)]),
    ]
      .join('; ')
      .slice(0, LONGEST_DETAIL),
} as const;

function describeWork(beginning: string, work: SetUpWork): string {
  const { officeTabs, unitTabs, mended } = work;
  return [
    beginning,
    ...(officeTabs.length === 0
      ? []
      : [`- tạo ${formatCount(officeTabs.length)} trang của cơ quan tổng hợp: ${shortList(officeTabs)}.`]),
    ...(unitTabs.length === 0 ? [] : [`- tạo ${formatCount(unitTabs.length)} trang đơn vị: ${shortList(unitTabs)}.`]),
    ...(mended.length === 0
      ? []
      : [`- phục hồi ${formatCount(mended.length)} chỗ:`, ...shortLines(mended.map(describeMended))]),
    ...describeNoticed(work),
  ].join('\n');
}

function describeNoticed({ noticed }: SetUpWork): string[] {
  return noticed.length === 0 ? [] : ['Cần cơ quan tổng hợp xem:', ...shortLines(noticed.map(describeNotice))];
}

export function describeMended(one: Mended): string {
  return `Trang "${one.tab}"${one.at === undefined ? '' : `, ô ${one.at}`}: ${MENDED[one.part](one)}`;
}

export function describeNotice(one: Noticed): string {
  return `Trang "${one.tab}"${one.at === undefined ? '' : `, ô ${one.at}`}: ${NOTICED[one.part](one)}`;
}

function shortLines(lines: readonly string[]): string[] {
  const more = lines.length - LONGEST_LIST;
  const shown = lines.slice(0, LONGEST_LIST).map((line) => `  ${line}`);
  return more > 0 ? [...shown, `  và ${formatCount(more)} chỗ khác (ghi ở trang "Nhật ký").`] : shown;
}

function shortList(names: readonly string[]): string {
  const more = names.length - LONGEST_LIST;
  const shown = names.slice(0, LONGEST_LIST).join(', ');
  return more > 0 ? `${shown} và ${formatCount(more)} trang khác` : shown;
}
