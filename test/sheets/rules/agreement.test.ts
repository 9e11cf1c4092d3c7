// The live hint and the check speak of the same tab: whatever stands in the table, neither may say what the other denies.

import fc from 'fast-check';
import { HINTS } from '../../../src/messages/hints';
import { type Typed, UnitTab } from './unit-tab';

const LINES = 6;
const tab = new UnitTab();
const { body } = tab;

const figure = fc.constantFrom<Typed>(null, null, 0, 2, 40, 1.5, -1, 250_000, '02 lớp', '-', 'nhiều', '…', ' ');
const anyLine = fc.tuple(
  fc.constantFrom<Typed>(1, 1, 1, null, 'I', 'A'),
  fc.constantFrom<Typed>(null, 'Thi viết', 'Tổng kết Tuần lễ', 'Tổng cộng', 'CỘNG:', '.....', '  '),
  fc.constantFrom<Typed>(null, 'TH Kim Bài', '…'),
  figure,
  figure,
  fc.constantFrom<Typed>(null, null, 'Trực tuyến'),
);

/** No sum of the figures above comes to it. */
const ODD = 7;

/** Lines that say by themselves what they are: a formula sees no outline, and no sum that stands without a name. */
const line = anyLine.map(([index, activity, organizer, classes, people, note]): Typed[] => {
  if (index === 'I' || index === 'A') return [index, activity, null, null, null, note];
  const isNameless = [activity, organizer].every((cell) => cell === null || /^[.…\s]*$/.test(String(cell)));
  return [index, activity, organizer, isNameless && classes !== null ? ODD : classes, people, note];
});

/** How often the hint says a thing. */
function said(hint: string, words: string): number {
  const at = hint.indexOf(words);
  return at < 0 ? 0 : Number(/^\d+/.exec(hint.slice(at + words.length))?.[0]);
}

test('lines and their gaps are counted alike, and no figure is called wrong that the check accepts', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: LINES, maxLength: LINES }), (rows) => {
      for (const [i, row] of rows.entries()) tab.put(body + i, 0, row);

      const { report } = tab;
      const { table } = tab.hints;
      const found = (...codes: string[]) => report.problems.filter(({ code }) => codes.includes(code)).length;

      expect(table === HINTS.noLines ? 0 : said(table, HINTS.table)).toBe(report.totals.rows);
      expect(said(table, HINTS.lacking.activity)).toBe(found('activityMissing'));
      expect(said(table, HINTS.lacking.organizer)).toBe(found('organizerMissing'));
      expect(said(table, HINTS.noFigures)).toBe(found('figuresMissing'));
      expect(said(table, HINTS.badFigure)).toBeLessThanOrEqual(
        found('countNotUnderstood', 'peopleNotUnderstood', 'countDoubtful', 'peopleDoubtful'),
      );
    }),
    { numRuns: 60 },
  );
});
