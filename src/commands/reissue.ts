// What a version of the report is made of: the figures of now, and what the office wrote into the version before.

import { expectPresent } from '../core/errors';
import { alignLines } from '../core/history/align';
import { figuresOf } from '../core/report/figures';
import { type Merge, mergeTexts } from '../core/report/merge';
import { REISSUE } from '../messages/reissue';
import { applyMerge } from '../report/apply-merge';
import { changesSheet, type RowEdit } from '../report/changes-sheet';
import { fingerprintOf, readWordText, type WordText } from '../report/word-text';
import { contentOfVersion, type VersionContent, type Versions } from '../sheets/report-versions';
import type { Campaign } from './campaign';
import { type LastReport, readLastReport } from './last-report';
import type { ReportVersion } from './report-version';
import type { KeyedFile, Services } from './services';
import { withKey } from './shelf';

export interface Issue {
  /** The Word file. */
  readonly base64: string;
  /** Undefined for a first version, which has nothing to differ from. */
  readonly changes: string | undefined;
  /** Sentences for the office. */
  readonly notes: readonly string[];
  /** To be kept for the next version. */
  readonly content: VersionContent;
}

interface Past {
  readonly versions: Versions;
  /** The one to be issued. */
  readonly version: ReportVersion;
  /** What is on the shelf of the campaign. */
  readonly shelf: readonly KeyedFile[];
}

/** @param generated the Word file of the figures alone */
export function prepareIssue(
  services: Services,
  campaign: Campaign,
  { versions, version, shelf }: Past,
  generated: string,
): Issue {
  const { number, lastKey } = version;
  const figures = figuresOf(campaign.summary, campaign.reports, campaign.leftOut);
  const { lines, rows, pictures } = textOf(generated);
  const contentOf = (base64: string) => ({ lines, rows, issued: fingerprintOf(textOf(base64)), pictures, figures });
  if (lastKey === undefined) {
    return { base64: generated, changes: undefined, notes: [], content: contentOf(generated) };
  }
  const last = contentOfVersion(versions, lastKey);
  const { edited, notes: readNotes }: LastReport =
    last === undefined
      ? { edited: undefined, notes: [REISSUE.noRecord] }
      : readLastReport(services, withKey(shelf, lastKey), last.issued);
  const merge = last === undefined || edited === undefined ? undefined : mergeTexts(last.lines, edited.lines, lines);
  const base64 = merge === undefined ? generated : applyMerge(generated, merge, { prefix: REISSUE.clash });
  const rowEdits = last === undefined || edited === undefined ? [] : editsOf(last.rows, edited.rows);
  const notes = [...readNotes, ...(hasMorePictures(edited, last) ? [REISSUE.pictures] : [])];
  const changes = changesSheet(generated, {
    before: number - 1,
    now: number,
    figures: last === undefined ? undefined : { before: last.figures, now: figures },
    edits: merge === undefined ? undefined : { clashes: merge.clashes, rows: rowEdits },
    notes,
  });
  return { base64, changes, notes: [...mergeNotes(merge, rowEdits), ...notes], content: contentOf(base64) };
}

/** The office has put pictures into the last version; those of the album come anew by themselves. */
function hasMorePictures(edited: WordText | undefined, last: VersionContent | undefined): boolean {
  return edited !== undefined && edited.pictures > (last?.pictures ?? 0);
}

function mergeNotes(merge: Merge | undefined, rowEdits: readonly RowEdit[]): string[] {
  const { kept = 0, clashes = [] } = merge ?? {};
  return [
    ...(kept > 0 ? [REISSUE.kept(kept)] : []),
    ...(clashes.length > 0 ? [REISSUE.clashes(clashes.length)] : []),
    ...(rowEdits.length > 0 ? [REISSUE.tableEdits(rowEdits.length)] : []),
  ];
}

function editsOf(base: readonly string[], edited: readonly string[]): RowEdit[] {
  // A row that was changed begins as it did: with its number and its activity.
  const keys = (rows: readonly string[]) => rows.map((row) => [row, row.split(' | ').slice(0, 2).join(' | ')]);
  return alignLines(keys(edited), keys(base)).flatMap(({ now, past }) => {
    const was = past === undefined ? '' : (base[past] ?? '');
    const became = now === undefined ? '' : (edited[now] ?? '');
    return was.normalize('NFC') === became.normalize('NFC') ? [] : [{ was, became }];
  });
}

function textOf(base64: string): WordText {
  return expectPresent(readWordText(base64), 'a generated Word file');
}
