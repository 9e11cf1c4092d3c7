// Chuyển sang năm mới: makes the workbook of the next year from a copy of this one. This one only gets rows in its journal.
// A run that was cut off is finished by the next: the copy's id stands in the journal before anything is written into the copy.

import type { LocalTime } from '../core/calendar/iso-date';
import { figuresToCarry, type LastYear } from '../core/comparison/last-year';
import { InternalError } from '../core/errors';
import { expectedUnits } from '../core/roster/unit';
import { settingsOfNextYear } from '../core/settings/next-year';
import { hasReported } from '../core/submission/report';
import { ROLL_OVER } from '../messages/roll-over';
import { appendTo, type JournalEntry } from '../sheets/journal';
import { foreignTabs, planNewYear } from '../sheets/new-year';
import { readRoster } from '../sheets/read/roster';
import { lastRollOver, type RollOver, rollOverEntry } from '../sheets/roll-over-journal';
import { type Campaign, readCampaign } from './campaign';
import type { Outcome } from './outcome';
import type { Proposal } from './proposal';
import type { CopiedBook, Services } from './services';
import { setUpWorkbook } from './set-up';
import { settingsText } from './setup-settings';
import { splitWrites } from './split-writes';

export function rollOver(services: Services): Proposal {
  const campaign = readCampaign(services);
  const year = campaign.settings.year + 1;
  const before = lastRollOver(campaign.journal, year);
  const { id = '' } = before ?? {};
  if (before !== undefined && id !== '' && !before.isDone && services.books.canOpen(id)) {
    const { at, title } = before;
    return {
      question: ROLL_OVER.resume(at, title),
      perform: () => fill(services, campaign, at, { id, url: urlOf(id), title }),
    };
  }
  const title = ROLL_OVER.title(campaign.snapshot.title, campaign.settings.year);
  const ask = ROLL_OVER.ask(carriedBy(campaign, title));
  return {
    question: before === undefined ? ask : `${warningOf(before)}\n${ask}`,
    perform: () => copyAndFill(services, campaign, title),
  };
}

/** What became of a run before that will not be gone on with. */
function warningOf({ at, title, id, isDone }: RollOver): string {
  if (isDone) return ROLL_OVER.again(at, title);
  return id === undefined ? ROLL_OVER.orphan(at, title) : ROLL_OVER.lost(at, title);
}

function carriedBy({ snapshot, settings, reports }: Campaign, title: string) {
  const next = settingsOfNextYear(settings);
  const roster = readRoster(snapshot);
  return {
    title,
    settings: next,
    units: roster.length,
    expected: expectedUnits(roster, next).length,
    lastYear: settings.year,
    reportedLastYear: reports.filter(hasReported).length,
    expectedLastYear: reports.length,
  };
}

function copyAndFill(services: Services, campaign: Campaign, title: string): Outcome {
  const year = campaign.settings.year + 1;
  const begun = note(services, campaign, 'begun', { year, id: '', detail: title });
  services.screen.progress(ROLL_OVER.copying(title));
  const copy = services.books.copy(title);
  const created = note(services, begun, 'created', { year, id: copy.id, detail: copy.url });
  return fill(services, created, campaign.now, { ...copy, title });
}

type NewBook = CopiedBook & { readonly title: string };

/** Everything is taken from the copy, which is as this workbook was when it was copied. */
function fill(services: Services, campaign: Campaign, copiedAt: LocalTime, copy: NewBook): Outcome {
  services.screen.progress(ROLL_OVER.filling);
  const year = campaign.settings.year + 1;
  const inCopy: Services = { ...services, workbook: services.books.open(copy.id) };
  const copied = readCampaign(inCopy);
  // Everything but the office's own is about to be deleted there.
  if (copied.snapshot.spreadsheetId === campaign.snapshot.spreadsheetId)
    throw new InternalError('The copy is the original.');
  const roster = readRoster(copied.snapshot);
  // The year is written last: a copy that names the new one was written before, and needs only to be set up.
  if (copied.settings.year < year) {
    const settings = settingsText(settingsOfNextYear(copied.settings));
    const plan = { year, settings, lastYear: yearOf(copied), asOf: copiedAt };
    for (const requests of splitWrites(planNewYear(copied.snapshot, roster, plan))) inCopy.workbook.write(requests);
  }
  const { created = 0, kept = 0 } = setUpWorkbook(inCopy);
  note(services, campaign, 'done', { year, id: copy.id, detail: copy.url });
  const others = copied.settings.year < year ? foreignTabs(copied.snapshot, roster) : [];
  const message = ROLL_OVER.done(
    copy.title,
    copy.url,
    created + kept,
    others.map((tab) => tab.title),
  );
  return { message, created: created + kept, book: copy };
}

function yearOf({ settings, reports, leftOut }: Campaign): LastYear {
  const { year, startDate } = settings;
  return { year, startDate, units: figuresToCarry(reports, leftOut), doubtful: [] };
}

/** @returns the campaign with the entry in its journal, and what it had seen to be written written with it */
function note(
  services: Services,
  campaign: Campaign,
  result: 'begun' | 'created' | 'done',
  what: { readonly year: number; readonly id: string; readonly detail: string },
): Campaign {
  const entry: JournalEntry = rollOverEntry(result, { at: campaign.now, user: services.user() }, what);
  const { requests, journal } = appendTo(campaign.journal, [entry]);
  services.workbook.write([...campaign.intake, ...requests]);
  return { ...campaign, journal, intake: [] };
}

function urlOf(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}
