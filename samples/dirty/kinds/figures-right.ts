// Numbers spelt in every way that leaves no doubt.

import type { Kind } from '../kind';
import { inWords } from '../number-words';
import { entered, stored } from '../typed';
import { counts, figureKind, isLarge, isLoose, type Spelling } from './figure-kind';

const padded = (value: number) => String(value).padStart(2, '0');
const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator);
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xff10 - 0x30));
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const unitOf = (entry: { activity: { unit: string } | undefined }) => entry.activity?.unit ?? 'lớp';
const aThousand = { when: isLoose, value: (random: { int(a: number, b: number): number }) => random.int(1_000, 4_900) };

const CLASSES: readonly Omit<Spelling, 'column'>[] = [
  { kind: 'classes/padded', type: (value) => stored(padded(value)) },
  { kind: 'classes/text', type: (value) => entered(`'${value}`) },
  { kind: 'classes/padded-unit', type: (value, _random, entry) => stored(`${padded(value)} ${unitOf(entry)}`) },
  { kind: 'classes/words', type: (value, _random, entry) => stored(`${inWords(value)} ${unitOf(entry)}`) },
  { kind: 'classes/word-alone', type: (value) => stored(capital(inWords(value))) },
  { kind: 'classes/repeated-in-words', type: (value) => stored(`${padded(value)} (${inWords(value)})`) },
  { kind: 'classes/full-width', type: (value) => stored(wide(padded(value))) },
  {
    kind: 'classes/capitals',
    type: (value, _random, entry) => stored(`${padded(value)} ${unitOf(entry).toUpperCase()}`),
  },
  { kind: 'classes/nfd', type: (value, _random, entry) => stored(`${value} ${unitOf(entry)}`.normalize('NFD')) },
  {
    kind: 'classes/no-break-space',
    type: (value, _random, entry) => stored(`${padded(value)}\u00a0${unitOf(entry)} `),
  },
  { kind: 'classes/glued-unit', type: (value) => stored(`${padded(value)}lớp`) },
  { kind: 'classes/lead', type: (value, _random, entry) => stored(`Tổng số: ${padded(value)} ${unitOf(entry)}`) },
  { kind: 'classes/colon', type: (value, _random, entry) => stored(`${padded(value)} ${unitOf(entry)}.`) },
];

const PEOPLE: readonly Omit<Spelling, 'column'>[] = [
  { kind: 'people/dots', ...aThousand, type: (value) => stored(grouped(value, '.')) },
  { kind: 'people/dots-typed', ...aThousand, type: (value) => entered(grouped(value, '.')) },
  { kind: 'people/spaces', ...aThousand, type: (value) => stored(`${grouped(value, ' ')} người`) },
  { kind: 'people/no-break-thousands', ...aThousand, type: (value) => stored(grouped(value, '\u00a0')) },
  { kind: 'people/glued-unit', type: (value) => stored(`${value}người`) },
  {
    kind: 'people/unit',
    type: (value, random) => stored(`${value} ${random.pick(['người', 'học sinh', 'HS', 'em', 'hv', 'đ/c', 'NGƯỜI'])}`),
  },
  { kind: 'people/attendances', type: (value, random) => stored(`${value} ${random.pick(['lượt', 'lượt người'])}`) },
  { kind: 'people/taking-part', type: (value) => stored(`Có ${value} người tham gia`) },
  {
    kind: 'people/sum-of-groups',
    when: isLarge,
    type: (value, random) =>
      stored(`${value - 8} ${random.pick(['HS', 'học sinh'])} + ${random.pick(['8 GV', '08 giáo viên'])}`),
  },
  { kind: 'people/list-of-groups', when: isLarge, type: (value) => stored(`${value - 15} học sinh, 15 giáo viên`) },
  {
    kind: 'people/words',
    when: (entry) => (entry.people ?? 0) < 1_000,
    type: (value) => stored(`${inWords(value)} người`),
  },
  {
    kind: 'people/repeated-in-words',
    when: (entry) => (entry.people ?? 0) < 1_000,
    type: (value) => stored(`${value} (${inWords(value)}) người`),
  },
  { kind: 'people/full-width', type: (value) => stored(wide(String(value))) },
  { kind: 'people/nfd', type: (value) => stored(`${value} người`.normalize('NFD')) },
  { kind: 'people/zero-width', type: (value) => stored(`\ufeff${value}\u200b người`) },
  { kind: 'people/spaces-around', type: (value) => stored(`  ${value}\n`) },
  { kind: 'people/formula', when: isLarge, type: (value) => entered(`=${value - 10}+10`) },
  { kind: 'people/short-unit', type: (value, random) => stored(`${value}${random.pick(['ng', ' h/s', 'HS'])}`) },
  {
    kind: 'people/lead',
    type: (value, random) => stored(`${random.pick(['Tổng:', 'Tổng số', 'SL:'])} ${value} người`),
  },
  { kind: 'people/and', when: isLarge, type: (value) => stored(`${value - 12} HS và 12 GV`) },
  {
    kind: 'people/bracketed-unit',
    type: (value, random) => stored(`${value} (${random.pick(['HS', 'học sinh', 'lượt'])})`),
  },
  { kind: 'people/bracketed', type: (value) => stored(`(${value} người)`) },
];

/** Nobody to count, said in so many words. */
const NONE: readonly Kind[] = (['0', '-', '–', 'không', 'Không có', '0 người'] as const).map((words, i) => ({
  kind: `people/none-${i + 1}`,
  apply: (random, draft) => {
    const line = draft.takeLine(random, ['figures'], isLoose);
    if (line?.entry === undefined) return false;
    line.cells.people = stored(words);
    line.entry.people = 0;
    return true;
  },
}));

/** Classes and contests that were planned and not held. */
const NOT_HELD: Kind = {
  kind: 'figures/not-held',
  apply: (random, draft) => {
    const line = draft.takeLine(random, ['figures'], counts);
    if (line?.entry === undefined) return false;
    line.cells.classes = entered('0');
    line.cells.people = stored('không');
    Object.assign(line.entry, { classes: 0, people: 0 });
    return true;
  },
};

/** On a line of banners or posts the number is one of banners or posts, and nothing is wrong with saying so. */
const OWN_UNIT = figureKind({
  kind: 'classes/own-unit-of-what-is-not-counted',
  column: 'classes',
  when: isLoose,
  type: (value, _random, entry) => stored(`${padded(value)} ${unitOf(entry)}`),
});

export const FIGURES_RIGHT: readonly Kind[] = [
  ...CLASSES.map((spelling) => figureKind({ when: counts, ...spelling, column: 'classes' })),
  ...PEOPLE.map((spelling) => figureKind({ ...spelling, column: 'people' })),
  ...NONE,
  NOT_HELD,
  OWN_UNIT,
];
