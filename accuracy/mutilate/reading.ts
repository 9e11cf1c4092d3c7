// The records of a tab by a person who knows what every cell is: no words are recognised here, so nothing can be misread.

import type { Column } from '../../samples/dirty/layout';
import type { Content, TabModel } from './tab-model';

/** Activity, organiser, classes, people; a figure that is no number is null. */
export type PlainRecord = readonly [string, string, number | null, number | null];

export interface Reading {
  readonly records: readonly PlainRecord[];
  /** Sections whose label and answer both stand where they belong. */
  readonly sections: ReadonlyMap<string, string>;
}

export interface TablePlace {
  readonly heading: number;
  /** First row under the heading, and the row of the next label. */
  readonly body: number;
  readonly end: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
}

export function tableOf(model: TabModel): TablePlace | undefined {
  const [heading, second] = headingRows(model);
  if (heading === undefined) return undefined;
  const isHeading = (row: number) => model.row(row).some((content) => content?.is === 'heading');
  // The lower row of the heading, where rows have been put in between as well.
  const lower = [heading + 1, heading + 2, heading + 3, heading + 4].find((row) => row !== second && isHeading(row));
  const columns: Partial<Record<Column, number>> = {};
  for (const row of lower === undefined ? [heading] : [heading, lower]) {
    for (const [column, content] of model.row(row).entries())
      if (content?.is === 'heading') columns[content.column] ??= column;
  }
  const body = (lower ?? heading) + 1;
  let end = body;
  while (end < model.height && end !== second && !model.row(end).some((content) => content?.is === 'label')) end += 1;
  return { heading, body, end, columns };
}

export function readModel(model: TabModel): Reading {
  return { records: recordsOf(model), sections: sectionsOf(model) };
}

function headingRows(model: TabModel): number[] {
  return rowsWhere(model, (content) => content.is === 'heading' && content.column === 'activity');
}

function rowsWhere(model: TabModel, isRight: (content: Content) => boolean): number[] {
  return Array.from({ length: model.height }, (_unused, row) => row).filter((row) =>
    model.row(row).some((content) => content !== undefined && isRight(content)),
  );
}

function recordsOf(model: TabModel): PlainRecord[] {
  const table = tableOf(model);
  if (table === undefined) return [];
  const { activity, organizer, classes, people } = table.columns;
  if (activity === undefined || classes === undefined || people === undefined) return [];
  const text = (row: number, column: number | undefined) => {
    const content = column === undefined ? undefined : model.at(row, column);
    return content !== undefined && 'text' in content ? content.text : '';
  };
  const records: PlainRecord[] = [];
  for (let row = table.body; row < table.end; row += 1) {
    const record = [
      text(row, activity),
      text(row, organizer),
      figure(text(row, classes)),
      figure(text(row, people)),
    ] as const;
    // A line with an organiser alone reports nothing.
    if (text(row, activity) + text(row, classes) + text(row, people) !== '') records.push(record);
  }
  return records;
}

function figure(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}

function sectionsOf(model: TabModel): Map<string, string> {
  const found = new Map<string, string>();
  let open: string | undefined;
  for (let row = 0; row < model.height; row += 1) {
    for (const content of model.row(row)) {
      if (content?.is === 'label') open = content.section;
      if (content?.is === 'answer' && content.section === open) {
        const before = found.get(content.section);
        found.set(content.section, before === undefined ? content.text : `${before}\n${content.text}`);
      }
    }
  }
  return found;
}
