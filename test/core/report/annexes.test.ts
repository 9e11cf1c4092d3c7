// Which number each annex has.

import fc from 'fast-check';
import { ANNEXES, numberAnnexes } from '../../../src/core/report/annexes';

const NONE = { figures: true, missing: false, evidence: false, nominations: false };

test('a single annex has no number', () => {
  expect([...numberAnnexes(NONE)]).toEqual([['figures', '']]);
});

test.each([
  [
    { ...NONE, missing: true },
    { figures: 'I', missing: 'II' },
  ],
  [
    { ...NONE, nominations: true },
    { figures: 'I', nominations: 'II' },
  ],
  [
    { ...NONE, evidence: true, nominations: true },
    { figures: 'I', evidence: 'II', nominations: 'III' },
  ],
])('of %j', (present, expected) => {
  expect(Object.fromEntries(numberAnnexes(present))).toEqual(expected);
});

test('numbers leave no gap and follow the order of the document, whichever annexes there are', () => {
  const presence = fc.record({
    figures: fc.constant(true),
    missing: fc.boolean(),
    evidence: fc.boolean(),
    nominations: fc.boolean(),
  });
  fc.assert(
    fc.property(presence, (present) => {
      const numbers = numberAnnexes(present);
      expect([...numbers.keys()]).toEqual(ANNEXES.filter((name) => present[name]));
      if (numbers.size > 1) expect([...numbers.values()]).toEqual(['I', 'II', 'III', 'IV'].slice(0, numbers.size));
    }),
  );
});
