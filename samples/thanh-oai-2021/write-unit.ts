// One unit fills in its form: what it types, and what a careful person counts from it.

import { ACTIVITIES, type SampleActivity, type SampleUnit, UNKNOWN_ACTIVITIES } from './material';
import { type TypedQuantity, typeClasses, typePeople, typeWrongClasses, typeWrongPeople } from './quantities';
import type { Random } from './random';
import {
  ACTIVITY_TEXTS,
  DIFFICULTY_TEXTS,
  FUNDS,
  isRaised,
  NOMINEES,
  PROPOSAL_TEXTS,
  RESULT_TEXTS,
  STEERING,
  writerOf,
} from './texts';

/** How far a unit has come, and how well. */
export type Conduct = 'submitted' | 'nil' | 'errors' | 'draft' | 'empty' | 'unreadable';

export interface FilledRow {
  /** Typed into the first column where the unit changes the number printed there. */
  readonly index?: string;
  readonly activity: string;
  readonly organizer: string;
  readonly classes: string;
  readonly people: string;
  readonly note: string;
}

export interface Truth {
  readonly state: Conduct;
  readonly rows: number;
  readonly classes: number;
  readonly people: number;
}

export interface FilledUnit {
  readonly code: string;
  readonly rows: readonly FilledRow[];
  readonly narratives: readonly string[];
  readonly stateBudget: string;
  readonly mobilisedFunds: string;
  readonly directive: string;
  readonly links: readonly string[];
  readonly photos: readonly string[];
  readonly nominations: readonly (readonly string[])[];
  readonly nil: boolean;
  readonly submit: boolean;
  readonly truth: Truth;
}

interface CountedRow {
  readonly typed: FilledRow;
  readonly classes: number;
  readonly people: number;
}

export function writeUnit(random: Random, unit: SampleUnit, conduct: Conduct, year: number): FilledUnit {
  const hasRows = conduct !== 'nil' && conduct !== 'empty';
  const rows = hasRows ? writeRows(random, unit, conduct === 'errors') : [];
  const classes = total(rows.map((row) => row.classes));
  const people = total(rows.map((row) => row.people));
  // What cannot be read cannot be counted, however carefully.
  const truth = conduct === 'unreadable' ? { rows: 0, classes: 0, people: 0 } : { rows: rows.length, classes, people };
  return {
    code: unit.code,
    rows: hasRows ? addExtras(random, rows) : [],
    ...(hasRows ? writeWords(random, unit, year, conduct === 'draft') : NO_WORDS),
    nil: conduct === 'nil',
    submit: conduct !== 'draft' && conduct !== 'empty',
    truth: { state: conduct, ...truth },
  };
}

function writeRows(random: Random, unit: SampleUnit, withErrors: boolean): CountedRow[] {
  const usual = ACTIVITIES.filter((activity) => activity.types.includes(unit.type));
  const rows = random
    .some(usual.length > 0 ? usual : ACTIVITIES, random.int(4, 11))
    .map((activity) => writeRow(random, unit, activity));
  if (random.chance(0.15)) rows.push(writeUnknownRow(random, unit));
  if (!withErrors) return rows;
  const broken = random.int(0, rows.length - 1);
  return rows.map((row, i) => (i === broken ? breakRow(random, row) : row));
}

function writeRow(random: Random, unit: SampleUnit, activity: SampleActivity): CountedRow {
  const number = between(random, activity.classes);
  const heads = between(random, activity.people);
  const classes = typeClasses(random, number, activity.unit);
  const people = typePeople(random, heads, activity.attendances);
  return {
    typed: {
      activity: respell(random, random.chance(0.5) ? (activity.spellings[0] ?? '') : random.pick(activity.spellings)),
      organizer: random.pick([unit.name, unit.tab, ...unit.otherNames]),
      classes: classes.typed,
      people: people.typed,
      note: random.chance(0.2)
        ? random.pick(['Trực tuyến', 'Trực tiếp', 'Qua Zoom', 'Lồng ghép giờ chào cờ', 'Phối hợp với Hội Khuyến học'])
        : '',
    },
    classes: activity.counts ? classes.counted : 0,
    people: people.counted,
  };
}

function writeUnknownRow(random: Random, unit: SampleUnit): CountedRow {
  const classes = typeClasses(random, random.int(1, 3), 'buổi');
  const people = typePeople(random, random.int(20, 200), false);
  const activity = random.pick(UNKNOWN_ACTIVITIES);
  return {
    typed: { activity, organizer: unit.name, classes: classes.typed, people: people.typed, note: '' },
    classes: classes.counted,
    people: people.counted,
  };
}

/** One of the mistakes that keep a report from being accepted. */
function breakRow(random: Random, row: CountedRow): CountedRow {
  const put = (quantity: TypedQuantity, column: 'classes' | 'people'): CountedRow => ({
    ...row,
    typed: { ...row.typed, [column]: quantity.typed },
    [column]: quantity.counted,
  });
  const kind = random.int(1, 4);
  if (kind === 1) return put(typeWrongClasses(random), 'classes');
  if (kind === 2) return put(typeWrongPeople(random), 'people');
  if (kind === 3) return { classes: 0, people: 0, typed: { ...row.typed, classes: '', people: '' } };
  // Without a name nobody knows whether the number is one of classes: it is taken as the column's heading says.
  return {
    ...put(typeClasses(random, 2, 'lớp'), 'classes'),
    classes: 2,
    typed: { ...row.typed, activity: '', classes: '2' },
  };
}

/** Headings and totals that units add of their own accord; neither is data. */
function addExtras(random: Random, rows: readonly CountedRow[]): FilledRow[] {
  const typed = rows.map((row) => row.typed);
  const blank = { organizer: '', classes: '', people: '', note: '' };
  const heading = random.chance(0.08) ? [{ index: 'I', activity: 'Các hoạt động trong Tuần lễ', ...blank }] : [];
  const sum = {
    ...blank,
    classes: String(total(rows.map((row) => row.classes))),
    people: String(total(rows.map((row) => row.people))),
  };
  const totalRow = random.chance(0.12) ? [{ index: '-', activity: 'Tổng cộng', ...sum }] : [];
  return [...heading, ...typed, ...totalRow];
}

/** A report of figures alone. */
export const NO_WORDS = {
  narratives: [],
  stateBudget: '',
  mobilisedFunds: '',
  directive: '',
  links: [],
  photos: [],
  nominations: [],
};

function writeWords(random: Random, unit: SampleUnit, year: number, isHalfDone: boolean) {
  const site = `https://${unit.code.toLowerCase()}.example.org`;
  const writer = writerOf(unit.type);
  // What was raised is no money of the state.
  const [budget, raised] = random.some(FUNDS, 2).sort((a, b) => Number(isRaised(a)) - Number(isRaised(b)));
  const texts = [
    random.pick(STEERING)(year, writer),
    random.pick(ACTIVITY_TEXTS)(writer),
    random.pick(RESULT_TEXTS)(writer),
  ];
  return {
    narratives: isHalfDone ? texts.slice(0, 1) : [...texts, random.pick(DIFFICULTY_TEXTS), random.pick(PROPOSAL_TEXTS)],
    stateBudget: budget?.typed ?? '0',
    mobilisedFunds: raised?.typed ?? '0',
    directive: random.chance(0.7) ? `Kế hoạch số ${random.int(11, 98)}/KH ngày 01/10/${year}` : '',
    links: Array.from({ length: random.int(0, 3) }, (_unused, i) => `${site}/tin-tuc/tuan-le-${year}-${i + 1}`),
    photos: Array.from({ length: isHalfDone ? 0 : random.int(1, 3) }, (_unused, i) => `${site}/anh/${i + 1}.jpg`),
    nominations: random.chance(0.35)
      ? [random.pick(NOMINEES[writer])].map(({ name, kind, achievement }) => [
          name,
          unit.name,
          kind,
          'Giấy khen',
          achievement,
        ])
      : [],
  };
}

/** The same words, as keyboards, tempers and operating systems leave them. */
function respell(random: Random, text: string): string {
  if (random.chance(0.8)) return text;
  return random.pick([
    text.normalize('NFD'),
    text.replace(' ', '  '),
    ` ${text}`,
    text.toUpperCase(),
    `- ${text}`,
    `${text}.`,
  ]);
}

function between(random: Random, [low = 0, high = 0]: readonly number[]): number {
  return random.int(low, high);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
