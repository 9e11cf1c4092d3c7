// What the sample is made from: 130 units, and activities with their spellings and plausible sizes.

import activities from './activities.json';
import settings from './settings.json';
import units from './units.json';

export interface SampleUnit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  /** Blank for those of the whole district. */
  readonly commune: string;
  readonly tab: string;
  readonly emails: string;
  readonly otherNames: readonly string[];
}

export interface SampleActivity {
  readonly code: string;
  /** As units write it, the full title first. */
  readonly spellings: readonly string[];
  /** What its number counts, e.g. `lớp`. */
  readonly unit: string;
  /** Whether that number is one of classes and contests. */
  readonly counts: boolean;
  /** Smallest and largest plausible number. */
  readonly classes: readonly number[];
  readonly people: readonly number[];
  /** Whether people are counted as attendances. */
  readonly attendances: boolean;
  /** Types of unit that usually do it. */
  readonly types: readonly string[];
}

export const UNITS: readonly SampleUnit[] = units;
export const ACTIVITIES: readonly SampleActivity[] = activities;
export const SETTINGS: Readonly<Record<string, string | number | boolean | string[]>> = settings;

/** What nobody's catalogue knows, but units do. */
export const UNKNOWN_ACTIVITIES: readonly string[] = [
  'Gameshow "Học để hạnh phúc"',
  'Phát sóng trực tiếp giao lưu gương tự học',
  'Chạy bộ vì cộng đồng học tập',
  'Chiếu phim tư liệu về Bác Hồ với việc tự học',
  'Đố vui có thưởng qua mạng',
];
