// What stops the work, in one sentence that names file or tab, place and remedy.

import type { SetupFault, SetupFaultCode } from '../core/errors';
import type { RosterColumn } from '../core/roster/columns';
import type { SettingKey } from '../core/settings/fields';
import { AUTOMATION } from './automation';
import { SETTING_WORDS } from './settings';
import { HOLIDAYS_TAB, ROSTER_TAB } from './tabs';

type Params = Readonly<Record<string, string>>;

const labelOf = (p: Params) => SETTING_WORDS[p.key as SettingKey]?.label ?? p.key;
const settingOr = (p: Params, other: string) => (p.key === undefined ? other : `mục "${labelOf(p)}"`);

const WORDS: Readonly<Record<SetupFaultCode, (params: Params) => string>> = {
  missingTab: () => 'sổ chưa có trang này; hãy chạy Thiết lập trước.',
  missingColumn: (p) => `thiếu cột "${ROSTER_TAB.headings[p.column as RosterColumn] ?? p.column}".`,
  emptyRoster: () => 'chưa có đơn vị nào; hãy ghi danh sách đơn vị rồi chạy Thiết lập.',
  missingCode: () => 'đơn vị chưa có mã.',
  missingName: (p) => `đơn vị mã "${p.value}" chưa có tên.`,
  duplicateCode: (p) => `mã "${p.value}" trùng với ${p.first}; mỗi đơn vị phải có một mã riêng.`,
  duplicateTab: (p) => `tên trang "${p.value}" trùng với ${p.first}; mỗi đơn vị phải có một trang riêng.`,
  badTabTitle: (p) => `tên trang "${p.value}" quá dài hoặc có ký tự không dùng được ([ ] * ? : / \\).`,
  reservedTab: (p) => `tên trang "${p.value}" là tên một trang của cơ quan tổng hợp; hãy đặt tên khác.`,
  badEmail: (p) => `${settingOr(p, 'thư điện tử')} ghi "${p.value}" không phải là địa chỉ thư điện tử.`,
  badDate: (p) => `${settingOr(p, 'ngày')} ghi "${p.value}" không phải là ngày có thật; hãy ghi dạng ngày/tháng/năm.`,
  badYesNo: (p) => `${settingOr(p, 'giá trị')} ghi "${p.value}"; chỉ ghi Có hoặc Không.`,
  badYear: (p) => `${settingOr(p, 'năm')} ghi "${p.value}" không phải là năm từ 2000 đến 2100.`,
  badDays: (p) =>
    `${settingOr(p, 'số ngày')} ghi "${p.value}"; chỉ ghi các số ngày làm việc từ 0 đến 30, cách nhau bằng dấu chấm phẩy, ví dụ 3; 1; 0.`,
  badHours: (p) =>
    `${settingOr(p, 'giờ')} ghi "${p.value}"; hãy ghi giờ bắt đầu và giờ kết thúc trong ngày, ví dụ 07:30-16:30.`,
  badDayKind: (p) =>
    `cột "${HOLIDAYS_TAB.headings[1]}" ghi "${p.value}"; chỉ ghi ${HOLIDAYS_TAB.kinds.join(' hoặc ')}.`,
  unknownPlaceholder: (p) => `chỗ này không điền được {${p.value}}; các chỗ điền dùng được: ${p.known}.`,
  unclosedPlaceholder: (p) => `có dấu ngoặc nhọn không đủ cặp ở "${p.value}"; mỗi chỗ điền viết trong một cặp { }.`,
  emptyLetter: (p) => `mẫu thư "${p.value}" chưa có ${p.part}; hãy ghi lại, hoặc xóa dòng này để dùng mẫu có sẵn.`,
  longLetter: (p) => `mẫu thư "${p.value}" có ${p.part} quá ${p.limit} ký tự; hãy rút gọn.`,
  missingSetting: (p) => `chưa ghi mục "${labelOf(p)}".`,
  unknownSetting: (p) => `không có mục nào tên là "${p.value}".`,
  datesReversed: () => 'ngày kết thúc trước ngày bắt đầu.',
  codesCollide: (p) => `mã "${p.value}" và mã "${p.first}" không dùng cùng nhau được; hãy đổi một mã.`,
  mergedIntoUnknown: (p) =>
    `đơn vị mã "${p.code}" ghi sáp nhập vào mã "${p.value}", nhưng danh sách không có mã này; hãy ghi đúng mã của đơn vị mới, nhiều mã thì cách nhau bằng dấu chấm phẩy.`,
  mergedIntoItself: (p) =>
    `đơn vị mã "${p.code}" ghi sáp nhập vào chính mã của mình; hãy ghi mã của đơn vị mới, hoặc để trống nếu đơn vị không sáp nhập.`,
  mergerCycle: (p) =>
    `đơn vị mã "${p.code}" sáp nhập vào đơn vị khác rồi lại quay về chính mình (${p.value}); hãy sửa lại cột "${ROSTER_TAB.headings.mergedInto}" của một trong các đơn vị này.`,
  emptyCatalogue: () => 'danh mục chưa có hoạt động nào.',
  duplicateActivity: (p) => `hoạt động "${p.value}" trùng với ${p.first}.`,
  badActivityFlag: (p) => `cột "Tính vào số lớp/số cuộc thi" ghi "${p.value}"; chỉ ghi Có hoặc Không.`,
  anotherRun: () => 'một người khác đang chạy Tổng hợp trên sổ này; hãy đợi một phút rồi thử lại.',
  changedMeanwhile: () =>
    'sổ vừa có thay đổi trong lúc chờ xác nhận nên chưa làm gì; hãy chạy lại lệnh và xem lại nội dung.',
  notOffice: (p) =>
    `${p.user} không có trong danh sách người của cơ quan nên không dùng được mục này; không có gì bị thay đổi; cần dùng thì đề nghị cơ quan tổng hợp ghi thêm vào mục "${SETTING_WORDS.officeUsers.label}" của trang Cấu hình.`,
  blankUser: () =>
    'Google không cho biết tài khoản đang dùng nên chưa làm gì; hãy mở sổ trong một cửa sổ chỉ đăng nhập một tài khoản Google rồi thử lại.',
  scopesMissing: (p) => AUTOMATION.scopesMissing(p.url ?? ''),
  noReminder: (p) => `đơn vị mã "${p.code}" hiện không có thư nhắc nào; hãy mở lại "Xem trước thư nhắc...".`,
  noSnapshot: (p) =>
    `không có bản lưu số ${p.number} của đơn vị mã "${p.unit}", hoặc nội dung đã được bỏ để nhường chỗ cho bản lưu mới; hãy mở lại "Khôi phục trang..." và chọn bản lưu khác.`,
  snapshotDamaged: (p) =>
    `nội dung bản lưu số ${p.number} đã bị sửa nên không đọc được; không có gì bị thay đổi; hãy chọn bản lưu khác.`,
  severalFiles: (p) =>
    `có ${p.count} tệp "${p.name}" nên không rõ phải dùng tệp nào; hãy giữ lại một tệp, xóa các tệp kia rồi làm lại.`,
  badPhoto: (p) => `ảnh ${p.number}: ${p.why}; hãy chọn ảnh khác.`,
  longCaption: (p) => `chú thích của ảnh ${p.number} dài hơn ${p.most} ký tự; hãy ghi ngắn lại.`,
  tooManyPhotos: (p) => `báo cáo sẽ có ${p.given} ảnh, nhiều nhất là ${p.most}; hãy bỏ bớt ảnh của đơn vị khác.`,
  brokenAlbum: (p) =>
    `tệp "${p.name}" không đọc được; không có gì bị thay đổi; hãy khôi phục phiên bản trước của tệp, hoặc xóa tệp rồi chọn lại ảnh.`,
  noReport: () => 'chưa có báo cáo nào được xuất; hãy chọn "Xuất báo cáo" trước.',
  reportNotSeen: (p) =>
    `không thấy báo cáo dạng Google Tài liệu do ${p.user} xuất: tệp đã bị xóa, hoặc do người khác tạo nên Google không cho tài khoản này dùng qua tiện ích; người đó chọn mục này, hoặc mở báo cáo rồi tải xuống dạng PDF.`,
  unknownUnit: (p) => `không có đơn vị nào mã "${p.code}" phải báo cáo.`,
  lockedFile: () =>
    'tệp có mật khẩu hoặc là tệp Excel kiểu cũ (.xls); hãy bỏ mật khẩu, lưu lại thành .xlsx rồi chọn lại.',
  brokenFile: () => 'tệp bị hỏng hoặc không phải là tệp Excel .xlsx; hãy mở bằng Excel, lưu lại rồi chọn lại.',
  emptyTable: () => 'không có bảng nào; cần một dòng tiêu đề và mỗi đơn vị một dòng.',
  longTable: (p) => `có hơn ${p.limit} dòng; hãy chỉ để lại bảng danh sách đơn vị.`,
};

/** `Trang "Cấu hình", ô B5: ...` */
export function describeFault(fault: SetupFault): string {
  const at = fault.place.at === undefined ? '' : `, ${fault.place.at}`;
  return `${fault.place.in}${at}: ${WORDS[fault.code](fault.params)}`;
}

/** The sentence alone, for where the place is seen. */
export function describeFaultHere(fault: SetupFault): string {
  const words = WORDS[fault.code](fault.params);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** All faults as one sentence: the first in full, the others counted. */
export function describeFaults(faults: readonly SetupFault[]): string {
  const [first, ...others] = faults;
  if (first === undefined) return '';
  return others.length === 0
    ? describeFault(first)
    : `${describeFault(first)} (Còn ${others.length} chỗ khác cần sửa.)`;
}

export const PLACES = {
  tab: (title: string) => `Trang "${title}"`,
  cell: (a1: string) => `ô ${a1}`,
  row: (number: number) => `dòng ${number}`,
  item: (number: number) => `mục thứ ${number}`,
  file: (name: string) => `Tệp ${name}`,
  pasted: 'Danh sách đã dán',
  book: 'Sổ tổng hợp',
  user: 'Tài khoản',
  drive: 'Google Drive',
} as const;
