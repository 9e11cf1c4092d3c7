// The local engine: runs the add-in's bundle, unchanged, against Google's services kept as a state on this computer.

import { type Caller, type Json, ServiceException } from '../google/api';
import { type HeldLock, LockTable } from '../google/lock';
import type { Deliver } from '../google/mail';
import { assertMayReadFile, mayEditFile } from '../google/sheets/access';
import type { Spreadsheet } from '../google/sheets/model';
import { agree, createUiApi } from '../google/spreadsheet-app/ui';
import type { Menu, UiAnswer, UiDialog, UiMessage, UiQuestion, UiState } from '../google/spreadsheet-app/ui-state';
import type { EngineState } from '../google/state';
import { IdSource } from '../google/utilities/ids';
import { ALL_SCOPES } from './authorization';
import type { EntryRequest } from './boot/entry';
import { VirtualClock } from './clock';
import { compileScript, runInRealm } from './context';
import { type Typed, typeInto } from './edit';
import { Execution, type LogLine, type Surroundings } from './execution';
import { type Fault, FaultPlan } from './faults';
import { Ledger } from './ledger';
import { type AccountKind, LIMITS } from './limits';
import { SheetsRateLimit } from './rate-limit';
import { createServices } from './services';
import { clockEvent, type Firing, TriggerClock } from './triggers';

/**
 * Who starts a run: `menu` a click, `client` a page through google.script.run, `trigger` an installed trigger,
 * `simple` a simple trigger such as onOpen.
 */
export type RunMode = 'menu' | 'client' | 'trigger' | 'simple';

/** Of the add-in's manifest. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Simple triggers that only run while somebody has the file open before them. */
const PERSONAL_TRIGGERS: ReadonlySet<string> = new Set(['onOpen', 'onEdit']);

export interface EngineOptions {
  /** Source text of the built bundle. */
  readonly bundle: string;
  /** HTML files of the build, by name without extension. */
  readonly pages: Readonly<Record<string, string>>;
  /** Everything Google remembers; changed in place. */
  readonly state: EngineState;
  /** Start of the virtual clock. */
  readonly now: Date;
  /** E-mail address of the person who clicks. */
  readonly user: string;
  /** Decides the mail quotas; `consumer` unless told otherwise. */
  readonly accountKind?: AccountKind;
  readonly faults?: readonly Fault[];
  /** Answers alerts and prompts; without it everything is agreed to. */
  readonly answer?: (question: UiQuestion) => UiAnswer;
  /** Locks somebody else's execution holds. */
  readonly heldLocks?: readonly HeldLock[];
  /** The locks of the script where several engines run it on one state; each engine has its own unless told otherwise. */
  readonly locks?: LockTable;
  /** Told the method id of every call before it is carried out; another engine may run meanwhile. What it throws ends the run. */
  readonly onCall?: (method: string) => void;
  /** Carries each mail to its recipients; without it mails only go into the state. */
  readonly deliver?: Deliver;
  /** Stands for Google's conversion of documents to PDF; without it a script that asks for one is refused. */
  readonly toPdf?: (docx: Buffer) => Buffer;
  /** Up to when the triggers have fired already; `now` unless told otherwise. */
  readonly firedUntil?: Date;
  /** OAuth scopes the user has granted; all of the manifest's unless told otherwise. */
  readonly grantedScopes?: readonly string[];
  /** Time zone of the script's manifest. */
  readonly timeZone?: string;
  /** Language of the user's account. */
  readonly locale?: string;
  /** Real time after which a run that does not end is stopped, in milliseconds. */
  readonly wallClockMs?: number;
}

export interface Engine {
  /**
   * What happens when a person opens the file: the simple trigger onOpen, where the script has one and the person may edit the file.
   * @throws GoogleApiError 403 where the file is not shared with the person.
   */
  open(): void;
  /**
   * What happens when a person types into a cell, or pastes rows with the top left corner there: the write, then the simple trigger onEdit,
   * where the script has one. Neither the script's own writes nor API requests fire it (guides/triggers).
   * @param actor E-mail address of whoever types, not necessarily the engine's user.
   * @param a1 Without the tab, e.g. `C7`.
   * @throws GoogleApiError when the actor may not edit the file (403) or a cell (400, in Google's words); then nothing has happened.
   *   What `run` throws when onEdit fails; the write then stands, as at Google, where only the log tells of it.
   */
  edit(actor: string, sheetId: number, a1: string, typed: Typed | readonly (readonly Typed[])[]): void;
  /**
   * One execution of a top-level function in a fresh realm.
   * @param mode `menu` unless told otherwise.
   * @returns What the function returned, as JSON; null for nothing.
   * @throws ServiceException when a person starts it who may not edit the file.
   * @throws ScriptError for what the script threw, ExecutionStoppedError for a run that was ended from outside,
   *   NotEmulatedError when the script asked for something the engine has not, whether it caught that or not.
   */
  run(functionName: string, args?: readonly Json[], mode?: RunMode): Json;
  /** Moves the clock to `to` and fires every trigger due on the way, each as its owner. A failed run is reported, not thrown. */
  tick(to: Date): Firing[];
  /** When the next trigger is due, in virtual time; undefined where there is none. */
  nextDue(): Date | undefined;
  /** Lets an execution elsewhere take a lock, until a moment of the virtual clock. */
  holdLock(lock: HeldLock): void;
  /** Virtual time. */
  now(): Date;
  /** The tab a script has brought to the front, if any. */
  activeSheetId(): number | undefined;
  readonly menus: readonly Menu[];
  readonly messages: readonly UiMessage[];
  readonly dialogs: readonly UiDialog[];
  readonly log: readonly LogLine[];
  readonly ledger: Ledger;
  /** What Google would accept with a frown, such as requests above the advised size. */
  readonly warnings: readonly string[];
}

/** @throws SyntaxError when the bundle is no JavaScript. */
export function createEngine(options: EngineOptions): Engine {
  const { state, user } = options;
  const script = compileScript(options.bundle);
  const clock = new VirtualClock(options.now);
  const ui: UiState = { menus: [], messages: [], dialogs: [] };
  const table = options.locks ?? new LockTable();
  for (const lock of options.heldLocks ?? []) table.holdElsewhere(lock);
  const locks = table.join();
  const timeZone = options.timeZone ?? TIME_ZONE;
  const around: Surroundings & { warnings: string[] } = {
    clock,
    ledger: new Ledger(),
    faults: new FaultPlan(options.faults ?? []),
    sheetsRate: new SheetsRateLimit(),
    grantedScopes: options.grantedScopes ?? ALL_SCOPES,
    log: [],
    warnings: [],
    onCall: options.onCall,
  };
  const services = createServices(state, {
    pages: options.pages,
    accountKind: options.accountKind ?? 'consumer',
    grantedScopes: around.grantedScopes,
    timeZone,
    locale: options.locale ?? 'vi',
    clock,
    locks,
    ui,
    deliver: options.deliver ?? (() => undefined),
    toPdf: options.toPdf,
    ids: new IdSource(seedOf(options, locks.number)),
    warn: (text) => around.warnings.push(text),
  });
  const triggers = new TriggerClock(state.triggers, timeZone);
  triggers.notice(options.firedUntil ?? clock.now());
  let runs = 0;

  const execute = (request: EntryRequest, mode: RunMode, actor: string): Json => {
    const present = mode === 'menu' || mode === 'client' || PERSONAL_TRIGGERS.has(request.functionName);
    const answer = options.answer ?? agree;
    const uiApi = createUiApi({ state: ui, present, answer, beforeWaiting: () => locks.releaseAll() });
    const isSimple = mode === 'simple';
    const limitMs = isSimple ? LIMITS.execution.simpleTriggerMs : LIMITS.execution.runtimeMs;
    runs += 1;
    const identity = { run: runs, actor, authMode: isSimple ? 'LIMITED' : 'FULL', limitMs } as const;
    const execution = new Execution({ ...services, ...uiApi }, identity, around);
    try {
      const value = runInRealm(script, execution.host, request, { wallClockMs: options.wallClockMs ?? 120_000 });
      if (execution.end) throw execution.end;
      return value;
    } catch (error) {
      throw execution.end ?? error;
    } finally {
      locks.releaseAll();
      triggers.notice(clock.now());
    }
  };

  const callerNamed = (actor: string): Caller => ({ actor, authMode: 'FULL', now: clock.now() });

  const run: Engine['run'] = (functionName, args = [], mode = 'menu') => {
    if (mode !== 'trigger') assertMayRun(state.spreadsheet, user);
    const isTrigger = mode === 'trigger' || mode === 'simple';
    const event =
      isTrigger && args.length === 0 ? { event: { authMode: mode === 'simple' ? 'LIMITED' : 'FULL' } as const } : {};
    return execute({ functionName, args, fromPage: mode === 'client', ...event }, mode, user);
  };

  return {
    run,
    open: () => {
      assertMayReadFile(state.spreadsheet, callerNamed(user));
      if (!mayEditFile(state.spreadsheet, user)) return;
      const event = { authMode: 'LIMITED' } as const;
      execute({ functionName: 'onOpen', args: [], optional: true, fromPage: false, event }, 'simple', user);
    },
    edit: (actor, sheetId, a1, typed) => {
      const request = typeInto(() => state.spreadsheet, services, callerNamed(actor), { sheetId, a1 }, typed);
      const active = ui.activeSheetId;
      ui.activeSheetId = sheetId;
      try {
        execute(request, 'simple', actor);
      } finally {
        ui.activeSheetId = active;
      }
    },
    tick: (to) =>
      triggers.fire(clock, to, (trigger, due) => {
        const request = { functionName: trigger.handler, args: [], fromPage: false, event: clockEvent(trigger, due) };
        return execute(request, 'trigger', trigger.owner);
      }),
    nextDue: () => triggers.nextDue(),
    holdLock: (lock) => table.holdElsewhere(lock),
    now: () => clock.now(),
    activeSheetId: () => ui.activeSheetId,
    menus: ui.menus,
    messages: ui.messages,
    dialogs: ui.dialogs,
    log: around.log,
    ledger: around.ledger,
    warnings: around.warnings,
  };
}

/** Only people with edit access to the container can run a bound script (guides/bound); wording is ours. */
function assertMayRun(book: Spreadsheet, actor: string): void {
  if (mayEditFile(book, actor)) return;
  throw new ServiceException(
    'You do not have permission to run this script: only people who may edit the file may run a script bound to it.',
  );
}

/**
 * Two engines over the same state at the same time make the same ids; after any change that leaves something behind they do not, nor where
 * they share their locks.
 */
function seedOf({ state, now }: EngineOptions, engine: number): string {
  const { spreadsheet, otherBooks, drive, mail, triggers } = state;
  const counts = [spreadsheet.nextId, drive.files.length, mail.sent.length, triggers.length];
  // Only where there are any: the ids of states without other books stand in golden files.
  if (otherBooks.length > 0) counts.push(otherBooks.length);
  if (engine > 0) counts.push(engine);
  return [spreadsheet.spreadsheetId, now.toISOString(), ...counts].join(' ');
}
