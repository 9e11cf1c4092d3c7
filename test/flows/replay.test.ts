// Weeks at random: whatever units tick and the office does, the journal is complete, and replaying it gives what the tracking tab shows.

import fc from 'fast-check';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { OFFICE_ACTIONS, type OfficeAction } from '../../src/core/standing/transitions';
import { STANDING_WORDS } from '../../src/messages/standing';
import { filledDistrict, type PreparedDistrict } from './district';
import { Week } from './week';

let prepared: PreparedDistrict;
let codes: string[];

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(7));
  const readable = prepared.district.filled.filter(({ truth }) => truth.state !== 'unreadable');
  codes = readable.map(({ code }) => code);
});

type Step =
  | { readonly kind: 'tick'; readonly unit: number; readonly box: 'nil' | 'submit' | 'unlock'; readonly value: boolean }
  | { readonly kind: 'office'; readonly unit: number; readonly action: OfficeAction }
  | { readonly kind: 'read' };

const unit = fc.nat({ max: 3 });
const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('tick' as const),
      unit,
      box: fc.constantFrom('nil' as const, 'submit' as const, 'submit' as const, 'unlock' as const),
      value: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('office' as const), unit, action: fc.constantFrom(...OFFICE_ACTIONS) }),
    fc.record({ kind: fc.constant('read' as const) }),
  ),
  { minLength: 8, maxLength: 16 },
);

function take(week: Week, step: Step, hour: number): void {
  const now = `2021-10-${String(8 + Math.floor(hour / 24)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}:00`;
  if (step.kind === 'read') week.run(now, 'checkReports');
  else if (step.kind === 'tick') week.tick(now, codes[step.unit % codes.length] ?? '', step.box, step.value);
  else {
    const answer = { reason: 'Xem lại số liệu', deadline: '2021-10-20' };
    week.act(now, step.action, [codes[step.unit % codes.length] ?? ''], answer);
  }
}

test('the journal has every move, and replayed it says what is shown', () => {
  let moves = 0;
  fc.assert(
    fc.property(steps, (taken) => {
      const week = new Week(prepared.addIn, prepared.copy());
      for (const [i, step] of taken.entries()) take(week, step, i);
      week.run('2021-10-15T08:00', 'summarizeReports');

      const changes = week.changes();
      moves += changes.length;
      for (const code of codes) {
        const own = changes.filter(({ unitCode }) => unitCode === code);
        // Every move begins where the one before has ended: none is missing.
        expect(own.map(({ from }) => from)).toEqual(['open', ...own.map(({ to }) => to)].slice(0, own.length));
        const standing = week.standing(code) ?? 'open';
        const shown = week.tracked(code)['Trạng thái'] ?? '';
        if (standing !== 'open') expect(shown.startsWith(STANDING_WORDS[standing])).toBe(true);
        else expect(shown).toMatch(/^(Chưa gửi|Đang nhập, chưa gửi)/);
      }
    }),
    { numRuns: 5 },
  );
  expect(moves).toBeGreaterThan(10);
});
