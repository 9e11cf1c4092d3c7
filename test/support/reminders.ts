// Reminders for tests of letters: a unit's tab as it was typed, the day, and what follows from both.

import { initialSettings } from '../../src/commands/setup-settings';
import { createCatalogue } from '../../src/core/activity/catalogue';
import { type Deadline, lastDay } from '../../src/core/calendar/deadline';
import type { LocalTime } from '../../src/core/calendar/iso-date';
import { workingDaysFrom } from '../../src/core/calendar/working-days';
import type { Rung } from '../../src/core/reminders/ladder';
import { letterFor } from '../../src/core/reminders/letter-kind';
import { createOrganizerMatcher } from '../../src/core/roster/match-organizer';
import type { Unit } from '../../src/core/roster/unit';
import { readReport } from '../../src/core/submission/read-report';
import type { UnitReport } from '../../src/core/submission/report';
import type { ReminderFacts } from '../../src/messages/mail';
import { unitPage } from '../../src/sheets/pages/unit-page';
import { readUnitForm } from '../../src/sheets/read/unit-form';
import { DEFAULT_LETTERS } from '../../src/templates/letters';
import { type GridValue, gridOfPage, tabOf, type as typeInto, WORKBOOK_URL } from './sheet-builders';

export const CU_KHE: Unit = {
  code: 'X01',
  name: 'UBND xã Cự Khê',
  type: 'Xã',
  tab: 'Cự Khê',
  emails: ['cukhe@example.org'],
  otherNames: [],
};
export const BEFORE_THE_TENTH: Deadline = { date: '2021-10-10', inclusive: false };

const WRITING = { code: 'HD01', name: 'Thi viết', unit: 'cuộc', counts: true, otherSpellings: [] };
export const REFERENCE = {
  catalogue: createCatalogue([{ name: 'Hội thi', activities: [WRITING] }]),
  matchOrganizer: createOrganizerMatcher([CU_KHE]),
};
const FORM = gridOfPage(unitPage(CU_KHE, 2021, 'trước ngày 10/10/2021'));

/** The report of a unit that has typed into cells of its tab, by zero-based row and column; the table begins in row 9. */
export function reportOf(...cells: readonly (readonly [number, number, GridValue])[]): UnitReport {
  return readReport(CU_KHE, readUnitForm(tabOf(typeInto(FORM, cells))), REFERENCE);
}

export interface Occasion {
  readonly report: UnitReport;
  readonly now: LocalTime;
  readonly deadline?: Deadline;
  readonly time?: number;
  readonly isLast?: boolean;
  readonly cc?: readonly string[];
  readonly reason?: string;
}

/** What the letter is made of, with nothing but weekends between the days. */
export function factsOf(occasion: Occasion): ReminderFacts {
  const { report, now, deadline = BEFORE_THE_TENTH, time, isLast = false, cc = [], reason } = occasion;
  const offset = workingDaysFrom(lastDay(deadline), now.date, { daysOff: new Set(), madeUp: new Set() });
  const rung: Rung = { name: 'any', offset, isLast, ...(time === undefined ? {} : { time }) };
  return {
    reminder: { report, to: report.unit.emails, cc, rung, letter: letterFor(report, rung), deadline, offset },
    templates: DEFAULT_LETTERS,
    settings: initialSettings(),
    now,
    tab: report.unit.tab,
    linkTo: (a1) => `${WORKBOOK_URL}#gid=9${a1 === undefined ? '' : `&range=${a1}`}`,
    ...(reason === undefined ? {} : { reason }),
  };
}
