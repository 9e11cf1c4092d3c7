// The words after `npm run tonghop --`, checked before anything is opened.

import { parseArgs } from 'node:util';
import { MOST_PER_UNIT } from '../../src/core/report/photos';
import { parseServerUrl, type SmtpServer } from '../smtp/server-url';
import { type Days, parseDays } from './days';
import { UsageError } from './usage-error';
import { CLI } from './words';

export const COMMANDS = [
  'setup',
  'update-roster',
  'check',
  'mend',
  'undo-mend',
  'snapshots',
  'restore',
  'summarize',
  'preview-reminders',
  'remind',
  'remind-on',
  'remind-take-over',
  'remind-off',
  'report',
  'report-pdf',
  'report-template',
  'unit-reports',
  'photos',
  'cycle',
  'repair',
  'states',
  'approve',
  'return',
  'lock',
  'unlock',
  'refuse-unlock',
  'bulletin',
  'rollover',
  'serve',
  'watch',
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
  /** Codes of the units; for `mend`, absent for all. */
  readonly only?: readonly string[];
  /** For what is done with submissions: all units for which it is possible. */
  readonly all?: boolean;
  readonly reason?: string;
  readonly cells?: string;
  readonly deadline?: string;
  /** For `rollover`: the file of the new workbook. */
  readonly to?: string;
  /** For `watch`: the days to play instead of waiting. */
  readonly days?: Days;
  /** For `remind` and `watch`: where mails are sent to; absent: they are only written into files. */
  readonly smtp?: SmtpServer;
  /** For `restore`: number of the snapshot. */
  readonly snapshot?: number;
  /** For `photos`: files, and their captions in the same order. Without either, with a unit: its pictures are taken out. */
  readonly photos?: readonly string[];
  readonly captions?: readonly string[];
  /** For `report` and `unit-reports`: PDF files besides. */
  readonly pdf?: boolean;
  readonly trace: boolean;
  readonly json: boolean;
  /** For `serve`; 0 lets the system choose. */
  readonly port: number;
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
  all: { type: 'boolean' },
  reason: { type: 'string' },
  cells: { type: 'string' },
  deadline: { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  smtp: { type: 'string' },
  snapshot: { type: 'string' },
  pdf: { type: 'boolean' },
  photo: { type: 'string', multiple: true },
  caption: { type: 'string', multiple: true },
  none: { type: 'boolean' },
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
  const only = values.unit?.flatMap((codes) => codes.split(','));
  checkOptions(command, values);
  if (command === 'rollover' && values.to === undefined) throw new UsageError(CLI.toNeeded);
  if (command === 'restore' && (only?.length !== 1 || values.snapshot === undefined)) {
    throw new UsageError(CLI.restoreNeeds);
  }
  if (command === 'photos') checkPhotos(only, values);
  return {
    command,
    book,
    ...(values.units === undefined ? {} : { units: values.units }),
    ...(values.settings === undefined ? {} : { settings: values.settings }),
    ...(values.now === undefined ? {} : { now: parseNow(values.now) }),
    ...(values.as === undefined ? {} : { user: values.as }),
    ...(values.apply === undefined ? {} : { apply: values.apply }),
    ...(values.all === undefined ? {} : { all: values.all }),
    ...(values.reason === undefined ? {} : { reason: values.reason }),
    ...(values.cells === undefined ? {} : { cells: values.cells }),
    ...(values.deadline === undefined ? {} : { deadline: values.deadline }),
    ...(values.to === undefined || command === 'watch' ? {} : { to: values.to }),
    ...(command === 'watch' ? parseDays(values.from, values.to) : {}),
    ...(values.smtp === undefined ? {} : { smtp: parseSmtp(values.smtp) }),
    ...(only === undefined ? {} : { only }),
    ...(values.snapshot === undefined ? {} : { snapshot: parseSnapshot(values.snapshot) }),
    ...(values.photo === undefined ? {} : { photos: values.photo }),
    ...(values.caption === undefined ? {} : { captions: values.caption }),
    ...(values.pdf === undefined ? {} : { pdf: values.pdf }),
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

/** Options that only some commands know; the others take none of them. */
const OPTIONS_OF: Readonly<Partial<Record<CommandName, readonly (keyof typeof OPTIONS)[]>>> = {
  setup: ['units', 'settings'],
  mend: ['apply', 'unit'],
  approve: ['unit', 'all'],
  return: ['unit', 'all', 'reason', 'cells', 'deadline'],
  lock: ['unit', 'all'],
  unlock: ['unit', 'all', 'reason', 'cells', 'deadline'],
  'refuse-unlock': ['unit', 'all', 'reason'],
  report: ['pdf'],
  'unit-reports': ['pdf'],
  photos: ['unit', 'photo', 'caption', 'none'],
  rollover: ['to'],
  restore: ['apply', 'unit', 'snapshot'],
  serve: ['port'],
  'preview-reminders': ['unit'],
  remind: ['smtp'],
  watch: ['smtp', 'from', 'to'],
};
const EVERYWHERE: readonly string[] = ['now', 'as', 'trace', 'json', 'help', 'port'];

function checkOptions(command: CommandName, values: object): void {
  const known: readonly string[] = [...EVERYWHERE, ...(OPTIONS_OF[command] ?? [])];
  const foreign = Object.keys(values).find((option) => !known.includes(option));
  if (foreign !== undefined) throw new UsageError(CLI.foreignOption(foreign, command));
  // It goes by the computer's clock, or by the days it is to play.
  if (command === 'watch' && Object.hasOwn(values, 'now')) throw new UsageError(CLI.foreignOption('now', command));
}

/** One unit with its pictures, or with none; or neither, to list them all. */
function checkPhotos(
  only: readonly string[] | undefined,
  { photo = [], caption = [], none = false }: PhotoValues,
): void {
  const isList = only === undefined && photo.length === 0 && !none;
  const isChoice = only?.length === 1 && photo.length > 0 !== none;
  if (!(isList || isChoice) || caption.length > photo.length || photo.length > MOST_PER_UNIT)
    throw new UsageError(CLI.photosNeed);
}

interface PhotoValues {
  readonly photo?: readonly string[];
  readonly caption?: readonly string[];
  readonly none?: boolean;
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

/** What is wrong with it is not repeated: it may hold a password. */
function parseSmtp(text: string): SmtpServer {
  const server = parseServerUrl(text);
  if (server === null) throw new UsageError(CLI.badSmtp);
  return server;
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
