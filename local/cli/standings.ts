// `states`, `approve`, `return`, `lock`, `unlock`, `refuse-unlock`: where submissions stand, as in the dialog of the add-in.

import type { Engine } from '../runtime/engine';
import type { OpenedBook } from '../store/opened-book';
import { saveBook } from '../store/save-book';
import type { Arguments } from './arguments';
import { type CommandRun, type OutcomeJson, toRun } from './command-run';
import { UsageError } from './usage-error';
import { CLI } from './words';

/** Each command and the action it asks for. */
const ACTIONS = {
  approve: 'approve',
  return: 'return',
  lock: 'lock',
  unlock: 'unlock',
  'refuse-unlock': 'refuseUnlock',
} as const;

export type StandingCommand = keyof typeof ACTIONS;

export function isStandingCommand(command: string): command is StandingCommand {
  return Object.hasOwn(ACTIONS, command);
}

/** As the add-in's `listStandings` gives it. */
interface ListedPage {
  readonly data: {
    readonly units: readonly {
      readonly code: string;
      readonly name: string;
      readonly standing: string;
      readonly state: string;
    }[];
    readonly actions: readonly { readonly action: string; readonly from: readonly string[] }[];
  };
}

/** Nothing is saved. */
export function runStates(book: OpenedBook, engine: Engine): CommandRun {
  const listed = engine.run('listStandings') as OutcomeJson;
  if (listed.ok !== true) return toRun(book, engine, listed, []);
  const lines = pageOf(listed).data.units.map(({ code, name, state }) => `${code}  ${name}: ${state}`);
  return toRun(book, engine, { ...listed, message: lines.join('\n') }, []);
}

/** @throws UsageError when no unit is named */
export async function runStanding(
  book: OpenedBook,
  engine: Engine,
  command: StandingCommand,
  args: Arguments,
): Promise<CommandRun> {
  if (args.only === undefined && args.all !== true) throw new UsageError(CLI.unitsOrAll(command));
  const action = ACTIONS[command];
  const listed = engine.run('listStandings') as OutcomeJson;
  if (listed.ok !== true) return toRun(book, engine, listed, []);
  const { reason = '', cells = '', deadline = '' } = args;
  const units = [...(args.only ?? unitsFor(pageOf(listed), action))];
  const outcome = engine.run('changeStandings', [{ action, units, reason, cells, deadline }], 'client') as OutcomeJson;
  const standings = outcome.standings as { changed: string[] } | undefined;
  const isDone = outcome.ok === true && (standings?.changed.length ?? 0) > 0;
  const files = outcome.ok === true ? await saveBook(book) : [];
  return toRun(book, engine, { ...outcome, ok: isDone }, files);
}

function pageOf(listed: OutcomeJson): ListedPage {
  return listed.page as unknown as ListedPage;
}

function unitsFor({ data }: ListedPage, action: string): string[] {
  const from = data.actions.find((one) => one.action === action)?.from ?? [];
  return data.units.filter(({ standing }) => from.includes(standing)).map(({ code }) => code);
}
