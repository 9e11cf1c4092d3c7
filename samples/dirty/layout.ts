// Where the parts of a form stand on a tab nobody has touched, by the printed words alone: the truth must not lean on the add-in's reader.

import { FORM, SECTION_LABELS } from '../../src/messages/form';

export type Column = 'index' | 'activity' | 'organizer' | 'classes' | 'people' | 'note';
export type NominationColumn = 'name' | 'position' | 'kind' | 'award' | 'achievement';

/** Zero-based row and column on the untouched tab. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Layout {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The upper row of the table's heading. */
  readonly heading: number;
  readonly body: number;
  /** Lines printed for the table. */
  readonly lines: number;
  readonly columns: Readonly<Record<Column, number>>;
  readonly labels: Readonly<Record<keyof typeof SECTION_LABELS, Spot>>;
  /** Where the answer of a section with one answer goes. */
  readonly answers: Readonly<Record<string, Spot>>;
  readonly links: readonly Spot[];
  readonly photos: readonly Spot[];
  /** The blank row under the last photo: where a fourth is squeezed in. */
  readonly underPhotos: Spot;
  readonly nominations: readonly Readonly<Record<NominationColumn, Spot>>[];
}

const BELOW = ['steering', 'activities', 'results', 'difficulties', 'proposals'] as const;
const BESIDE = ['stateBudget', 'mobilisedFunds', 'directive', 'nil', 'submit'] as const;

/** @param merged the column after the merge that begins in a cell, where one does */
export function layoutOf(
  texts: readonly (readonly string[])[],
  columnCount: number,
  merged: (spot: Spot) => number | undefined,
): Layout {
  const spotOf = (text: string, from = 0): Spot => {
    for (const [row, cells] of texts.entries()) {
      const column = row < from ? -1 : cells.indexOf(text);
      if (column >= 0) return { row, column };
    }
    throw new RangeError(`The untouched tab does not say "${text}"`);
  };
  const { columns } = FORM;
  const heading = spotOf(columns.activity).row;
  const body = heading + 2;
  const labels = Object.fromEntries(
    Object.entries(SECTION_LABELS).map(([key, text]) => [key, spotOf(text, body)]),
  ) as Layout['labels'];
  const answers = Object.fromEntries([
    ...BELOW.map((key) => [key, { row: labels[key].row + 1, column: labels[key].column }] as const),
    ...BESIDE.map(
      (key) => [key, { row: labels[key].row, column: merged(labels[key]) ?? labels[key].column + 1 }] as const,
    ),
  ]);
  const numbered = (from: number) => {
    let count = 0;
    while (texts[from + count]?.[0] === String(count + 1)) count += 1;
    return Array.from({ length: count }, (_unused, i) => ({ row: from + i, column: 1 }));
  };
  const photos = numbered(labels.photos.row + 1);
  const words = FORM.nominationColumns;
  const nominees = labels.nominations.row + 1;
  return {
    rowCount: texts.length,
    columnCount,
    heading,
    body,
    lines: numbered(body).length,
    columns: {
      index: spotOf(columns.index).column,
      activity: spotOf(columns.activity).column,
      organizer: spotOf(columns.organizer).column,
      classes: spotOf(columns.classes).column,
      people: spotOf(columns.people).column,
      note: spotOf(columns.note).column,
    },
    labels,
    answers,
    links: numbered(labels.links.row + 1),
    photos,
    underPhotos: { row: labels.photos.row + 1 + photos.length, column: 1 },
    nominations: numbered(nominees + 1).map(({ row }) => ({
      name: { row, column: spotOf(words.name, nominees).column },
      position: { row, column: spotOf(words.position, nominees).column },
      kind: { row, column: spotOf(words.kind, nominees).column },
      award: { row, column: spotOf(words.award, nominees).column },
      achievement: { row, column: spotOf(words.achievement, nominees).column },
    })),
  };
}
