// What Cập nhật danh sách writes on the units' tabs, asks, and says it has done.

import { formatCount } from '../core/text/vietnamese-number';
import { FORM } from './form';
import { TABS } from './tabs';

/** The line above a unit's table that says whose it is. */
export const UNIT_LINE = {
  beginning: FORM.unit('').trim(),
  /** What is added to it once the unit reports no more, up to the names of the units that took it over. */
  closed: (from: string) => ` (ngừng báo cáo từ ngày ${from}`,
  mergedInto: '; đã sáp nhập vào ',
  end: ')',
  mark: /\s*\(ngừng báo cáo từ ngày .*\)\s*$/s,
} as const;

/** What is done to one tab; `before` and `after` are names or titles. */
export type ChangeKind = 'open' | 'rename' | 'retitle' | 'close' | 'reopen' | 'protect';

export interface ChangeWords {
  readonly kind: ChangeKind;
  readonly before: string;
  readonly after: string;
}

const arrow = ({ before, after }: ChangeWords) => `"${before}" → "${after}"`;
const quoted = ({ after }: ChangeWords) => `"${after}"`;

const CHANGES: Readonly<
  Record<
    ChangeKind,
    { readonly many: (count: string) => string; readonly step: string; readonly one: (change: ChangeWords) => string }
  >
> = {
  open: { step: 'Tạo trang', many: (count) => `tạo ${count} trang mới`, one: quoted },
  rename: { step: 'Ghi lại tên', many: (count) => `ghi lại tên đơn vị trên ${count} trang`, one: arrow },
  retitle: { step: 'Đổi tên trang', many: (count) => `đổi tên ${count} trang`, one: arrow },
  close: {
    step: 'Ngừng báo cáo',
    many: (count) => `ghi ngừng báo cáo trên ${count} trang, giữ nguyên số liệu`,
    one: quoted,
  },
  protect: {
    step: 'Người được sửa',
    many: (count) => `đặt lại người được sửa trên ${count} trang`,
    one: quoted,
  },
  reopen: { step: 'Báo cáo lại', many: (count) => `bỏ ghi chú ngừng báo cáo trên ${count} trang`, one: quoted },
};

/** What only people can put right. */
export const FINDINGS = {
  titleTaken: (name: string, title: string) =>
    `chưa đặt được tên "${title}" cho trang của ${name} vì một trang khác đang mang tên đó; hãy đổi tên trang kia rồi chạy lại.`,
  twoTabs: (name: string, titles: readonly string[]) =>
    `${name} có nhiều trang: ${titles.map((title) => `"${title}"`).join(', ')}; hãy giữ một trang và xóa hoặc đổi dòng "${UNIT_LINE.beginning}" trên trang kia.`,
  mixedUp: (title: string, name: string, other: string) =>
    `trang "${title}" là của ${name} nhưng đang ghi tên ${other}; hãy xem số liệu trên trang là của ai rồi sửa dòng "${UNIT_LINE.beginning}".`,
  gone: (title: string, name: string) =>
    `trang "${title}" (${name}) không còn trong danh sách; trang được giữ nguyên, không tính vào báo cáo.`,
  noLine: (title: string) =>
    `trang "${title}" không còn dòng "${UNIT_LINE.beginning}"; hãy chạy Thiết lập để ghi lại rồi cập nhật lần nữa.`,
} as const;

/** More than this nobody reads before answering. */
const MOST_NAMES = 10;

export const ROSTER_UPDATE = {
  nothing: `Các trang đã khớp với trang "${TABS.roster}"; không có gì phải thay đổi.`,
  question: (changes: readonly ChangeWords[], findings: readonly string[]) =>
    [
      `Theo trang "${TABS.roster}", lệnh này sẽ:`,
      ...listChanges(changes),
      ...listFindings(findings),
      'Thực hiện?',
    ].join('\n'),
  done: (changes: readonly ChangeWords[], findings: readonly string[]) =>
    changes.length === 0
      ? [ROSTER_UPDATE.nothing, ...listFindings(findings)].join('\n')
      : [`Theo trang "${TABS.roster}", đã:`, ...listChanges(changes), ...listFindings(findings)].join('\n'),
  step: (kind: ChangeKind) => CHANGES[kind].step,
  detail: (change: ChangeWords) => `${CHANGES[change.kind].one(change)} (theo trang "${TABS.roster}")`,
} as const;

function listChanges(changes: readonly ChangeWords[]): string[] {
  return (Object.keys(CHANGES) as ChangeKind[]).flatMap((kind) => {
    const of = changes.filter((change) => change.kind === kind);
    if (of.length === 0) return [];
    const { many, one } = CHANGES[kind];
    return [`- ${many(formatCount(of.length))}: ${names(of.map(one))}.`];
  });
}

function listFindings(findings: readonly string[]): string[] {
  if (findings.length === 0) return [];
  const left = findings.length - MOST_NAMES;
  const shown = findings.slice(0, MOST_NAMES).map((finding) => `- ${finding}`);
  return ['Cần xem lại:', ...shown, ...(left > 0 ? [`- và ${formatCount(left)} chỗ khác.`] : [])];
}

function names(all: readonly string[]): string {
  const left = all.length - MOST_NAMES;
  return all.slice(0, MOST_NAMES).join(', ') + (left > 0 ? ` và ${formatCount(left)} trang khác` : '');
}
