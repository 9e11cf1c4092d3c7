// The live sentence about the table: how many lines, how many of them to look at, and why.

import { HINTS } from '../../messages/hints';
import type { Formula } from '../page';
import type { FormPlaces, FormRules } from './form-rules';
import { call, join, quoted, unlessZero } from './formula';
import { allLines, countLines, type LineFault, lineDoubts, lineFaults } from './table-lines';

/** More than all the parts of a sentence together. */
export const LONGEST_LIST = '900';

export function tableHint({ table }: FormPlaces, rules: FormRules): Formula {
  const line = allLines(table);
  const faults = lineFaults(line, rules);
  const counted = (one: LineFault) => unlessZero(one.words[0], countLines(line, rules, [one]), one.words[1]);
  const [before, after, end] = HINTS.linesWrong;
  // Every part begins with "; ".
  const list = call('MID', join(...faults.map(counted)), '3', LONGEST_LIST);
  const wrong = join(quoted(before), countLines(line, rules, faults), quoted(after), list, quoted(end));
  const sentence = join(quoted(HINTS.table), countLines(line, rules), quoted(HINTS.lines), wrong);
  // Of nothing the sentence says "0": that is put into better words, and every count stands in the formula only once.
  const allWell = call('SUBSTITUTE', sentence, quoted(`${before}0${after}${end}`), quoted(HINTS.linesComplete));
  const nothing = quoted(`${HINTS.table}0${HINTS.lines}${HINTS.linesComplete}`);
  const verdict = call('SUBSTITUTE', allWell, nothing, quoted(HINTS.noLines));
  const hint = join(verdict, ...lineDoubts(line, rules).map(counted));
  return { formula: `=${call('IFERROR', hint, quoted(HINTS.unclear))}` };
}
