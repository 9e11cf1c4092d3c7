// Tags without which a report would leave out figures, or what they rest on: a template has to hold them.

import type { KnownTag } from '../core/report/known-tags';

export const NEEDED_TAGS: readonly KnownTag[] = [
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
];
