// Letters about what the office has done with submissions: one to each unit, journalled before it goes and settled after.

import { standingLetter } from '../messages/standing-mail';
import { STANDING_LETTERS } from '../messages/standing-page';
import { cellLink, findUnitTab } from '../sheets/contract';
import { type JournalEntry, type JournalResult, mailKey } from '../sheets/journal';
import type { Campaign } from './campaign';
import { type SendOutcome, sendMails } from './send-mail';
import type { Mail, Services } from './services';
import type { StandingRequest } from './standing-input';
import { isReturn, type Moved } from './standing-plan';

export interface Letter {
  readonly entry: JournalEntry;
  /** Absent where there is nobody to write to, or no more mail may be sent today; the entry says so. */
  readonly mail?: Mail;
}

/** Nobody is written to of an approval or a lock. */
export function planLetters(
  services: Services,
  campaign: Campaign,
  request: StandingRequest,
  moved: readonly Moved[],
): Letter[] {
  const { action } = request;
  if (action === 'approve' || action === 'lock' || moved.length === 0) return [];
  let left = services.mail.recipientsLeft();
  return moved.map(({ report, change }): Letter => {
    const { unit } = report;
    const tab = findUnitTab(campaign.snapshot, unit);
    const entry = (result: JournalResult, detail: string): JournalEntry => ({
      at: change.at,
      user: change.user,
      kind: 'mail',
      unitCode: unit.code,
      step: STANDING_LETTERS[action],
      result,
      detail,
      key: mailKey(unit.code, action, change.at.date),
    });
    if (unit.emails.length === 0) return { entry: entry('failed', STANDING_LETTERS.noAddress) };
    if (unit.emails.length > left) return { entry: entry('failed', STANDING_LETTERS.overQuota) };
    left -= unit.emails.length;
    const linkTo = (a1?: string) =>
      tab === undefined ? campaign.snapshot.url : cellLink(campaign.snapshot, tab.sheetId, a1);
    const letter = standingLetter({
      action,
      unit,
      settings: campaign.settings,
      reason: request.reason,
      cells: request.cells,
      ...(isReturn(request) && request.deadline !== undefined ? { deadline: request.deadline } : {}),
      tab: tab?.title ?? unit.tab,
      linkTo,
    });
    return { entry: entry('sending', unit.emails.join(', ')), mail: { to: unit.emails, ...letter } };
  });
}

/** What became of each letter, for the journal. */
export function sendLetters(services: Services, letters: readonly Letter[]): SendOutcome[] {
  const outcomes = sendMails(
    services,
    letters.flatMap(({ mail }) => (mail === undefined ? [] : [mail])),
  );
  let sent = 0;
  return letters.map(({ entry: { result, detail }, mail }) => {
    const outcome = mail === undefined ? undefined : outcomes[sent++];
    return outcome ?? { result, detail };
  });
}
