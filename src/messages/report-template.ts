// The office's template of the report: what its menu item says, and which template a report was made of.

import { MENU } from './dialogs';

export const TEMPLATE = {
  fileName: 'Mẫu báo cáo tổng kết (sửa được)',
  made: 'Đã tạo mẫu báo cáo của cơ quan từ mẫu có sẵn. Từ nay "Xuất báo cáo" dùng mẫu này.',
  sound: 'Mẫu báo cáo của cơ quan không có lỗi. "Xuất báo cáo" đang dùng mẫu này.',
  ofOffice: 'Dùng mẫu của cơ quan trong Google Drive.',
  builtIn: 'Dùng mẫu có sẵn.',
  notSeen: (user: string) =>
    `(Mẫu do ${user} tạo, nếu chưa bị xóa, chỉ dùng được khi chính người đó xuất báo cáo: Google không cho tài khoản khác dùng tệp ấy qua tiện ích.)`,
  /** Of the set-up. */
  pointer: `Muốn sửa lời văn, cách trình bày của báo cáo tổng kết thì chọn "${MENU.template}" ở mục "${MENU.book}".`,
} as const;

export const TEMPLATE_PAGE = {
  title: 'Mẫu báo cáo',
  advice:
    'Sửa lời văn, cách trình bày tùy ý; giữ nguyên các thẻ trong ngoặc nhọn { }. Sửa xong, chọn lại mục này để kiểm tra mẫu. Muốn quay về mẫu có sẵn thì xóa tài liệu này. Mẫu chỉ dùng được khi chính người đã tạo mẫu xuất báo cáo.',
} as const;
