// Who is reminded, of what, and who is left out.

import { decideReminders, nextDay } from '../../../src/core/reminders/decide-reminders';
import type { JournalledMail, ReminderInput } from '../../../src/core/reminders/reminder';
import type { Standing } from '../../../src/core/standing/standing';
import type { UnitReport } from '../../../src/core/submission/report';
import { blankForm, cell, cleanForm, goodRow, report, unit } from '../../support/core-builders';

/** Ends on Saturday 09/10/2021: its last working day is Friday the 8th. */
const DEADLINE = { date: '2021-10-10', inclusive: false };
const LAST_DAY = '2021-10-09';
const FRIDAY = { date: '2021-10-08', time: '08:00' };

const silent = (code: string, changes: Parameters<typeof unit>[1] = {}) => report(blankForm(), unit(code, changes));
const returned = (code: string): UnitReport => ({ ...silent(code), standing: 'returned' });

function inputOf(reports: readonly UnitReport[], changes: Partial<ReminderInput> = {}): ReminderInput {
  return {
    reports,
    records: new Map(),
    deadline: DEADLINE,
    calendar: { daysOff: new Set(), madeUp: new Set() },
    policy: {
      ladder: { before: [3, 1, 0], after: [1, 3] },
      hours: { from: '07:30', to: '16:30' },
      copyTo: ['ubnd@example.org'],
    },
    journal: [],
    recipientsLeft: 100,
    now: FRIDAY,
    ...changes,
  };
}

function decide(reports: readonly UnitReport[], changes: Partial<ReminderInput> = {}) {
  const { send, leave } = decideReminders(inputOf(reports, changes));
  return {
    send: send.map((one) => `${one.report.unit.code} ${one.rung.name} ${one.letter}`),
    leave: leave.map((one) => `${one.report.unit.code} ${one.reason}`),
  };
}

const mailOf = (unitCode: string, changes: Partial<JournalledMail> = {}): JournalledMail => ({
  unitCode,
  date: FRIDAY.date,
  step: { unitCode, lastDay: LAST_DAY, rung: 'due' },
  isSure: true,
  ...changes,
});

test('units that have not reported are reminded of where they stand; the others are left in peace', () => {
  const reports = [
    silent('EMPTY'),
    report(cleanForm(), unit('SENT')),
    report(blankForm({ nil: cell(true), submit: cell(true) }), unit('NIL')),
    report(cleanForm({ submit: cell(false) }), unit('DRAFT')),
    report(cleanForm({ rows: [goodRow({ people: 'x' })] }), unit('ERRORS')),
    returned('RETURNED'),
  ];

  expect(decide(reports)).toEqual({
    send: ['EMPTY due notStarted', 'DRAFT due ready', 'ERRORS due hasErrors', 'RETURNED due returned'],
    leave: [],
  });
});

test.each(['submitted', 'nil', 'approved', 'locked', 'unlockRequested'] satisfies Standing[])(
  'a unit whose report is %s gets no mail on any day',
  (standing) => {
    const one = { ...silent('A'), standing };
    const days = ['2021-10-05', '2021-10-08', '2021-10-13'].map((date) => ({ date, time: '08:00' }));

    expect(days.map((now) => decide([one], { now }))).toEqual(days.map(() => ({ send: [], leave: [] })));
  },
);

test.each([
  ['Monday 04/10', '2021-10-04', [], ['A notDue']],
  ['Tuesday 05/10', '2021-10-05', ['A before3 notStarted'], []],
  ['Wednesday 06/10, made up for', '2021-10-06', ['A before3 notStarted'], []],
  ['Thursday 07/10', '2021-10-07', ['A before1 notStarted'], []],
  ['Friday 08/10', '2021-10-08', ['A due notStarted'], []],
  ['Monday 11/10', '2021-10-11', ['A after1 overdue'], []],
  ['Wednesday 13/10', '2021-10-13', ['A after3 overdueLast'], []],
  ['a month later', '2021-11-15', ['A after3 overdueLast'], []],
])('on %s', (_name, date, send, leave) => {
  expect(decide([silent('A')], { now: { date, time: '08:00' } })).toEqual({ send, leave });
});

test('the last step goes with a copy to the superior, who is not written to twice in one mail', () => {
  const now = { date: '2021-10-13', time: '08:00' };
  const both = silent('B', { emails: ['UBND@example.org', 'b@example.org'] });

  const { send } = decideReminders(inputOf([silent('A', { emails: ['a@example.org'] }), both], { now }));

  expect(send.map(({ to, cc }) => ({ to, cc }))).toEqual([
    { to: ['a@example.org'], cc: ['ubnd@example.org'] },
    { to: ['UBND@example.org', 'b@example.org'], cc: [] },
  ]);
});

describe('nobody is written to', () => {
  test.each([
    ['on a Saturday', { date: '2021-10-09', time: '08:00' }, 'notWorkingDay'],
    ['before office hours', { date: '2021-10-08', time: '07:29' }, 'outOfHours'],
    ['after office hours', { date: '2021-10-08', time: '16:31' }, 'outOfHours'],
  ])('%s', (_name, now, closed) => {
    expect(decideReminders(inputOf([silent('A')], { now }))).toMatchObject({ closed, send: [], leave: [] });
  });

  test('on a day off that the office has listed; on a made-up Saturday they are', () => {
    const calendar = { daysOff: new Set(['2021-10-08']), madeUp: new Set(['2021-10-09']) };

    expect(decideReminders(inputOf([silent('A')], { calendar })).closed).toBe('notWorkingDay');
    expect(decide([silent('A')], { calendar, now: { date: '2021-10-09', time: '08:00' } }).send).toEqual([
      'A due notStarted',
    ]);
  });

  test('at the very ends of office hours they are', () => {
    const times = ['07:30', '16:30'].map((time) => decide([silent('A')], { now: { ...FRIDAY, time } }).send);

    expect(times).toEqual([['A due notStarted'], ['A due notStarted']]);
  });
});

describe('what the journal says', () => {
  test.each([
    ['the same step was sent', mailOf('A'), 'A alreadyReminded'],
    ['the same step was sent days ago', mailOf('A', { date: '2021-10-07' }), 'A alreadyReminded'],
    ['nobody knows whether it was sent', mailOf('A', { isSure: false, date: '2021-10-07' }), 'A unknown'],
    ['another mail went today', { unitCode: 'A', date: FRIDAY.date, isSure: true }, 'A mailedToday'],
    ['another mail may have gone today', { unitCode: 'A', date: FRIDAY.date, isSure: false }, 'A mailedToday'],
  ] satisfies [string, JournalledMail, string][])('no mail where %s', (_name, mail, left) => {
    expect(decide([silent('A'), silent('B')], { journal: [mail] })).toEqual({
      send: ['B due notStarted'],
      leave: [left],
    });
  });

  test.each([
    [
      'another step, on another day',
      { step: { unitCode: 'A', lastDay: LAST_DAY, rung: 'before1' }, date: '2021-10-07' },
    ],
    [
      'the step to another deadline',
      { step: { unitCode: 'A', lastDay: '2021-10-05', rung: 'due' }, date: '2021-10-05' },
    ],
    ['another unit', { unitCode: 'B' }],
  ])('%s does not stand in the way', (_what, changes) => {
    expect(decide([silent('A')], { journal: [mailOf('A', changes)] }).send).toEqual(['A due notStarted']);
  });
});

describe('a returned report', () => {
  // Returned on Monday 11/10, to be sent again by Thursday the 14th.
  const record = {
    standing: 'returned',
    sendings: [],
    deadline: '2021-10-14',
    askedAt: { date: '2021-10-11', time: '10:00' },
  } as const;
  const on = (date: string) =>
    decide([returned('A')], { records: new Map([['A', record]]), now: { date, time: '08:00' } });

  test('has a ladder of its own, to the day named for it', () => {
    expect(['2021-10-12', '2021-10-13', '2021-10-14', '2021-10-15', '2021-10-19'].map(on)).toEqual([
      // The step of three days before was on the day of the return, when the unit was written to anyway.
      { send: [], leave: ['A notDue'] },
      { send: ['A before1 returned'], leave: [] },
      { send: ['A due returned'], leave: [] },
      { send: ['A after1 overdue'], leave: [] },
      { send: ['A after3 overdueLast'], leave: [] },
    ]);
  });
});

describe('addresses', () => {
  test('a unit without an address, or with none that is one, is named', () => {
    const reports = [
      silent('A', { emails: [] }),
      silent('B', { emails: [], badEmails: ['b(at)example.org'] }),
      silent('C', { emails: ['c@example.org'], badEmails: ['c2@'] }),
    ];

    expect(decide(reports)).toEqual({ send: ['C due notStarted'], leave: ['A noAddress', 'B badAddress'] });
  });

  test('a reminder goes to all addresses of the unit, each once', () => {
    const one = silent('A', { emails: ['a@example.org', 'b@example.org', 'A@example.org'] });

    expect(decideReminders(inputOf([one])).send[0]?.to).toEqual(['a@example.org', 'b@example.org']);
  });

  test('the quota counts addresses, and a smaller mail may still go after one that is too large', () => {
    const two = { emails: ['x@example.org', 'y@example.org'] };

    expect(decide([silent('A', two), silent('B', two), silent('C')], { recipientsLeft: 3 })).toEqual({
      send: ['A due notStarted', 'C due notStarted'],
      leave: ['B overQuota'],
    });
  });

  test('copies count', () => {
    const now = { date: '2021-10-13', time: '08:00' };

    expect(decide([silent('A'), silent('B')], { now, recipientsLeft: 3 })).toEqual({
      send: ['A after3 overdueLast'],
      leave: ['B overQuota'],
    });
  });

  test('the most overdue comes first', () => {
    const records = new Map([
      ['SOON', { standing: 'returned', sendings: [], deadline: '2021-10-14' } as const],
      ['LONG', { standing: 'returned', sendings: [], deadline: '2021-10-01' } as const],
    ]);
    const reports = [returned('SOON'), silent('A'), returned('LONG'), silent('B')];

    expect(decide(reports, { records, now: { date: '2021-10-13', time: '08:00' }, recipientsLeft: 4 })).toEqual({
      send: ['LONG after3 overdueLast', 'A after3 overdueLast'],
      leave: ['B overQuota', 'SOON overQuota'],
    });
  });
});

test.each([
  ['2021-10-01', '2021-10-05'],
  ['2021-10-05', '2021-10-07'],
  ['2021-10-08', '2021-10-11'],
  ['2021-10-11', '2021-10-13'],
  ['2021-10-13', undefined],
])('after %s the next day of the ladder is %s', (today, expected) => {
  expect(nextDay(inputOf([]), today)).toBe(expected);
});

test('a deadline that was typed a lifetime away is no reason to look for its day for ever', () => {
  expect(nextDay(inputOf([], { deadline: { date: '2100-10-10', inclusive: false } }), '2021-10-01')).toBe('2100-10-05');
});

test('a day that the ladder names is told apart from one on which something is made up for', () => {
  const days = ['2021-10-05', '2021-10-06', '2021-10-07'].map((date) => ({ date, time: '08:00' }));

  expect(days.map((now) => decideReminders(inputOf([], { now })).isRungDay)).toEqual([true, false, true]);
});

test('an empty ladder reminds nobody, on no day', () => {
  const policy = { ...inputOf([]).policy, ladder: { before: [], after: [] } };

  expect(decide([silent('A')], { policy })).toEqual({ send: [], leave: ['A notDue'] });
  expect(nextDay(inputOf([], { policy }), '2021-10-01')).toBeUndefined();
});
