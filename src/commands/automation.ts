// Bật nhắc tự động, Chuyển người phụ trách nhắc, Tắt nhắc tự động: one daily trigger, of one person, whom the journal names.
// Nobody can see or remove a trigger of somebody else: one that is not, or no more, the journal's removes itself when it fires.

import { type Automation, healthOf } from '../core/reminders/automation';
import { triggerTime } from '../core/reminders/trigger-time';
import { AUTOMATION } from '../messages/automation';
import { readAutomation, switchedOff, switchedOn } from '../sheets/automation-journal';
import { appendTo, type JournalEntry } from '../sheets/journal';
import { type Campaign, readCampaign } from './campaign';
import { isOfOffice, isSameAddress } from './office-book';
import type { Outcome } from './outcome';
import { planTracking } from './plans';
import type { Proposal } from './proposal';
import type { Services } from './services';

export function proposeSwitchOn(services: Services): Proposal {
  services.permissions.require();
  const campaign = readCampaign(services);
  const { owner } = readAutomation(campaign.journal);
  if (owner !== undefined && !isSameAddress(owner, services.user()))
    return { perform: () => told(AUTOMATION.ofSomebodyElse(owner)) };
  return proposeOwning(services, campaign);
}

export function proposeTakeOver(services: Services): Proposal {
  services.permissions.require();
  const campaign = readCampaign(services);
  const { owner } = readAutomation(campaign.journal);
  return owner === undefined
    ? { perform: () => told(AUTOMATION.nothingToTakeOver) }
    : proposeOwning(services, campaign);
}

export function proposeSwitchOff(services: Services): Proposal {
  const campaign = readCampaign(services);
  const user = services.user();
  const { owner } = readAutomation(campaign.journal);
  const perform = (): Outcome => {
    services.trigger.remove();
    if (owner === undefined) return told(AUTOMATION.alreadyOff);
    record(services, campaign, switchedOff({ at: campaign.now, user }));
    return told(isSameAddress(owner, user) ? AUTOMATION.off : AUTOMATION.offOfSomebodyElse(owner));
  };
  return { ...(owner === undefined ? {} : { question: AUTOMATION.askOff }), perform };
}

function proposeOwning(services: Services, campaign: Campaign): Proposal {
  const automation = readAutomation(campaign.journal);
  const user = services.user();
  const time = triggerTime(campaign.settings.remindHours);
  const { owner, since } = automation;
  if (since !== undefined && isAsItShouldBe(services, campaign, automation, time))
    return { perform: () => told(AUTOMATION.already(time, user, since)) };
  const before = owner === undefined || isSameAddress(owner, user) ? undefined : owner;
  const perform = (): Outcome => {
    // The trigger first: one that the journal does not name does no harm, and a name without a trigger would.
    services.trigger.remove();
    services.trigger.install(time);
    record(services, campaign, switchedOn({ at: campaign.now, user }, time, before));
    return told(before === undefined ? AUTOMATION.on(time, user) : AUTOMATION.takenOver(time, user, before));
  };
  return { question: AUTOMATION.ask(time, user, before), perform };
}

function isAsItShouldBe(services: Services, campaign: Campaign, automation: Automation, time: string): boolean {
  const { owner } = automation;
  if (owner === undefined || !isSameAddress(owner, services.user()) || automation.time !== time) return false;
  return healthOf(automation, campaign.now, isOfOffice(campaign.office)) !== 'stale' && services.trigger.count() === 1;
}

function record(services: Services, campaign: Campaign, entry: JournalEntry): void {
  const { requests, journal } = appendTo(campaign.journal, [entry]);
  services.workbook.write([...campaign.intake, ...requests, ...planTracking({ ...campaign, journal })]);
}

function told(message: string): Outcome {
  return { message };
}
