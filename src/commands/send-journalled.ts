// Mails of which the journal tells the truth wherever a run is cut off: each is written down as begun before it goes, and settled before the
// next one begins. What is found begun and not settled is the one mail of which nobody knows whether it went out.

import { REMINDING } from '../messages/reminders';
import type { SheetRequest } from '../sheets/google-json';
import { type Appended, appendTo, type Journal, type JournalEntry, type Settlement, settle } from '../sheets/journal';
import { isReminder } from '../sheets/mail-journal';
import { type SendOutcome, sendMail, tellProgress } from './send-mail';
import type { Mail, Services } from './services';
import { isTimeUp } from './time-limit';

export interface JournalledMailing {
  /** As planned; `result` is set on the way. */
  readonly entry: Omit<JournalEntry, 'result'>;
  /** @param before what became of the mails before this one */
  compose(before: readonly SendOutcome[]): Mail;
  /** Goes even when time is up: one more mail fits in. */
  readonly isLast?: boolean;
}

export interface Mailed {
  /** One for each mailing. */
  readonly outcomes: readonly SendOutcome[];
  readonly journal: Journal;
}

/** Requests that write the plan down: they have to be in the workbook before `sendPlanned`. */
export function planMailings(journal: Journal, mailings: readonly JournalledMailing[]): Appended {
  const entries = mailings.map(({ entry }, i) => ({ ...entry, result: i === 0 ? 'sending' : 'planned' }) as const);
  return appendTo(journal, entries);
}

/**
 * Sends the mails one after the other; what there is no time for is left out.
 * @param planned the journal as `planMailings` gave it, with these mailings last
 * @param last goes with the last outcome
 * @throws whatever the workbook refuses: without a journal nothing more is sent
 */
export function sendPlanned(
  services: Services,
  planned: Journal,
  mailings: readonly JournalledMailing[],
  last: (mailed: Mailed) => readonly SheetRequest[] = () => [],
): Mailed {
  const start = planned.entries.length - mailings.length;
  const outcomes: SendOutcome[] = [];
  let known = planned;
  for (const [i, mailing] of mailings.entries()) {
    const { entry, isLast = false } = mailing;
    if (i > 0 && !isLast && isTimeUp(services)) {
      outcomes.push({ result: 'left', detail: REMINDING.timeUp(entry.detail, isReminder(entry)) });
      continue;
    }
    if (i > 0) {
      // One write for both: what became of the mails before, and that this one is begun.
      const begun = { index: start + i, result: 'sending', detail: entry.detail } as const;
      const written = settle(known, [...unsettled(known, outcomes, start), begun]);
      services.workbook.write(written.requests);
      known = written.journal;
    }
    tellProgress(services, i, mailings.length);
    outcomes.push(sendMail(services, mailing.compose(outcomes)));
  }
  const settled = settle(known, unsettled(known, outcomes, start));
  const mailed = { outcomes, journal: settled.journal };
  services.workbook.write([...settled.requests, ...last(mailed)]);
  return mailed;
}

/** Outcomes that the journal does not hold yet. */
function unsettled(journal: Journal, outcomes: readonly SendOutcome[], start: number): Settlement[] {
  return outcomes.flatMap((outcome, i): Settlement[] =>
    journal.entries[start + i]?.result === outcome.result ? [] : [{ index: start + i, ...outcome }],
  );
}
