// Words for last year beside this one.

import type { Compared } from '../core/comparison/compare-years';
import type { GoneReason, GoneUnit } from '../core/comparison/join-units';
import type { UnitFigures } from '../core/comparison/last-year';
import type { UnitComparison } from '../core/comparison/unit-comparison';
import type { Unit } from '../core/roster/unit';
import { formatCount } from '../core/text/vietnamese-number';
import { ROSTER_TAB, TABS } from './tabs';

export const LAST_YEAR_TAB = {
  title: (year: string) => `SỐ LIỆU NĂM ${year} ĐỂ SO SÁNH`,
  advice: (moment: string) =>
    `Ghi tự động khi chuyển sang năm mới (số liệu đến ${moment}). Dòng có ghi "Tình trạng" là dòng cộng của đơn vị, các dòng dưới là từng hoạt động. Không sửa số liệu; chỉ sửa cột "Mã đơn vị" khi đơn vị đã được đổi mã trong danh sách.`,
  headings: [
    'Mã đơn vị',
    'Đơn vị',
    'Năm',
    'Ngày bắt đầu',
    'Tình trạng',
    'Mã hoạt động',
    'Hoạt động',
    'Số lớp/số cuộc thi',
    'Người',
  ],
  reported: 'Đã báo cáo',
  notReported: 'Chưa báo cáo',
  sum: (lines: string) => `Cộng ${lines} hoạt động`,
} as const;

export const COMPARISON = {
  heading: (year: number) => `So với năm ${year} (chỉ các đơn vị so sánh được)`,
  columns: (year: number) => [
    'Năm nay: lớp/cuộc thi',
    'Năm nay: người',
    `Năm ${year}: lớp/cuộc thi`,
    `Năm ${year}: người`,
    'Tăng/giảm lớp, cuộc thi (%)',
    'Tăng/giảm người (%)',
  ],
  onlyBefore: (year: number) => `Hoạt động chỉ có ở năm ${year} (đã tính trong các dòng cộng)`,
  basis: (year: number, now: string, before: string) =>
    `So với năm ${year}: cộng trên ${now} đơn vị năm nay và ${before} đơn vị năm ${year} là cùng đơn vị (kể cả qua sáp nhập) và đều đã báo cáo.`,
  groups: (groups: string) => `Chỉ so sánh được theo nhóm: ${groups}.`,
  unreportedNow: (names: string) => `Chưa đưa vào so sánh vì chưa báo cáo năm nay: ${names}.`,
  unreportedBefore: (year: number, names: string) => `Không đưa vào so sánh vì năm ${year} không báo cáo: ${names}.`,
  opened: (names: string) => `Đơn vị mới năm nay, không có số liệu để so sánh: ${names}.`,
  gone: (year: number, units: string) => `Đơn vị của năm ${year} không còn đơn vị nối tiếp năm nay: ${units}.`,
  doubtful: (names: string) =>
    `Trang "${TABS.lastYear}" đã bị sửa: các dòng không khớp dòng cộng của ${names}; so sánh tính theo từng dòng.`,
} as const;

const GONE: Readonly<Record<GoneReason, string>> = {
  notInRoster: 'không có trong danh sách',
  noSuccessor: `không còn phải báo cáo, chưa ghi "${ROSTER_TAB.headings.mergedInto}"`,
  successorGone: 'đơn vị nhận sáp nhập không phải báo cáo đợt này',
  codeReused: `mã này nay là của đơn vị có "${ROSTER_TAB.headings.validFrom}" sau Tuần lễ năm đó`,
};

/** Longer lists are counted: a line above the table has to stay readable. */
const MOST_NAMED = 12;

function listSome(texts: readonly string[], separator: string): string {
  const named = texts.slice(0, MOST_NAMED).join(separator);
  const others = texts.length - MOST_NAMED;
  return others > 0 ? `${named} và ${formatCount(others)} đơn vị khác` : named;
}

export function nameUnits(units: readonly { readonly name: string }[]): string {
  return listSome(
    units.map(({ name }) => name),
    ', ',
  );
}

export function describeGone(gone: readonly GoneUnit[]): string {
  return listSome(
    gone.map(({ unit, reason }) => `${unit.name} (${GONE[reason]})`),
    '; ',
  );
}

export function describeGroup(year: number, from: readonly UnitFigures[], into: readonly Pick<Unit, 'name'>[]): string {
  return `${nameUnits(from)} (năm ${year}) với ${nameUnits(into)} (năm nay)`;
}

/** Why a unit has no figures of last year of its own, or whose figures they are; blank where they are simply its own. */
export function describeUnitComparison(code: string, comparison: UnitComparison, year: number): string {
  switch (comparison.kind) {
    case 'alone': {
      const others = comparison.from.filter((unit) => unit.code !== code);
      return others.length === 0 ? '' : `cộng của ${nameUnits(comparison.from)}`;
    }
    case 'group':
      return `chỉ so sánh được theo nhóm: ${describeGroup(year, comparison.from, comparison.into)}`;
    case 'unreportedBefore':
      return `năm ${year} chưa báo cáo: ${nameUnits(comparison.unreported)}`;
    case 'new':
      return 'đơn vị mới';
  }
}

/** `+25,0%`; where there was nothing before no percentage says how much more it is now. */
export function describeChange(before: number, now: number): string {
  if (before === 0) return now === 0 ? '' : 'mới có';
  const percent = (((now - before) / before) * 100).toFixed(1).replace('.', ',');
  return `${now > before ? '+' : ''}${percent}%`;
}

export function describeChanges({ before, now }: Compared): { classes: string; people: string } {
  return {
    classes: describeChange(before.classes, now.classes),
    people: describeChange(before.people, now.people),
  };
}
