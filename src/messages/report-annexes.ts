// Words of the annexes of the office's report.

import type { AnnexName } from '../core/report/annexes';
import { formatCount } from '../core/text/vietnamese-number';

export const REPORT_ANNEXES = {
  name: (number: string) => `Phụ lục ${number}`.trim(),
  pointers: {
    figures: (annex: string) => `Chi tiết tại ${annex} kèm theo`,
    missing: (annex: string) => `Các đơn vị chưa báo cáo tại ${annex} kèm theo`,
    evidence: (annex: string) => `Công văn chỉ đạo và minh chứng của các đơn vị tại ${annex} kèm theo`,
    nominations: (annex: string) => `Danh sách đề nghị khen thưởng tại ${annex} kèm theo`,
  } satisfies Record<AnnexName, (annex: string) => string>,
  photo: (link: string) => `Ảnh: ${link}`,
  photoCaption: (number: number, caption: string, unit: string) =>
    caption === '' ? `Ảnh ${number}. ${unit}` : `Ảnh ${number}. ${caption} (${unit})`,
  collectives: (count: number) => `Tập thể (${formatCount(count)})`,
  individuals: (count: number) => `Cá nhân (${formatCount(count)})`,
  unclear: (count: number) => `Chưa ghi rõ tập thể hay cá nhân (${formatCount(count)})`,
} as const;
