// A report without a fault: every problem found on it later was planted.

import { ACTIVITIES, type SampleActivity, type SampleUnit } from '../thanh-oai-2021/material';
import type { Random } from '../thanh-oai-2021/random';
import {
  ACTIVITY_TEXTS,
  DIFFICULTY_TEXTS,
  FUNDS,
  NOMINEES,
  PROPOSAL_TEXTS,
  RESULT_TEXTS,
  STEERING,
  writerOf,
} from '../thanh-oai-2021/texts';
import { Draft, type Entry, type Line } from './draft';
import { entered, stored } from './typed';

/** Whether a figure of people may stand beside what other units of the commune have typed for the same activity. */
export type IsApart = (unit: SampleUnit, code: string, people: number) => boolean;

const MOST_LINES = 11;
const LEAST_LINES = 8;

/** Well inside the band of 5 to 300 people for each class or contest. */
const PER_CLASS = { least: 6, most: 250 } as const;

export function cleanDraft(random: Random, unit: SampleUnit, year: number, isApart: IsApart): Draft {
  const usual = ACTIVITIES.filter((activity) => activity.types.includes(unit.type));
  const wanted = random.int(LEAST_LINES, MOST_LINES);
  const lines: Line[] = [];
  for (const activity of random.some(usual.length >= MOST_LINES ? usual : ACTIVITIES, ACTIVITIES.length)) {
    const line = lines.length < wanted ? cleanLine(random, unit, activity, isApart) : undefined;
    if (line !== undefined) lines.push(line);
  }
  const draft = new Draft(unit, lines);
  fillAnswers(random, draft, year);
  return draft;
}

function cleanLine(random: Random, unit: SampleUnit, activity: SampleActivity, isApart: IsApart): Line | undefined {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const classes = Math.max(1, random.int(activity.classes[0] ?? 1, activity.classes[1] ?? 1));
    const [low = 0, high = 0] = activity.people;
    const people = activity.counts
      ? random.int(
          Math.max(low, PER_CLASS.least * classes),
          Math.max(PER_CLASS.least * classes, Math.min(high, PER_CLASS.most * classes)),
        )
      : random.int(low, high);
    if (isApart(unit, activity.code, people)) return lineOf(random, unit, activity, classes, people);
  }
  return undefined;
}

function lineOf(random: Random, unit: SampleUnit, activity: SampleActivity, classes: number, people: number): Line {
  const entry: Entry = {
    code: activity.code,
    activity,
    counts: activity.counts,
    classes,
    people,
    foreign: new Set(),
  };
  return {
    cells: {
      activity: stored(random.chance(0.6) ? (activity.spellings[0] ?? '') : random.pick(activity.spellings)),
      organizer: stored(random.pick([unit.name, unit.name, unit.tab])),
      classes: entered(String(classes)),
      people: entered(String(people)),
      ...(random.chance(0.2) ? { note: stored(random.pick(['Trực tuyến', 'Trực tiếp', 'Qua Zoom'])) } : {}),
    },
    entry,
    taken: new Set(),
  };
}

function fillAnswers(random: Random, draft: Draft, year: number): void {
  const site = `https://${draft.unit.code.toLowerCase()}.example.org`;
  const [budget, raised] = random.some(FUNDS, 2);
  const writer = writerOf(draft.unit.type);
  const texts = {
    steering: random.pick(STEERING)(year, writer),
    activities: random.pick(ACTIVITY_TEXTS)(writer),
    results: random.pick(RESULT_TEXTS)(writer),
    difficulties: random.pick(DIFFICULTY_TEXTS),
    proposals: random.pick(PROPOSAL_TEXTS),
    directive: `Kế hoạch số ${random.int(11, 98)}/KH ngày 01/10/${year}`,
  };
  for (const [section, text] of Object.entries(texts)) draft.answers.set(section, stored(text));
  draft.answers.set('stateBudget', entered(budget?.typed ?? '0'));
  draft.answers.set('mobilisedFunds', entered(raised?.typed ?? '0'));
  draft.answers.set('submit', stored(true));
  const addresses = (folder: string, count: number, ending: string) =>
    Array.from({ length: count }, (_unused, i) => stored(`${site}/${folder}/${year}-${i + 1}${ending}`));
  draft.links.push(...addresses('tin-tuc', random.int(1, 3), ''));
  draft.photos.push(...addresses('anh', random.int(2, 3), '.jpg'));
  for (const { name, kind, achievement } of random.some(NOMINEES[writer], random.int(0, 2))) {
    draft.nominations.push({
      name: stored(name),
      position: stored(draft.unit.name),
      kind: stored(kind),
      award: stored('Giấy khen'),
      achievement: stored(achievement),
    });
  }
}
