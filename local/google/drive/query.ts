// The search language of `drive.files.list` as far as the add-in speaks it: conditions joined by `and`.

import { GoogleApiError, NotEmulatedError } from '../api';
import type { DriveFile } from '../state';

export type FileTest = (file: DriveFile) => boolean;

const TOKEN = /\s*(?:'((?:[^'\\]|\\.)*)'|([A-Za-z.]+)|(!=|<=|>=|[=<>{}()]))/y;

interface Token {
  readonly kind: 'text' | 'word' | 'sign';
  readonly value: string;
}

/**
 * Reads a `q`: `name|mimeType = '…'`, `trashed = true|false`, `'id' in parents`, `appProperties has { key='…' and value='…' }`.
 * @throws GoogleApiError 400 `Invalid Value` where the text is no query.
 * @throws NotEmulatedError for any other condition Google knows.
 */
export function parseQuery(q: string): FileTest {
  const tokens = tokenize(q);
  const tests: FileTest[] = [];
  do {
    tests.push(condition(tokens));
  } while (accept(tokens, 'and'));
  if (tokens.length > 0) throw new NotEmulatedError(`the Drive query "${q}"`);
  return (file) => tests.every((test) => test(file));
}

function tokenize(q: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  const length = q.trimEnd().length;
  while (pattern.lastIndex < length) {
    const match = pattern.exec(q);
    if (!match) throw invalid();
    const [, text, word, sign] = match;
    if (text !== undefined) tokens.push({ kind: 'text', value: text.replace(/\\(.)/g, '$1') });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else tokens.push({ kind: 'sign', value: sign ?? '' });
  }
  return tokens;
}

function condition(tokens: Token[]): FileTest {
  const first = take(tokens);
  if (first.kind === 'text') {
    expect(tokens, 'in');
    expect(tokens, 'parents');
    return (file) => file.parents.includes(first.value);
  }
  switch (first.value) {
    case 'name':
    case 'mimeType': {
      const field = first.value;
      expect(tokens, '=');
      const value = takeText(tokens);
      return (file) => file[field] === value;
    }
    case 'trashed': {
      expect(tokens, '=');
      const { value } = take(tokens);
      if (value !== 'true' && value !== 'false') throw invalid();
      return (file) => file.trashed === (value === 'true');
    }
    case 'appProperties': {
      for (const part of ['has', '{', 'key', '=']) expect(tokens, part);
      const key = takeText(tokens);
      for (const part of ['and', 'value', '=']) expect(tokens, part);
      const value = takeText(tokens);
      expect(tokens, '}');
      return (file) => Object.hasOwn(file.appProperties, key) && file.appProperties[key] === value;
    }
    default:
      throw new NotEmulatedError(`"${first.value}" in a Drive query`);
  }
}

function take(tokens: Token[]): Token {
  const token = tokens.shift();
  if (!token) throw invalid();
  return token;
}

function takeText(tokens: Token[]): string {
  const token = take(tokens);
  if (token.kind !== 'text') throw invalid();
  return token.value;
}

function accept(tokens: Token[], value: string): boolean {
  if (tokens[0]?.value !== value || tokens[0].kind === 'text') return false;
  tokens.shift();
  return true;
}

/** Google's other operators stand where one of ours is expected, so they are told apart from nonsense. */
function expect(tokens: Token[], value: string): void {
  if (accept(tokens, value)) return;
  const found = tokens[0];
  if (found && /^(contains|!=|<|>|<=|>=|or|not|has|in)$/.test(found.value)) {
    throw new NotEmulatedError(`"${found.value}" in a Drive query`);
  }
  throw invalid();
}

function invalid(): GoogleApiError {
  return new GoogleApiError(400, 'Invalid Value');
}
