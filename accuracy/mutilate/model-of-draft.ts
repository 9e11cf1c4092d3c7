// A clean draft as the model of its tab.

import type { Draft } from '../../samples/dirty/draft';
import type { Column, Layout } from '../../samples/dirty/layout';
import { cellsOf } from '../../samples/dirty/type-draft';
import { type Content, TabModel } from './tab-model';

export function modelOf(draft: Draft, layout: Layout): TabModel {
  const model = TabModel.blank(layout.rowCount, layout.columnCount);
  const { columns, heading, body } = layout;
  for (const [column, place] of Object.entries(columns) as [Column, number][])
    model.put(heading + (column === 'classes' || column === 'people' ? 1 : 0), place, { is: 'heading', column });
  for (const [section, { row, column }] of Object.entries(layout.labels))
    model.put(row, column, { is: 'label', section });
  for (let i = 0; i < layout.lines; i += 1) model.put(body + i, columns.index, { is: 'printed' });
  for (const { spot, typed } of cellsOf(draft, layout))
    model.put(spot.row, spot.column, contentAt(layout, spot.row, spot.column, String(typed.value)));
  return model.untouched();
}

function contentAt(layout: Layout, row: number, column: number, text: string): Content {
  if (row < layout.body + layout.lines) {
    const [name] = (Object.entries(layout.columns) as [Column, number][]).find(([, place]) => place === column) ?? [];
    return { is: 'field', column: name ?? 'note', text };
  }
  // The nearest label above, or in the same row.
  const labels = Object.entries(layout.labels).filter(([, label]) => label.row <= row);
  labels.sort(([, a], [, b]) => b.row - a.row);
  return { is: 'answer', section: labels[0]?.[0] ?? '', text };
}
