// What units do to the table itself: rows and columns put in or swapped, headings typed anew, cells merged, lines sorted, a second table.

import { FORM } from '../../../src/messages/form';
import type { Random } from '../../thanh-oai-2021/random';
import { at, type Draft, isFree, otherLine, type Plant, type Reshape, spot, take } from '../draft';
import type { Kind } from '../kind';
import type { Column, Layout } from '../layout';
import type { TabShape } from '../tab-shape';
import { entered, stored, type Typed, textOf } from '../typed';
import { withoutMarks } from './words';

type Rearrange = (random: Random, draft: Draft) => Reshape | undefined;

/** One rearrangement of the table itself for each tab: two at once are for the mutilated tabs. */
function reshaped(kind: string, reshape: Rearrange, part = 'table'): Kind {
  return {
    kind: `table/${kind}`,
    apply: (random, draft) => {
      if (!draft.claim(part)) return false;
      const made = reshape(random, draft);
      if (made !== undefined) draft.reshapes.push(made);
      return made !== undefined;
    },
  };
}

const ROWS_ABOVE = reshaped(
  'rows-above',
  (random) => {
    const count = random.int(1, 3);
    const isOnTop = random.chance(0.5);
    return (shape) => void shape.insertRows(isOnTop ? 0 : shape.layout.heading, count);
  },
  'above',
);

const LETTERHEAD = reshaped(
  'letterhead',
  (_random, { unit }) =>
    (shape) => {
      const [first = 0, second = 0] = shape.insertRows(0, 3);
      shape.write({ row: first, column: 0 }, 'UBND HUYỆN THANH OAI');
      shape.write({ row: second, column: 0 }, unit.name.toUpperCase());
    },
  'above',
);

const ROWS_BETWEEN = reshaped('rows-between', (random, draft) => {
  const line = random.pick(draft.lines);
  return (shape) => {
    let place = draft.lines.indexOf(line);
    while (draft.lines[place]?.isGlued) place -= 1;
    shape.insertRows(shape.layout.body + place, 2);
  };
});

const COLUMN = reshaped('column', (random) => {
  const before = random.pick<Column>(['index', 'activity', 'organizer', 'classes', 'people', 'note']);
  return (shape) => void shape.insertColumns(shape.layout.columns[before], 1);
});

const HIDDEN_COLUMN = reshaped('hidden-column', (random) => {
  const before = random.pick<Column>(['activity', 'organizer', 'note']);
  return (shape) => {
    const [column = 0] = shape.insertColumns(shape.layout.columns[before], 1);
    shape.hideColumn(column);
  };
});

const COLUMN_OF_NOTES = reshaped('column-with-text', (random, draft) => {
  const line = draft.lines.find(({ entry }) => entry !== undefined);
  if (line === undefined) return undefined;
  const before = random.pick<Column | 'end'>(['organizer', 'classes', 'end']);
  const words = random.pick(['đã báo cáo phòng', 'xem lại', 'buổi chiều']);
  return (shape, plant) => {
    const [column = 0] = shape.insertColumns(before === 'end' ? undefined : shape.layout.columns[before], 1);
    const place = { row: shape.layout.body + draft.lines.indexOf(line), column };
    shape.write(place, words);
    plant('strayText', () => place);
  };
});

/** The columns stand in another order, headings and all. */
function swapped(one: Column, other: Column): Kind {
  return reshaped(`swapped-${one}-${other}`, (_random, draft) => {
    draft.swap(one, other);
    return (shape, _plant) => {
      const { layout } = shape;
      const row = one === 'classes' ? layout.heading + 1 : layout.heading;
      shape.write({ row, column: layout.columns[one] }, FORM.columns[other]);
      shape.write({ row, column: layout.columns[other] }, FORM.columns[one]);
    };
  });
}

const HEADINGS: Readonly<Record<string, (text: string) => string>> = {
  capitals: (text) => text.toUpperCase(),
  'small-letters': (text) => text.toLowerCase(),
  nfd: (text) => text.normalize('NFD'),
  spaces: (text) => ` ${text.replace(/ /g, '  ')} `,
  'no-break-spaces': (text) => text.replace(/ /g, '\u00a0'),
  colon: (text) => `${text}:`,
  'line-breaks': (text) => text.replace(/[ /](?=\S+$)/, (gap) => (gap === '/' ? '/\n' : '\n')),
  'without-marks': withoutMarks,
};
const HEADINGS_RETYPED = Object.entries(HEADINGS).map(([name, retype]) =>
  reshaped(`heading-${name}`, () => (shape) => {
    for (const column of ['index', 'activity', 'organizer', 'classes', 'people', 'note'] as const) {
      const row = shape.layout.heading + (column === 'classes' || column === 'people' ? 1 : 0);
      shape.write({ row, column: shape.layout.columns[column] }, retype(FORM.columns[column]));
    }
  }),
);

const SORTED = reshaped('sorted', (_random, draft) => {
  const isPlain = draft.lines.every(({ entry, isGlued, cells }) => entry && !isGlued && textOf(cells.activity) !== '');
  if (!isPlain) return undefined;
  draft.isSorted = true;
  return (shape) => {
    const { body, columns } = shape.layout;
    const order = draft.lines.map((_line, i) => i);
    order.sort((a, b) => compareTyped(draft.lines[a]?.cells.activity, draft.lines[b]?.cells.activity));
    const last = { row: body + order.length - 1, column: columns.note };
    shape.sort(
      { row: body, column: columns.index },
      last,
      columns.activity,
      order.map((i) => body + i),
    );
  };
});

const VIETNAMESE = new Intl.Collator('vi-VN', { sensitivity: 'base' });

/** As a spreadsheet sorts: numbers, texts, errors, blanks. */
function compareTyped(a: Typed | undefined, b: Typed | undefined): number {
  const rank = (typed: Typed | undefined) => {
    if (typed === undefined || typed.value === '') return 3;
    if (typed.as === 'error') return 2;
    return typed.as === 'entered' && /^\d+$/.test(String(typed.value)) ? 0 : 1;
  };
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (rank(a) === 0) return Number(a?.value) - Number(b?.value);
  return rank(a) === 1 ? VIETNAMESE.compare(textOf(a), textOf(b)) : 0;
}

const RENAMED: Kind = {
  kind: 'tab/renamed',
  apply: (random, draft) => {
    if (!draft.claim('title')) return false;
    const title = random.pick([
      `${draft.unit.tab} (đã xong)`,
      `Báo cáo ${draft.unit.code}`,
      draft.unit.name.normalize('NFD'),
    ]);
    draft.reshapes.push((shape) => shape.rename(title));
    return true;
  },
};

const HEADING_WORDS = {
  index: stored(FORM.columns.index),
  activity: stored(FORM.columns.activity),
  organizer: stored(FORM.columns.organizer),
  classes: stored(FORM.columns.classes),
  people: stored(FORM.columns.people),
  note: stored(FORM.columns.note),
};

const SECOND_TABLE: Kind = {
  kind: 'table/second-inside',
  apply: (random, draft) => {
    const copied = draft.lines.find((line) => line.entry !== undefined && isFree(line));
    if (!draft.hasRoom(3) || copied === undefined || !draft.claim('second table')) return false;
    if (!draft.claim('lines last')) return false;
    take(copied);
    const heading = otherLine(HEADING_WORDS);
    const again = otherLine({ ...copied.cells, index: entered('1'), people: entered(String(random.int(30, 90))) });
    draft.lines.push(otherLine({ index: entered('') }), heading, again);
    draft.plant('secondTable', at(heading, 'activity'));
    return true;
  },
};

/** Pasted below everything else on the tab. */
const TABLE_BELOW = reshaped('second-below', () => pasteTableBelow, 'second table');

function pasteTableBelow(shape: TabShape, plant: Plant): void {
  const rows = shape.insertRows(undefined, 4);
  const [, heading = 0, line = 0] = rows;
  const columns = Object.entries(shape.layout.columns) as [Column, number][];
  for (const [name, column] of columns) shape.write({ row: heading, column }, FORM.columns[name]);
  const { activity, organizer, classes, people } = shape.layout.columns;
  shape.write({ row: line, column: activity }, 'Tọa đàm mô hình học tập');
  shape.write({ row: line, column: organizer }, 'Hội Khuyến học xã');
  shape.write({ row: line, column: classes }, '1');
  shape.write({ row: line, column: people }, '45');
  plant('secondTable', () => ({ row: heading, column: activity }));
}

/** A list of another kind, with a heading of its own. */
const COSTS_BELOW = reshaped(
  'other-below',
  () => (shape, plant) => {
    const [, heading = 0, line = 0] = shape.insertRows(undefined, 3);
    for (const [column, words] of ['STT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Thành tiền'].entries()) {
      shape.write({ row: heading, column }, words);
    }
    for (const [column, words] of ['1', 'Băng rôn', 'cái', '3', '900000'].entries())
      shape.write({ row: line, column }, words);
    plant('otherTable', () => ({ row: heading, column: 0 }));
  },
  'second table',
);

/** A line of the table that was dragged out of it. */
const ROW_ASTRAY = reshaped(
  'row-astray',
  () => (shape, plant) => {
    const [, row = 0] = shape.insertRows(undefined, 2);
    const { activity, organizer, classes, people } = shape.layout.columns;
    shape.write({ row, column: activity }, 'Tọa đàm mô hình học tập');
    shape.write({ row, column: organizer }, 'Hội Khuyến học xã');
    shape.write({ row, column: classes }, '1');
    shape.write({ row, column: people }, '45');
    plant('strayRow', () => ({ row, column: Math.min(activity, organizer, classes, people) }));
  },
  'second table',
);

const HEADING_ACROSS: Kind = {
  kind: 'lines/heading-across',
  apply: (_random, draft) => {
    if (!draft.claim('lines first')) return false;
    const line = otherLine({ index: stored('I. CÁC HOẠT ĐỘNG TRONG TUẦN LỄ') });
    if (!draft.insertLines(0, [line])) return false;
    draft.reshapes.push((shape) => {
      const row = shape.layout.body + draft.lines.indexOf(line);
      shape.merge({ row, column: shape.layout.columns.index }, { row, column: shape.layout.columns.note });
    });
    return true;
  },
};

/** The row of the heading's people, emptied. */
const peopleHeading = ({ heading, columns }: Layout) => ({ row: heading + 1, column: columns.people });

function lost(
  kind: string,
  code: string,
  reshape: Reshape,
  where?: (layout: Layout) => { row: number; column: number },
): Kind {
  return {
    kind,
    isAlone: true,
    apply: (_random, draft) => {
      draft.isUnreadable = true;
      draft.reshapes.push(reshape);
      draft.plant(code, where === undefined ? () => 'A1' : spot(where));
      return true;
    },
  };
}

export const TABLES: readonly Kind[] = [
  ROWS_ABOVE,
  LETTERHEAD,
  ROWS_BETWEEN,
  COLUMN,
  HIDDEN_COLUMN,
  COLUMN_OF_NOTES,
  swapped('organizer', 'note'),
  swapped('classes', 'people'),
  ...HEADINGS_RETYPED,
  SORTED,
  RENAMED,
  SECOND_TABLE,
  TABLE_BELOW,
  COSTS_BELOW,
  ROW_ASTRAY,
  HEADING_ACROSS,
  lost('tab/heading-deleted', 'tableNotFound', (shape) => shape.deleteRows(shape.layout.heading, 2)),
  lost(
    'tab/heading-of-people-emptied',
    'headerIncomplete',
    (shape) => shape.write(peopleHeading(shape.layout), ''),
    ({ heading, columns }) => ({ row: heading, column: columns.activity }),
  ),
  lost(
    'tab/people-twice',
    'headerRepeated',
    (shape) => {
      const { heading, columns } = shape.layout;
      const before = columns.note;
      shape.insertColumns(before, 1);
      shape.write({ row: heading + 1, column: before }, FORM.columns.people);
    },
    ({ heading, columns }) => ({ row: heading, column: columns.activity }),
  ),
  lost('tab/deleted', 'tabMissing', (shape) => shape.remove()),
];
