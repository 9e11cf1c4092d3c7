// Titles that tabs give each other.

import fc from 'fast-check';
import { retitle, splitRetitlings } from '../../../src/sheets/roster/retitle';
import { titleKey } from '../../../src/sheets/roster/unit-tabs';
import { grid, snapshot } from '../../support/sheet-builders';

const tabsNamed = (titles: readonly string[]) =>
  snapshot(...titles.map((title, i) => grid([], { sheetId: i + 1, title }))).tabs;

/** Applies the requests one by one as Google does, refusing a title that another tab has. */
function applied(titles: readonly string[], requests: readonly object[]): string[] {
  const now = [...titles];
  for (const request of requests) {
    const { properties } = (request as { updateSheetProperties: { properties: { sheetId: number; title: string } } })
      .updateSheetProperties;
    const at = properties.sheetId - 1;
    if (now.some((title, i) => i !== at && titleKey(title) === titleKey(properties.title))) {
      throw new Error(`"${properties.title}" is taken`);
    }
    now[at] = properties.title;
  }
  return now;
}

function run(titles: readonly string[], wanted: Readonly<Record<string, string>>) {
  const tabs = tabsNamed(titles);
  const all = tabs.flatMap((tab) => {
    const title = wanted[tab.title];
    return title === undefined ? [] : [{ tab, title }];
  });
  const { possible, taken } = splitRetitlings(all, tabs);
  return { titles: applied(titles, retitle(possible)), taken: taken.map(({ title }) => title) };
}

test.each([
  ['a plain one', ['A', 'B'], { A: 'C' }, ['C', 'B'], []],
  ['a swap', ['A', 'B'], { A: 'B', B: 'A' }, ['B', 'A'], []],
  ['a chain', ['A', 'B', 'C'], { A: 'B', B: 'C', C: 'D' }, ['B', 'C', 'D'], []],
  ['another case', ['a', 'B'], { a: 'A' }, ['A', 'B'], []],
  ['a title that is taken', ['A', 'B'], { A: 'b' }, ['A', 'B'], ['b']],
  ['a chain behind a title that is taken', ['A', 'B', 'C'], { A: 'B', B: 'C' }, ['A', 'B', 'C'], ['B', 'C']],
] as const)('%s', (_what, titles, wanted, after, taken) => {
  expect(run(titles, wanted)).toEqual({ titles: after, taken });
});

test('whatever is wanted, no two tabs ever have one title, and what can be done is done', () => {
  const title = fc.constantFrom('A', 'B', 'C', 'D', 'a', 'b');
  const titles = fc.uniqueArray(title, { selector: titleKey, minLength: 1 });
  const wishes = fc.uniqueArray(title, { selector: titleKey, minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(titles, wishes, (before, wanted) => {
      const wish = Object.fromEntries(before.map((one, i) => [one, wanted[i] ?? one]));
      const { titles: after, taken } = run(before, wish);
      // Every tab wants a title of its own, so that nothing is in the way for good.
      expect(taken).toEqual([]);
      expect(after).toEqual(before.map((one) => wish[one]));
    }),
  );
});
