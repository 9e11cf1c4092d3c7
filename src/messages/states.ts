// Words for the states, steps and severities that people see.

import type { Severity } from '../core/submission/problem';
import type { SubmissionState, UnitReport } from '../core/submission/report';
import { STANDING_WORDS } from './standing';

/** What a tab says by itself. */
export const STATES: Readonly<Record<SubmissionState, string>> = {
  unreadable: 'Không đọc được trang',
  empty: 'Chưa nhập số liệu',
  draft: 'Đang nhập, chưa gửi',
  errors: 'Còn lỗi',
  submitted: 'Đã gửi',
  nil: 'Không phát sinh',
};

/** Where a submission stands; while it has not been sent, how far the unit has come with it. */
export function describeState({ standing, state }: Pick<UnitReport, 'standing' | 'state'>): string {
  const words = STANDING_WORDS[standing];
  if (standing === 'open')
    return state === 'draft' || state === 'submitted' || state === 'nil'
      ? STATES[state]
      : `${words}: ${lower(STATES[state])}`;
  if (standing === 'returned' && state !== 'draft') return `${words}: ${lower(STATES[state])}`;
  return words;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo' };
