// `watch --from --to`: the schedule played on a copy, day by day, as if nobody did anything meanwhile. Nothing is sent or saved.

import type { Json } from '../google/api';
import type { SentMail } from '../google/state';
import { formatDate } from '../google/utilities/format-date';
import { type Engine, TIME_ZONE } from '../runtime/engine';
import { ScriptError } from '../runtime/errors';
import type { Firing } from '../runtime/triggers';
import { openBook } from '../store/open-book';
import { type Arguments, DEFAULT_USER } from './arguments';
import { loadBundle } from './bundle';
import type { OutcomeJson } from './command-run';
import type { Days } from './days';
import { engineOn } from './engine-on';
import type { CliContext } from './run-cli';
import { table } from './table';
import { CLI } from './words';

/** The add-in's function that installs its daily trigger. */
const STARTER = 'startAutoReminders';

/** One mail. Unit and step are those the add-in names; empty for a mail that it sends without naming them. */
interface PlayedMail {
  /** ISO 8601 date. */
  readonly day: string;
  readonly unit: string;
  readonly step: string;
  readonly stepText: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly result: string;
}

/** @returns 1 where the book has no trigger and the add-in cannot install one, or a run failed */
export async function playDays(args: Arguments & { readonly days: Days }, context: CliContext): Promise<0 | 1> {
  const { from, until } = args.days;
  const book = await openBook(args.book, { now: from, user: args.user ?? DEFAULT_USER });
  const { spreadsheet, triggers, mail } = book.state;
  const accountKind = args.smtp === undefined ? 'consumer' : 'workspace';
  const engine = engineOn(book, await loadBundle(context.bundleFolder), { user: spreadsheet.owner }, from, {
    accountKind,
  });
  if (triggers.length === 0) switchOn(engine);
  if (triggers.length === 0) {
    if (args.json) context.out(JSON.stringify({ ok: false, message: CLI.noTriggers }));
    context.err(CLI.noTriggers);
    return 1;
  }
  const mails: PlayedMail[] = [];
  const failures: string[] = [];
  for (let due = engine.nextDue(); due !== undefined && due < until; due = engine.nextDue()) {
    const before = mail.sent.length;
    const firings = engine.tick(due);
    const sent = mail.sent.slice(before);
    mails.push(...firings.flatMap((firing) => mailsOf(firing, sent)), ...sent.map((one) => otherMail(due, one)));
    failures.push(...firings.flatMap(failuresOf));
  }
  const days = Math.round((until.getTime() - from.getTime()) / 86_400_000);
  const message = CLI.played.total(mails.length, days);
  if (args.json) context.out(JSON.stringify({ ok: failures.length === 0, message, mails, failures }));
  else for (const line of [...table(CLI.played.heading, mails.map(cellsOf)), message]) context.out(line);
  for (const failure of failures) context.err(failure);
  return failures.length === 0 ? 0 : 1;
}

/** An add-in without that function has nothing to switch on. */
function switchOn(engine: Engine): void {
  try {
    engine.run(STARTER);
  } catch (error) {
    if (!(error instanceof ScriptError) || !error.message.endsWith(`Script function not found: ${STARTER}`))
      throw error;
  }
}

/** What the add-in names. @param sent loses the mails that are among it */
function mailsOf({ due, value = null }: Firing, sent: SentMail[]): PlayedMail[] {
  const { mails: listed = [] } = Object(value) as OutcomeJson;
  const named = (Array.isArray(listed) ? listed : []).map((one) => Object(one) as OutcomeJson);
  return named.map(({ unit = '', step = '', stepText = step, to, result = '' }) => {
    const addresses = (Array.isArray(to) ? to : [to ?? '']).map(String);
    const at = sent.findIndex((mail) => mail.to.join() === addresses.join());
    const [mail] = at < 0 ? [] : sent.splice(at, 1);
    return {
      day: dayOf(due),
      unit: String(unit),
      step: String(step),
      stepText: String(stepText),
      to: addresses,
      subject: mail?.subject ?? '',
      result: String(result),
    };
  });
}

function otherMail(due: Date, { to, subject }: SentMail): PlayedMail {
  return { day: dayOf(due), unit: '', step: '', stepText: '', to, subject, result: 'sent' };
}

function dayOf(due: Date): string {
  return formatDate(due, TIME_ZONE, 'yyyy-MM-dd');
}

function failuresOf({ due, handler, error, value }: Firing): string[] {
  const { ok, message = '' } = Object(value ?? null) as { ok?: Json; message?: Json };
  if (error === undefined && ok !== false) return [];
  return [CLI.fired(formatDate(due, TIME_ZONE, 'dd/MM/yyyy HH:mm'), handler, error?.message ?? String(message))];
}

/** A mail of no unit is known by its subject. */
function cellsOf({ day, unit, stepText, to, subject, result }: PlayedMail): string[] {
  const { results } = CLI.played;
  return [day, unit, unit === '' ? subject : stepText, to.join(', '), results[result] ?? result];
}
