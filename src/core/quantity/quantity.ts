// What a cell of "Số lớp/số cuộc thi" or "Người" turned out to mean.

/** Which of the two number columns a text stands in: the words it may carry differ. */
export type QuantityColumn = 'classes' | 'people';

/** Why a value could not be taken, or was taken with a doubt that a person should look at. */
export type QuantityDoubt =
  // no value: asked about, never guessed
  | 'range'
  | 'date'
  | 'expression'
  | 'percent'
  | 'ratio'
  | 'rate'
  | 'words'
  | 'tick'
  | 'ditto'
  | 'fraction'
  | 'lostThousands'
  | 'negative'
  | 'manyNumbers'
  | 'partsDiffer'
  | 'letterForDigit'
  | 'phoneNumber'
  | 'errorValue'
  /** "450*", "20 -": a sign at the end that leads to nothing. */
  | 'unfinished'
  | 'money'
  /** Classes that took part in something, where those held are to be counted: "12 lớp tham gia". */
  | 'takingPart'
  /** "32 GV + HS toàn trường": the larger part may be the one without a figure. */
  | 'groupWithoutFigure'
  // a value, with a question
  | 'approximate'
  | 'secondNumber'
  | 'ambiguousComma'
  | 'product'
  | 'otherUnit'
  /** "450 HS và GV": of both together, most likely. */
  | 'sharedFigure'
  /** Read, but never added; without a value where it is no count at all. */
  | 'veryLarge';

export interface Quantity {
  /** As typed, for showing. */
  readonly raw: string;
  /** Whole and not negative; null when missing or asked about. */
  readonly value: number | null;
  /** `zero`: said in so many words; `missing`: nothing typed; `asked`: something typed that is no clear number. */
  readonly state: 'value' | 'zero' | 'missing' | 'asked';
  /** The unit word as typed, in lower case, e.g. `lớp`, `hs`. */
  readonly unit?: string;
  /** Whether heads or attendances were counted, where the unit word tells. */
  readonly counting?: 'people' | 'attendances';
  readonly doubt?: QuantityDoubt;
  /** What an unclear figure most likely was, to be offered, never added. */
  readonly suggestion?: number;
}

/** How far a figure can be relied on: `sure` is read without a question, `doubtful` with one, `none` is no figure. */
export type Confidence = 'sure' | 'doubtful' | 'none';

export function confidenceOf(quantity: Quantity): Confidence {
  if (quantity.value === null) return 'none';
  return quantity.doubt === undefined ? 'sure' : 'doubtful';
}

/**
 * The most a single row may claim before it is asked about and left out of the sums. People: about as many as the whole district had in
 * 2020 (207,640). Classes: an estimate; it lies below the years that are typed into the column by mistake.
 */
export const LARGEST: Readonly<Record<QuantityColumn, number>> = { classes: 2_000, people: 200_000 };

/** Above this, a number comes from a slip of the keyboard or a broken formula, and showing it as a figure helps nobody. */
const NO_COUNT = 1_000_000_000;

export function asked(raw: string, doubt: QuantityDoubt): Quantity {
  return { raw, value: null, state: 'asked', doubt };
}

// Nine digits that begin as Vietnamese mobile numbers do, once the zero before them is lost.
const MOBILE_WITHOUT_ZERO = /^[35789]\d{8}$/;

/** A number that was read, if a count can be that number at all. */
export function fromNumber(
  raw: string,
  value: number,
  column: QuantityColumn,
  more: Pick<Quantity, 'unit' | 'counting' | 'doubt'> = {},
): Quantity {
  if (value < 0) return asked(raw, 'negative');
  if (!Number.isInteger(value)) return asked(raw, 'fraction');
  if (value === 0) return { raw, value, state: 'zero', ...more };
  if (MOBILE_WITHOUT_ZERO.test(String(value))) return asked(raw, 'phoneNumber');
  if (value > NO_COUNT) return asked(raw, 'veryLarge');
  if (value > LARGEST[column] && more.doubt !== 'otherUnit')
    return { raw, value, state: 'value', ...more, doubt: 'veryLarge' };
  return { raw, value, state: 'value', ...more };
}
