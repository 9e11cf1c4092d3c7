// The office's templates: what their menu item says, and which template a report was made of.

import type { TemplateName } from '../core/report/templates';
import { MENU } from './dialogs';

type Words = Readonly<Record<TemplateName, string>>;

export const TEMPLATE = {
  fileNames: { report: 'Mẫu báo cáo tổng kết (sửa được)', unit: 'Mẫu phiếu đơn vị (sửa được)' } satisfies Words,
  made: `Đã đặt mẫu báo cáo tổng kết và mẫu phiếu đơn vị vào Google Drive. Sửa mẫu nào thì từ đó "${MENU.report}" hoặc "${MENU.unitReports}" dùng mẫu ấy; mẫu chưa sửa thì vẫn dùng mẫu có sẵn.`,
  sound: {
    report: `Mẫu báo cáo của cơ quan không có lỗi. "${MENU.report}" đang dùng mẫu này.`,
    unit: `Mẫu phiếu đơn vị của cơ quan không có lỗi. "${MENU.unitReports}" đang dùng mẫu này.`,
  } satisfies Words,
  unedited: {
    report: `Mẫu báo cáo chưa được sửa: "${MENU.report}" dùng mẫu có sẵn.`,
    unit: `Mẫu phiếu đơn vị chưa được sửa: "${MENU.unitReports}" dùng mẫu có sẵn.`,
  } satisfies Words,
  ofOffice: 'Dùng mẫu của cơ quan trong Google Drive.',
  builtIn: 'Dùng mẫu có sẵn.',
  notSeen: (user: string) =>
    `(Mẫu do ${user} sửa, nếu chưa bị xóa, chỉ dùng được khi chính người đó xuất: Google không cho tài khoản khác dùng tệp ấy qua tiện ích.)`,
  /** Of the set-up. */
  pointer: `Muốn sửa lời văn, cách trình bày của báo cáo tổng kết và phiếu đơn vị thì sửa mẫu trong Google Drive: chọn "${MENU.template}" ở mục "${MENU.book}".`,
  noTime: 'hết thời gian của một lần chạy',
  /** Of the set-up, where Drive refused; the item makes them later. */
  notPut: (why: string) =>
    `Chưa đặt được các mẫu báo cáo vào Google Drive (${why}); khi cần, chọn "${MENU.template}" ở mục "${MENU.book}".`,
} as const;

export const TEMPLATE_PAGE = {
  title: 'Mẫu báo cáo',
  advice:
    'Mở tệp bằng Google Tài liệu hoặc Word; sửa lời văn, cách trình bày tùy ý; giữ nguyên các thẻ trong ngoặc nhọn { }. Sửa xong, chọn lại mục này để kiểm tra mẫu. Muốn quay về mẫu có sẵn thì xóa tệp. Mẫu chỉ dùng được khi chính người đã tạo mẫu xuất báo cáo.',
} as const;
