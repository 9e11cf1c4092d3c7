// What was understood of a roster, for the dialog to show before anything is made of it. Reads and writes nothing of the workbook.

import { ROSTER_COLUMNS, type RosterColumn } from '../core/roster/columns';
import type { Unit } from '../core/roster/unit';
import { fold } from '../core/text/fold';
import { SET_UP_PAGE, ROSTER_PREVIEW as WORDS } from '../messages/set-up-page';
import { describeFault } from '../messages/setup-faults';
import { ROSTER_TAB } from '../messages/tabs';
import { UNKNOWN_TYPE } from '../messages/unit-types';
import { rosterText } from '../sheets/pages/base-pages';
import { requireDistinctIds } from '../sheets/read/roster';
import type { Outcome } from './outcome';
import { type ReadRoster, readRosterSource, type TableParser, wireRosterSource } from './roster-source';

export interface RosterPreview {
  /** How many units, from where. */
  readonly summary: string;
  readonly columns: readonly { readonly heading: string; readonly meaning: RosterColumn | '' }[];
  /** Sentences on the roster as a whole. */
  readonly notes: readonly string[];
  /** The first units and the last ones, as they will stand in the roster tab. */
  readonly sample: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Sentences, each with place and remedy. */
  readonly faults: readonly string[];
  readonly faultsHeading: string;
  /** Whether a workbook can be made of it. */
  readonly isReady: boolean;
}

const FIRST_UNITS = 6;
const LAST_UNITS = 3;
const MOST_FAULTS = 50;
const MOST_NAMES = 5;

/** @throws SetupError when there is no table to be read */
export function previewRoster(services: TableParser, input: unknown): Outcome {
  const read = readRosterSource(services, wireRosterSource.parse(input));
  const { units, faults, understanding } = read;
  if (faults.length === 0) requireDistinctIds([...units]);
  const summary = WORDS.understood(units.length, read.place.in);
  const roster: RosterPreview = {
    summary,
    columns: understanding.heading.map((heading, i) => ({
      heading: heading === '' ? WORDS.noHeading(i + 1) : heading,
      meaning: understanding.meanings[i] ?? '',
    })),
    notes: units.length === 0 ? [] : notesOn(read),
    sample: sampleOf(units),
    faults: faults.slice(0, MOST_FAULTS).map(describeFault),
    faultsHeading: faults.length === 0 ? '' : WORDS.faults(faults.length),
    isReady: faults.length === 0,
  };
  return { message: faults.length === 0 ? `${summary} ${WORDS.ready}` : summary, roster };
}

function notesOn({ units, understanding }: ReadRoster): string[] {
  const { meanings, heading, madeCodes, guessedTypes, skipped } = understanding;
  const isMissing = (column: RosterColumn) => !understanding.columns.includes(column);
  const missing = ROSTER_COLUMNS.filter((column) => column !== 'tab' && isMissing(column));
  const ignored = heading.filter((text, i) => meanings[i] === undefined && text !== '');
  const without = units.filter(({ emails, badEmails = [] }) => emails.length + badEmails.length === 0).length;
  const emails = repeated(units.flatMap((unit) => unit.emails.map((email) => email.toLowerCase())));
  const names = repeated(units.map(({ name }) => name));
  const lines = skipped.map(({ line, text }) => WORDS.skippedLine(line + 1, text));
  return [
    WORDS.byType(countTypes(units)),
    ...(guessedTypes > 0 ? [WORDS.guessedTypes(guessedTypes)] : []),
    ...(madeCodes.length > 0 ? [WORDS.madeCodes(madeCodes[0] ?? '', madeCodes[madeCodes.length - 1] ?? '')] : []),
    ...(isMissing('tab') ? [WORDS.titles] : []),
    ...(missing.length > 0 ? [WORDS.missing(missing)] : []),
    ...(ignored.length > 0 ? [WORDS.ignored(ignored)] : []),
    ...(without > 0 ? [WORDS.withoutEmail(without)] : []),
    ...listed(emails, WORDS.sharedEmails),
    ...listed(names, WORDS.sameNames),
    ...listed(lines, WORDS.skipped),
  ];
}

function listed(names: readonly string[], say: (shown: readonly string[], others: number) => string): string[] {
  return names.length === 0 ? [] : [say(names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES))];
}

/** Texts that come more than once, each once. */
function repeated(texts: readonly string[]): string[] {
  const times = new Map<string, string[]>();
  for (const text of texts) times.set(fold(text), [...(times.get(fold(text)) ?? []), text]);
  return [...times.values()].flatMap(([first, ...others]) =>
    first === undefined || others.length === 0 ? [] : [first],
  );
}

/** In the order in which the types first come. */
function countTypes(units: readonly Unit[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { type } of units) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => [type === '' ? UNKNOWN_TYPE : type, count]);
}

function sampleOf(units: readonly Unit[]): RosterPreview['sample'] {
  const columns = ROSTER_COLUMNS.filter((column) => units.some((unit) => rosterText(unit, column) !== ''));
  const rowOf = (unit: Unit) => columns.map((column) => rosterText(unit, column));
  const rows =
    units.length <= FIRST_UNITS + LAST_UNITS
      ? units.map(rowOf)
      : [
          ...units.slice(0, FIRST_UNITS).map(rowOf),
          columns.map(() => SET_UP_PAGE.roster.more),
          ...units.slice(-LAST_UNITS).map(rowOf),
        ];
  return { headings: columns.map((column) => ROSTER_TAB.headings[column]), rows };
}
