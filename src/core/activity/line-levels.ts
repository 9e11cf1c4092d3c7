// How deep a line stands in an outline: I or A above 1 above 1.1 or a) above an unnumbered "- ...".

import { type TypedRow, wordsOf } from '../submission/form';
import { cleanLine } from '../text/clean';
import type { ClassifiedLine } from './classify-lines';
import { isSumOf } from './line-figures';

const LEVELS: readonly RegExp[] = [/^(?:[IVX]+|[A-H])[.)]?$/, /^\d+[.)]?$/, /^(?:\d+(?:\.\d+)+\.?|[a-hđ][.)]?)$/];
const BULLET_LEVEL = LEVELS.length;
const NUMBER_BEFORE_WORDS = /^(?:[IVX]+|[A-H]|\d+(?:\.\d+)*|[a-hđ])[.)]+\s/;
const BULLET = /^[-–+*•]/;

/** Undefined where the line says nothing about its level. */
function levelOf({ index, activity }: TypedRow): number | undefined {
  const own = cleanLine(wordsOf(index));
  // The number may have been typed before the words.
  const words = own === '' ? (NUMBER_BEFORE_WORDS.exec(cleanLine(wordsOf(activity)))?.[0].trim() ?? '') : own;
  const level = LEVELS.findIndex((pattern) => pattern.test(words));
  if (level >= 0) return level;
  return own === '' && BULLET.test(cleanLine(wordsOf(activity))) ? BULLET_LEVEL : undefined;
}

/** What may stand between the lines of a group without ending it. */
const PASSED_OVER: ReadonlySet<ClassifiedLine['kind']> = new Set(['blank', 'continuation', 'remark', 'doubtful']);

/**
 * The data lines directly below a line that stand one level deeper, up to the next line of its own level or above it.
 * Unnumbered lines belong to the one above them only where the sums agree exactly: dashes are also plain bullets.
 */
export function childrenOf(lines: readonly ClassifiedLine[], at: number): TypedRow[] {
  const parent = lines[at];
  const level = parent === undefined ? undefined : levelOf(parent.typed);
  if (parent === undefined || level === undefined) return [];
  const children: TypedRow[] = [];
  let direct: number | undefined;
  for (const line of lines.slice(at + 1)) {
    if (PASSED_OVER.has(line.kind)) continue;
    const own = levelOf(line.typed);
    if (line.kind !== 'data' || own === undefined || own <= level) break;
    direct ??= own;
    if (own === direct) children.push(line.typed);
  }
  return direct === BULLET_LEVEL && !isSumOf(parent.typed, children) ? [] : children;
}
