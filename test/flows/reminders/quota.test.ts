// More to remind than the account may write to in a day: the most overdue first, the rest the next day, nobody twice.

import type { EngineState } from '../../../local/google/state';
import { type BuiltAddIn, OFFICE, sampleUnits } from '../../../samples/thanh-oai-2021/prepare';
import { builtAddIn, setUpWith } from '../district';
import { copyState } from '../shared-state';
import { Days, remindersIn } from './days';

const UNITS = sampleUnits(130);
const COPY = 'ubnd.thanhoai@example.org';
/** Wednesday 13/10/2021: the third working day after the deadline, with a copy to the superior. */
const LAST_STEP = 13;

let addIn: BuiltAddIn;
let prepared: EngineState;
const start = () => new Days(addIn, copyState(prepared));

beforeAll(async () => {
  addIn = await builtAddIn();
  prepared = setUpWith(addIn, UNITS, { remindCopyTo: COPY });
  new Days(addIn, prepared).switchOn('2021-10-12T09:00');
});

const recipientsOf = ({ state }: Days) => state.mail.sent.map(({ to, cc }) => to.length + cc.length);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

test('130 units with copies: a hundred recipients a day, and every unit once', () => {
  const days = start();
  const perDay: number[] = [];
  for (const day of [LAST_STEP, 14, 15, 18]) {
    const before = sum(recipientsOf(days));
    expect(days.pass(day).map(({ error }) => error?.message)).toEqual([undefined]);
    perDay.push(sum(recipientsOf(days)) - before);
  }

  // All runs began at 07:45:00, the second less than a day after the first mail: it has waited for the quota to begin anew.
  const [one = '', two = ''] = ['2021-10-13', '2021-10-14'].map(
    (day) => days.state.mail.sent.find(({ date }) => date.startsWith(day))?.date ?? '',
  );
  expect(new Date(two).getTime() - new Date(one).getTime()).toBeGreaterThanOrEqual(86_400_000);

  const mails = remindersIn(days.state);
  expect(mails).toHaveLength(130);
  expect(new Set(mails.map(({ to }) => to.join())).size).toBe(130);
  expect(mails.every(({ cc }) => cc.join() === COPY)).toBe(true);
  // Two or more recipients a mail, and the summary to the office with them: the quota is used up as far as whole mails fit.
  const [first = 0, second = 0, third = 0, after = 0] = perDay;
  expect([first, second].every((recipients) => recipients === 100 || recipients === 99)).toBe(true);
  expect(third).toBeGreaterThan(1);
  expect(after).toBe(0);
  expect(sum(perDay)).toBe(sum(mails.map(({ to, cc }) => to.length + cc.length)) + 3);
  expect(days.state.mail.sent.filter(({ subject }) => subject.startsWith('[Kết quả'))[0]?.body).toMatch(
    /Để ngày làm việc tới vì hết hạn mức thư trong ngày:\n- /,
  );
});

test('whoever is overdue for longest goes first', () => {
  const days = start();
  // Everybody else's deadline ended on 09/10; these were given until the 12th, and are one working day late.
  const later = UNITS.slice(0, 20).map(({ code }) => code);
  const state = days.state;
  const [first = ''] = later;
  // Every tab is as it was made: what stands where on one stands there on all.
  const { nil, submit } = days.form(first);
  for (const code of later) {
    days.typeQuietly(code, nil.place, true);
    days.typeQuietly(code, submit.place, true);
  }
  days.run('2021-10-11T08:00', 'checkReports');
  days.act('2021-10-11T09:00', 'return', later, { reason: 'Xem lại', deadline: '12/10/2021' });

  days.pass(LAST_STEP);

  const told = new Set([...days.steps().keys()]);
  expect(told.size).toBeGreaterThan(30);
  // One of them may fit in where none of the others does: those go to two addresses at least.
  expect(later.filter((code) => told.has(code)).length).toBeLessThanOrEqual(1);
  expect(state.mail.sent.length).toBeGreaterThan(told.size);
});

test('without any quota nobody is written to, and the office is told where it can be', () => {
  const days = start();
  const from = OFFICE;
  const used = {
    id: 'x',
    date: '2021-10-13T00:00:00.000Z',
    from,
    cc: [],
    bcc: [],
    subject: '',
    body: '',
    attachments: [],
  };
  days.state.mail.sent.push({ ...used, to: Array.from({ length: 100 }, (_unused, i) => `khac${i}@example.org`) });

  days.pass(LAST_STEP);

  expect(days.state.mail.sent).toHaveLength(1);
  const told = '130 đơn vị chưa gửi được vì hết hạn mức thư trong ngày';
  expect(
    days
      .journal()
      .filter(({ kind }) => kind === 'automation')
      .pop()?.detail,
  ).toContain(told);
  const tracking = days.snapshot().tabs.find(({ title }) => title === 'Theo dõi');
  const line = Array.from({ length: 8 }, (_unused, row) => tracking?.cell(row, 0).shown ?? '').find((words) =>
    words.startsWith('Nhắc tự động:'),
  );
  expect(line).toContain(told);
});
