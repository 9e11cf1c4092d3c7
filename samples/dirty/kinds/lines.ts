// Lines that are no data: headings, totals, column numbers, dots, signatures; and data that takes two lines.

import { at, type Line, otherLine, type Total } from '../draft';
import type { Kind } from '../kind';
import { entered, stored, textOf } from '../typed';

const blank = entered('');

function added(kind: string, place: 'first' | 'inside' | 'last', lines: () => Line[], part = ''): Kind {
  return {
    kind: `lines/${kind}`,
    apply: (random, draft) => {
      const data = draft.lines.flatMap(({ entry }, i) => (entry !== undefined && i > 0 ? [i] : []));
      const inside = data.length === 0 ? 0 : random.pick(data);
      const at = { first: 0, inside, last: draft.lines.length }[place];
      // Only one kind may stand first or last: a signature above a total is nobody's report.
      if (place !== 'inside' && !draft.claim(`lines ${place}`)) return false;
      return (part === '' || draft.claim(part)) && draft.insertLines(at, lines());
    },
  };
}

const heading = (index: string, activity: string) =>
  otherLine({ index: stored(index), activity: stored(activity) }, { isHeading: true });

function total(kind: string, words: string, sum: Total, column: 'index' | 'activity' = 'activity'): Kind {
  return {
    kind: `totals/${kind}`,
    apply: (_random, draft) => {
      if (!draft.claim('lines last')) return false;
      const cells = { index: blank, [column]: stored(words) };
      const line = otherLine(cells, { total: sum });
      if (!draft.insertLines(draft.lines.length, [line])) return false;
      if (sum.wrong !== undefined) draft.plant('totalDiffers', at(line, sum.wrong));
      return true;
    },
  };
}

/** Two groups, each with a heading and its own sum. */
const SUBTOTALS: Kind = {
  kind: 'totals/of-groups',
  apply: (_random, draft) => {
    const half = Math.floor(draft.lines.length / 2);
    if (
      !draft.hasRoom(4) ||
      draft.lines[half]?.isGlued ||
      !draft.claim('groups') ||
      !draft.claim('lines first') ||
      !draft.claim('lines last')
    )
      return false;
    const sum = (words: string) =>
      otherLine({ index: blank, activity: stored(words) }, { total: { of: 'group', adds: 'counted' } });
    draft.insertLines(draft.lines.length, [sum('Cộng II')]);
    draft.insertLines(half, [sum('Cộng:'), heading('II', 'Hoạt động phối hợp')]);
    draft.insertLines(0, [heading('I', 'Hoạt động của đơn vị')]);
    return true;
  },
};

/** "3" with the sum of "3.1" and "3.2": one more line with figures, and none to add. */
const PARTS_OF_ONE: Kind = {
  kind: 'lines/parts-of-one',
  apply: (random, draft) => {
    if (!draft.hasRoom(1)) return false;
    const run = draft.takeRun(random, 2, 'index', (entry) => entry.counts);
    const [first] = run ?? [];
    if (run === undefined || first === undefined) return false;
    const number = draft.lines.indexOf(first) + 1;
    for (const [i, line] of run.entries()) line.cells.index = stored(`${number}.${i + 1}`);
    const parent = otherLine(
      { index: entered(String(number)), activity: stored('Các hoạt động trong Tuần lễ, gồm:') },
      { total: { of: 'below', adds: 'typed' } },
    );
    draft.lines.splice(draft.lines.indexOf(first), 0, parent);
    Object.assign(first, { isGlued: true });
    return true;
  },
};

/** A long title goes on in the line below, without a number and without figures. */
const CONTINUED: Kind = {
  kind: 'lines/continued',
  apply: (random, draft) => {
    if (!draft.hasRoom(1)) return false;
    const line = draft.takeLine(random, ['index', 'activity'], (_entry, one) => {
      const next = draft.lines[draft.lines.indexOf(one) + 1];
      return !next?.isGlued && textOf(one.cells.activity).split(' ').length >= 6;
    });
    if (line === undefined) return false;
    const words = textOf(line.cells.activity).split(' ');
    const half = Math.ceil(words.length / 2);
    line.cells.activity = stored(words.slice(0, half).join(' '));
    const rest = otherLine({ index: blank, activity: stored(words.slice(half).join(' ')) }, { isGlued: true });
    draft.lines.splice(draft.lines.indexOf(line) + 1, 0, rest);
    return true;
  },
};

/** Data below the signature is data all the same. */
const AFTER_SIGNATURE: Kind = {
  kind: 'lines/after-signature',
  apply: (random, draft) => {
    const last = draft.lines.length - 1;
    if (!draft.hasRoom(1) || draft.lines[last]?.isGlued || !draft.claim('lines last')) return false;
    const words = random.pick(['Người lập biểu', 'THỦ TRƯỞNG ĐƠN VỊ', 'Người lập báo cáo']);
    return draft.insertLines(last, [otherLine({ index: blank, activity: stored(words) })]);
  },
};

export const LINES: readonly Kind[] = [
  added('heading-roman', 'first', () => [heading('I', 'Công tác tuyên truyền')]),
  added('heading-letter', 'inside', () => [heading('B', 'KHỐI ĐOÀN THỂ')], 'groups'),
  added(
    'heading-numbered-words',
    'inside',
    () => [otherLine({ index: blank, activity: stored('II. Các cuộc thi, hội thi') })],
    'groups',
  ),
  added('column-numbers', 'first', () => [
    otherLine({
      index: stored('(1)'),
      activity: stored('(2)'),
      organizer: stored('(3)'),
      classes: stored('(4)'),
      people: stored('(5)'),
      note: stored('(6)'),
    }),
  ]),
  added('column-letters', 'first', () => [
    otherLine({
      index: stored('A'),
      activity: stored('B'),
      organizer: stored('C'),
      classes: entered('1'),
      people: entered('2'),
      note: stored('D'),
    }),
  ]),
  added('dots', 'inside', () => [
    otherLine({
      index: stored('...'),
      activity: stored('…………'),
      organizer: stored('...'),
      classes: stored('…'),
      people: stored('...'),
    }),
  ]),
  added('gap', 'inside', () => [otherLine({})]),
  added('gap-without-number', 'inside', () => [otherLine({ index: blank }), otherLine({ index: blank })]),
  added('signature', 'last', () => [
    otherLine({ index: blank, note: stored('Thanh Oai, ngày 08 tháng 10 năm 2021') }),
    otherLine({ index: blank, activity: stored('Người lập biểu'), organizer: stored('HIỆU TRƯỞNG') }),
    otherLine({ index: blank, activity: stored('(Ký, ghi rõ họ tên)'), organizer: stored('(Ký, đóng dấu)') }),
  ]),
  AFTER_SIGNATURE,
  CONTINUED,
  PARTS_OF_ONE,
  total('right', 'Tổng cộng', { of: 'all', adds: 'counted' }),
  total('of-everything-typed', 'TỔNG CỘNG:', { of: 'all', adds: 'typed' }),
  total('in-index', 'Tổng', { of: 'all', adds: 'counted' }, 'index'),
  total('wrong-classes', 'Tổng cộng', { of: 'all', adds: 'counted', wrong: 'classes' }),
  total('wrong-people', 'Cộng', { of: 'all', adds: 'counted', wrong: 'people' }),
  SUBTOTALS,
];
