// A cell with more than one amount: what the writer plainly means by them, or what to ask.

import { areBothSexes, checkEquation, compareTotal, readProduct, sumOfGroups, sumOfParts } from './arithmetic';
import { joinOf, type Part } from './parts';
import { asked, type Quantity, type QuantityColumn } from './quantity';
import { fitOf, quantityOf } from './single-number';
import { isHeads } from './unit-after';
import { isPartOf, standsForAll } from './whole-and-part';

export function fromSeveral(raw: string, typed: readonly Part[], column: QuantityColumn): Quantity {
  const parts = mergeSpelled(typed);
  const [first, second] = parts;
  if (first === undefined) return asked(raw, 'words');
  if (second === undefined) return quantityOf(raw, first, column);
  if (parts.some((part, i) => part.isRate || isForEach(part, parts[i - 1]))) return asked(raw, 'rate');
  if (column === 'people' && parts.some(({ others }) => others === 'all')) return asked(raw, 'groupWithoutFigure');
  return (
    checkEquation(raw, parts, column) ??
    readProduct(raw, parts, column) ??
    sumOfGroups(raw, parts, column) ??
    readAlternatives(raw, parts) ??
    readBreakdown(raw, parts, column) ??
    sumOfParts(raw, parts, column) ??
    takeExplained(raw, parts, column) ??
    takeFitting(raw, parts, column) ??
    asked(raw, joinOf(second) === 'plus' && first.unit === undefined ? 'expression' : 'manyNumbers')
  );
}

/** "02 (hai) lớp", "02 lớp (hai lớp)": said twice, so that nobody can change it. */
function mergeSpelled(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const before = merged[merged.length - 1];
    const isSpelled =
      before !== undefined &&
      (joinOf(part) === 'open' || joinOf(part) === 'range') &&
      before.amount.inWords !== part.amount.inWords &&
      before.amount.value === part.amount.value &&
      (before.unit === undefined || part.unit === undefined || before.unit.kind === part.unit.kind);
    if (!isSpelled) merged.push(part);
    else {
      merged[merged.length - 1] = {
        ...part,
        ...before,
        ...(part.unit === undefined || before.unit !== undefined ? {} : { unit: part.unit }),
        isTailUnclear: before.isTailUnclear || part.isTailUnclear,
        isRate: before.isRate || part.isRate,
      };
    }
  }
  return merged;
}

/** "40 em một lớp", "40 HS/1 lớp". */
function isForEach(part: Part, before: Part | undefined): boolean {
  if (before?.unit === undefined || part.unit === undefined || part.amount.value !== 1) return false;
  const isPer = joinOf(part) === 'slash' || (joinOf(part) === undefined && part.amount.inWords);
  return isPer && isHeads(before.unit.kind) && !isHeads(part.unit.kind);
}

/** "2-3", "15/20 lớp", "02 (ba) lớp": two numbers for one thing. */
function readAlternatives(raw: string, parts: readonly Part[]): Quantity | undefined {
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length > 2) return undefined;
  const isSameThing = first.unit === undefined || first.unit.kind === second.unit?.kind;
  if (!isSameThing) return undefined;
  const isOneNoun = first.unit === undefined || first.unit.noun === second.unit?.noun;
  if (joinOf(second) === 'range') return isOneNoun ? asked(raw, 'range') : undefined;
  if (joinOf(second) === 'ratio') return asked(raw, 'ratio');
  if (joinOf(second) === 'slash') {
    if (isDayAndMonth(raw)) return asked(raw, 'date');
    return first.unit === undefined || first.unit.text === second.unit?.text ? asked(raw, 'ratio') : undefined;
  }
  const isSpelled = joinOf(second) === 'open' && first.amount.inWords !== second.amount.inWords;
  return isSpelled ? asked(raw, 'partsDiffer') : undefined;
}

/** "01/10": nobody pads a fraction with zeros. */
function isDayAndMonth(raw: string): boolean {
  const match = /^(\d{1,2})\s*\/\s*(\d{1,2})$/.exec(raw);
  if (match === null) return false;
  const [day, month] = [Number(match[1]), Number(match[2])];
  return /(?:^|\D)0\d/.test(raw) && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** "Tổng 482 (HS: 450, GV: 32)": the total first, then all its parts. */
function readBreakdown(raw: string, parts: readonly Part[], column: QuantityColumn): Quantity | undefined {
  const [total, ...rest] = parts as readonly [Part, ...Part[]];
  const join = joinOf(rest[0]);
  const isOpened =
    join === 'open' || join === 'colon' || join === 'ofWhich' || (total.isTotal && standsForAll(total.unit));
  const fit = fitOf(total, column);
  const isTotal = fit === 'bare' || fit === 'own';
  const areNamed = areBothSexes(rest) || rest.every(({ unit }) => unit !== undefined && unit.kind !== 'share');
  if (!isOpened || !isTotal || !areNamed) return undefined;
  const checked = compareTotal(raw, total, rest, column);
  const isPartial = join === 'ofWhich' && rest.every(({ amount }) => amount.value <= total.amount.value);
  // "450 HS (32 GV)": more of them, or some of them?
  const isUnsure = rest.length === 1;
  return checked?.doubt === 'partsDiffer' && (isPartial || isUnsure) ? undefined : checked;
}

/** "450 (trong đó 230 nữ)", "450, nữ 230": the first number is the answer, the others say more of it. */
function takeExplained(raw: string, parts: readonly Part[], column: QuantityColumn): Quantity | undefined {
  const [whole, ...rest] = parts as readonly [Part, ...Part[]];
  const fit = fitOf(whole, column);
  if ((fit !== 'bare' && fit !== 'own') || whole.unit?.kind === 'share') return undefined;
  const isOfWhich = joinOf(rest[0]) === 'ofWhich';
  const areSessions = rest.every((part) => isSessionsOf(part, whole, column));
  const explain = rest.every((part) => {
    const partFit = fitOf(part, column);
    const isSome = part.unit?.kind === 'share' || (joinOf(part) !== 'plus' && isPartOf(part, whole));
    return isSome || (isOfWhich && (partFit === 'own' || partFit === 'bare'));
  });
  if (!areSessions && (!explain || (column === 'classes' && rest.some(({ unit }) => unit?.kind === 'share')))) {
    return undefined;
  }
  if (!areSessions && rest.some(({ amount }) => amount.value > whole.amount.value)) return asked(raw, 'partsDiffer');
  return quantityOf(raw, whole, column, 'secondNumber');
}

/** "2 lớp (6 buổi)": the two classes met six times. */
function isSessionsOf(part: Part, whole: Part, column: QuantityColumn): boolean {
  const areBoth = whole.unit?.kind === 'classes' && part.unit?.kind === 'sessions';
  return column === 'classes' && areBoth && joinOf(part) === 'open';
}

/** "03 lớp/120 HS": each number names what it counts, and exactly one of them belongs in the column. */
function takeFitting(raw: string, parts: readonly Part[], column: QuantityColumn): Quantity | undefined {
  const first = parts[0];
  if (first?.isHeadClear !== true) return undefined;
  const fitting = parts.filter((part) => fitOf(part, column) === 'own');
  const foreign = parts.filter((part) => fitOf(part, column) === 'foreign');
  // "03 (120 HS)": the bare number is the column's, since it says nothing else.
  const join = joinOf(parts[1]);
  const isBareChosen =
    parts.length === 2 &&
    (join === 'open' || join === 'colon') &&
    !first.isOfGroup &&
    fitOf(first, column) === 'bare' &&
    foreign[0]?.unit?.kind !== 'share';
  const chosen = fitting[0] ?? (isBareChosen ? first : undefined);
  if (chosen === undefined || fitting.length > 1 || foreign.length !== parts.length - 1) return undefined;
  // "5 lớp + 3 băng rôn" was added up by somebody.
  const isOdd = parts.slice(1).some((part) => {
    const isThing = foreign.some(({ unit }) => unit?.kind === 'things');
    return ['equals', 'times', isThing ? 'plus' : 'times'].includes(joinOf(part) ?? '');
  });
  return isOdd ? undefined : quantityOf(raw, { ...chosen, isHeadClear: true }, column, 'secondNumber');
}
