// Mẫu báo cáo...: the template that the office may edit, in Drive; and which template a report is made of.

import { setupError } from '../core/errors';
import { TEMPLATE, TEMPLATE_PAGE } from '../messages/report-template';
import { PLACES } from '../messages/setup-faults';
import { describeTemplateFaults } from '../messages/template-faults';
import { readyTemplate } from '../report/office-template';
import { TemplateError } from '../report/template-error';
import { appendEntries, type Journal, type JournalEntry, readJournal } from '../sheets/journal';
import { isSameAddress, openForOffice } from './office-book';
import type { Outcome } from './outcome';
import type { Services, StoredFile } from './services';

const KEY = 'template|report';

export interface ReportTemplate {
  readonly base64: string;
  /** Blank for the built-in one. */
  readonly version: string;
  /** Which one it is, for the user. */
  readonly note: string;
}

/**
 * The office's version where there is one, else the built-in one.
 *
 * @throws TemplateError when the office's version cannot be filled, or leaves out what a report must say
 */
export function chooseTemplate(services: Services, builtIn: string, journal: Journal): ReportTemplate {
  const file = findTemplate(services);
  if (file !== undefined) return { ...readyTemplate(services.files.readWord(file)), note: TEMPLATE.ofOffice };
  return { base64: builtIn, version: '', note: [TEMPLATE.builtIn, ...notSeen(services, journal)].join(' ') };
}

/** Makes the office's version where there is none, and checks it where there is one; it is never written again. */
export function openReportTemplate(services: Services, builtIn: string): Outcome {
  const journal = readJournal(openForOffice(services, 'shown').snapshot);
  const found = findTemplate(services);
  const file = found ?? services.files.createDocument(TEMPLATE.fileName, builtIn, KEY);
  writeDown(services, journal, file);
  const message =
    found === undefined ? [TEMPLATE.made, ...notSeen(services, journal)].join(' ') : check(services, found);
  return { message, documents: [file], filesPage: TEMPLATE_PAGE };
}

/** Told beside the link, for that is where the faults are mended. */
function check(services: Services, file: StoredFile): string {
  try {
    readyTemplate(services.files.readWord(file));
    return TEMPLATE.sound;
  } catch (error) {
    if (error instanceof TemplateError) return describeTemplateFaults(error.faults);
    throw error;
  }
}

/** @throws SetupError where there are several, as after somebody has copied it: which one is meant nobody can tell */
function findTemplate(services: Services): StoredFile | undefined {
  const [file, ...others] = services.files.find(KEY);
  if (others.length === 0) return file;
  const params = { count: String(others.length + 1), name: TEMPLATE.fileName };
  throw setupError('severalTemplates', { in: PLACES.template }, params);
}

/** Also what a run made that was cut off before it could write it down. */
function writeDown(services: Services, journal: Journal, file: StoredFile): void {
  const key = `${KEY}|${file.id}`;
  if (journal.entries.some((entry) => entry.key === key)) return;
  const deed = { at: services.now(), user: services.user(), unitCode: '', step: '', detail: file.url, key };
  services.workbook.write(appendEntries(journal, [{ ...deed, kind: 'template', result: 'created' }]));
}

/** Google shows the add-in only what it has made for the same person: a colleague's template is known from the journal alone. */
function notSeen(services: Services, { entries }: Journal): string[] {
  const isOther = ({ kind, user }: JournalEntry) => kind === 'template' && !isSameAddress(user, services.user());
  const last = entries.filter(isOther).pop();
  return last === undefined ? [] : [TEMPLATE.notSeen(last.user)];
}
