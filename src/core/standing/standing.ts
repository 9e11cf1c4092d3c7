// Where a unit's submission stands between the unit and the office, beside what its tab says at the moment.

/** In the order in which a submission usually moves. */
export const STANDINGS = ['open', 'submitted', 'nil', 'returned', 'approved', 'locked', 'unlockRequested'] as const;

export type Standing =
  /** Chưa gửi. */
  | 'open'
  /** Đã gửi: ticked, and without an error. */
  | 'submitted'
  /** Không phát sinh: sent, with nothing to report. */
  | 'nil'
  /** Trả lại: to be mended and sent again by a new deadline. */
  | 'returned'
  /** Đã duyệt. */
  | 'approved'
  /** Đã khóa: the unit cannot edit its tab any more. */
  | 'locked'
  /** Yêu cầu mở khóa: locked, and the unit asks to have it opened. */
  | 'unlockRequested';

const REPORTED: ReadonlySet<Standing> = new Set(['submitted', 'nil', 'approved', 'locked', 'unlockRequested']);

/** Whether the unit has done its duty: a nil report counts as reported. */
export function isReported(standing: Standing): boolean {
  return REPORTED.has(standing);
}

/** Whether the unit is shut out of its own tab. */
export function isLocked(standing: Standing): boolean {
  return standing === 'locked' || standing === 'unlockRequested';
}
