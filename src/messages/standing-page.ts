// The dialog Duyệt, trả lại, khóa, and what is said of its actions.

import { formatDate, type IsoDate } from '../core/calendar/iso-date';
import type { Standing } from '../core/standing/standing';
import type { OfficeAction, Refusal } from '../core/standing/transitions';
import { formatCount } from '../core/text/vietnamese-number';
import { nameList } from './names';
import { actionVerb, OFFICE_ACTION_WORDS, REFUSALS } from './standing';
import type { LetterAction } from './standing-mail';

export const STANDING_LETTERS: Readonly<Record<LetterAction | 'noAddress' | 'overQuota', string>> = {
  return: 'Trả lại',
  unlock: 'Mở khóa',
  refuseUnlock: 'Không mở khóa',
  noAddress: 'Đơn vị chưa có địa chỉ thư điện tử.',
  overQuota: 'Chưa gửi được vì hết hạn mức thư trong ngày.',
};

export const STANDING_PAGE = {
  title: 'Duyệt, trả lại, khóa báo cáo',
  advice:
    'Chọn đơn vị, rồi chọn việc cần làm. Trả lại và mở khóa cần ghi lý do và hạn gửi lại; đơn vị được báo qua thư điện tử.',
  filter: 'Trạng thái',
  all: 'Tất cả',
  everything: 'Chọn mọi đơn vị đang hiện',
  headings: { unit: 'Đơn vị', state: 'Trạng thái', sentAt: 'Gửi lúc', errors: 'Lỗi', people: 'Người' },
  reason: 'Lý do',
  cells: 'Các ô cần xem lại (ví dụ D7, E9)',
  deadline: 'Hạn gửi lại',
  actions: OFFICE_ACTION_WORDS,
  confirm: 'Đồng ý',
  back: 'Quay lại',
  close: 'Đóng',
  working: 'Đang thực hiện...',
  chosen: 'Đã chọn: ',
  none: 'Chưa chọn đơn vị nào.',
  failed: 'Không thực hiện được: ',
  done: (action: OfficeAction, names: readonly string[], tense: 'future' | 'past', deadline: IsoDate | undefined) => {
    const verb = actionVerb(action);
    if (names.length === 0) return `Không có đơn vị nào để ${verb}.`;
    const again =
      (action === 'return' || action === 'unlock') && deadline !== undefined
        ? `, gửi lại chậm nhất ngày ${formatDate(deadline)}`
        : '';
    return `${tense === 'past' ? 'Đã' : 'Sẽ'} ${verb} ${formatCount(names.length)} đơn vị: ${nameList(names)}${again}.`;
  },
  refused: (unit: string, refusal: Refusal, action: OfficeAction, standing: Standing) =>
    `Không ${actionVerb(action)} được ${unit}: ${REFUSALS[refusal](action, standing)}.`,
  unsent: (names: readonly string[]) =>
    `Thư báo chưa tới ${formatCount(names.length)} đơn vị: ${nameList(names)}; lý do ghi ở trang "Nhật ký", hãy báo cho đơn vị bằng cách khác.`,
  unknown: (code: string) => `Không có đơn vị phải báo cáo nào mang mã ${code}.`,
} as const;
