// The sentence for what a person can mend.

import { basename } from 'node:path';
import { SmtpUnusableError } from '../smtp/courier';
import { BookError } from '../store/book-error';
import { InputFileError } from './input-files';
import { UsageError } from './usage-error';
import { CLI } from './words';

/** @returns undefined for a bug */
export function describeError(error: unknown): string | undefined {
  if (error instanceof UsageError || error instanceof InputFileError) return error.message;
  if (error instanceof SmtpUnusableError) return CLI.smtpUnusable(error.server, error.reason);
  return error instanceof BookError ? CLI.book(error.code, basename(error.file)) : undefined;
}
