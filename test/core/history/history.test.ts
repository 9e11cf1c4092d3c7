// What is kept and for how long, which lines are the same line, and what is said to differ.

import fc from 'fast-check';
import { alignLines } from '../../../src/core/history/align';
import { compareTabs, isSameTab } from '../../../src/core/history/difference';
import type { KeptCell, KeptTab } from '../../../src/core/history/kept-tab';
import { countOutgrown, MOST_KEPT } from '../../../src/core/history/policy';

describe('the room for snapshots', () => {
  const size = fc.nat(MOST_KEPT);

  test('is never exceeded, but by the newest alone', () => {
    fc.assert(
      fc.property(fc.array(size), fc.nat(2 * MOST_KEPT), (sizes, added) => {
        const outgrown = countOutgrown(sizes, added);
        const left = sizes.slice(outgrown);
        const total = left.reduce((sum, one) => sum + one, added);
        expect(total <= MOST_KEPT || left.length === 0).toBe(true);
      }),
    );
  });

  test('is used: nothing goes that could have stayed', () => {
    fc.assert(
      fc.property(fc.array(size), size, (sizes, added) => {
        const outgrown = countOutgrown(sizes, added);
        const onemore = sizes.slice(outgrown - 1).reduce((sum, one) => sum + one, added);
        expect(outgrown === 0 || onemore > MOST_KEPT).toBe(true);
      }),
    );
  });
});

/** By the whole of it, and by its first letter. */
function known(line: string): [string, string] {
  return [line, line.slice(0, 1)];
}

describe('lines of two versions', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', '').map(known), { maxLength: 12 });
  const align = (now: string[], past: string[]) => alignLines(now.map(known), past.map(known));

  test('stand in one pair each, in order; what is common at both ends is paired with itself', () => {
    fc.assert(
      fc.property(lines, lines, (now, past) => {
        const pairs = alignLines(now, past);
        expect(pairs.flatMap((pair) => pair.now ?? [])).toEqual(now.map((_line, i) => i));
        expect(pairs.flatMap((pair) => pair.past ?? [])).toEqual(past.map((_line, i) => i));
      }),
    );
  });

  test('are found again around what was inserted, deleted and changed', () => {
    expect(align(['a', 'x', 'b', 'c'], ['a', 'b', 'd', 'c'])).toEqual([
      { now: 0, past: 0 },
      { now: 1 },
      { now: 2, past: 1 },
      { past: 2 },
      { now: 3, past: 3 },
    ]);
    expect(align(['a', 'x', 'c'], ['a', 'y', 'c'])[1]).toEqual({ now: 1, past: 1 });
  });

  test('that were changed are known by their likeness', () => {
    expect(align(['1 đổi', '2'], ['tên', 'mục', '1', '2'])).toEqual([
      { past: 0 },
      { past: 1 },
      { now: 0, past: 2 },
      { now: 1, past: 3 },
    ]);
  });

  test('of a tab too long to compare are paired by their numbers', () => {
    const now = Array.from({ length: 3_000 }, (_unused, i) => `${i} now`);
    const past = Array.from({ length: 2_999 }, (_unused, i) => `${i} past`);
    const pairs = align(now, past);
    expect(pairs[2_998]).toEqual({ now: 2_998, past: 2_998 });
    expect(pairs[2_999]).toEqual({ now: 2_999 });
  });
});

describe('the difference of two versions', () => {
  const text = (stringValue: string): KeptCell => ({ value: { stringValue } });
  const tab = (rows: KeptTab['rows'], rest: Partial<KeptTab> = {}): KeptTab => ({
    code: 'X01',
    sheetId: 1,
    title: 'Trang',
    rowCount: rows.length,
    columnCount: 2,
    merges: [],
    rows,
    ...rest,
  });
  const FORM = [[text('STT'), text('Hoạt động')], [text('1'), text('Thi viết')], [text('Hết')]];

  test('is none of a tab and itself, whatever the order in which a rule names its parts', () => {
    const rule = { condition: { type: 'BOOLEAN' }, strict: true };
    const turned = { strict: true, condition: { type: 'BOOLEAN' } };
    expect(isSameTab(compareTabs(tab([[{ rule }]]), tab([[{ rule: turned }]])))).toBe(true);
    expect(isSameTab(compareTabs(tab([[{ rule }]]), tab([[{ rule: { ...rule, strict: false } }]])))).toBe(false);
  });

  test('names each part of each cell', () => {
    const now = tab([FORM[0] ?? [], [text('1'), { ...text('Thi vẽ'), note: 'Hỏi lại' }], FORM[2] ?? []]);
    expect(compareTabs(now, tab(FORM)).cells.map(({ part, row, column }) => [part, row, column])).toEqual([
      ['value', 1, 1],
      ['note', 1, 1],
    ]);
  });

  test('does not shift with rows and columns: only what was inserted or deleted is told', () => {
    const [first = [], second = [], third = []] = FORM;
    const more = compareTabs(tab([first, [{}, text('Chen vào')], second, third]), tab(FORM));
    expect(more.cells).toEqual([expect.objectContaining({ part: 'value', row: 1, column: 1, isGone: true, past: {} })]);
    const fewer = compareTabs(tab([first, third]), tab(FORM));
    expect(fewer.cells.map(({ row, column, isGone }) => [row, column, isGone])).toEqual([
      [1, 0, false],
      [1, 1, false],
    ]);
    const wide = FORM.map(([one = {}, ...rest]) => [one, {}, ...rest]);
    const wider = compareTabs(tab(wide, { columnCount: 3 }), tab(FORM));
    expect(wider.cells).toEqual([]);
    expect(wider.columns).toEqual({ now: 3, past: 2 });
    expect(isSameTab(wider)).toBe(false);
  });

  test('counts merges that are only in one of them', () => {
    const area = { top: 0, bottom: 1, left: 0, right: 2 };
    const difference = compareTabs(tab(FORM, { merges: [area] }), tab(FORM));
    expect(difference.merges).toEqual({ now: 1, past: 0 });
    expect(isSameTab(difference)).toBe(false);
  });
});
