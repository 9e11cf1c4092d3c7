// The journal's one row for the units' own reports: begun where time was up, settled by the run that makes the last of them.

import { UNIT_REPORTS } from '../messages/unit-report';
import type { SheetRequest } from '../sheets/google-json';
import { appendEntries, settle } from '../sheets/journal';
import type { Campaign } from './campaign';

export interface UnitReportsMade {
  /** Of the content of all of them. */
  readonly key: string;
  readonly there: number;
  readonly all: number;
  readonly url: string;
}

/** With what this reading has seen; nothing where all of it is written down already. */
export function journalUnitReports(
  { intake, journal, now }: Pick<Campaign, 'intake' | 'journal' | 'now'>,
  user: string,
  { key, there, all, url }: UnitReportsMade,
): SheetRequest[] {
  const isWhole = there === all;
  const result = isWhole ? 'created' : 'begun';
  const detail = isWhole ? UNIT_REPORTS.journal(all, url) : UNIT_REPORTS.journalBegun(there, all, url);
  const index = journal.entries.findIndex((entry) => entry.key === key);
  const known = journal.entries[index];
  if (known?.result === 'created') return [...intake];
  if (known !== undefined) return [...intake, ...settle(journal, [{ index, result, detail }]).requests];
  const entry = { at: now, user, kind: 'unitReports', unitCode: '', step: '', result, detail, key } as const;
  return [...intake, ...appendEntries(journal, [entry])];
}
