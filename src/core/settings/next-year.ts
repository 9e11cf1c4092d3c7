// What settings become when the next year begins.

import { type IsoDate, isoDate } from '../calendar/iso-date';
import { expectPresent } from '../errors';
import type { SettingKey, Settings } from './fields';

/** What the next plan is sure to say otherwise, or may: the office has to look at it before anything is sent. */
export const SETTINGS_TO_CHECK: readonly SettingKey[] = [
  'theme',
  'startDate',
  'endDate',
  'deadline',
  'planNumber',
  'planDate',
];

/**
 * The same days a year later: the week was 01-07/10 in nearly every year. The theme is a new one each year and may stay blank; number and
 * day of the plan may not, and stay as they were until the new plan is there.
 */
export function settingsOfNextYear(settings: Settings): Settings {
  const { year, startDate, endDate, deadline } = settings;
  return {
    ...settings,
    year: year + 1,
    theme: '',
    startDate: aYearLater(startDate),
    endDate: aYearLater(endDate),
    deadline: aYearLater(deadline),
  };
}

/** 29/02 becomes 28/02. */
function aYearLater(date: IsoDate): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const later = isoDate(year + 1, month, day) ?? isoDate(year + 1, month, day - 1);
  return expectPresent(later, `a day a year after ${date}`);
}
