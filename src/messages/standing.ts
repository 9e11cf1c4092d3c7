// Words for where submissions stand, how they move, and why they do not.

import { formatDate, type IsoDate, type LocalTime } from '../core/calendar/iso-date';
import type { Standing } from '../core/standing/standing';
import type { Timeliness } from '../core/standing/timeliness';
import type { Action, OfficeAction, Refusal } from '../core/standing/transitions';
import { formatCount } from '../core/text/vietnamese-number';
import { formatMoment } from './time';

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  open: 'Chưa gửi',
  submitted: 'Đã gửi',
  nil: 'Không phát sinh',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
  locked: 'Đã khóa',
  unlockRequested: 'Yêu cầu mở khóa',
};

/** What the office does, as it stands on buttons and in sentences. */
export const OFFICE_ACTION_WORDS: Readonly<Record<OfficeAction, string>> = {
  approve: 'Duyệt',
  return: 'Trả lại',
  lock: 'Khóa',
  unlock: 'Mở khóa',
  refuseUnlock: 'Không mở khóa',
};

/** Reasons that the reading of the tabs gives by itself. */
export const READ_REASONS: Readonly<Record<Exclude<Action, OfficeAction>, string>> = {
  send: 'Đơn vị đánh dấu "Gửi báo cáo", không còn lỗi.',
  sendNil: 'Đơn vị đánh dấu "Gửi báo cáo" và "Không phát sinh".',
  withdraw: 'Đơn vị bỏ đánh dấu "Gửi báo cáo".',
  lapse: 'Trang có lỗi sau khi gửi.',
  requestUnlock: 'Đơn vị đánh dấu "Yêu cầu mở khóa".',
  cancelRequest: 'Đơn vị bỏ đánh dấu "Yêu cầu mở khóa".',
};

export const STANDING = {
  /** The word before it keeps the spreadsheet from taking it for a date. */
  stamp: (stamp: string) => `Lúc ${stamp}`,
  sentStamped: (moment: LocalTime) => `Đánh dấu lúc ${formatMoment(moment)} (theo thời điểm tự ghi trên trang).`,
  sentAgain: 'Nội dung đã thay đổi sau khi được duyệt.',
  returned: (reason: string, cells: string, deadline: IsoDate) =>
    `${sentence(reason)}${cells === '' ? '' : ` Các ô: ${cells}.`} Gửi lại chậm nhất ngày ${formatDate(deadline)}.`,
  refused: sentence,
  approved: 'Số liệu được duyệt như hiện có trên trang.',
  locked: 'Đơn vị không sửa được trang nữa.',
  /** On the unit's own tab, before the result of the check. */
  onTab: (standing: Standing, reason: string) =>
    `Trạng thái: ${STANDING_WORDS[standing]}.${reason === '' ? '' : ` ${reason}`}`,
  changedWhileLocked: 'Nội dung đã thay đổi sau khi khóa',
  requested: 'Chờ cơ quan mở khóa',
} as const;

export const REFUSALS: Readonly<Record<Refusal, (action: Action, standing: Standing) => string>> = {
  notFromHere: (action, standing) =>
    `đang ở trạng thái "${STANDING_WORDS[standing]}" nên không thể ${actionVerb(action)}`,
  errorsStand: () => 'trang còn lỗi',
  noErrorStands: () => 'trang không có lỗi',
  reasonMissing: () => 'chưa ghi lý do',
  deadlineMissing: () => 'chưa ghi hạn gửi lại, hoặc ngày ghi không có thật',
  deadlinePast: () => 'hạn gửi lại đã qua',
};

const VERBS: Readonly<Record<Action, string>> = {
  send: 'gửi',
  sendNil: 'gửi',
  withdraw: 'rút lại',
  lapse: 'chuyển về chưa gửi',
  return: 'trả lại',
  approve: 'duyệt',
  lock: 'khóa',
  requestUnlock: 'yêu cầu mở khóa',
  cancelRequest: 'bỏ yêu cầu mở khóa',
  refuseUnlock: 'từ chối mở khóa',
  unlock: 'mở khóa',
};

export function actionVerb(action: Action): string {
  return VERBS[action];
}

/** `Đúng hạn`, `Muộn 2 ngày`: blank while nothing was sent. */
export function describeTimeliness(timeliness: Timeliness | undefined): string {
  if (timeliness === undefined) return '';
  if (timeliness.kind === 'late') return `Muộn ${formatCount(timeliness.days)} ngày`;
  return timeliness.kind === 'onTime' ? 'Đúng hạn' : 'Chưa rõ (thấy sau hạn)';
}

function sentence(text: string): string {
  return text.trim().replace(/[.\s]*$/, '.');
}
