// One amount with its unit as a quantity of the column.

import type { Part } from './parts';
import { asked, fromNumber, type Quantity, type QuantityColumn, type QuantityDoubt } from './quantity';
import { isTakingPart, type Unit } from './unit-after';
import type { UnitKind } from './unit-words';

/** Whether an amount belongs in the column: `bare` has no unit, `unknown` words that are none. */
export type Fit = 'own' | 'foreign' | 'bare' | 'unknown';

const OWN_KINDS: Readonly<Record<QuantityColumn, ReadonlySet<UnitKind>>> = {
  classes: new Set<UnitKind>(['classes', 'sessions']),
  people: new Set<UnitKind>(['people', 'share', 'attendances']),
};

export function fitOf({ unit, isTailUnclear }: Part, column: QuantityColumn): Fit {
  if (isTailUnclear) return 'unknown';
  if (unit === undefined) return 'bare';
  if (isTakingPart(unit)) return 'foreign';
  return OWN_KINDS[column].has(unit.kind) ? 'own' : 'foreign';
}

export function countingOf(unit: Unit | undefined): Quantity['counting'] {
  if (unit?.kind === 'attendances') return 'attendances';
  return unit?.kind === 'people' || unit?.kind === 'share' ? 'people' : undefined;
}

/** @param doubt one that the text around the amount gives */
export function quantityOf(raw: string, part: Part, column: QuantityColumn, doubt?: QuantityDoubt): Quantity {
  const fit = fitOf(part, column);
  if (part.isRate) return asked(raw, 'rate');
  if (!part.isHeadClear || fit === 'unknown') return asked(raw, 'words');
  if (column === 'classes' && isTakingPart(part.unit)) return asked(raw, 'takingPart');
  if (column === 'people' && part.others === 'all') return asked(raw, 'groupWithoutFigure');
  // A foreign unit is the graver doubt: it decides whether the number is added at all.
  const gravest = fit === 'foreign' && part.amount.value > 0 ? 'otherUnit' : (doubt ?? ownDoubt(part, column));
  const counting = column === 'people' ? countingOf(part.unit) : undefined;
  return fromNumber(raw, part.amount.value, column, {
    ...(part.unit === undefined ? {} : { unit: part.unit.text }),
    ...(counting === undefined ? {} : { counting }),
    ...(gravest === undefined ? {} : { doubt: gravest }),
  });
}

function ownDoubt(
  { amount, isApproximate, hasOwnLabel, isOfGroup, others }: Part,
  column: QuantityColumn,
): QuantityDoubt | undefined {
  if (isApproximate || amount.isRounded) return 'approximate';
  if (hasOwnLabel || isOfGroup) return 'secondNumber';
  if (column === 'people' && others === 'named') return 'sharedFigure';
  return amount.hasComma ? 'ambiguousComma' : undefined;
}
