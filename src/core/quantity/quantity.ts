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
  | 'words'
  | 'tick'
  | 'fraction'
  | 'negative'
  | 'manyNumbers'
  | 'letterForDigit'
  | 'phoneNumber'
  | 'errorValue'
  // a value, with a question
  | 'approximate'
  | 'secondNumber'
  | 'ambiguousComma'
  | 'product'
  | 'otherUnit'
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
  /** What a value that was not taken very likely means: offered, never counted. */
  readonly suggestion?: number;
}

/** The most a single row may claim before it is asked about: more people than the district had in 2020 (207,640). */
export const LARGEST_PLAUSIBLE = 200_000;
