// Every setting of a campaign: its kind, whether it may stay blank, and the value the plan 489/KH-UBND gives it.
// The settings tab, its reading, its checks and its documentation derive from this table; the words stand in src/messages.

import type { Kind, ValueOfKind } from './kinds';

interface FieldDefinition {
  readonly kind: Kind;
  readonly required: boolean;
  /** As it is written into a new settings tab. */
  readonly initial: string;
}

function field<K extends Kind>(kind: K, initial: string, required = true) {
  return { kind, initial, required };
}

export const SETTING_FIELDS = {
  year: field('year', '2021'),
  weekName: field('text', 'Tuần lễ hưởng ứng học tập suốt đời'),
  theme: field(
    'text',
    'Chuyển đổi số và cơ hội học tập suốt đời cho tất cả mọi người trong bối cảnh đại dịch COVID-19',
    false,
  ),
  startDate: field('date', '01/10/2021'),
  endDate: field('date', '07/10/2021'),
  deadline: field('date', '10/10/2021'),
  deadlineInclusive: field('yesNo', 'Không'),
  planNumber: field('text', '489/KH-UBND'),
  planDate: field('date', '30/09/2021'),
  planIssuer: field('text', 'Ủy ban nhân dân huyện Thanh Oai'),
  superior: field('text', 'UBND HUYỆN THANH OAI', false),
  issuer: field('text', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'),
  officeName: field('text', 'Phòng Giáo dục và Đào tạo huyện Thanh Oai'),
  area: field('text', 'toàn huyện'),
  place: field('text', 'Thanh Oai'),
  documentSign: field('text', 'BC-GDĐT'),
  receivers: field('lines', 'Ủy ban nhân dân huyện Thanh Oai;\nSở Giáo dục và Đào tạo Hà Nội'),
  authority: field('lines', 'TRƯỞNG PHÒNG'),
  recipients: field('lines', 'Như trên;\nLưu: VT, THCS'),
  officeEmails: field('emails', 'tothcs.thanhoai@example.org'),
  officeUsers: field('emails', '', false),
  remindBefore: field('days', '3; 1; 0', false),
  remindAfter: field('days', '1; 3', false),
  remindHours: field('hours', '07:30-16:30'),
  remindCopyTo: field('emails', '', false),
} satisfies Record<string, FieldDefinition>;

export type SettingKey = keyof typeof SETTING_FIELDS;
export const SETTING_KEYS = Object.keys(SETTING_FIELDS) as SettingKey[];

export type Settings = { readonly [K in SettingKey]: ValueOfKind<(typeof SETTING_FIELDS)[K]['kind']> };
