// What Google itself has refused, told from the add-in's own failures.

/** Errors of the advanced services carry `details`; those of the built-in ones are plain exceptions of Google's own. */
export function isGoogleRefusal(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'GoogleJsonResponseException' || error.name === 'Exception');
}
