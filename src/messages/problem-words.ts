// What the words for problems are made of.

import type { QuantityDoubt } from '../core/quantity/quantity';
import type { NominationField } from '../core/submission/fields';
import type { FormSection } from '../core/submission/form';
import { FORM, SECTION_LABELS } from './form';

type Params = Readonly<Record<string, string>>;

export interface ProblemWords {
  readonly message: (params: Params) => string;
  readonly remedy: (params: Params) => string;
  /** What a unit typed or did, for the documentation. */
  readonly example: string;
}

const DOUBTS: Readonly<Record<QuantityDoubt, string>> = {
  range: 'là một khoảng',
  date: 'đã bị bảng tính đổi thành ngày tháng',
  expression: 'là một phép tính',
  percent: 'là tỷ lệ phần trăm',
  ratio: 'là tỷ lệ giữa hai số',
  rate: 'là số tính cho từng lớp, từng buổi, không phải tổng số',
  words: 'chưa rõ là bao nhiêu',
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
  unfinished: 'có dấu chưa rõ nghĩa ở cuối',
  money: 'là số tiền',
  takingPart: 'là số tham gia, không phải số lớp, số cuộc đã tổ chức',
  groupWithoutFigure: 'có nhóm người chưa ghi số',
  approximate: 'là số ước tính',
  secondNumber: 'có hai số',
  ambiguousComma: 'có dấu phẩy giữa các chữ số',
  product: 'là một phép nhân',
  otherUnit: 'tính theo đơn vị khác',
  sharedFigure: 'là một số chung cho nhiều nhóm người',
  veryLarge: 'lớn bất thường',
};

export const OTHER_UNIT: QuantityDoubt = 'otherUnit';
const VERY_LARGE: QuantityDoubt = 'veryLarge';
const LOST_THOUSANDS: QuantityDoubt = 'lostThousands';

export function doubtOf(params: Params): string {
  return DOUBTS[params.doubt as QuantityDoubt] ?? DOUBTS.words;
}

/** A number that lost its thousands mark has a likely meaning, which is offered and never taken. */
export function suggestionOf(params: Params): string {
  return params.doubt === LOST_THOUSANDS ? `; có lẽ là ${params.value}` : '';
}

/** What becomes of a figure that was read with a doubt. */
export function outcomeOf(params: Params): string {
  return params.doubt === VERY_LARGE ? ' nên chưa tính được' : `; tạm tính là ${params.value}`;
}

export function sectionOf(params: Params): string {
  // Without the bullet that some labels carry on the form.
  return (SECTION_LABELS[params.section as FormSection] ?? '').replace(/^- /, '');
}

/** What a line of the nominations lacks, by the heading of its column; a kind may also be worded as nobody knows it. */
export function lackOf({ missing = '', typed = '' }: Params): string {
  if (missing === 'kind') return `${typed === '' ? 'chưa ghi' : `ghi "${typed}", chưa rõ`} là tập thể hay cá nhân`;
  const heading = FORM.nominationColumns[missing as NominationField] ?? FORM.nominationColumns.name;
  return `chưa ghi ${heading.toLowerCase()}`;
}

export const always = (text: string) => () => text;

const MOST_NAMED = 3;

/** Asks which of several units is meant, and names some of them. */
export function amongUnits(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).map((name) => `"${name}"`);
  const last = names.length > MOST_NAMED ? 'đơn vị khác' : named.pop();
  return `Tên này có thể là ${named.join(', ')} hay ${last}; ghi đủ loại và tên của đơn vị đã tổ chức.`;
}

/** Offers the name that was perhaps meant. */
export const perhaps = (suggestion: string | undefined, otherwise: string, remedy: string): string =>
  suggestion === undefined ? remedy : `Nếu là "${suggestion}" thì ghi đúng tên này; nếu không phải, ${otherwise}.`;
