// A campaign of 40 units of the sample, from five working days before the deadline to six after it: who got what, beside what was worked out on paper.

import { sampleUnits } from '../../../samples/thanh-oai-2021/prepare';
import { filledDistrict } from '../district';
import { Days, remindersIn } from './days';

/*
 * "Trước ngày 10/10/2021" ends with Saturday 09/10. Wednesday 06/10 and Tuesday 12/10 are days off, Saturday 09/10 is worked instead:
 *
 *   Fr 01  Mo 04  Tu 05  We 06  Th 07  Fr 08  Sa 09  Su 10  Mo 11  Tu 12  We 13  Th 14  Fr 15  Mo 18  Tu 19
 *     -5     -4     -3    off     -2     -1      0    off     +1    off     +2     +3     +4     +5     +6
 */
const LADDER = ['05/10 before3', '08/10 before1', '09/10 due', '11/10 after1', '14/10 after3'];

test('a campaign with units that send, are returned, and with days off', async () => {
  const { addIn, copy, district } = await filledDistrict(sampleUnits(40));
  const days = new Days(addIn, copy());
  const inState = (state: string) =>
    district.filled.filter(({ truth }) => truth.state === state).map(({ code }) => code);
  const [nilLater = '', ...silent] = inState('empty');
  const [draftLater = '', ...drafts] = inState('draft');
  const [returnedOnce = '', neverAgain = '', ...reported] = inState('submitted');
  const chased = [...silent, ...drafts, ...inState('errors'), ...inState('unreadable')];

  days.dayOff(3, '06/10/2021', 'Nghỉ');
  days.dayOff(4, '09/10/2021', 'Làm bù');
  days.dayOff(5, '12/10/2021', 'Nghỉ');
  days.switchOn('2021-10-01T06:40');
  const firings: (string | undefined)[] = [];
  for (let day = 1; day <= 19; day += 1) {
    firings.push(...days.pass(day).map(({ error }) => error?.message));
    // After the run of each day.
    if (day === 6) {
      days.tick('2021-10-06T20:00', nilLater, 'nil', true);
      days.tick('2021-10-06T20:01', nilLater, 'submit', true);
    }
    if (day === 8) days.tick('2021-10-08T20:00', draftLater, 'submit', true);
    if (day === 11) {
      const again = { reason: 'Xem lại số người', deadline: '14/10/2021' };
      days.act('2021-10-11T20:00', 'return', [returnedOnce, neverAgain], again);
    }
    if (day === 15) days.tick('2021-10-15T20:00', returnedOnce, 'submit', true);
  }

  expect(firings).toEqual(Array.from({ length: 19 }, () => undefined));
  expect(chased).toHaveLength(9);
  // The deadline of the returned ones ends with Thursday 14/10, whose working days are 13/10 (-1), 15/10 (+1), 18/10 (+2), 19/10 (+3).
  const again = ['13/10 before1', '14/10 due', '15/10 after1'];
  const expected = new Map<string, string[]>([
    ...chased.map((code): [string, string[]] => [code, LADDER]),
    [nilLater, LADDER.slice(0, 1)],
    [draftLater, LADDER.slice(0, 2)],
    [returnedOnce, again],
    [neverAgain, [...again, '19/10 after3']],
  ]);
  expect(days.steps()).toEqual(expected);
  // The mails are the journal's: one for each step, to nobody else.
  const steps = [...expected.values()].flat();
  expect(steps).toHaveLength(9 * 5 + 1 + 2 + 3 + 4);
  expect(remindersIn(days.state)).toHaveLength(steps.length);
  const names = new Map(district.units.map(({ code, name }) => [code, name]));
  const told = remindersIn(days.state).map(({ body }) => /^Kính gửi: (.*)\.$/m.exec(body)?.[1]);
  const namesOf = (codes: readonly string[]) => new Set(codes.map((code) => names.get(code)));
  expect(new Set(told)).toEqual(namesOf([...expected.keys()]));
  expect([...namesOf([...reported, ...inState('nil')])].filter((name) => told.includes(name))).toEqual([]);
  // The office is told on each day on which something went out: five of the ladder, four of the returned ones, one of them both.
  const summaries = days.state.mail.sent.filter(({ subject }) => subject.startsWith('[Kết quả nhắc báo cáo]'));
  expect(summaries.map(({ date }) => date.slice(8, 10))).toEqual(['05', '08', '09', '11', '13', '14', '15', '19']);
});
