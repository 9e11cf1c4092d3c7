// Letters about what the office has done with submissions: one to each unit, journalled before it goes and settled after.

import { standingLetter } from '../messages/standing-mail';
import { STANDING_LETTERS } from '../messages/standing-page';
import { cellLink, findUnitTab } from '../sheets/contract';
import type { JournalEntry } from '../sheets/journal';
import { mailKey } from '../sheets/mail-journal';
import type { Campaign } from './campaign';
import type { JournalledMailing } from './send-journalled';
import type { Services } from './services';
import type { StandingRequest } from './standing-input';
import { isReturn, type Moved } from './standing-plan';

/** A letter to send, or what the journal says of one that cannot be: nobody to write to, or no more mail today. */
export type Letter = JournalledMailing | { readonly entry: JournalEntry };

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
    const entry = {
      at: change.at,
      user: change.user,
      kind: 'mail',
      unitCode: unit.code,
      step: STANDING_LETTERS[action],
      detail: unit.emails.join(', '),
      key: mailKey(unit.code, action, change.at.date),
    } as const;
    const unsent = (detail: string): Letter => ({ entry: { ...entry, result: 'failed', detail } });
    if (unit.emails.length === 0) return unsent(STANDING_LETTERS.noAddress);
    if (unit.emails.length > left) return unsent(STANDING_LETTERS.overQuota);
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
    return { entry, compose: () => ({ to: unit.emails, ...letter }) };
  });
}
