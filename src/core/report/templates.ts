// The Word templates that the office may edit, with the tags that each may hold and those that it must.

import { KNOWN_TAGS, type KnownTag } from './known-tags';
import type { TagSet } from './tag-set';
import { UNIT_KNOWN_TAGS, type UnitKnownTag } from './unit-known-tags';

export const TEMPLATE_NAMES = ['report', 'unit'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

export const TAG_SETS: Readonly<Record<TemplateName, TagSet>> = {
  report: new Map(Object.entries(KNOWN_TAGS)),
  unit: new Map(Object.entries(UNIT_KNOWN_TAGS)),
};

/** Without them a report would leave out figures, or what they rest on. */
export const NEEDED_TAGS: { readonly report: readonly KnownTag[]; readonly unit: readonly UnitKnownTag[] } = {
  report: [
    // Who has reported out of how many, and the directives: what the figures rest on.
    'chiDao.doan',
    // Of how many units the figures are, and as of when.
    'coSoSoLieu',
    'thoiDiem',
    // The totals in words, with those counted apart, not understood or not yet sent.
    'soLieu.doan',
    // The table and its totals; the notes say of a line what is doubtful in it.
    'nhom.dong.hoatDong',
    'nhom.dong.soLop',
    'nhom.dong.soNguoi',
    'nhom.dong.ghiChu',
    'tongLop',
    'tongNguoi',
    // Marks beside figures say nothing without it.
    'chuThich.doan',
    // The units that have not reported.
    'donViChuaBaoCao.tenDonVi',
  ],
  unit: [
    // That it was not sent, or has still to be mended.
    'banNhap.tinhTrang',
    // What is counted apart, and what was not understood.
    'soLieu.doan',
    'khoi.dong.hoatDong',
    'khoi.dong.soLop',
    'khoi.dong.soNguoi',
    'tongLop',
    'tongNguoi',
  ],
};
