// What is wrong with a line of the table, and how to mend it: one sentence each.

import {
  always,
  amongUnits,
  doubtOf,
  OTHER_UNIT,
  outcomeOf,
  type ProblemWords,
  perhaps,
  suggestionOf,
} from './problem-words';

export const LINE_PROBLEMS = {
  activityMissing: {
    message: always('Dòng có số liệu nhưng chưa ghi tên hoạt động.'),
    remedy: always('Ghi tên hoạt động vào cột "Các hoạt động".'),
    example: 'Cột "Người" ghi 120, cột "Các hoạt động" để trống.',
  },
  countNotUnderstood: {
    message: (p) => `Số lớp/số cuộc thi ghi "${p.typed}" ${doubtOf(p)} nên chưa tính được${suggestionOf(p)}.`,
    remedy: always('Ghi lại bằng một số nguyên, ví dụ 2; phần giải thích ghi vào cột "Ghi chú".'),
    example: '2-3',
  },
  peopleNotUnderstood: {
    message: (p) => `Số người ghi "${p.typed}" ${doubtOf(p)} nên chưa tính được${suggestionOf(p)}.`,
    remedy: always('Ghi lại bằng một số nguyên, ví dụ 120; phần giải thích ghi vào cột "Ghi chú".'),
    example: 'toàn trường',
  },
  figuresMissing: {
    message: always('Dòng chưa có số lớp/số cuộc thi và số người.'),
    remedy: always('Ghi số lượng của hoạt động; nếu không tổ chức thì ghi 0 hoặc xóa dòng.'),
    example: 'Dòng "Ngày hội đọc sách" không ghi số nào.',
  },
  figuresMerged: {
    message: (p) => `Ô số liệu "${p.typed}" gộp cả cột "Số lớp/số cuộc thi" và cột "Người" nên chưa tính được.`,
    remedy: always('Bỏ gộp ô, ghi số lớp/số cuộc thi và số người vào hai ô riêng.'),
    example: 'Hai ô số lượng gộp làm một, ghi 120.',
  },
  columnsShifted: {
    message: (p) => `Ô này chỉ có số "${p.typed}"; dòng có vẻ bị ghi lệch cột.`,
    remedy: always('Chuyển các ô của dòng về đúng cột của bảng.'),
    example: 'Cột "Đơn vị tổ chức" ghi 120.',
  },
  classesMissing: {
    message: always('Dòng chưa ghi số lớp/số cuộc thi.'),
    remedy: always('Ghi số lớp/số cuộc thi; nếu không có thì ghi 0.'),
    example: 'Cột "Người" ghi 60, cột "Số lớp/số cuộc thi" để trống.',
  },
  peopleMissing: {
    message: always('Dòng chưa ghi số người.'),
    remedy: always('Ghi số người tham gia; nếu không có thì ghi 0.'),
    example: 'Cột "Số lớp/số cuộc thi" ghi 2, cột "Người" để trống.',
  },
  organizerMissing: {
    message: always('Dòng chưa ghi đơn vị tổ chức.'),
    remedy: always('Ghi tên đơn vị tổ chức hoạt động.'),
    example: 'Cột "Đơn vị tổ chức" để trống.',
  },
  activityUnknown: {
    message: (p) => `Hoạt động "${p.typed}" chưa có trong danh mục.`,
    remedy: (p) =>
      perhaps(
        p.suggestion,
        'đề nghị cơ quan tổng hợp bổ sung hoạt động vào danh mục',
        'Ghi theo tên trong danh mục hoặc đề nghị cơ quan tổng hợp bổ sung vào danh mục; nếu dòng này không phải là một hoạt động thì chuyển nội dung sang cột "Ghi chú".',
      ),
    example: 'Chạy bộ vì cộng đồng học tập',
  },
  organizerUnknown: {
    message: (p) => `Chưa nhận ra đơn vị tổ chức "${p.typed}".`,
    remedy: (p) =>
      perhaps(
        p.suggestion,
        'ghi đủ loại và tên đơn vị',
        p.candidates === undefined
          ? 'Ghi đủ loại và tên đơn vị, ví dụ "THCS Cự Khê"; cơ quan tổng hợp có thể ghi thêm tên khác vào danh sách đơn vị.'
          : amongUnits(p.candidates.split('\n')),
      ),
    example: 'Cự Khê',
  },
  countDoubtful: {
    message: (p) =>
      p.doubt === OTHER_UNIT
        ? `"${p.typed}" không phải là số lớp hay số cuộc thi nên không cộng vào tổng.`
        : `Số lớp/số cuộc thi ghi "${p.typed}" ${doubtOf(p)}${outcomeOf(p)}.`,
    remedy: always('Nếu chưa đúng, ghi lại bằng một số nguyên.'),
    example: '12 băng rôn',
  },
  peopleDoubtful: {
    message: (p) =>
      p.doubt === OTHER_UNIT
        ? `"${p.typed}" không phải là số người nên không cộng vào tổng.`
        : `Số người ghi "${p.typed}" ${doubtOf(p)}${outcomeOf(p)}.`,
    remedy: always('Nếu chưa đúng, ghi lại bằng một số nguyên.'),
    example: 'khoảng 300',
  },
  figureMerged: {
    message: (p) => `Ô "${p.typed}" gộp chung cho ${p.value} hoạt động; chỉ tính một lần, vào hoạt động đầu.`,
    remedy: always('Nếu mỗi hoạt động có số riêng thì bỏ gộp ô và ghi từng số.'),
    example: 'Cột "Người" gộp ba dòng, ghi 450.',
  },
  peopleWithoutClasses: {
    message: (p) => `Dòng có ${p.value} người nhưng số lớp/số cuộc thi ghi 0.`,
    remedy: always('Kiểm tra lại số lớp/số cuộc thi của hoạt động.'),
    example: 'Số lớp/số cuộc thi ghi 0, người ghi 120.',
  },
  peoplePerClassUnusual: {
    message: (p) =>
      `Ghi ${p.people} người cho ${p.classes} lớp/cuộc thi là ${p.size === 'few' ? 'rất ít' : 'rất nhiều'}.`,
    remedy: always('Kiểm tra lại số lớp/số cuộc thi và số người; nếu đúng thì giữ nguyên.'),
    example: '1 lớp, 2.000 người',
  },
  figuresSwapped: {
    message: (p) => `Ghi ${p.classes} lớp/cuộc thi nhưng chỉ có ${p.people} người; có lẽ hai cột bị ghi đổi chỗ.`,
    remedy: always('Nếu ghi nhầm cột thì đổi lại hai số; nếu đúng thì giữ nguyên.'),
    example: '450 lớp, 12 người',
  },
  doubtfulLine: {
    message: (p) => `Dòng "${p.typed}" có vẻ không phải là một hoạt động nên chưa được tính.`,
    remedy: always('Ghi tên hoạt động nếu là hoạt động riêng, hoặc chuyển nội dung này vào cột "Ghi chú".'),
    example: 'Dòng "Trong đó: nữ" ghi 30 người.',
  },
  noteContradicts: {
    message: (p) => `Ghi chú "${p.typed}" trái với số liệu đã ghi; số liệu của dòng vẫn được tính.`,
    remedy: always(
      'Nếu hoạt động không tổ chức trong Tuần lễ hoặc đã tính ở dòng khác thì ghi 0; nếu đúng là đã tổ chức thì sửa ghi chú.',
    ),
    example: 'Ghi chú "Không thực hiện do dịch", cột "Người" ghi 120.',
  },
  totalDiffers: {
    message: (p) => `Dòng tổng cộng ghi ${p.typed} nhưng các dòng cộng lại được ${p.value}.`,
    remedy: always(
      'Sửa dòng tổng cộng hoặc các dòng ở trên cho khớp; số liệu được tính theo từng dòng, không theo dòng tổng cộng.',
    ),
    example: 'Dòng "Tổng cộng" ghi 12, các dòng cộng lại được 11.',
  },
  duplicateRow: {
    message: (p) => `Dòng này giống hệt dòng ở ô ${p.first}.`,
    remedy: always('Nếu ghi hai lần cùng một hoạt động thì xóa một dòng.'),
    example: 'Hai dòng cùng hoạt động, đơn vị tổ chức và số liệu.',
  },
  sharedEvent: {
    message: (p) => `Hoạt động này có thể trùng với hoạt động do ${p.unit} báo cáo (ô ${p.first}).`,
    remedy: always('Cơ quan tổng hợp xem trang "Hoạt động trùng" và đánh dấu nếu chỉ tính một lần.'),
    example:
      'UBND xã báo cáo lễ phát động, Trung tâm HTCĐ cùng xã cũng báo cáo lễ đó và ghi đơn vị tổ chức là UBND xã.',
  },
  jumpFromLastYear: {
    message: (p) => {
      const from = p.from === '' ? '' : `, cộng của ${p.from}`;
      const total = p.figure === 'classes' ? 'Tổng số lớp/số cuộc thi' : 'Tổng số người';
      return `${total} là ${p.value}, khác xa năm ${p.year} (${p.before}${from}).`;
    },
    remedy: always('Cơ quan tổng hợp hỏi lại đơn vị; nếu số liệu đúng thì giữ nguyên.'),
    example: 'Năm trước 450 người, năm nay 4.500 người.',
  },
} satisfies Record<string, ProblemWords>;
