// What a command returns: plain JSON, for the pages of the add-in and for the command line.

import type { Mend } from '../core/mending/mend';
import { confidenceOf, type Quantity } from '../core/quantity/quantity';
import type { Mended, Noticed } from '../core/set-up/finding';
import type { SettingKey } from '../core/settings/fields';
import { countBySeverity, severityOf } from '../core/submission/problem';
import type { ActivityRow, UnitReport } from '../core/submission/report';
import { describeProblem } from '../messages/problems';
import { STATES } from '../messages/states';
import { findUnitTab } from '../sheets/contract';
import type { JournalResult } from '../sheets/journal';
import type { Snapshot } from '../sheets/snapshot';
import type { Campaign } from './campaign';
import type { LetterPreview } from './preview-reminders';
import type { RosterPreview } from './preview-roster';
import type { ListedSnapshot, RestorePreview } from './restore-page';
import type { FilesPage, PageRequest, StoredFile } from './services';

export interface Overview {
  readonly expected: number;
  readonly reported: number;
  readonly totals: { readonly rows: number; readonly classes: number; readonly people: number };
  readonly errors: number;
  readonly warnings: number;
  readonly units: readonly object[];
}

export interface SentReminder {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly unit: string;
  /** Name of the rung. */
  readonly step: string;
  readonly stepText: string;
  readonly result: JournalResult;
}

/** What one unit's tab offers for mending. */
export interface UnitMends {
  readonly code: string;
  readonly name: string;
  readonly tab: string;
  readonly sheetId: number;
  readonly mends: readonly Mend[];
}

/** `message` is what the user is told; the rest is there where the command has it. */
export interface Outcome extends Partial<Overview> {
  readonly message: string;
  /** What the user was asked before, and agreed to; or the user did not. */
  readonly asked?: string;
  readonly cancelled?: true;
  /** Codes of units whose submissions were moved, or would be, and of those that were not. */
  readonly standings?: { readonly changed: readonly string[]; readonly refused: readonly string[] };
  /** A page to show instead of the message. */
  readonly page?: PageRequest;
  /** For the dialog of Thiết lập: what is wrong with its settings, and what was understood of a roster. */
  readonly wrong?: Readonly<Partial<Record<SettingKey, string>>>;
  readonly roster?: RosterPreview;
  /** Changes carried from the roster to the tabs, and sentences on what only people can put right. */
  readonly changed?: number;
  readonly findings?: readonly string[];
  /** What is kept of the units' tabs, the newest first. */
  readonly snapshots?: readonly ListedSnapshot[];
  /** What going back would change on one tab. */
  readonly preview?: RestorePreview;
  readonly created?: number;
  readonly kept?: number;
  /** What Thiết lập has mended, and what it has found and left to the office. */
  readonly repaired?: readonly Mended[];
  readonly noticed?: readonly Noticed[];
  /** The workbook of the new year. */
  readonly book?: { readonly id: string; readonly url: string; readonly title: string };
  readonly mails?: readonly SentReminder[];
  /** One reminder as it would go out. */
  readonly letter?: LetterPreview;
  readonly documents?: readonly StoredFile[];
  /** What the album holds, and the pictures of one unit. */
  readonly album?: readonly { readonly unit: string; readonly caption: string }[];
  readonly photos?: readonly { readonly caption: string; readonly kind: string; readonly base64: string }[];
  /** Title and advice of the page that shows them; those of a report unless told otherwise. */
  readonly filesPage?: FilesPage;
  /** The file of each unit's own report as it stands now. */
  readonly unitReports?: readonly StoredFile[];
  /** Units with something to mend, for the office to choose from. */
  readonly mends?: readonly UnitMends[];
  /** Cells that were mended, undone, and left as they are because somebody has changed them. */
  readonly mended?: number;
  readonly undone?: number;
  readonly left?: number;
}

export function overviewOf({ snapshot, reports, summary }: Campaign): Overview {
  const problems = reports.flatMap((report) => report.problems);
  return {
    expected: summary.expected,
    reported: summary.reported,
    totals: summary.totals,
    errors: countBySeverity(problems, 'error'),
    warnings: countBySeverity(problems, 'warning'),
    units: reports.map((report) => unitJson(report, snapshot)),
  };
}

function unitJson(report: UnitReport, snapshot: Snapshot): object {
  const { unit } = report;
  return {
    code: unit.code,
    name: unit.name,
    tab: findUnitTab(snapshot, unit)?.title ?? unit.tab,
    state: report.state,
    stateText: STATES[report.state],
    totals: report.totals,
    rows: report.rows.map(rowJson),
    problems: report.problems.map((problem) => ({
      cell: problem.place,
      code: problem.code,
      severity: severityOf(problem),
      ...describeProblem(problem),
    })),
  };
}

function rowJson(row: ActivityRow): object {
  return {
    cell: row.place,
    stt: row.index,
    activity: row.activity,
    activityCode: row.known?.code ?? null,
    organizer: row.organizer,
    classes: quantityJson(row.classes),
    people: quantityJson(row.people),
    note: row.note,
  };
}

function quantityJson(quantity: Quantity): object {
  const { raw, value, state, unit = null, counting = null, doubt = null } = quantity;
  return { raw, value, state, unit, counting, confidence: confidenceOf(quantity), doubt };
}
