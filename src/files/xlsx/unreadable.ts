// Why content is no workbook that can be read.

export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';

  /** `locked` is a password, or the .xls of before 2007, whose container is the same. */
  constructor(readonly reason: 'locked' | 'broken') {
    super(reason);
  }
}
