// Two runs on one workbook at the same moment: one sends, the other says so.

import type { Json } from '../../../local/google/api';
import { LockTable } from '../../../local/google/lock';
import type { EngineState } from '../../../local/google/state';
import type { Engine } from '../../../local/runtime/engine';
import { type BuiltAddIn, emptyState, OFFICE, sampleUnits, setupInput } from '../../../samples/thanh-oai-2021/prepare';
import { builtAddIn, engineOn } from '../district';
import { copyState } from '../shared-state';
import { Days, remindersIn } from './days';

const NOW = new Date('2021-10-08T07:45:00+07:00');
const UNITS = sampleUnits(4);

let addIn: BuiltAddIn;
let prepared: EngineState;
const start = () => copyState(prepared);

beforeAll(async () => {
  addIn = await builtAddIn();
  prepared = emptyState();
  engineOn(addIn, prepared).run('setUpFrom', [setupInput(UNITS)], 'client');
  new Days(addIn, prepared).switchOn('2021-10-08T06:00');
});

/** The daily run; while it hands over its nth mail, a second engine on the same workbook does something. */
function runDaily(state: EngineState, nth: number, meanwhile: (second: Engine) => void): void {
  const locks = new LockTable();
  let mails = 0;
  const deliver = () => {
    mails += 1;
    if (mails === nth) meanwhile(engineOn(addIn, state, { now: NOW, locks }));
  };
  engineOn(addIn, state, { now: NOW, locks, deliver }).run('remindDaily', [], 'trigger');
}

test.each([1, 2, 4])('somebody clicks Gửi nhắc nộp while mail %i goes out', (nth) => {
  const state = start();
  const answers: Json[] = [];

  runDaily(state, nth, (second) => answers.push(second.run('sendReminders')));

  expect(answers).toEqual([
    { ok: false, message: expect.stringContaining('một người khác đang chạy Tổng hợp trên sổ này') },
  ]);
  expect(remindersIn(state).map(({ to }) => to.join())).toHaveLength(4);
  expect(new Set(remindersIn(state).map(({ to }) => to.join())).size).toBe(4);
});

test('a second daily run gives up after waiting, mails that to the office, and leaves the journal to the first', () => {
  const state = start();
  const ends: string[] = [];

  runDaily(state, 1, (second) => {
    try {
      second.run('remindDaily', [], 'trigger');
    } catch (error) {
      ends.push(String(error));
    }
  });

  expect(ends).toEqual([expect.stringContaining('anotherRun')]);
  expect(remindersIn(state)).toHaveLength(4);
  const told = state.mail.sent.filter(({ subject }) => subject.startsWith('[Nhắc tự động]'));
  expect(told.map(({ to }) => to)).toEqual([[OFFICE]]);
  const days = new Days(addIn, state);
  expect([...days.steps().values()].flat()).toEqual(Array.from({ length: 4 }, () => '08/10 due'));
});

test('two runs one after the other on the same morning: the second finds nothing to send', () => {
  const state = start();
  engineOn(addIn, state, { now: NOW }).run('remindDaily', [], 'trigger');

  const outcome = engineOn(addIn, state, { now: NOW }).run('sendReminders') as { message: string };

  expect(outcome.message).toContain('4 đơn vị đã được nhắc ở bước này');
  expect(remindersIn(state)).toHaveLength(4);
});
