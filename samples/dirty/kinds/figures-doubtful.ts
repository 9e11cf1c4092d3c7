// Numbers that are taken, with a question; and pairs of numbers that hardly go together.

import { at, type Entry } from '../draft';
import type { Kind } from '../kind';
import { entered, stored } from '../typed';
import { counts, figureKind, isLarge, isLoose, type Spelling } from './figure-kind';

const APPROXIMATE = ['Khoảng', 'trên', 'Gần', 'hơn', 'ước', '~', '>', 'Khoảng trên'];

const CLASSES: readonly Omit<Spelling, 'column'>[] = [
  {
    kind: 'classes/approximate',
    type: (value, random) => stored(`${random.pick(['khoảng', 'Gần', 'trên', '~'])} ${value} lớp`),
  },
  { kind: 'classes/second-number', type: (value, _random, entry) => stored(`0${value} lớp/ ${entry.people} hs`) },
  {
    kind: 'classes/other-unit',
    isForeign: true,
    type: (value, random) => stored(`${value} ${random.pick(['băng rôn', 'cuốn sách', 'tin bài', 'suất quà'])}`),
  },
];

const PEOPLE: readonly Omit<Spelling, 'column'>[] = [
  { kind: 'people/approximate', type: (value, random) => stored(`${random.pick(APPROXIMATE)} ${value}`) },
  {
    kind: 'people/approximate-unit',
    type: (value, random) => stored(`${random.pick(['khoảng', 'hơn'])} ${value} người`),
  },
  {
    kind: 'people/product',
    value: (_random, entry) => 2 * Math.ceil((entry.people ?? 0) / 2),
    type: (value, random) =>
      stored(random.pick([`2 x ${value / 2}`, `02 buổi x ${value / 2} người`, `2 × ${value / 2}`])),
  },
  {
    kind: 'people/of-which',
    when: isLarge,
    type: (value) => stored(`${value} (trong đó ${Math.floor(value / 2)} nữ)`),
  },
  {
    kind: 'people/comma',
    when: isLoose,
    value: (random) => random.int(1_100, 1_900),
    type: (value) => stored(`${Math.floor(value / 1_000)},${String(value % 1_000).padStart(3, '0')}`),
  },
  { kind: 'people/k', when: isLoose, value: () => 2_000, type: () => stored('2k') },
  {
    kind: 'people/other-unit',
    isForeign: true,
    type: (value, random) => stored(`${value} ${random.pick(['hộ', 'gia đình', 'cuốn', 'đơn vị'])}`),
  },
  {
    // Waits for an answer, and must not spoil the sums meanwhile.
    kind: 'people/very-large',
    isForeign: true,
    when: isLoose,
    value: (random) => random.int(200_001, 900_000),
    type: (value) => entered(String(value)),
  },
];

const isClass = ({ activity, counts: isCounted }: Entry): boolean => isCounted && activity?.unit === 'lớp';

const NO_CLASSES: Kind = {
  kind: 'figures/people-without-classes',
  apply: (random, draft) => {
    const line = draft.takeLine(random, ['figures'], (entry) => entry.counts && (entry.people ?? 0) > 0);
    if (line?.entry === undefined) return false;
    line.cells.classes = random.pick([entered('0'), stored('không'), stored('-')]);
    line.entry.classes = 0;
    draft.plant('peopleWithoutClasses', at(line, 'classes'));
    return true;
  },
};

/** Contests and gatherings may draw whole schools: only what is a class by its catalogue unit can be crowded. */
function unusual(kind: string, classes: number, people: number, when: (entry: Entry) => boolean): Kind {
  return {
    kind,
    apply: (random, draft) => {
      const line = draft.takeLine(random, ['figures'], when);
      if (line?.entry === undefined) return false;
      const heads = people + random.int(0, 2 * Math.floor(people / 10));
      line.cells.classes = entered(String(classes));
      line.cells.people = entered(String(heads));
      Object.assign(line.entry, { classes, people: heads });
      draft.plant('peoplePerClassUnusual', at(line, 'people'));
      return true;
    },
  };
}

export const FIGURES_DOUBTFUL: readonly Kind[] = [
  ...CLASSES.map((spelling) => figureKind({ ...spelling, when: counts, column: 'classes', code: 'countDoubtful' })),
  ...PEOPLE.map((spelling) => figureKind({ ...spelling, column: 'people', code: 'peopleDoubtful' })),
  NO_CLASSES,
  unusual('figures/crowded', 1, 450, isClass),
  unusual('figures/nearly-nobody', 20, 40, counts),
];
