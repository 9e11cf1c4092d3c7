// A roster as somebody hands it over, pasted or as a file -> units, what was understood, and every fault at its line.

import * as z from 'zod/mini';
import { type FaultPlace, type SetupFault, setupError } from '../core/errors';
import { ROSTER_COLUMNS } from '../core/roster/columns';
import { HEADING_LINES, knownColumns, type TypedTable } from '../core/roster/heading-row';
import { parseRoster } from '../core/roster/parse-roster';
import { type RosterUnderstanding, understandRoster } from '../core/roster/understand-roster';
import type { Unit } from '../core/roster/unit';
import { formatCount } from '../core/text/vietnamese-number';
import { prepareDelimited } from '../files/delimited';
import { MOST_ROWS, readXlsx, UnreadableFileError, type XlsxTab } from '../files/xlsx';
import { PLACES } from '../messages/setup-faults';
import { TABS } from '../messages/tabs';
import { unitTypeOf } from '../messages/unit-types';
import type { Services } from './services';

const chosenColumns = z.optional(z.array(z.union([z.enum(ROSTER_COLUMNS), z.literal('')])));

/** Text that was pasted, or read from the file of that name; or an .xlsx. `columns`: what the user says each column means. */
export const wireRosterSource = z.union([
  z.object({ text: z.string(), name: z.optional(z.string()), columns: chosenColumns }),
  z.object({ base64: z.string(), name: z.string(), columns: chosenColumns }),
]);

export type RosterSource = z.infer<typeof wireRosterSource>;

export interface ReadRoster {
  readonly place: FaultPlace;
  readonly understanding: RosterUnderstanding;
  /** To be used only when there are no faults. */
  readonly units: readonly Unit[];
  readonly faults: readonly SetupFault[];
}

/** What alone of the services reading a roster needs. */
export type TableParser = Pick<Services, 'parseTable'>;

/** @throws SetupError when there is no table to be read */
export function readRosterSource(services: TableParser, source: RosterSource): ReadRoster {
  const place: FaultPlace = { in: source.name === undefined ? PLACES.pasted : PLACES.file(source.name) };
  const table = 'text' in source ? readText(services, source.text) : readBook(source.base64, place);
  if (table.length > MOST_ROWS) throw setupError('longTable', place, { limit: formatCount(MOST_ROWS) });
  const options = { typeOf: unitTypeOf, ...(source.columns === undefined ? {} : { chosen: source.columns }) };
  const understanding = understandRoster(table, options);
  if (understanding === undefined) throw setupError('emptyTable', place);
  const { columns, rows, lines } = understanding;
  const placeOf = (row: number) => ({ ...place, at: PLACES.row((lines[row] ?? 0) + 1) });
  const reservedTabs = Object.values(TABS);
  return { place, understanding, ...parseRoster({ heading: columns, rows, placeOf, reservedTabs, place }) };
}

function readText(services: TableParser, text: string): TypedTable {
  const { text: ready, delimiter } = prepareDelimited(text);
  return ready === '' ? [] : services.parseTable(ready, delimiter);
}

function readBook(base64: string, place: FaultPlace): TypedTable {
  const tab = bestTab(openBook(base64, place));
  if (tab?.isCut) throw setupError('longTable', place, { limit: formatCount(MOST_ROWS) });
  return tab?.rows ?? [];
}

function openBook(base64: string, place: FaultPlace): XlsxTab[] {
  try {
    return readXlsx(base64);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    throw setupError(error.reason === 'locked' ? 'lockedFile' : 'brokenFile', place);
  }
}

/** The tab with the line that names most columns of a roster; of several, and where none names any, the first with anything on it. */
function bestTab(tabs: readonly XlsxTab[]): XlsxTab | undefined {
  const filled = tabs.filter(({ rows }) => rows.length > 0);
  const known = filled.map(({ rows }) => Math.max(0, ...rows.slice(0, HEADING_LINES).map(knownColumns)));
  return filled[known.indexOf(Math.max(...known))];
}
