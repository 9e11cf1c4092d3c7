// The daily run of automatic reminding. Nobody sits before the screen: what goes wrong is mailed to the office, written into the journal where
// that can be done, and thrown, so that Google's log shows it as failed.

import { setupError } from '../core/errors';
import { AUTOMATION, failureMail } from '../messages/automation';
import { PLACES } from '../messages/setup-faults';
import { ran, readAutomation } from '../sheets/automation-journal';
import { appendTo, readJournal } from '../sheets/journal';
import { readSettings } from '../sheets/read/settings';
import { toSnapshot } from '../sheets/snapshot';
import { type Campaign, campaignOf } from './campaign';
import { asOffice, isSameAddress } from './office-book';
import type { Outcome } from './outcome';
import { planReminders, type ReminderPlan } from './plan-reminders';
import { planTracking } from './plans';
import { carryOut } from './remind';
import { describeFailure, isOtherRun, withoutScreen } from './run-command';
import type { Services } from './services';

/** Other runs take minutes at most; this one comes but once a day. */
const LOCK_WAIT_MS = 120_000;

/** Together less than three minutes: what is left is enough for some sixty mails. */
const QUOTA_WAITS_MS = [20_000, 40_000, 90_000];

/** @throws whatever kept it from its work, after telling the office */
export function remindDaily(connected: Services): Outcome {
  const services = withoutScreen(connected);
  try {
    return services.exclusively(() => remindAsOwner(services), LOCK_WAIT_MS);
  } catch (error) {
    reportFailure(services, error);
    throw error;
  }
}

function remindAsOwner(services: Services): Outcome {
  const missing = services.permissions.missing();
  if (missing !== undefined) throw setupError('scopesMissing', { in: PLACES.user }, { url: missing.url });
  const snapshot = toSnapshot(services.workbook.read('shown'));
  const user = services.user();
  const { owner } = readAutomation(readJournal(snapshot));
  if (owner === undefined || !isSameAddress(owner, user)) {
    services.trigger.remove();
    services.log(AUTOMATION.removedItself(owner));
    return { message: AUTOMATION.removedItself(owner) };
  }
  const plan = planWithQuota(services, campaignOf(services, asOffice(services, snapshot)));
  return carryOut(services, plan, (campaign, message) => {
    const { requests, journal } = appendTo(campaign.journal, [ran({ at: campaign.now, user }, 'done', message)]);
    return [...requests, ...planTracking({ ...campaign, journal })];
  });
}

/**
 * Quotas begin anew "24 hours after the first request" (guides/services/quotas). A trigger comes at the same minute each day, and so a little
 * before that moment: a run that finds nothing left of yesterday's quota waits for it as long as it can afford to.
 */
function planWithQuota(services: Services, campaign: Campaign): ReminderPlan {
  let plan = planReminders(services, campaign);
  for (const wait of QUOTA_WAITS_MS) {
    const { send, leave } = plan.decision;
    if (send.length > 0 || !leave.some(({ reason }) => reason === 'overQuota')) break;
    services.sleep(wait);
    plan = planReminders(services, campaign);
  }
  return plan;
}

function reportFailure(services: Services, error: unknown): void {
  const { message } = describeFailure(error);
  services.log(message);
  // Without the lock nothing may be written: the rows it would go to are somebody else's.
  if (!isOtherRun(error)) attempt(services, () => services.exclusively(() => recordFailure(services, message)));
  attempt(services, () => services.mail.send({ to: receivers(services), ...failureMail(message, services.now()) }));
}

function recordFailure(services: Services, message: string): void {
  const journal = readJournal(toSnapshot(services.workbook.read('shown')));
  const deed = { at: services.now(), user: services.user() };
  services.workbook.write(appendTo(journal, [ran(deed, 'failed', message)]).requests);
}

/** Where the settings cannot be read: whoever owns the workbook, and whoever the trigger belongs to. */
function receivers(services: Services): string[] {
  try {
    return [...readSettings(toSnapshot(services.workbook.read('shown'))).officeEmails];
  } catch (error) {
    services.log(describeFailure(error).message);
    const both = [services.workbook.owner(), services.user()].filter((address) => address !== '');
    return both.filter((address, i) => both.findIndex((other) => isSameAddress(address, other)) === i);
  }
}

/** One way of telling that fails must not keep the others from being tried. */
function attempt(services: Services, tell: () => void): void {
  try {
    tell();
  } catch (error) {
    services.log(describeFailure(error).message);
  }
}
