// What can be wrong with a workbook on disk, so that one place can say it in Vietnamese.

export type BookErrorCode =
  /** No such file. */
  | 'missing'
  /** A new book would overwrite something. */
  | 'exists'
  /** Some other kind of file, whatever its name says. */
  | 'not-xlsx'
  /** Needs a password to open. */
  | 'encrypted'
  /** An .xlsx that cannot be read to its end, or has a tab larger than Google's limit of ten million cells. */
  | 'damaged'
  /** `state.json` or a file it names is missing, broken, or of another version. */
  | 'bad-state'
  /** Open in LibreOffice, whose next save would overwrite ours. */
  | 'locked'
  /** Saved by another program after it was opened here. */
  | 'changed'
  /** Another command of ours is at work on it. */
  | 'busy';

export class BookError extends Error {
  override readonly name = 'BookError';

  /**
   * @param file path of the file the fault is in
   * @param message English, for the developer; callers word their own text from `code` and `file`
   */
  constructor(
    readonly code: BookErrorCode,
    readonly file: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
