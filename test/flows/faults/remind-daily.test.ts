// The daily run of reminders, broken at every one of its calls, in every way, and the campaign that goes on after it.

import type { EngineState } from '../../../local/google/state';
import type { Fault } from '../../../local/runtime/faults';
import { type BuiltAddIn, emptyState, OFFICE, sampleUnits, setupInput } from '../../../samples/thanh-oai-2021/prepare';
import { builtAddIn, engineOn } from '../district';
import { Days, remindersIn } from '../reminders/days';
import { copyState, textOfState } from '../shared-state';

/** The fewest units with a first mail, a last one and one between. */
const UNITS = sampleUnits(3);
/** Friday 08/10/2021, the last working day of the deadline. */
const NOW = new Date('2021-10-08T07:45:00+07:00');
/** Longer than a run may take, and so long that no further mail is begun. */
const [ENDLESS_MS, SLOW_MS] = [7 * 60_000, 5 * 60_000];
/** What the campaign has still to say after that Friday. */
const LATER = ['11/10 after1', '13/10 after3'];

let addIn: BuiltAddIn;
let prepared: EngineState;
const start = () => copyState(prepared);

beforeAll(async () => {
  addIn = await builtAddIn();
  prepared = emptyState();
  engineOn(addIn, prepared).run('setUpFrom', [setupInput(UNITS)], 'client');
  new Days(addIn, prepared).switchOn('2021-10-08T06:00');
});

function runDaily(state: EngineState, faults: Fault[] = []) {
  const engine = engineOn(addIn, state, { now: NOW, user: OFFICE, faults });
  try {
    engine.run('remindDaily', [], 'trigger');
  } catch {
    // However it ends; what counts is what it leaves behind.
  }
  return engine;
}

function everyFault(): Fault[] {
  const kinds = [
    { kind: 'error' },
    { kind: 'crash' },
    { kind: 'slow', ms: ENDLESS_MS },
    { kind: 'slow', ms: SLOW_MS },
  ] as const;
  return runDaily(start()).ledger.entries.flatMap(({ call }) =>
    (['before', 'after'] as const).flatMap((when) => kinds.map((kind): Fault => ({ call, when, ...kind }))),
  );
}

/** The same Friday once more, by hand, and the days that follow. */
function goOn(state: EngineState): Days {
  const days = new Days(addIn, state);
  days.run('2021-10-08T10:00', 'sendReminders');
  for (const day of [11, 13]) days.pass(day);
  return days;
}

/** What is wrong with the journal and the mails of a campaign; nothing, as it should be. */
function lies(days: Days): string[] {
  const mails = remindersIn(days.state).flatMap(({ to, date }) =>
    to.map((address) => `${address} ${date.slice(0, 10)}`),
  );
  const left = [...mails];
  const wrong: string[] = [];
  for (const { key, result, at, detail } of days.journal()) {
    if (!key.startsWith('remind|')) continue;
    const [address = ''] = detail.split(/[,;:]/);
    const found = left.indexOf(`${address} ${at.date}`);
    if (found >= 0 && (result === 'sent' || result === 'unknown')) left.splice(found, 1);
    else if (result !== 'unknown' && result !== 'left' && result !== 'failed') wrong.push(`${key} ${result}`);
  }
  return [...wrong, ...left.map((mail) => `${mail} is in no line`)];
}

test('each unit gets each step at most once, the journal tells the truth, and the rest is sent by later runs', () => {
  const faults = everyFault();
  const ends = new Map<string, { readonly count: number; readonly unknown: number; readonly sentAtOnce: number }>();

  for (const fault of faults) {
    const state = start();
    runDaily(state, [fault]);
    const remains = textOfState(state);
    const known = ends.get(remains);
    if (known !== undefined) {
      ends.set(remains, { ...known, count: known.count + 1 });
      continue;
    }
    const sentAtOnce = remindersIn(state).length;
    const days = goOn(state);

    expect([fault, lies(days)]).toEqual([fault, []]);
    const [sent, unknown] = [days.steps('sent'), days.steps('unknown')];
    const unsure = [...unknown.values()].flat();
    expect([fault, unsure.filter((step) => step !== '08/10 due')]).toEqual([fault, []]);
    expect(unsure.length).toBeLessThanOrEqual(1);
    // Whoever is not unknown has had Friday's mail on that very day, and everybody what came later.
    for (const { code } of UNITS) {
      const steps = [...(unknown.get(code) ?? []), ...(sent.get(code) ?? [])];
      expect([fault, code, steps]).toEqual([fault, code, ['08/10 due', ...LATER]]);
    }
    ends.set(remains, { count: 1, unknown: unsure.length, sentAtOnce });
  }

  const all = [...ends.values()];
  const unknown = all.filter((end) => end.unknown > 0).reduce((sum, { count }) => sum + count, 0);
  process.stdout.write(
    `Daily run broken ${faults.length} times at ${faults.length / 8} calls: ${ends.size} different remains, ` +
      `${unknown} runs left one mail of which nobody knows; no mail twice, none missing.\n`,
  );
  expect(faults.length).toBeGreaterThanOrEqual(8 * 20);
  // Cut off before any mail, after each of them, and after the last.
  expect(new Set(all.map(({ sentAtOnce }) => sentAtOnce))).toEqual(new Set([0, 1, 2, 3]));
  expect(unknown).toBeGreaterThan(0);
});
