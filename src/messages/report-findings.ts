// What the office's report says of its figures: how they compare with last year, what stands out, which of them are not exact.

import type { Compared } from '../core/comparison/compare-years';
import type { MarkKind } from '../core/report/marks';
import { formatCount } from '../core/text/vietnamese-number';
import { proseCount } from './report';

export interface ComparedYears extends Compared {
  readonly year: number;
  /** Units that stand, and have reported, in both years. */
  readonly unitsNow: number;
  readonly unitsBefore: number;
  /** Names of units whose figures of last year were changed by hand. */
  readonly doubtful: readonly string[];
}

interface Named {
  readonly name: string;
  readonly classes: number;
  readonly people: number;
  readonly units: number;
}

export const FINDINGS = {
  comparison: ({ year, unitsNow, unitsBefore, before, now, doubtful }: ComparedYears) =>
    `So với năm ${year}, chỉ tính ${comparedUnits(year, unitsNow, unitsBefore)}: ` +
    `${proseCount(now.classes)} lớp, cuộc thi, ${changed(year, before.classes, now.classes)}; ` +
    `${formatCount(now.people)} lượt người tham gia, ${changed(year, before.people, now.people)}.` +
    (doubtful.length > 0 ? ` Số liệu năm ${year} của ${doubtful.join(', ')} đã được sửa sau khi chuyển năm.` : ''),
  mostOfBoth: (line: Named) =>
    `Hoạt động có nhiều lớp, cuộc thi nhất và nhiều người tham gia nhất: ${line.name} (${proseCount(line.classes)} lớp, cuộc thi; ${formatCount(line.people)} lượt người; ${proseCount(line.units)} đơn vị thực hiện).`,
  mostClasses: (line: Named) =>
    `Hoạt động có nhiều lớp, cuộc thi nhất: ${line.name} (${proseCount(line.classes)} lớp, cuộc thi; ${proseCount(line.units)} đơn vị thực hiện).`,
  mostPeople: (line: Named) =>
    `Hoạt động có nhiều người tham gia nhất: ${line.name} (${formatCount(line.people)} lượt người; ${proseCount(line.units)} đơn vị thực hiện).`,
  widest: (groups: readonly { readonly name: string; readonly units: number }[]) =>
    `Nhóm hoạt động được nhiều đơn vị thực hiện nhất: ${groups.map(({ name, units }) => `${name} (${proseCount(units)} đơn vị)`).join('; ')}.`,
  /** In the body. */
  marked: {
    approximate: (rows: number, mark: string, annex: string) =>
      `Có ${proseCount(rows)} dòng số liệu do đơn vị ghi gần đúng; số liệu có gồm các dòng này được đánh dấu ${mark} tại ${annex}.`,
    once: (rows: number, mark: string, annex: string) =>
      `Có ${proseCount(rows)} dòng số liệu về hoạt động đã tính theo báo cáo của đơn vị khác, không tính thêm; số liệu chỉ tính một lần được đánh dấu ${mark} tại ${annex}.`,
  } satisfies Record<MarkKind, (rows: number, mark: string, annex: string) => string>,
  /** Under the table. */
  notes: {
    approximate: (mark: string) => `${mark} Có gồm số liệu do đơn vị ghi gần đúng; các dòng cộng cũng gồm số liệu này.`,
    once: (mark: string) => `${mark} Có hoạt động do nhiều đơn vị cùng báo cáo, chỉ tính một lần.`,
  } satisfies Record<MarkKind, (mark: string) => string>,
  mark: (number: number) => `(${number})`,
} as const;

function comparedUnits(year: number, now: number, before: number): string {
  if (now === before) return `${proseCount(now)} đơn vị so sánh được (đã báo cáo cả hai năm)`;
  return `${proseCount(now)} đơn vị năm nay và ${proseCount(before)} đơn vị năm ${year} so sánh được (cùng đơn vị, kể cả qua sáp nhập, đã báo cáo cả hai năm)`;
}

/** Tenths of a percent are exact enough to be checked by hand, and of nothing there is no percentage. */
function changed(year: number, before: number, now: number): string {
  const last = `năm ${year}: ${formatCount(before)}`;
  if (before === now) return `bằng năm ${year}`;
  if (before === 0) return `năm ${year} không có`;
  const percent = ((Math.abs(now - before) / before) * 100).toFixed(1).replace('.', ',');
  return `${now > before ? 'tăng' : 'giảm'} ${percent}% (${last})`;
}
