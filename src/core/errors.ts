// Two of the three kinds of failure. What a unit typed wrong is a value (see submission/problem.ts), never an exception.

/** A place in a file or a tab where something stands that stops the work. */
export interface FaultPlace {
  /** Tab title or file name. */
  readonly in: string;
  /** A1 reference or `dòng 5`-like position, ready to print; absent when the whole is meant. */
  readonly at?: string;
}

export type SetupFaultCode =
  | 'missingTab'
  | 'missingColumn'
  | 'emptyRoster'
  | 'missingCode'
  | 'missingName'
  | 'duplicateCode'
  | 'duplicateTab'
  | 'badTabTitle'
  | 'reservedTab'
  | 'badEmail'
  | 'badDate'
  | 'badYesNo'
  | 'badYear'
  | 'badDays'
  | 'badHours'
  | 'badDayKind'
  | 'unknownPlaceholder'
  | 'unclosedPlaceholder'
  | 'emptyLetter'
  | 'longLetter'
  | 'missingSetting'
  | 'unknownSetting'
  | 'datesReversed'
  | 'codesCollide'
  | 'mergedIntoUnknown'
  | 'mergedIntoItself'
  | 'mergerCycle'
  | 'emptyCatalogue'
  | 'duplicateActivity'
  | 'badActivityFlag'
  | 'anotherRun'
  | 'changedMeanwhile'
  | 'notOffice'
  | 'blankUser'
  | 'scopesMissing'
  | 'noReminder'
  | 'noSnapshot'
  | 'snapshotDamaged'
  | 'severalFiles'
  | 'badPhoto'
  | 'longCaption'
  | 'tooManyPhotos'
  | 'brokenAlbum'
  | 'unknownUnit'
  | 'noReport'
  | 'reportNotSeen'
  | 'lockedFile'
  | 'brokenFile'
  | 'emptyTable'
  | 'longTable';

/** One thing wrong with the set-up: a value, so that all of them can be gathered before the work stops. */
export interface SetupFault {
  readonly code: SetupFaultCode;
  readonly place: FaultPlace;
  /** Texts the message names, e.g. the value found. */
  readonly params: Readonly<Record<string, string>>;
}

/** The set-up does not allow the command: nothing was changed. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
  constructor(readonly faults: readonly SetupFault[]) {
    super(faults.map((fault) => `${fault.code} in ${fault.place.in}`).join('; '));
  }
}

export function setupError(
  code: SetupFaultCode,
  place: FaultPlace,
  params: Readonly<Record<string, string>> = {},
): SetupError {
  return new SetupError([{ code, place, params }]);
}

/** A promise of the code itself is broken: a bug, to be reported with its stack. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** The value, or an {@link InternalError} that says what should have been there. */
export function expectPresent<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new InternalError(`Expected ${what}.`);
  return value;
}
