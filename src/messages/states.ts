// Words for the states, steps and severities that people see.

import type { ReminderStep } from '../core/reminders/decide-reminders';
import type { Severity } from '../core/submission/problem';
import type { SubmissionState } from '../core/submission/report';

export const STATES: Readonly<Record<SubmissionState, string>> = {
  unreadable: 'Không đọc được trang',
  empty: 'Chưa nhập số liệu',
  draft: 'Đang nhập, chưa gửi',
  errors: 'Còn lỗi',
  submitted: 'Đã gửi',
  nil: 'Không phát sinh',
};

export const STEPS: Readonly<Record<ReminderStep, string>> = {
  before: 'Nhắc trước hạn',
  due: 'Đến hạn',
  overdue: 'Đôn đốc quá hạn',
};

export const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo' };
