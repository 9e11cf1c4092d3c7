// Mẫu báo cáo...: the template that the office may edit, in Drive; and which template a report is made of.

import { TEMPLATE, TEMPLATE_PAGE } from '../messages/report-template';
import { describeTemplateFaults } from '../messages/template-faults';
import { readyTemplate } from '../report/office-template';
import { TemplateError } from '../report/template-error';
import { type Journal, readJournal } from '../sheets/journal';
import { openForOffice } from './office-book';
import type { Outcome } from './outcome';
import type { KeyedFile, Services, StoredFile } from './services';
import { findOne, TEMPLATE_KEY } from './shelf';
import { userOfUnseen, writeDownFile } from './unseen';

export interface ReportTemplate {
  readonly base64: string;
  /** Blank for the built-in one. */
  readonly version: string;
  /** Which one it is, for the user. */
  readonly note: string;
}

interface Choice {
  readonly builtIn: string;
  /** What is on the shelf of the campaign. */
  readonly shelf: readonly KeyedFile[];
  readonly journal: Journal;
}

/**
 * The office's version where there is one, else the built-in one.
 *
 * @throws TemplateError when the office's version cannot be filled, or leaves out what a report must say
 */
export function chooseTemplate(services: Services, { builtIn, shelf, journal }: Choice): ReportTemplate {
  const file = findOne(shelf, TEMPLATE_KEY);
  if (file !== undefined) return { ...readyTemplate(services.files.read(file)), note: TEMPLATE.ofOffice };
  return { base64: builtIn, version: '', note: [TEMPLATE.builtIn, ...notSeen(services, journal)].join(' ') };
}

/** Makes the office's version where there is none, and checks it where there is one; it is never written again. */
export function openReportTemplate(services: Services, builtIn: string): Outcome {
  const journal = readJournal(openForOffice(services, 'shown').snapshot);
  const found = findOne(services.files.list('campaign'), TEMPLATE_KEY);
  const label = { shelf: 'campaign', key: TEMPLATE_KEY } as const;
  const file = found ?? services.files.createDocument(TEMPLATE.fileName, builtIn, label);
  writeDownFile(services, journal, 'template', file, TEMPLATE_KEY);
  const message =
    found === undefined ? [TEMPLATE.made, ...notSeen(services, journal)].join(' ') : check(services, found);
  return { message, documents: [file], filesPage: TEMPLATE_PAGE };
}

/** Told beside the link, for that is where the faults are mended. */
function check(services: Services, file: StoredFile): string {
  try {
    readyTemplate(services.files.read(file));
    return TEMPLATE.sound;
  } catch (error) {
    if (error instanceof TemplateError) return describeTemplateFaults(error.faults);
    throw error;
  }
}

function notSeen(services: Services, journal: Journal): string[] {
  const user = userOfUnseen(services, journal, 'template');
  return user === undefined ? [] : [TEMPLATE.notSeen(user)];
}
