// The words after `npm run tonghop --`, checked before anything is opened.

import { parseArgs } from 'node:util';
import { CLI } from './words';

export const COMMANDS = [
  'setup',
  'check',
  'mend',
  'undo-mend',
  'snapshots',
  'restore',
  'summarize',
  'remind',
  'report',
  'cycle',
  'serve',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: CommandName;
  readonly book: string;
  readonly units?: string;
  readonly settings?: string;
  /** Absent: the computer's clock. */
  readonly now?: Date;
  /** E-mail address; absent: the owner of the book. */
  readonly user?: string;
  /** For `mend` and `restore`: to write what is listed. */
  readonly apply?: boolean;
  /** Codes of the units: for `mend`, absent for all; for `restore`, the one. */
  readonly only?: readonly string[];
  /** For `restore`: number of the snapshot. */
  readonly snapshot?: number;
  readonly trace: boolean;
  readonly json: boolean;
  /** For `serve`; 0 lets the system choose. */
  readonly port: number;
}

/** The call itself is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Who owns a book made or first opened here, unless `--as` names somebody else. */
export const DEFAULT_USER = 'van-phong@example.org';

const OPTIONS = {
  units: { type: 'string' },
  settings: { type: 'string' },
  now: { type: 'string' },
  as: { type: 'string' },
  port: { type: 'string' },
  apply: { type: 'boolean' },
  unit: { type: 'string', multiple: true },
  snapshot: { type: 'string' },
  trace: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** @returns the arguments, or `help` when help was asked for. @throws UsageError */
export function parseArguments(words: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parseWords(words);
  if (values.help) return 'help';
  const [command, book, ...rest] = positionals;
  if (!isCommand(command)) throw new UsageError(CLI.unknownCommand(command ?? ''));
  if (book === undefined || rest.length > 0) throw new UsageError(CLI.oneBook);
  if (command === 'setup' && values.units === undefined) throw new UsageError(CLI.unitsNeeded);
  if (command !== 'setup' && (values.units !== undefined || values.settings !== undefined)) {
    throw new UsageError(CLI.onlyForSetup);
  }
  const mayApply = command === 'mend' || command === 'restore';
  if (!mayApply && (values.apply !== undefined || values.unit !== undefined)) {
    throw new UsageError(CLI.onlyForMend);
  }
  const only = values.unit?.flatMap((codes) => codes.split(','));
  if (command !== 'restore' && values.snapshot !== undefined) throw new UsageError(CLI.onlyForRestore);
  if (command === 'restore' && (only?.length !== 1 || values.snapshot === undefined)) {
    throw new UsageError(CLI.restoreNeeds);
  }
  return {
    command,
    book,
    ...(values.units === undefined ? {} : { units: values.units }),
    ...(values.settings === undefined ? {} : { settings: values.settings }),
    ...(values.now === undefined ? {} : { now: parseNow(values.now) }),
    ...(values.as === undefined ? {} : { user: values.as }),
    ...(values.apply === undefined ? {} : { apply: values.apply }),
    ...(only === undefined ? {} : { only }),
    ...(values.snapshot === undefined ? {} : { snapshot: parseSnapshot(values.snapshot) }),
    trace: values.trace ?? false,
    json: values.json ?? false,
    port: parsePort(values.port),
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(CLI.badOption(error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

function isCommand(word: string | undefined): word is CommandName {
  return COMMANDS.some((command) => command === word);
}

/** ISO 8601; without an offset it is the time in Việt Nam. */
function parseNow(text: string): Date {
  const hasOffset = /(Z|[+-]\d{2}:?\d{2})$/.test(text);
  const full = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T08:00` : text;
  const now = new Date(hasOffset ? text : `${full}+07:00`);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(now.getTime())) throw new UsageError(CLI.badNow(text));
  return now;
}

function parseSnapshot(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(CLI.badSnapshot(text));
  return Number(text);
}

function parsePort(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(CLI.badPort(text));
  return port;
}
