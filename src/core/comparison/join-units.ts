// Which units of last year have become which of this year: by the office's own codes and what the roster says of mergers, never by names.
// Codes of the ministry and names were both reused in 2025 (10114 was Kim Bài and is xã Thanh Oai; xã Tam Hưng is another than before).

import { successorsOf } from '../roster/mergers';
import type { Unit } from '../roster/unit';
import type { LastYear, UnitFigures } from './last-year';

/** Why nothing of this year stands for a unit of last year. */
export type GoneReason =
  | 'notInRoster'
  /** It need not report any more, and the roster names no successor. */
  | 'noSuccessor'
  /** Its successors need not report either. */
  | 'successorGone'
  /** The unit of this code was opened after last year's week: it is another one. */
  | 'codeReused';

export interface GoneUnit {
  readonly unit: UnitFigures;
  readonly reason: GoneReason;
}

/** Units that only together are what they were before. */
export interface JoinedUnits {
  readonly before: readonly UnitFigures[];
  /** Codes of the units that must report this year. */
  readonly after: readonly string[];
}

export interface Join {
  readonly joined: readonly JoinedUnits[];
  readonly gone: readonly GoneUnit[];
}

/**
 * @param roster all of it: closed units say what they were merged into
 * @param expected codes of the units that must report this year
 */
export function joinUnits(lastYear: LastYear, roster: readonly Unit[], expected: readonly string[]): Join {
  const known = new Map(roster.map((unit) => [unit.code, unit]));
  const mustReport = new Set(expected);
  const gone: GoneUnit[] = [];
  const parts: JoinedUnits[] = [];
  for (const unit of lastYear.units) {
    const reason = reasonGone(unit, lastYear, known);
    const after = reason === undefined ? [...successorsOf(unit.code, known, mustReport)] : [];
    if (after.length > 0) addPart(parts, { before: [unit], after });
    else gone.push({ unit, reason: reason ?? withoutSuccessor(known.get(unit.code)) });
  }
  return { joined: parts, gone };
}

function reasonGone(
  { code }: UnitFigures,
  { startDate }: LastYear,
  known: ReadonlyMap<string, Unit>,
): GoneReason | undefined {
  const unit = known.get(code);
  if (unit === undefined) return 'notInRoster';
  return unit.validFrom !== undefined && unit.validFrom > startDate ? 'codeReused' : undefined;
}

function withoutSuccessor(unit: Unit | undefined): GoneReason {
  return (unit?.mergedInto ?? []).length === 0 ? 'noSuccessor' : 'successorGone';
}

/** What shares a unit of this year with others becomes one with them. */
function addPart(parts: JoinedUnits[], part: JoinedUnits): void {
  const touched = parts.filter(({ after }) => after.some((code) => part.after.includes(code)));
  const all = [...touched, part];
  const whole: JoinedUnits = {
    before: all.flatMap(({ before }) => before),
    after: [...new Set(all.flatMap(({ after }) => after))],
  };
  const [first] = touched;
  const place = first === undefined ? parts.length : parts.indexOf(first);
  const others = parts.filter((one) => !touched.includes(one));
  parts.splice(0, parts.length, ...others.slice(0, place), whole, ...others.slice(place));
}
