// Which of the form's own words a cell says, as keys to compare: a label in any of the ways its reader knows, a heading of a column, the
// sentence of a hint, the result of the check, or a line that begins alike on every tab.

import { cleanLine } from '../../core/text/clean';
import { fold } from '../../core/text/fold';
import { FORM } from '../../messages/form';
import { isResult } from '../check-result';
import { labelSpellings, labelsSaid } from '../read/anchors';
import { columnWordOf } from '../read/heading-words';
import { nominationWordOf } from '../read/nominations';

/** The lines that carry a name, a date or a year behind words that are always the same. */
const BEGINNINGS = [FORM.unit('|'), FORM.guidance('|'), FORM.report(0)].map((line) =>
  fold(line.replace(/[|0].*$/, '')).trim(),
);
const LONGEST_HEADING = 60;

/** The lines that say what the settings said when the tab was made: around a deadline, and before a year. */
const DATED = [FORM.guidance('|'), FORM.report(0).replace(/0$/, '|')].map((line) => line.split('|'));

/** Whether a cell says what the form says now, but for another deadline or year; with a word more or less it is somebody's own. */
export function isOutdated(wanted: string, shown: string): boolean {
  const text = cleanLine(shown);
  if (text === wanted) return false;
  return DATED.some(([before = '', after = '']) =>
    [wanted, text].every((line) => line.startsWith(before) && line.endsWith(after)),
  );
}

/** What the form says in a cell. */
export function keysOfWords(text: string): string[] {
  return [...labelSpellings(text), ...keysOfMeaning(text)];
}

/** What a cell of a tab says. */
export function keysSaid(shown: string): string[] {
  return [...labelsSaid(shown), ...keysOfMeaning(shown)];
}

function keysOfMeaning(text: string): string[] {
  if (isResult(text)) return ['result'];
  const line = fold(text.slice(0, 200));
  const beginning = BEGINNINGS.findIndex((words) => line.startsWith(words));
  const keys = beginning < 0 ? [] : [`line ${beginning}`];
  if (text.length > LONGEST_HEADING) return keys;
  const [column, nomination] = [columnWordOf(text), nominationWordOf(text)];
  if (column !== undefined) keys.push(`column ${column}`);
  if (nomination !== undefined) keys.push(`nomination ${nomination}`);
  return keys;
}

/** A hint by its words: places inside it move along with the rows. */
export function keyOfFormula(formula: string): string {
  return `formula ${(formula.match(/"[^"]*"/g) ?? []).join('')}`;
}
