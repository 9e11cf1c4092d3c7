// Sửa giúp: the dialog, the note on a mended cell, and what is said when it is done.

import { formatDate, type LocalTime } from '../core/calendar/iso-date';
import type { MendKind, StoredValue } from '../core/mending/mend';
import { formatCount } from '../core/text/vietnamese-number';

export const MEND_KINDS: Readonly<Record<MendKind, string>> = {
  number: 'Số',
  spaces: 'Khoảng trắng',
  encoding: 'Dấu gõ rời',
  legacy: 'Phông chữ cũ',
  numbering: 'STT',
};

/** Why a mend could not be undone. */
export type KeptReason = 'tabGone' | 'changed' | 'unreadable';

const KEPT_REASONS: Readonly<Record<KeptReason, string>> = {
  tabGone: 'trang không còn trong sổ',
  changed: 'nội dung đã thay đổi sau khi sửa giúp',
  unreadable: 'dòng trong "Nhật ký" đã bị sửa nên không đọc được',
};

/** How many places a sentence names before it counts the rest. */
const MOST_NAMED = 5;

export interface KeptPlace {
  readonly tab: string;
  readonly cell: string;
  readonly reason: KeptReason;
}

const places = (count: number) => `${formatCount(count)} chỗ`;

export const MENDING = {
  nothing: 'Không có chỗ nào cần sửa giúp.',
  preview: (count: number, units: number) =>
    `Có ${places(count)} ở trang của ${formatCount(units)} đơn vị có thể ghi lại cho gọn mà không đổi nội dung. Chưa có gì được sửa.`,
  done: (count: number, units: number, changed: number) => {
    const left = changed === 0 ? '' : `; ${places(changed)} vừa có người thay đổi nên để nguyên`;
    return count === 0
      ? `Chưa sửa chỗ nào${left}.`
      : `Đã sửa ${places(count)} ở trang của ${formatCount(units)} đơn vị${left}. Nội dung cũ còn ở ghi chú của ô và ở trang "Nhật ký".`;
  },
  nothingToUndo: 'Không có lần sửa giúp nào để hoàn tác.',
  askUndo: (at: LocalTime, count: number, units: number) =>
    `Sẽ trả lại nội dung cũ của lần sửa giúp lúc ${clock(at)}: ${places(count)} ở trang của ${formatCount(units)} đơn vị; chỗ đơn vị đã sửa tiếp thì để nguyên.`,
  undone: (at: LocalTime, count: number, kept: readonly KeptPlace[]) => {
    const when = `của lần sửa giúp lúc ${clock(at)}`;
    if (kept.length === 0) return `Đã hoàn tác ${places(count)} ${when}.`;
    const named = kept.slice(0, MOST_NAMED).map((one) => `${one.tab}, ô ${one.cell} (${describeKept(one.reason)})`);
    const others =
      kept.length > MOST_NAMED ? `; còn ${places(kept.length - MOST_NAMED)} khác ghi ở trang "Nhật ký"` : '';
    return `Đã hoàn tác ${places(count)} ${when}; ${places(kept.length)} để nguyên: ${named.join('; ')}${others}.`;
  },
} as const;

export function describeKept(reason: KeptReason): string {
  return KEPT_REASONS[reason];
}

/** `08 giờ 00 ngày 11/10/2021` */
function clock({ date, time }: LocalTime): string {
  const [hours, minutes] = time.split(':');
  return `${hours} giờ ${minutes} ngày ${formatDate(date)}`;
}

/** What stood in a cell, kept in its note. No two mends of one run and tab have the same: the cell is named. */
export function mendNote(at: LocalTime, cell: string, before: StoredValue): string {
  const what =
    before === '' ? 'trước đây để trống' : `trước đây ghi ${typeof before === 'number' ? before : `"${before}"`}`;
  return `Sửa giúp lúc ${clock(at)} (ô ${cell}): ${what}.`;
}

export const MEND_PAGE = {
  title: 'Sửa giúp',
  advice:
    'Chọn những chỗ đồng ý sửa. Mỗi ô được sửa giữ nội dung cũ trong ghi chú; có thể bấm "Hoàn tác sửa giúp" để trả lại.',
  legend: { space: 'dấu cách thừa', oddSpace: 'dấu cách lạ', invisible: 'ký tự ẩn', lineEnd: 'xuống dòng' },
  all: (count: string) => `Chọn tất cả (${count} chỗ)`,
  unit: (name: string, count: string) => `${name} (${count} chỗ)`,
  headings: { cell: 'Ô', kind: 'Loại', before: 'Trước', after: 'Sau' },
  blank: '(để trống)',
  apply: 'Sửa những chỗ đã chọn',
  close: 'Đóng',
  working: 'Đang sửa...',
  failed: 'Chưa sửa được',
  left: (count: string) => `Còn ${count} chỗ nữa chưa hiện ở đây; sửa xong, mở lại "Sửa giúp" để xem tiếp.`,
} as const;
