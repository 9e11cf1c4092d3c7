// Whether what was read off an edited tab is right, asked about, or silently wrong.

import type { UnitReport } from '../../src/core/submission/report';
import type { Effect } from './edit';
import type { PlainRecord, Reading } from './reading';
import type { TabModel } from './tab-model';

export type Verdict = 'same' | 'lawful' | 'refused' | 'silent';

/** What the add-in read, in the model's terms. */
export interface Actual {
  readonly records: readonly PlainRecord[];
  readonly sections: ReadonlyMap<string, string>;
  readonly problems: readonly { readonly code: string; readonly place: string }[];
  readonly state: string;
}

export interface Edited {
  readonly effects: readonly Effect[];
  readonly model: TabModel;
  /** What a person reads off the tab before and after. */
  readonly before: Reading;
  readonly after: Reading;
}

/** Problems about the tab as a whole, wherever their cell lies. */
const OF_THE_TAB = new Set([
  'tabMissing',
  'tableNotFound',
  'headerIncomplete',
  'headerRepeated',
  'columnMissing',
  'secondTable',
  // Each line that is out of reach is told of where it stands, whichever rows the edit has moved.
  'strayRow',
  'sectionMissing',
  'tickMissing',
  // All lines are out of reach, and the unit is told that it has none.
  'emptyReport',
]);

export function actualOf(report: UnitReport): Actual {
  const { narratives, directive, links, photos, nominations, funding } = report;
  const sections = new Map<string, string>(Object.entries(narratives));
  sections.set('directive', directive);
  sections.set('links', links.join('\n'));
  sections.set('photos', photos.join('\n'));
  sections.set(
    'nominations',
    nominations.map((one) => [one.name, one.position, one.kind, one.award, one.achievement].join('|')).join('\n'),
  );
  sections.set('stateBudget', String(funding.state.dong));
  sections.set('mobilisedFunds', String(funding.mobilised.dong));
  const records = report.rows.map((row) => [row.activity, row.organizer, row.classes.value, row.people.value] as const);
  // A line with an organiser alone reports nothing, however it is taken.
  const reported = records.filter(
    ([activity, , classes, people]) => activity !== '' || classes !== null || people !== null,
  );
  return { records: reported, sections, problems: report.problems, state: report.state };
}

export function judge(edited: Edited, untouched: Actual, actual: Actual): Verdict {
  const { effects, before, after } = edited;
  const isScrambled = effects.includes('scrambles') || (effects.includes('copies') && hasDoubles(edited));
  const isAsBefore =
    isSameRecords(actual.records, before.records) && sectionsLost(edited, untouched, actual).length === 0;
  if (isAsBefore && isTicked(actual, untouched)) return 'same';
  const isAsLeft =
    effects.some((effect) => effect === 'destroys' || effect === 'copies') &&
    !isScrambled &&
    isSameRecords(actual.records, after.records) &&
    sectionsLost(edited, untouched, actual).every(
      (section) => after.sections.get(section) !== before.sections.get(section),
    );
  if (isAsLeft) return 'lawful';
  return newProblems(untouched, actual).some((problem) => pointsAt(edited.model, problem)) ? 'refused' : 'silent';
}

/** What is no longer read, and what is read instead. */
export function changesOf(untouched: Actual, actual: Actual): string[] {
  const keys = ({ records, sections }: Actual) =>
    new Set([...records.map((record) => record.join(' | ')), ...[...sections].map((section) => section.join(': '))]);
  const [before, after] = [keys(untouched), keys(actual)];
  return [
    ...[...before].filter((key) => !after.has(key)).map((key) => `- ${key}`),
    ...[...after].filter((key) => !before.has(key)).map((key) => `+ ${key}`),
  ];
}

/** Whether a record stands on the tab more often than it was typed. */
function hasDoubles({ before, after }: Edited): boolean {
  const count = (records: readonly PlainRecord[], key: string) =>
    records.filter((one) => JSON.stringify(one) === key).length;
  return after.records.some((record) => {
    const key = JSON.stringify(record);
    return count(after.records, key) > Math.max(1, count(before.records, key));
  });
}

/** Sections that read otherwise than before the edit. */
function sectionsLost({ before }: Edited, untouched: Actual, actual: Actual): string[] {
  return [...before.sections.keys()].filter(
    (section) => actual.sections.get(section) !== untouched.sections.get(section),
  );
}

/** The tick shows in the state, unless an error stands before it. */
function isTicked(actual: Actual, untouched: Actual): boolean {
  return actual.state === untouched.state || actual.state === 'errors';
}

function isSameRecords(one: readonly PlainRecord[], other: readonly PlainRecord[]): boolean {
  const sorted = (records: readonly PlainRecord[]) =>
    records
      .map((record) => JSON.stringify(record))
      .sort()
      .join();
  return sorted(one) === sorted(other);
}

function newProblems(untouched: Actual, actual: Actual): Actual['problems'] {
  const old = untouched.problems.map(({ code }) => code);
  return actual.problems.filter(({ code }) => {
    const place = old.indexOf(code);
    if (place >= 0) old.splice(place, 1);
    return place < 0;
  });
}

function pointsAt(model: TabModel, { code, place }: { code: string; place: string }): boolean {
  if (OF_THE_TAB.has(code)) return true;
  // Where the column of organisers is not known any more, its lack is told at the activity.
  if (code === 'organizerMissing' && model.hasTouchedColumn()) return true;
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return model.isTouched(Number(digits) - 1, column);
}
