// Runs that are broken at one call, everywhere they can be. One test file for each command: together they take longest of all tests.

import type { Json } from '../../../local/google/api';
import type { EngineState } from '../../../local/google/state';
import type { Fault } from '../../../local/runtime/faults';
import { sampleUnits } from '../../../samples/thanh-oai-2021/prepare';
import { engineOn, filledDistrict, type PreparedDistrict, runOn } from '../district';
import { copyState, textOfBook } from '../shared-state';

/** The smallest district in which units are in every state, and one renamed its tab and one pushed its table down. */
export function smallDistrict(): Promise<PreparedDistrict> {
  return filledDistrict(sampleUnits(7));
}

/** Calls that reach outside the script. */
const EFFECTS = /^(sheets|drive|mail)\./;
/** Calls that only ask: whether one fails before or after it is carried out makes no difference. */
const QUESTIONS = /^(session\.|utilities\.|spreadsheet\.get|html\.|ui\.getUi)/;

function placesOf(method: string): readonly Fault['when'][] {
  return QUESTIONS.test(method) ? ['before'] : ['before', 'after'];
}

/** Every place a run can be broken at. */
export function everyFault({ addIn }: PreparedDistrict, state: EngineState, name: string, args: Json[] = []): Fault[] {
  const engine = engineOn(addIn, state);
  engine.run(name, args);
  const telling = engine.ledger.entries.filter(({ method }) => !QUESTIONS.test(method));
  return engine.ledger.entries.flatMap(({ call, method }) =>
    placesOf(method).flatMap((when) => {
      // A run can also die at a call that has an effect outside the script, with no catch or finally to tidy up.
      const dies = EFFECTS.test(method) && !(when === 'before' && isRightAfterEffect(call));
      const kinds = dies ? (['error', 'crash'] as const) : (['error'] as const);
      return kinds.map((kind): Fault => ({ call, when, kind }));
    }),
  );

  /** Dying before this call is then dying after that one: nothing happens in between. */
  function isRightAfterEffect(call: number): boolean {
    const previous = telling.filter((entry) => entry.call < call).at(-1);
    return previous !== undefined && EFFECTS.test(previous.method);
  }
}

/** A run that may end in any way; what counts is what it left behind. */
export function runBroken(
  { addIn }: PreparedDistrict,
  state: EngineState,
  name: string,
  fault: Fault,
  args: Json[] = [],
): void {
  try {
    engineOn(addIn, state, { faults: [fault] }).run(name, args);
  } catch {
    // A crash ends the run, as it would on Google.
  }
}

/** A command, the workbook it starts from, and what of the workbook has to be equal. */
export interface Breakable {
  readonly name: string;
  readonly args?: Json[];
  /** Asked for once: each run gets a copy. */
  start(): EngineState;
  textOf?(state: EngineState): string;
  /** Which faults are tried; all where it is not told. */
  isTried?(fault: Fault): boolean;
}

export interface Broken {
  readonly faults: readonly Fault[];
  /** How many broken runs left the workbook as before, and how many as after. */
  readonly left: { readonly before: number; readonly after: number };
  /** Faults that left something in between, or after which a second run did not complete the command. */
  readonly wrong: readonly (Fault & { readonly found: string })[];
}

/**
 * Breaks the command everywhere, and runs it again after each fault.
 * @param visit is shown each workbook after its second run.
 */
export function breakEverywhere(
  prepared: PreparedDistrict,
  { name, args = [], start, textOf = workbookText, isTried = () => true }: Breakable,
  visit: (state: EngineState) => void = () => undefined,
): Broken {
  const fresh = start();
  const before = textOf(fresh);
  const done = copyState(fresh);
  runOn(prepared.addIn, done, name, args);
  const after = textOf(done);
  const faults = everyFault(prepared, copyState(fresh), name, args).filter(isTried);
  const left = { before: 0, after: 0 };
  const wrong: (Fault & { found: string })[] = [];
  const seconds = new Map<string, { readonly ok: boolean; readonly state: EngineState }>();
  for (const fault of faults) {
    const state = copyState(fresh);
    runBroken(prepared, state, name, fault, args);
    const text = textOf(state);
    if (text === before) left.before += 1;
    else if (text === after) left.after += 1;
    else wrong.push({ ...fault, found: 'something in between' });

    // What a second run makes of it depends on what the first has left alone.
    const { spreadsheet: _seen, ...others } = state;
    const remains = text + JSON.stringify(others);
    const second = seconds.get(remains) ?? { ok: runOn(prepared.addIn, state, name, args).ok === true, state };
    seconds.set(remains, second);
    if (!second.ok) wrong.push({ ...fault, found: 'no second run' });
    if (textOf(second.state) !== after) wrong.push({ ...fault, found: 'a second run that does not complete' });
    visit(second.state);
  }
  return { faults, left, wrong };
}

/** All of the workbook: texts of megabytes are compared in no time, trees of them are not. */
export function workbookText({ spreadsheet }: EngineState): string {
  return textOfBook(spreadsheet);
}
