// The local engine: runs the add-in's bundle, unchanged, against Google's services kept as a state on this computer.

import type { Json } from '../google/api';
import { type HeldLock, LockTable } from '../google/lock';
import { agree, createUiApi } from '../google/spreadsheet-app/ui';
import type { Menu, UiAnswer, UiDialog, UiMessage, UiQuestion, UiState } from '../google/spreadsheet-app/ui-state';
import type { EngineState } from '../google/state';
import { IdSource } from '../google/utilities/ids';
import { ALL_SCOPES } from './authorization';
import type { EntryRequest } from './boot/entry';
import { VirtualClock } from './clock';
import { compileScript, runInRealm } from './context';
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
  /** What happens when a person opens the file: the simple trigger onOpen, where the script has one. */
  open(): void;
  /**
   * One execution of a top-level function in a fresh realm.
   * @param mode `menu` unless told otherwise.
   * @returns What the function returned, as JSON; null for nothing.
   * @throws ScriptError for what the script threw, ExecutionStoppedError for a run that was ended from outside,
   *   NotEmulatedError when the script asked for something the engine has not, whether it caught that or not.
   */
  run(functionName: string, args?: readonly Json[], mode?: RunMode): Json;
  /** Moves the clock to `to` and fires every trigger due on the way, each as its owner. A failed run is reported, not thrown. */
  tick(to: Date): Firing[];
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
  const locks = new LockTable(options.heldLocks);
  const timeZone = options.timeZone ?? 'Asia/Ho_Chi_Minh';
  const around: Surroundings & { warnings: string[] } = {
    clock,
    ledger: new Ledger(),
    faults: new FaultPlan(options.faults ?? []),
    sheetsRate: new SheetsRateLimit(),
    grantedScopes: options.grantedScopes ?? ALL_SCOPES,
    log: [],
    warnings: [],
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
    ids: new IdSource(seedOf(options)),
    warn: (text) => around.warnings.push(text),
  });
  const triggers = new TriggerClock(state.triggers, timeZone);
  triggers.notice(clock.now());
  let runs = 0;

  const execute = (request: EntryRequest, mode: RunMode, actor: string): Json => {
    const present = mode === 'menu' || mode === 'client' || request.functionName === 'onOpen';
    const answer = options.answer ?? agree;
    const uiApi = createUiApi({ state: ui, present, answer, beforeWaiting: () => locks.releaseOwn() });
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
      locks.releaseOwn();
      triggers.notice(clock.now());
    }
  };

  const run: Engine['run'] = (functionName, args = [], mode = 'menu') => {
    const isTrigger = mode === 'trigger' || mode === 'simple';
    const event =
      isTrigger && args.length === 0 ? { event: { authMode: mode === 'simple' ? 'LIMITED' : 'FULL' } as const } : {};
    return execute({ functionName, args, fromPage: mode === 'client', ...event }, mode, user);
  };

  return {
    run,
    open: () => {
      const event = { authMode: 'LIMITED' } as const;
      execute({ functionName: 'onOpen', args: [], optional: true, fromPage: false, event }, 'simple', user);
    },
    tick: (to) =>
      triggers.fire(clock, to, (trigger, due) => {
        const request = { functionName: trigger.handler, args: [], fromPage: false, event: clockEvent(trigger, due) };
        execute(request, 'trigger', trigger.owner);
      }),
    holdLock: (lock) => locks.holdElsewhere(lock),
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

/** Two engines over the same state at the same time make the same ids; after any change that leaves something behind they do not. */
function seedOf({ state, now }: EngineOptions): string {
  const { spreadsheet, drive, mail, triggers } = state;
  const counts = [spreadsheet.nextId, drive.files.length, mail.sent.length, triggers.length];
  return [spreadsheet.spreadsheetId, now.toISOString(), ...counts].join(' ');
}
