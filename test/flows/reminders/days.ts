// Days of automatic reminding on one workbook, and who got what.

import type { EngineState, SentMail } from '../../../local/google/state';
import type { Firing } from '../../../local/runtime/triggers';
import { OFFICE } from '../../../samples/thanh-oai-2021/prepare';
import { OFFICE_SHEET_IDS } from '../../../src/sheets/contract';
import { type JournalEntry, readJournal } from '../../../src/sheets/journal';
import { Week } from '../week';

/** A step that a unit was reminded of, by the journal: `05/10 before3`. */
export type Step = string;

export class Days extends Week {
  switchOn(now: string, user = OFFICE): void {
    this.run(now, 'startAutoReminders', [], user);
  }

  /** One day of the month of October 2021 with its trigger, from six in the morning to six in the evening. */
  pass(day: number): Firing[] {
    const date = `2021-10-${String(day).padStart(2, '0')}`;
    return this.engine(`${date}T06:00`).tick(new Date(`${date}T18:00:00+07:00`));
  }

  journal(): readonly JournalEntry[] {
    return readJournal(this.snapshot()).entries;
  }

  /** What each unit was reminded of, by its code, in the order of the days; the journal's word for it. */
  steps(result = 'sent'): Map<string, Step[]> {
    const steps = new Map<string, Step[]>();
    for (const entry of this.journal()) {
      const [kind, , rung = ''] = entry.key.split('|');
      if (kind !== 'remind' || entry.result !== result) continue;
      const [, month, day] = entry.at.date.split('-');
      steps.set(entry.unitCode, [...(steps.get(entry.unitCode) ?? []), `${day}/${month} ${rung}`]);
    }
    return steps;
  }

  /** A line into the tab Ngày nghỉ. */
  dayOff(row: number, date: string, kind: string): void {
    this.typeOnTab(OFFICE_SHEET_IDS.holidays, `A${row}`, date);
    this.typeOnTab(OFFICE_SHEET_IDS.holidays, `B${row}`, kind);
  }
}

/** Reminders alone: not what the office itself is told, nor letters of a return. */
export function remindersIn({ mail }: Pick<EngineState, 'mail'>): SentMail[] {
  return mail.sent.filter(({ subject }) => /^\[(Nhắc báo cáo|Nhắc gửi lại|Đôn đốc)/.test(subject));
}
