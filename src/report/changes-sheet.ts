// Những thay đổi so với bản trước: which figures have moved since the last version and by which units, and what could not be carried over.

import { type Counts, type Moved, type MovedActivity, movedFigures, type ReportFigures } from '../core/report/figures';
import type { Clash } from '../core/report/merge';
import { CHANGES_SHEET } from '../messages/reissue';
import { REPORT } from '../messages/report';
import { type PlainBlock, plainDocument } from './plain-document';

/** A row of a table of figures that somebody has changed; blank where there was or is none. */
export interface RowEdit {
  readonly was: string;
  readonly became: string;
}

export interface Changes {
  readonly before: number;
  readonly now: number;
  /** Of both versions; undefined where those of the last one are lost. */
  readonly figures: { readonly before: ReportFigures; readonly now: ReportFigures } | undefined;
  /** Undefined where the last version could not be read. */
  readonly edits: { readonly clashes: readonly Clash[]; readonly rows: readonly RowEdit[] } | undefined;
  /** Sentences on what was not carried over. */
  readonly notes: readonly string[];
}

/** @param report the new report, whose dress the sheet takes */
export function changesSheet(report: string, changes: Changes): string {
  const { title, between } = CHANGES_SHEET;
  return plainDocument(report, title, [
    { kind: 'title', text: title },
    { kind: 'title', text: between(changes.before, changes.now) },
    ...figureBlocks(changes),
    ...editBlocks(changes),
  ]);
}

function figureBlocks({ figures }: Changes): PlainBlock[] {
  const words = CHANGES_SHEET;
  if (figures === undefined) return [heading(words.total), text(words.notCompared)];
  const { total, groups, activities, units } = movedFigures(figures.before, figures.now);
  return [
    heading(words.total),
    table([{ ...total, name: words.totalName }]),
    heading(words.groups),
    ...tableOf(groups.map(named(REPORT.unknownGroup))),
    heading(words.activities),
    ...tableOf(activities.map(named(REPORT.unnamed)).map(withUnits)),
    heading(words.units),
    ...tableOf(units),
  ];
}

function editBlocks({ edits, notes }: Changes): PlainBlock[] {
  const words = CHANGES_SHEET;
  const clashes = edits?.clashes.flatMap(({ now, office }) => [
    text(words.nowText(now === '' ? words.takenOut : now)),
    text(words.officeText(office === '' ? words.takenOut : office)),
  ]);
  const rows = edits?.rows.flatMap(({ was, became }) => [
    text(words.rowWas(was === '' ? words.noRow : was)),
    text(words.rowBecame(became === '' ? words.noRow : became)),
  ]);
  const listed = (blocks: PlainBlock[] | undefined) =>
    blocks === undefined ? [text(words.notMerged)] : orNone(blocks);
  return [
    heading(words.clashes),
    ...listed(clashes),
    heading(words.tableEdits),
    ...listed(rows),
    heading(words.notes),
    ...orNone(notes.map(text)),
  ];
}

const heading = (words: string): PlainBlock => ({ kind: 'heading', text: words });
const text = (words: string): PlainBlock => ({ kind: 'text', text: words });
const orNone = (blocks: PlainBlock[]): PlainBlock[] => (blocks.length > 0 ? blocks : [text(CHANGES_SHEET.none)]);

const named =
  (unnamed: string) =>
  <M extends Moved>(moved: M): M =>
    moved.name === '' ? { ...moved, name: unnamed } : moved;

/** Units behind an activity's name: beyond, the table by units tells the rest. */
const MOST_UNITS = 5;

function withUnits({ name, units, ...rest }: MovedActivity): Moved {
  const { unitMoved, moreUnits } = CHANGES_SHEET;
  const difference = (of: Moved, key: keyof Counts) => of.now[key] - of.before[key];
  const lines = units
    .slice(0, MOST_UNITS)
    .map((unit) => unitMoved(unit.name, difference(unit, 'classes'), difference(unit, 'people')));
  const more = units.length > MOST_UNITS ? [moreUnits(units.length - MOST_UNITS)] : [];
  return { ...rest, name: [name, ...lines, ...more].join('\n') };
}

const tableOf = (moved: readonly Moved[]): PlainBlock[] =>
  moved.length > 0 ? [table(moved)] : [text(CHANGES_SHEET.unmoved)];

function table(moved: readonly Moved[]): PlainBlock {
  const { headings, movement } = CHANGES_SHEET;
  const rows = moved.map(({ name, before, now }) => [
    name,
    movement(before.classes, now.classes),
    movement(before.people, now.people),
  ]);
  return { kind: 'table', headings, rows };
}
