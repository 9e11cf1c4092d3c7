// The tab Mẫu thư nhắc -> the templates of the letters.

import { SetupError, type SetupFault, type SetupFaultCode, setupError } from '../../core/errors';
import { LETTER_KINDS, type LetterKind } from '../../core/reminders/letter-kind';
import {
  checkTemplate,
  type LetterPart,
  type LetterTemplate,
  type LetterTemplates,
  type TemplateFault,
} from '../../core/reminders/letter-template';
import { type TypedCell, wordsOf } from '../../core/submission/form';
import { sameWords } from '../../core/text/fold';
import { formatCount } from '../../core/text/vietnamese-number';
import { placeholderNamed, usableWords } from '../../messages/placeholders';
import { PLACES } from '../../messages/setup-faults';
import { LETTERS_TAB } from '../../messages/tabs';
import { DEFAULT_LETTERS } from '../../templates/letters';
import { findOfficeTab } from '../contract';
import type { Snapshot } from '../snapshot';
import { findHeadings, readRows } from './table';

/**
 * A letter without a row is the one a new workbook has, and so are all in a workbook of before, which has no such tab; of two rows of one
 * letter the lower counts.
 * @throws SetupError for lost headings, or naming every cell that is wrong
 */
export function readLetters(snapshot: Snapshot): LetterTemplates {
  const tab = findOfficeTab(snapshot, 'letters');
  if (tab === undefined) return DEFAULT_LETTERS;
  const headings = findHeadings(tab, LETTERS_TAB.headings);
  if (headings === undefined) {
    throw setupError('missingColumn', { in: PLACES.tab(tab.title) }, { column: LETTERS_TAB.headings[0] });
  }
  const typed: Partial<Record<LetterKind, LetterTemplate>> = {};
  const faults: SetupFault[] = [];
  const take = (kind: LetterKind, part: LetterPart, cell: TypedCell): string => {
    const template = wordsOf(cell);
    const place = { in: PLACES.tab(tab.title), at: PLACES.cell(cell.place) };
    const found = checkTemplate(kind, part, template, placeholderNamed);
    faults.push(...found.map((fault) => ({ ...describe(fault, kind, part), place })));
    return template;
  };
  for (const [label, subject, body] of readRows(tab, headings)) {
    const kind = LETTER_KINDS.find((one) => sameWords(LETTERS_TAB.kinds[one], label?.shown ?? ''));
    if (kind === undefined || subject === undefined || body === undefined) continue;
    typed[kind] = { subject: take(kind, 'subject', subject), body: take(kind, 'body', body) };
  }
  if (faults.length > 0) throw new SetupError(faults);
  return { ...DEFAULT_LETTERS, ...typed };
}

function describe(
  fault: TemplateFault,
  kind: LetterKind,
  part: LetterPart,
): { readonly code: SetupFaultCode; readonly params: SetupFault['params'] } {
  const letter = { value: LETTERS_TAB.kinds[kind], part: LETTERS_TAB.parts[part] };
  switch (fault.kind) {
    case 'empty':
      return { code: 'emptyLetter', params: letter };
    case 'long':
      return { code: 'longLetter', params: { ...letter, limit: formatCount(fault.limit) } };
    case 'unpaired':
      return { code: 'unclosedPlaceholder', params: { value: fault.value } };
    case 'unknown':
      return { code: 'unknownPlaceholder', params: { value: fault.value, known: usableWords(kind, part) } };
  }
}
