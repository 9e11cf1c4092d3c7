// One draft as cells: what stands where on the untouched tab.

import type { Draft } from './draft';
import type { Column, Layout, NominationColumn, Spot } from './layout';
import type { Typed } from './typed';

export interface PlacedCell {
  readonly spot: Spot;
  readonly typed: Typed;
}

export function cellsOf(draft: Draft, layout: Layout): PlacedCell[] {
  const cells: PlacedCell[] = [];
  const put = (spot: Spot | undefined, typed: Typed | undefined) => {
    if (typed === undefined) return;
    if (spot === undefined) throw new RangeError(`The tab of ${draft.unit.code} has no room`);
    cells.push({ spot, typed });
  };
  for (const [i, line] of draft.lines.entries()) {
    if (i >= layout.lines) throw new RangeError(`The table of ${draft.unit.code} has no room`);
    for (const [column, typed] of Object.entries(line.cells) as [Column, Typed][])
      put({ row: layout.body + i, column: draft.columnOf(layout, column) }, typed);
  }
  for (const [section, typed] of draft.answers) put(layout.answers[section], typed);
  for (const [i, link] of draft.links.entries()) put(layout.links[i], link);
  for (const [i, photo] of draft.photos.entries()) put(layout.photos[i], photo);
  put(layout.underPhotos, draft.underPhotos);
  for (const [i, nomination] of draft.nominations.entries()) {
    for (const [column, typed] of Object.entries(nomination) as [NominationColumn, Typed][])
      put(layout.nominations[i]?.[column], typed);
  }
  return cells;
}
