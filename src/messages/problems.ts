// What every problem is called, and how to mend it: one sentence each.

import type { QuantityDoubt } from '../core/quantity/quantity';
import type { FormSection } from '../core/submission/form';
import type { Problem, ProblemCode } from '../core/submission/problem';
import { SECTION_LABELS } from './form';

type Params = Readonly<Record<string, string>>;
interface ProblemWords {
  readonly message: (params: Params) => string;
  readonly remedy: (params: Params) => string;
}

const DOUBTS: Readonly<Record<QuantityDoubt, string>> = {
  range: 'là một khoảng',
  date: 'đã bị bảng tính đổi thành ngày tháng',
  expression: 'là một phép tính',
  percent: 'là tỷ lệ phần trăm',
  ratio: 'là tỷ lệ giữa hai số',
  rate: 'là số tính cho từng lớp, từng buổi, không phải tổng số',
  words: 'không phải là số',
  tick: 'là ký hiệu đánh dấu, không phải là số',
  ditto: 'là dấu hiệu ghi như trên',
  fraction: 'là số thập phân',
  lostThousands: 'bị bảng tính hiểu là số thập phân',
  negative: 'là số âm',
  manyNumbers: 'có nhiều số',
  partsDiffer: 'có các số không khớp nhau',
  letterForDigit: 'có chữ cái lẫn trong chữ số',
  phoneNumber: 'giống số điện thoại',
  errorValue: 'là lỗi công thức',
  approximate: 'là số ước tính',
  secondNumber: 'có hai số',
  ambiguousComma: 'có dấu phẩy giữa các chữ số',
  product: 'là một phép nhân',
  otherUnit: 'tính theo đơn vị khác',
  veryLarge: 'lớn bất thường',
};

const OTHER_UNIT: QuantityDoubt = 'otherUnit';
const LOST_THOUSANDS: QuantityDoubt = 'lostThousands';

function doubtOf(params: Params): string {
  return DOUBTS[params.doubt as QuantityDoubt] ?? DOUBTS.words;
}

function suggestionOf(params: Params): string {
  return params.doubt === LOST_THOUSANDS ? `; có lẽ là ${params.value}` : '';
}

function sectionOf(params: Params): string {
  // Without the bullet that some labels carry on the form.
  return (SECTION_LABELS[params.section as FormSection] ?? '').replace(/^- /, '');
}

const sayWithout = (message: string, remedy: string): ProblemWords => ({
  message: () => message,
  remedy: () => remedy,
});

export const PROBLEM_WORDS: Readonly<Record<ProblemCode, ProblemWords>> = {
  tabMissing: sayWithout(
    'Không có trang của đơn vị trong sổ.',
    'Cơ quan tổng hợp cần chạy lại Thiết lập để tạo trang.',
  ),
  tableNotFound: sayWithout(
    'Không tìm thấy bảng số liệu: thiếu dòng tiêu đề "Các hoạt động".',
    'Khôi phục dòng tiêu đề của bảng theo Mẫu tổng hợp.',
  ),
  headerIncomplete: sayWithout(
    'Bảng số liệu thiếu cột "Số lớp/số cuộc thi" hoặc cột "Người".',
    'Khôi phục đủ các cột của bảng theo Mẫu tổng hợp.',
  ),
  tickMissing: {
    message: (p) => `Trang thiếu ô "${sectionOf(p)}".`,
    remedy: () => 'Khôi phục phần "XÁC NHẬN CỦA ĐƠN VỊ" ở cuối trang.',
  },
  sectionMissing: {
    message: (p) => `Trang thiếu mục "${sectionOf(p)}".`,
    remedy: () => 'Khôi phục mục này theo Phụ lục báo cáo.',
  },
  activityMissing: sayWithout(
    'Dòng có số liệu nhưng chưa ghi tên hoạt động.',
    'Ghi tên hoạt động vào cột "Các hoạt động".',
  ),
  countNotUnderstood: {
    message: (p) => `Số lớp/số cuộc thi ghi "${p.typed}" ${doubtOf(p)} nên chưa tính được${suggestionOf(p)}.`,
    remedy: () => 'Ghi lại bằng một số nguyên, ví dụ 2; phần giải thích ghi vào cột "Ghi chú".',
  },
  peopleNotUnderstood: {
    message: (p) => `Số người ghi "${p.typed}" ${doubtOf(p)} nên chưa tính được${suggestionOf(p)}.`,
    remedy: () => 'Ghi lại bằng một số nguyên, ví dụ 120; phần giải thích ghi vào cột "Ghi chú".',
  },
  figuresMissing: sayWithout(
    'Dòng chưa có số lớp/số cuộc thi và số người.',
    'Ghi số lượng của hoạt động; nếu không tổ chức thì ghi 0 hoặc xóa dòng.',
  ),
  nilWithRows: sayWithout(
    'Đã đánh dấu ô "Không phát sinh" nhưng bảng vẫn có số liệu.',
    'Bỏ đánh dấu ô "Không phát sinh" hoặc xóa các dòng số liệu.',
  ),
  emptyReport: sayWithout(
    'Đã đánh dấu ô "Gửi báo cáo" nhưng bảng chưa có số liệu.',
    'Nhập số liệu, hoặc đánh dấu thêm ô "Không phát sinh".',
  ),
  moneyNotUnderstood: {
    message: (p) => `Số tiền ghi "${p.typed}" chưa rõ là bao nhiêu đồng.`,
    remedy: () => 'Ghi số tiền bằng đồng, ví dụ 5.000.000; không có thì ghi 0.',
  },
  classesMissing: sayWithout('Dòng chưa ghi số lớp/số cuộc thi.', 'Ghi số lớp/số cuộc thi; nếu không có thì ghi 0.'),
  peopleMissing: sayWithout('Dòng chưa ghi số người.', 'Ghi số người tham gia; nếu không có thì ghi 0.'),
  organizerMissing: sayWithout('Dòng chưa ghi đơn vị tổ chức.', 'Ghi tên đơn vị tổ chức hoạt động.'),
  activityUnknown: {
    message: (p) => `Hoạt động "${p.typed}" chưa có trong danh mục.`,
    remedy: () => 'Ghi theo tên trong danh mục; cơ quan tổng hợp có thể bổ sung cách viết này vào danh mục.',
  },
  countDoubtful: {
    message: (p) =>
      p.doubt === OTHER_UNIT
        ? `"${p.typed}" không phải là số lớp hay số cuộc thi nên không cộng vào tổng.`
        : `Số lớp/số cuộc thi ghi "${p.typed}" ${doubtOf(p)}; tạm tính là ${p.value}.`,
    remedy: () => 'Nếu chưa đúng, ghi lại bằng một số nguyên.',
  },
  peopleDoubtful: {
    message: (p) =>
      p.doubt === OTHER_UNIT
        ? `"${p.typed}" không phải là số người nên không cộng vào tổng.`
        : `Số người ghi "${p.typed}" ${doubtOf(p)}; tạm tính là ${p.value}.`,
    remedy: () => 'Nếu chưa đúng, ghi lại bằng một số nguyên.',
  },
  totalDiffers: {
    message: (p) => `Dòng tổng cộng ghi ${p.typed} nhưng các dòng cộng lại được ${p.value}.`,
    remedy: () => 'Kiểm tra lại các dòng; dòng tổng cộng không được tính vào số liệu.',
  },
  narrativeMissing: {
    message: (p) => `Chưa viết mục "${sectionOf(p)}".`,
    remedy: () => 'Viết vài câu về nội dung này theo Phụ lục báo cáo.',
  },
  linkInvalid: {
    message: (p) => `"${p.typed}" không phải là đường link.`,
    remedy: () => 'Dán đường link bắt đầu bằng http:// hoặc https://.',
  },
  photosTooFew: {
    message: (p) => (p.given === '0' ? 'Chưa có ảnh minh chứng.' : `Mới có ${p.given} ảnh minh chứng.`),
    remedy: () => 'Kế hoạch yêu cầu 2 đến 3 ảnh; dán đường link của từng ảnh.',
  },
  nominationIncomplete: sayWithout(
    'Đề nghị khen thưởng còn thiếu thông tin.',
    'Ghi đủ tên, loại, hình thức đề nghị và tóm tắt thành tích.',
  ),
};

export function describeProblem(problem: Problem): { message: string; remedy: string } {
  const words = PROBLEM_WORDS[problem.code];
  return { message: words.message(problem.params), remedy: words.remedy(problem.params) };
}
