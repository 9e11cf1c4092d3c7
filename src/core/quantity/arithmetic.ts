// Sums and products that the writer has spelled out, and whether they come out right.

import { joinOf, type Part } from './parts';
import { asked, fromNumber, type Quantity, type QuantityColumn } from './quantity';
import { countingOf, fitOf, quantityOf } from './single-number';
import { isHeads } from './unit-after';
import { isPartOf, mayNameTheSame, standsForAll } from './whole-and-part';

const addUp = (parts: readonly Part[]) => parts.reduce((total, { amount }) => total + amount.value, 0);

/** "450 HS + 32 GV = 482", "2 x 60 = 120", "450 HS, 32 GV, tổng 482": taken when it comes out right. */
export function checkEquation(raw: string, parts: readonly Part[], column: QuantityColumn): Quantity | undefined {
  const left = parts.slice(0, -1);
  const result = parts[left.length];
  if (result === undefined || !(joinOf(result) === 'equals' || (result.isTotal && left.length > 1))) return undefined;
  if (left.some((part) => !part.isHeadClear || part.isRate) || fitOf(result, column) === 'foreign') return undefined;
  const joins = new Set(left.slice(1).map(joinOf));
  if (joins.size === 1 && joins.has('times')) {
    const product = left.reduce((value, { amount }) => value * amount.value, 1);
    const { doubt: _product, ...checked } = readProduct(raw, left, column) ?? asked(raw, 'expression');
    if (product !== result.amount.value) return asked(raw, 'partsDiffer');
    return result.unit === undefined && checked.value !== null ? checked : quantityOf(raw, result, column);
  }
  if (![...joins].every((join) => join === 'plus' || join === 'comma')) return undefined;
  return compareTotal(raw, result, left, column);
}

/** A total and its parts: "482 người (450 HS, 32 GV)". */
export function compareTotal(
  raw: string,
  total: Part,
  parts: readonly Part[],
  column: QuantityColumn,
): Quantity | undefined {
  const fits = new Set(parts.map((part) => fitOf(part, column)));
  const countings = new Set(parts.map(({ unit }) => countingOf(unit)));
  if (fits.size !== 1 || !(fits.has('own') || fits.has('bare')) || countings.size !== 1) return undefined;
  if (addUp(parts) !== total.amount.value) return asked(raw, 'partsDiffer');
  const [counting] = countings;
  return { ...(counting === undefined || column === 'classes' ? {} : { counting }), ...quantityOf(raw, total, column) };
}

/** `450 HS + 32 GV`: every part names what it counts, so that adding them is what the writer did. Heads and attendances do not add up. */
export function sumOfParts(raw: string, parts: readonly Part[], column: QuantityColumn): Quantity | undefined {
  const areParts = parts.every(
    (part, i) =>
      fitOf(part, column) === 'own' &&
      part.unit !== undefined &&
      part.isHeadClear &&
      !part.isRate &&
      Number.isInteger(part.amount.value) &&
      part.isOfGroup === parts[0]?.isOfGroup &&
      (i === 0 || joinOf(part) === 'plus' || joinOf(part) === 'comma'),
  );
  if (!areParts || !areDisjoint(parts)) return undefined;
  const countings = new Set(parts.map(({ unit }) => countingOf(unit)));
  if (countings.size > 1) return undefined;
  const [counting] = countings;
  const isRough = parts.some(({ amount, isApproximate }) => isApproximate || amount.isRounded);
  const hasComma = parts.some(({ amount }) => amount.hasComma);
  return fromNumber(raw, addUp(parts), column, {
    ...(counting === undefined || column === 'classes' ? {} : { counting }),
    ...(isRough ? { doubt: 'approximate' } : hasComma ? { doubt: 'ambiguousComma' } : {}),
  });
}

/** "Lớp 4A: 35, lớp 4B: 36", "MN: 30; TH: 45": figures by group, whether or not each says that it counts people. */
export function sumOfGroups(raw: string, parts: readonly Part[], column: QuantityColumn): Quantity | undefined {
  const areGroups = parts.every((part, i) => {
    const isJoined = i === 0 || ['comma', 'plus', 'slash'].includes(joinOf(part) ?? '');
    const fit = fitOf(part, column);
    return part.isOfGroup && part.isHeadClear && isJoined && (fit === 'bare' || fit === 'own');
  });
  const isPlain = parts.every(
    ({ amount, unit, isApproximate }) =>
      Number.isInteger(amount.value) &&
      !(amount.isRounded || amount.hasComma || isApproximate) &&
      (unit === undefined || unit.kind === 'people'),
  );
  return column === 'people' && areGroups && isPlain ? fromNumber(raw, addUp(parts), column) : undefined;
}

/** Men and women make up the whole; "450 HS, nữ 230" names some once more, and so may "450 người, 32 GV". */
function areDisjoint(parts: readonly Part[]): boolean {
  if (parts.some(({ unit }) => unit?.kind === 'share')) return areBothSexes(parts);
  // "3 lớp, 6 buổi": three classes of two sessions each, perhaps.
  const listed = parts.slice(1).filter((part) => joinOf(part) === 'comma');
  const gatherings = parts.filter((part) => isGathering(part) && !isEvent(part));
  if (listed.length > 0 && new Set(gatherings.map(({ unit }) => unit?.kind)).size > 1) return false;
  // "1 cuộc thi, 12 lớp": the classes may be those that took part.
  if (!isBareClass(parts[0]) && listed.some(isBareClass)) return false;
  if (parts.some((part, i) => parts.slice(0, i).some((whole) => isPartOf(part, whole)))) return false;
  if (listed.some((part) => parts.some((whole) => whole !== part && mayNameTheSame(part, whole)))) return false;
  return !(standsForAll(parts[0]?.unit) && listed.some(({ unit }) => !standsForAll(unit)));
}

export function areBothSexes(parts: readonly Part[]): boolean {
  const sexes = parts.map(({ unit }) =>
    unit?.kind === 'share' ? /(?:^| )(nữ|nam)(?: |$)/.exec(`${unit.noun} ${unit.text}`)?.[1] : undefined,
  );
  return parts.length === 2 && sexes.includes('nữ') && sexes.includes('nam');
}

/** "02 buổi x 60 người": who comes to two sessions is counted twice, so these are attendances; two classes are two groups of people. */
export function readProduct(raw: string, parts: readonly Part[], column: QuantityColumn): Quantity | undefined {
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined || joinOf(second) !== 'times') return undefined;
  const isReadable = first.isHeadClear && parts.every((part) => !part.isTailUnclear && !part.isRate);
  const heads = parts.filter(({ unit }) => unit !== undefined && isHeads(unit.kind));
  // "2 buổi x 60" in the column of classes: sixty what?
  const isOpen = column === 'classes' && isGathering(first) && second.unit === undefined;
  if (!isReadable || heads.length > 1 || isOpen) return asked(raw, 'expression');
  const wanted = column === 'people' ? 'bare' : 'own';
  const things = parts.find((part) => fitOf(part, column) === 'foreign' && !isGathering(part));
  const counted = heads[0] ?? things ?? parts.find((part) => fitOf(part, column) === wanted) ?? second;
  const value = first.amount.value * second.amount.value;
  const product = { ...counted, amount: { ...counted.amount, value }, isHeadClear: true };
  const quantity = quantityOf(raw, product, column, 'product');
  const multiplier = counted === first ? second : first;
  const isRepeated = multiplier.unit?.kind === 'sessions' || multiplier.unit?.kind === 'time';
  const areAttendances = isRepeated && column === 'people' && quantity.doubt === 'product';
  return areAttendances ? { ...quantity, counting: 'attendances' } : quantity;
}

function isGathering({ unit }: Part): boolean {
  return unit?.kind === 'classes' || unit?.kind === 'sessions' || unit?.kind === 'time';
}

/** "buổi tọa đàm" is an event of its own, "buổi" may be one of a class. */
function isEvent({ unit }: Part): boolean {
  return unit?.kind === 'sessions' && EVENT.test(unit.text);
}

const EVENT =
  /^buổi (?:lễ|tọa đàm|toạ đàm|nói chuyện|tuyên truyền|ngoại khóa|ngoại khoá|giao lưu|hội thảo|tập huấn|diễn đàn|phát thanh)/;

function isBareClass(part: Part | undefined): boolean {
  return part?.unit !== undefined && /^(?:lớp|lop)$/.test(part.unit.text);
}
