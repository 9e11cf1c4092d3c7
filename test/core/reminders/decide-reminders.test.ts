// Who is reminded, of what, and who is left out.

import fc from 'fast-check';
import { decideReminders, type JournalledMail } from '../../../src/core/reminders/decide-reminders';
import type { UnitReport } from '../../../src/core/submission/report';
import { blankForm, cell, cleanForm, goodRow, report, unit } from '../../support/core-builders';

const DEADLINE = { date: '2021-10-10', inclusive: true };
const TODAY = '2021-10-10';

const silent = (code: string, emails?: readonly string[]) =>
  report(blankForm(), unit(code, emails === undefined ? {} : { emails }));

function decide(reports: readonly UnitReport[], journal: readonly JournalledMail[] = [], left = 100, today = TODAY) {
  const { step, send, leave } = decideReminders(reports, DEADLINE, today, journal, left);
  return {
    step,
    send: send.map((one) => one.report.unit.code),
    leave: leave.map((one) => [one.report.unit.code, one.reason]),
  };
}

test('units that have not reported are reminded, in their order; the others are left in peace', () => {
  const reports = [
    silent('EMPTY'),
    report(cleanForm(), unit('SENT')),
    report(blankForm({ nil: cell(true), submit: cell(true) }), unit('NIL')),
    report(cleanForm({ submit: cell(false) }), unit('DRAFT')),
    report(cleanForm({ rows: [goodRow({ people: 'x' })] }), unit('ERRORS')),
  ];

  expect(decide(reports)).toEqual({ step: 'due', send: ['EMPTY', 'DRAFT', 'ERRORS'], leave: [] });
});

test('a reminder goes to all addresses of the unit', () => {
  const one = silent('A', ['a@example.org', 'b@example.org']);

  expect(decideReminders([one], DEADLINE, TODAY, [], 2).send).toEqual([
    { report: one, to: ['a@example.org', 'b@example.org'], step: 'due' },
  ]);
});

test.each([
  ['2021-10-09', 'before'],
  ['2021-10-10', 'due'],
  ['2021-10-11', 'overdue'],
])('on %s the step is %s', (today, step) => {
  expect(decide([silent('A')], [], 100, today)).toEqual({ step, send: ['A'], leave: [] });
});

test('no unit is reminded twice a day of the same step', () => {
  const journal = [{ unitCode: 'A', step: 'due', date: TODAY }];

  expect(decide([silent('A'), silent('B')], journal)).toEqual({
    step: 'due',
    send: ['B'],
    leave: [['A', 'alreadyToday']],
  });
});

test.each([
  ['another day', { unitCode: 'A', step: 'due', date: '2021-10-09' }],
  ['another step', { unitCode: 'A', step: 'before', date: TODAY }],
  ['another unit', { unitCode: 'B', step: 'due', date: TODAY }],
])('a mail of %s does not stand in the way', (_what, mail) => {
  expect(decide([silent('A')], [mail]).send).toEqual(['A']);
});

test('a unit without an address is named', () => {
  expect(decide([silent('A', [])])).toMatchObject({ send: [], leave: [['A', 'noAddress']] });
});

test('the quota counts addresses, and a smaller mail may still go after one that is too large', () => {
  const two = ['x@example.org', 'y@example.org'];

  expect(decide([silent('A', two), silent('B', two), silent('C')], [], 3)).toMatchObject({
    send: ['A', 'C'],
    leave: [['B', 'overQuota']],
  });
});

test('more reports in never means more mails, and the quota is never passed', () => {
  const units = fc.array(fc.record({ sent: fc.boolean(), addresses: fc.integer({ min: 0, max: 1 }) }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(units, fc.nat(12), fc.nat(12), (flags, left, which) => {
      const build = (isSent: (i: number) => boolean) =>
        flags.map(({ addresses }, i) =>
          report(
            isSent(i) ? cleanForm() : blankForm(),
            unit(`U${i}`, { emails: ['u@example.org'].slice(0, addresses) }),
          ),
        );
      const before = decide(
        build((i) => flags[i]?.sent === true),
        [],
        left,
      );
      const after = decide(
        build((i) => flags[i]?.sent === true || i === which),
        [],
        left,
      );
      expect(after.send.length).toBeLessThanOrEqual(before.send.length);
      expect(before.send.length).toBeLessThanOrEqual(left);
      expect(before.send.length + before.leave.length).toBe(flags.filter(({ sent }) => !sent).length);
    }),
    { seed: 489, numRuns: 200 },
  );
});
