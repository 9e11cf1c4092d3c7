// Laws of the decision, for any mixture of units, days, holidays, ladders and journals.

import fc from 'fast-check';
import { addDays, type IsoDate } from '../../../src/core/calendar/iso-date';
import { decideReminders } from '../../../src/core/reminders/decide-reminders';
import { rungsOf } from '../../../src/core/reminders/ladder';
import {
  type JournalledMail,
  type ReminderDecision,
  type ReminderInput,
  stepOf,
} from '../../../src/core/reminders/reminder';
import type { StandingRecord } from '../../../src/core/standing/change';
import { STANDINGS } from '../../../src/core/standing/standing';
import type { UnitReport } from '../../../src/core/submission/report';
import { blankForm, report, unit } from '../../support/core-builders';

const SILENT = Array.from({ length: 8 }, (_unused, i) => report(blankForm(), unit(`U${i}`)));

const day = fc.integer({ min: -12, max: 15 }).map((days): IsoDate => addDays('2021-10-09', days));
const steps = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 });
const oneUnit = fc.record({
  standing: fc.constantFrom(...STANDINGS),
  addresses: fc.integer({ min: 0, max: 3 }),
  deadline: fc.option(day, { nil: undefined }),
  mail: fc.option(
    fc.record({ date: day, rung: fc.constantFrom('before3', 'due', 'after1', ''), isSure: fc.boolean() }),
    {
      nil: undefined,
    },
  ),
});

interface Case {
  readonly units: readonly {
    readonly standing: UnitReport['standing'];
    readonly addresses: number;
    readonly deadline: IsoDate | undefined;
    readonly mail: { readonly date: IsoDate; readonly rung: string; readonly isSure: boolean } | undefined;
  }[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly daysOff: readonly IsoDate[];
  readonly madeUp: readonly IsoDate[];
  readonly today: IsoDate;
  readonly inclusive: boolean;
  readonly quota: number;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  units: fc.array(oneUnit, { maxLength: SILENT.length }),
  before: steps,
  after: steps.map((days) => days.filter((one) => one > 0)),
  daysOff: fc.array(day, { maxLength: 5 }),
  madeUp: fc.array(day, { maxLength: 3 }),
  today: day,
  inclusive: fc.boolean(),
  quota: fc.nat(12),
});

/** @param days by which every date is moved */
function inputOf(one: Case, days = 0): ReminderInput {
  const move = (date: IsoDate) => addDays(date, days);
  const deadline = move('2021-10-10');
  const lastDay = addDays(deadline, one.inclusive ? 0 : -1);
  const reports = one.units.map(({ standing, addresses }, i): UnitReport => {
    const base = SILENT[i] ?? report(blankForm(), unit(`U${i}`));
    const emails = ['a@example.org', 'b@example.org', 'c@example.org'].slice(0, addresses);
    return { ...base, standing, unit: { ...base.unit, emails } };
  });
  const records = one.units.flatMap(({ standing, deadline: own }, i): [string, StandingRecord][] =>
    own === undefined ? [] : [[`U${i}`, { standing, sendings: [], deadline: move(own) }]],
  );
  const journal = one.units.flatMap(({ mail, deadline: own }, i): JournalledMail[] => {
    if (mail === undefined) return [];
    const unitCode = `U${i}`;
    const step = { unitCode, lastDay: own === undefined ? lastDay : move(own), rung: mail.rung };
    return [{ unitCode, date: move(mail.date), isSure: mail.isSure, ...(mail.rung === '' ? {} : { step }) }];
  });
  return {
    reports,
    records: new Map(records),
    deadline: { date: deadline, inclusive: one.inclusive },
    calendar: { daysOff: new Set(one.daysOff.map(move)), madeUp: new Set(one.madeUp.map(move)) },
    policy: {
      ladder: { before: one.before, after: one.after },
      hours: { from: '07:30', to: '16:30' },
      copyTo: ['ubnd@example.org'],
    },
    journal,
    recipientsLeft: one.quota,
    now: { date: move(one.today), time: '08:00' },
  };
}

const sentTo = ({ send }: ReminderDecision) =>
  send.map((one) => `${one.report.unit.code} ${one.rung.name} ${one.letter}`);
const dueIn = ({ send, leave }: ReminderDecision) =>
  new Set([
    ...send.map(({ report: { unit: one } }) => one.code),
    ...leave.flatMap(({ report: { unit: one }, reason }) => (reason === 'overQuota' ? [one.code] : [])),
  ]);
const LAWS = { seed: 489, numRuns: 500 };

test('more reports in never means more mails', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(7), (one, which) => {
      const more = {
        ...one,
        units: one.units.map((u, i) => (i === which ? { ...u, standing: 'submitted' as const } : u)),
      };
      const [before, after] = [decideReminders(inputOf(one)), decideReminders(inputOf(more))];
      const due = dueIn(before);
      expect([...dueIn(after)].filter((code) => !due.has(code))).toEqual([]);
      expect(dueIn(after).has(`U${which}`)).toBe(false);

      // With room for everybody that is the mails themselves.
      const free = [one, more].map((each) => decideReminders({ ...inputOf(each), recipientsLeft: 1_000 }).send.length);
      expect(free[1]).toBeLessThanOrEqual(free[0] ?? 0);
    }),
    LAWS,
  );
});

test('all dates a week later: all mails a week later', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const [now, later] = [decideReminders(inputOf(one)), decideReminders(inputOf(one, 7))];
      expect(sentTo(later)).toEqual(sentTo(now));
      expect(later.leave.map(({ reason }) => reason)).toEqual(now.leave.map(({ reason }) => reason));
      expect([later.closed, later.isRungDay]).toEqual([now.closed, now.isRungDay]);
    }),
    LAWS,
  );
});

test('everybody who has not reported is sent to or left out with a reason, nobody else is, and the quota is kept', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const input = inputOf(one);
      const { send, leave, closed } = decideReminders(input);
      const silent = one.units.filter(({ standing }) => standing === 'open' || standing === 'returned').length;
      expect(send.length + leave.length).toBe(closed === undefined ? silent : 0);
      const recipients = send.reduce((sum, { to, cc }) => sum + to.length + cc.length, 0);
      expect(recipients).toBeLessThanOrEqual(input.recipientsLeft);
      expect(send.map(({ offset }) => offset)).toEqual(send.map(({ offset }) => offset).sort((a, b) => b - a));
    }),
    LAWS,
  );
});

test('day after day, with each mail journalled, no unit gets a step twice, nor two mails on a day', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 2 }), (one, runsADay) => {
      const input = inputOf(one);
      const journal: JournalledMail[] = [];
      for (let days = -12; days <= 15; days += 1) {
        const now = { date: addDays('2021-10-09', days), time: '08:00' };
        for (let run = 0; run < runsADay; run += 1) {
          for (const reminder of decideReminders({ ...input, journal, now }).send) {
            const step = stepOf(reminder);
            journal.push({ unitCode: step.unitCode, date: now.date, step, isSure: run === 0 });
          }
        }
      }
      const deeds = journal.map(({ unitCode, step }) => `${unitCode} ${step?.lastDay} ${step?.rung}`);
      const daily = journal.map(({ unitCode, date }) => `${unitCode} ${date}`);
      expect([new Set(deeds).size, new Set(daily).size]).toEqual([journal.length, journal.length]);
      const rungs = rungsOf(input.policy.ladder).map(({ name }) => name);
      expect(journal.filter(({ step }) => !rungs.includes(step?.rung ?? ''))).toEqual([]);
    }),
    { ...LAWS, numRuns: 100 },
  );
});
