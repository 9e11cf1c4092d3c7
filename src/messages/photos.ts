// Ảnh minh chứng...: the pictures that the office puts into the report.

import { type LeftOutPhoto, LONGEST_CAPTION, MOST_PER_UNIT, MOST_PHOTOS, type PhotoFault } from '../core/report/photos';
import { formatCount } from '../core/text/vietnamese-number';
import { MENU } from './dialogs';

/** Why a picture is not in the report, after the words that name it. */
export const PHOTO_FAULTS: Readonly<Record<PhotoFault, string>> = {
  lost: 'không còn trong tệp ảnh',
  notPicture: 'không phải là ảnh JPEG hoặc PNG',
  pictureCut: 'tệp ảnh bị hỏng hoặc bị cắt mất phần cuối',
  pictureTooLarge: 'tệp ảnh quá lớn',
  unknownUnit: 'đơn vị không còn trong danh sách',
  tooMany: `nhiều hơn ${MOST_PER_UNIT} ảnh của một đơn vị hoặc ${MOST_PHOTOS} ảnh của báo cáo`,
};

export const PHOTOS = {
  fileName: (year: number) => `Ảnh minh chứng năm ${year}.zip`,
  leftOut: (photos: readonly LeftOutPhoto[]) =>
    `Có ${formatCount(photos.length)} ảnh không đưa được vào báo cáo: ${photos
      .map(({ unit, number, fault }) => `ảnh ${number} của ${unit} (${PHOTO_FAULTS[fault]})`)
      .join('; ')}. Chọn lại ảnh ở mục "${MENU.photos}".`,
  noPlace:
    'Mẫu báo cáo của cơ quan không có chỗ đặt ảnh nên báo cáo không có ảnh minh chứng; muốn có ảnh thì thêm vào mẫu một bảng hai ô: "{#hangAnh}{anh1}" và "{anh2}{/hangAnh}".',
  brokenAlbum: (name: string) =>
    `Tệp "${name}" trên Drive không đọc được nên báo cáo chưa có ảnh; khôi phục phiên bản trước của tệp, hoặc xóa tệp rồi chọn lại ảnh ở mục "${MENU.photos}".`,
  notSeen: (user: string) =>
    `(Ảnh minh chứng do ${user} chọn, nếu chưa bị xóa, chỉ có trong báo cáo khi chính người đó xuất: Google không cho tài khoản khác dùng tệp ấy qua tiện ích.)`,
  saved: (unit: string, ofUnit: number, all: number) =>
    ofUnit === 0
      ? `Đã bỏ ảnh của ${unit}; báo cáo có ${formatCount(all)} ảnh.`
      : `Đã lưu ${formatCount(ofUnit)} ảnh của ${unit}; báo cáo có ${formatCount(all)} ảnh. Ảnh có trong báo cáo ở lần xuất tới.`,
} as const;

export const PHOTOS_PAGE = {
  title: 'Ảnh minh chứng',
  advice: `Chọn đơn vị, mở đường link đơn vị đã gửi, tải ảnh về máy rồi chọn ảnh ở đây. Mỗi đơn vị 2 đến ${MOST_PER_UNIT} ảnh, cả báo cáo nhiều nhất ${MOST_PHOTOS} ảnh; ảnh lớn được thu nhỏ trước khi lưu. Ảnh có mặt học sinh thì cần được học sinh và cha, mẹ hoặc người giám hộ đồng ý.`,
  unit: 'Đơn vị',
  choose: '(chọn)',
  /** One line of the list of units; the page puts the number into `placed` anew. */
  line: (code: string, name: string) => `${code} - ${name}`,
  /** In the place of the name of a unit that has left the roster. */
  gone: '(không còn trong danh sách: chỉ bỏ được ảnh)',
  placed: '(# ảnh)',
  links: 'Đường link ảnh đơn vị đã gửi:',
  noLinks: 'Đơn vị chưa gửi đường link ảnh.',
  add: 'Thêm ảnh',
  caption: 'Chú thích',
  captionHint: 'Ví dụ: Lễ phát động Tuần lễ',
  longestCaption: String(LONGEST_CAPTION),
  most: String(MOST_PER_UNIT),
  remove: 'Bỏ',
  up: 'Lên trước',
  full: `Mỗi đơn vị nhiều nhất ${MOST_PER_UNIT} ảnh.`,
  unreadable: 'Trình duyệt không mở được ảnh này:',
  save: 'Lưu',
  close: 'Đóng',
  loading: 'Đang đọc ảnh...',
  saving: 'Đang lưu...',
  unsaved: 'Có thay đổi chưa lưu: bấm Lưu, hoặc Bỏ thay đổi.',
  discard: 'Bỏ thay đổi',
  failed: 'Chưa làm được',
} as const;
