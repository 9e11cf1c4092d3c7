// Mẫu báo cáo...: the templates that the office may edit, in Drive; and which template a report is made of.

import { TEMPLATE_NAMES, type TemplateName } from '../core/report/templates';
import { TEMPLATE, TEMPLATE_PAGE } from '../messages/report-template';
import { describeTemplateFaults } from '../messages/template-faults';
import { readyTemplate } from '../report/office-template';
import { TemplateError } from '../report/template-error';
import { appendEntries, type Journal, type JournalEntry, readJournal } from '../sheets/journal';
import { campaignFolder } from './campaign-folder';
import { type OfficeBook, openForOffice } from './office-book';
import type { Outcome } from './outcome';
import type { KeyedFile, Services } from './services';
import { findOne, templateKey } from './shelf';
import { entryOfFile, userOfUnseen } from './unseen';

/** The built-in ones, in base64. */
export type BuiltInTemplates = Readonly<Record<TemplateName, string>>;

export interface ReportTemplate {
  readonly base64: string;
  /** Blank for the built-in one. */
  readonly version: string;
  /** Which one it is, for the user. */
  readonly note: string;
  /** Whether pictures have a place in it. */
  readonly takesPhotos: boolean;
  /** What the journal does not know yet. */
  readonly entries: readonly JournalEntry[];
}

interface Choice {
  readonly builtIn: BuiltInTemplates;
  /** What is on the shelf of the campaign. */
  readonly shelf: readonly KeyedFile[];
  readonly journal: Journal;
}

/**
 * The office's version where somebody has edited it, else the built-in one.
 *
 * @throws TemplateError when the office's version cannot be filled, or leaves out what a report must say
 */
export function chooseTemplate(
  services: Services,
  name: TemplateName,
  { builtIn, shelf, journal }: Choice,
): ReportTemplate {
  const file = findOne(shelf, templateKey(name));
  if (file === undefined || file.isAsMade) {
    const unseen = file === undefined ? notSeen(services, name, journal) : [];
    const note = [TEMPLATE.builtIn, ...unseen].join(' ');
    return { base64: builtIn[name], version: '', note, takesPhotos: true, entries: [] };
  }
  const ready = readyTemplate(services.files.read(file), name);
  return { ...ready, note: TEMPLATE.ofOffice, entries: entryOfFile(services, journal, 'template', file) };
}

/** Makes those that are not there. */
export function putTemplates(
  services: Services,
  { settings }: Pick<OfficeBook, 'settings'>,
  builtIn: BuiltInTemplates,
  shelf: readonly KeyedFile[],
): KeyedFile[] {
  const missing = TEMPLATE_NAMES.filter((name) => findOne(shelf, templateKey(name)) === undefined);
  if (missing.length === 0) return [];
  const folder = campaignFolder(services, settings, shelf);
  return missing.map((name) => {
    const label = { shelf: 'campaign', key: templateKey(name), isWatched: true } as const;
    const file = services.files.createWord(TEMPLATE.fileNames[name], builtIn[name], label, folder);
    return { ...file, key: label.key, changedAt: '', isAsMade: true };
  });
}

/** Makes the office's versions where there are none, and checks those that are there; they are never written again. The journal gets a row for an edited one. */
export function openReportTemplates(services: Services, builtIn: BuiltInTemplates): Outcome {
  const book = openForOffice(services, 'shown');
  const journal = readJournal(book.snapshot);
  const shelf = services.files.list('campaign');
  const made = putTemplates(services, book, builtIn, shelf);
  const files = TEMPLATE_NAMES.flatMap((name) => findOne([...shelf, ...made], templateKey(name)) ?? []);
  const edited = files.filter(({ isAsMade }) => !isAsMade);
  const entries = edited.flatMap((file) => entryOfFile(services, journal, 'template', file));
  if (entries.length > 0) services.workbook.write(appendEntries(journal, entries));
  const isNew = made.length === TEMPLATE_NAMES.length;
  const message = isNew
    ? [TEMPLATE.made, ...new Set(TEMPLATE_NAMES.flatMap((name) => notSeen(services, name, journal)))].join(' ')
    : TEMPLATE_NAMES.map((name) => check(services, name, findOne([...shelf, ...made], templateKey(name)))).join('\n');
  return { message, documents: files, filesPage: TEMPLATE_PAGE };
}

/** Told beside the link, for that is where the faults are mended. */
function check(services: Services, name: TemplateName, file: KeyedFile | undefined): string {
  if (file === undefined || file.isAsMade) return TEMPLATE.unedited[name];
  try {
    readyTemplate(services.files.read(file), name);
    return TEMPLATE.sound[name];
  } catch (error) {
    if (error instanceof TemplateError) return describeTemplateFaults(error.faults, error.template);
    throw error;
  }
}

function notSeen(services: Services, name: TemplateName, journal: Journal): string[] {
  const user = userOfUnseen(services, journal, templateKey(name));
  return user === undefined ? [] : [TEMPLATE.notSeen(user)];
}
