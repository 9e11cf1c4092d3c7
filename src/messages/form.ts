// The words of a unit's tab: the Mẫu tổng hợp and the Phụ lục of plan 489/KH-UBND, worded as there. The reader finds its way by these labels.

import type { FormSection, Narrative } from '../core/submission/form';

export const FORM = {
  title: 'TỔNG HỢP SỐ LIỆU KẾT QUẢ TỔ CHỨC TUẦN LỄ',
  attached: '(Kèm theo báo cáo kết quả tổ chức Tuần lễ)',
  unit: (name: string) => `Đơn vị báo cáo: ${name}`,
  guidance: (deadline: string) =>
    `Mỗi hoạt động ghi một dòng; hai cột số lượng chỉ ghi số. Hạn gửi: ${deadline}. Ghi xong, đánh dấu ô "Gửi báo cáo" ở cuối trang.`,
  columns: {
    index: 'STT',
    activity: 'Các hoạt động',
    organizer: 'Đơn vị tổ chức',
    quantity: 'Số lượng',
    classes: 'Số lớp/số cuộc thi',
    people: 'Người',
    note: 'Ghi chú',
  },
  report: (year: number) => `BÁO CÁO TỔNG KẾT TUẦN LỄ HỌC TẬP SUỐT ĐỜI NĂM ${year}`,
  part1: 'I. TỔ CHỨC TRIỂN KHAI TUẦN LỄ',
  part2: 'II. ĐÁNH GIÁ CHUNG',
  narratives: {
    steering: '1. Công tác chỉ đạo, triển khai, kiểm tra, đôn đốc thực hiện',
    activities: '2. Nội dung các hoạt động đã triển khai trong Tuần lễ',
    results: '1. Những kết quả đã đạt được; bài học kinh nghiệm',
    difficulties: '2. Khó khăn, tồn tại',
    proposals: '3. Kiến nghị, đề xuất',
  } satisfies Record<Narrative, string>,
  funding: '3. Kinh phí tổ chức Tuần lễ (ghi bằng đồng)',
  stateBudget: '- Ngân sách nhà nước',
  mobilisedFunds: '- Ngân sách hỗ trợ, vận động từ doanh nghiệp và các nguồn hợp pháp khác (nếu có)',
  tableAbove: '4. Bảng tổng hợp số liệu các hoạt động tổ chức Tuần lễ: thống kê theo mẫu ở đầu trang này',
  evidence: 'TÀI LIỆU KÈM THEO BÁO CÁO',
  directive: 'Công văn chỉ đạo của đơn vị (số, ngày hoặc đường link)',
  links: 'Minh chứng về các hoạt động: đường link, tin bài',
  photos: 'Hình ảnh minh chứng (đường link của 2 đến 3 ảnh)',
  nominations: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
  nominationColumns: {
    index: 'STT',
    name: 'Tên tập thể/Họ và tên cá nhân',
    position: 'Chức vụ, đơn vị công tác',
    kind: 'Tập thể/Cá nhân',
    award: 'Hình thức đề nghị',
    achievement: 'Tóm tắt thành tích',
  },
  nominationKinds: ['Tập thể', 'Cá nhân'],
  confirmation: 'XÁC NHẬN CỦA ĐƠN VỊ',
  nil: 'Không phát sinh (đơn vị không tổ chức hoạt động nào)',
  submit: 'Gửi báo cáo (số liệu đã đầy đủ, chính xác)',
  sentAt: 'Thời điểm đánh dấu gửi (tự ghi, không cần điền)',
  unlock: 'Yêu cầu mở khóa (chỉ dùng khi trang đã khóa)',
  quantityHint: 'Chỉ ghi số, ví dụ 2 hoặc 120. Không tổ chức thì ghi 0.',
  tickHint: 'Đánh dấu khi đã hoàn thành. Nếu mở bằng Excel hoặc LibreOffice: chọn TRUE.',
} as const;

export type HeadingWord = keyof typeof FORM.columns;

/** How units write the words of the heading when they type it again; the form's own wording first. */
export const HEADING_SPELLINGS: Readonly<Record<HeadingWord, readonly string[]>> = {
  index: [FORM.columns.index, 'TT', 'Số TT', 'Số thứ tự', 'STT.'],
  activity: [
    FORM.columns.activity,
    'Hoạt động',
    'Tên hoạt động',
    'Tên các hoạt động',
    'Nội dung hoạt động',
    'Nội dung các hoạt động',
    'Các nội dung hoạt động',
    'Các hoạt động đã tổ chức',
    'Các hoạt động đã triển khai',
  ],
  organizer: [FORM.columns.organizer, 'Đơn vị thực hiện', 'Đơn vị tổ chức thực hiện', 'Đơn vị chủ trì'],
  quantity: [FORM.columns.quantity, 'SL', 'Số liệu'],
  classes: [
    FORM.columns.classes,
    'Số lớp/cuộc thi',
    'Lớp/cuộc thi',
    'Số lớp, số cuộc thi',
    'Số lớp, cuộc thi',
    'Số lớp - số cuộc thi',
    'Số lớp và số cuộc thi',
    'Số lớp (số cuộc thi)',
    'Số lớp học/số cuộc thi',
    'Số lớp',
    'Số lớp học',
    'Số lớp học/cuộc thi',
    'Số lượng lớp',
    'Số lượng lớp/cuộc thi',
    'Số lượng lớp/số cuộc thi',
  ],
  people: [
    FORM.columns.people,
    'Số người',
    'Số lượng người',
    'Số người tham gia',
    'Người tham gia',
    'Số lượt người',
    'Lượt người',
    'Số lượt người tham gia',
    'Số người tham dự',
    'Số người tham gia học tập',
  ],
  note: [FORM.columns.note, 'Ghi chú khác', 'Chú thích'],
};

/** The second half of a heading that was split in two. */
export const CONTESTS_SPELLINGS: readonly string[] = [
  'Số cuộc thi',
  'Cuộc thi',
  'Số cuộc',
  'Số hội thi',
  'Số cuộc thi/hội thi',
];

export type NominationWord = keyof typeof FORM.nominationColumns;

/** The same for the heading of the nominations. */
export const NOMINATION_SPELLINGS: Readonly<Record<NominationWord, readonly string[]>> = {
  index: HEADING_SPELLINGS.index,
  name: [
    FORM.nominationColumns.name,
    'Họ và tên',
    'Họ tên',
    'Họ và tên cá nhân',
    'Tên tập thể, cá nhân',
    'Tên tập thể/cá nhân',
    'Tên tập thể, họ và tên cá nhân',
    'Tên tập thể và cá nhân',
    'Tên cá nhân, tập thể',
    'Tập thể, cá nhân',
    'Họ và tên, tập thể',
    'Tên',
  ],
  position: [
    FORM.nominationColumns.position,
    'Chức vụ',
    'Chức danh',
    'Đơn vị',
    'Đơn vị công tác',
    'Chức vụ/đơn vị công tác',
    'Chức vụ - đơn vị công tác',
    'Chức vụ và đơn vị công tác',
    'Chức vụ, đơn vị',
  ],
  kind: [FORM.nominationColumns.kind, 'Loại', 'Đối tượng', 'Tập thể hay cá nhân', 'Tập thể hoặc cá nhân'],
  award: [
    FORM.nominationColumns.award,
    'Hình thức',
    'Hình thức khen thưởng',
    'Hình thức đề nghị khen thưởng',
    'Hình thức khen',
    'Danh hiệu',
    'Danh hiệu đề nghị',
    'Đề nghị khen thưởng',
  ],
  achievement: [
    FORM.nominationColumns.achievement,
    'Thành tích',
    'Thành tích tiêu biểu',
    'Tóm tắt thành tích đạt được',
    'Nội dung thành tích',
    'Nội dung khen thưởng',
  ],
};

/** The label each section is found by. */
export const SECTION_LABELS: Readonly<Record<FormSection, string>> = {
  ...FORM.narratives,
  stateBudget: FORM.stateBudget,
  mobilisedFunds: FORM.mobilisedFunds,
  directive: FORM.directive,
  links: FORM.links,
  photos: FORM.photos,
  nominations: FORM.nominations,
  nil: FORM.nil,
  submit: FORM.submit,
  sentAt: FORM.sentAt,
  unlock: FORM.unlock,
};
