// Words of the annexes of the office's report.

import type { AnnexName } from '../core/report/annexes';
import type { UnitReport } from '../core/submission/report';
import { formatCount } from '../core/text/vietnamese-number';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const REPORT_ANNEXES = {
  name: (number: string) => `Phụ lục ${number}`.trim(),
  /** One sentence for all annexes. */
  pointers: (items: readonly string[]) => `${capital(items.join('; '))} kèm theo`,
  pointer: {
    figures: (annex: string) => `số liệu chi tiết tại ${annex}`,
    missing: (annex: string) => `danh sách đơn vị chưa hoàn thành báo cáo tại ${annex}`,
    evidence: (annex: string) => `công văn chỉ đạo và minh chứng của các đơn vị tại ${annex}`,
    nominations: (annex: string) => `danh sách đề nghị khen thưởng tại ${annex}`,
  } satisfies Record<AnnexName, (annex: string) => string>,
  photo: (link: string) => `Ảnh: ${link}`,
  photoCaption: (number: number, caption: string, unit: string) =>
    caption === '' ? `Ảnh ${number}. ${unit}` : `Ảnh ${number}. ${caption} (${unit})`,
  collectives: (count: number) => `Tập thể (${formatCount(count)})`,
  individuals: (count: number) => `Cá nhân (${formatCount(count)})`,
  unclear: (count: number) => `Chưa ghi rõ tập thể hay cá nhân (${formatCount(count)})`,
} as const;

/** How far a unit is that has not reported, in the words of a paper that goes upwards. */
export function missingState({
  standing,
  state,
  isTicked,
}: Pick<UnitReport, 'standing' | 'state' | 'isTicked'>): string {
  if (standing === 'returned') return 'Đã trả lại để chỉnh sửa, chưa gửi lại';
  switch (state) {
    case 'unreadable':
      return 'Chưa đọc được số liệu';
    case 'empty':
      return 'Chưa nhập số liệu';
    case 'errors':
      return isTicked ? 'Đã gửi, số liệu cần chỉnh sửa' : 'Đã nhập, chưa gửi; số liệu cần chỉnh sửa';
    default:
      return 'Đã nhập, chưa gửi';
  }
}
