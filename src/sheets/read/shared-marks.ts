// What the office has decided about pairs of lines that may be one event.

import type { SharedDecision } from '../../core/summary/shared-events';
import { cleanLine } from '../../core/text/clean';
import { fold } from '../../core/text/fold';
import { SHARED_TAB } from '../../messages/tabs';
import { findOfficeTab } from '../contract';
import type { Snapshot } from '../snapshot';
import { findHeadings, readRows } from './table';

export interface SharedMark {
  readonly key: string;
  /** As typed, to be written back. */
  readonly typed: string;
  /** Absent where nothing was typed, or nothing that is a decision. */
  readonly decision?: SharedDecision;
}

const KEY = SHARED_TAB.headings[SHARED_TAB.headings.length - 1] ?? '';
const ONCE = new Set(['x', 'v', '1', 'true', ...[SHARED_TAB.choices[0]].map(fold)]);
const BOTH = new Set(['0', 'false', 'ko', ...[SHARED_TAB.choices[1]].map(fold)]);

export function readSharedMarks(snapshot: Snapshot): SharedMark[] {
  const tab = findOfficeTab(snapshot, 'shared');
  const headings = tab === undefined ? undefined : findHeadings(tab, [SHARED_TAB.mark, KEY]);
  if (tab === undefined || headings === undefined) return [];
  return readRows(tab, headings)
    .map(([mark, key]) => ({ key: cleanLine(key?.shown ?? ''), typed: cleanLine(mark?.shown ?? '') }))
    .filter(({ key }) => key !== '')
    .map(({ key, typed }) => {
      const decision = decisionOf(fold(typed));
      return { key, typed, ...(decision === undefined ? {} : { decision }) };
    });
}

function decisionOf(words: string): SharedDecision | undefined {
  if (ONCE.has(words)) return 'once';
  return BOTH.has(words) ? 'both' : undefined;
}

export function decisionsOf(marks: readonly SharedMark[]): Map<string, SharedDecision> {
  return new Map(marks.flatMap(({ key, decision }) => (decision === undefined ? [] : [[key, decision] as const])));
}
