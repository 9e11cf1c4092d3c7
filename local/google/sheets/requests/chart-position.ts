// Where a chart is to stand: over the cells of a grid, from an anchor cell on.

import type { JsonObject } from '../../api';
import type { Draft } from '../draft';
import { cellRange, closeRange } from '../grid-range';
import { numberAt, objectAt } from '../json';
import { Refusal } from '../refusal';
import { onlyFields } from './handler';

/** Pixels where the caller gives none, as in Google's schema. */
const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 371;

/**
 * Whether Google minds a chart that is larger than the rest of the grid is not known; here only the anchor must lie in it.
 * @throws Refusal without a place (Google's words, by mmedum/google-sheets-mcp) and for an anchor beyond the grid.
 */
export function readChartPosition(draft: Draft, chart: JsonObject): { sheetId: number; position: JsonObject } {
  const source = objectAt(chart, 'position') ?? {};
  onlyFields(source, 'position', 'overlayPosition');
  const overlay = objectAt(source, 'overlayPosition');
  const anchor = overlay && objectAt(overlay, 'anchorCell');
  if (!anchor) {
    throw new Refusal('One of EmbeddedObjectPosition.overlayPosition or EmbeddedObjectPosition.sheetId must be set');
  }
  const indexAt = (field: string) => numberAt(anchor, field) ?? 0;
  const anchorCell = {
    sheetId: indexAt('sheetId'),
    rowIndex: indexAt('rowIndex'),
    columnIndex: indexAt('columnIndex'),
  };
  const cell = cellRange(anchorCell.sheetId, anchorCell.rowIndex, anchorCell.columnIndex);
  closeRange(cell, draft.sheet(anchorCell.sheetId), 'anchorCell');
  const overlayPosition = { anchorCell, ...offsets(overlay), ...size(overlay) };
  return { sheetId: anchorCell.sheetId, position: { overlayPosition } };
}

function offsets(overlay: JsonObject): JsonObject {
  const given: JsonObject = {};
  for (const field of ['offsetXPixels', 'offsetYPixels']) {
    const pixels = numberAt(overlay, field) ?? 0;
    if (pixels < 0) throw new Refusal(`${field} must not be negative: ${pixels}`);
    if (pixels > 0) given[field] = pixels;
  }
  return given;
}

function size(overlay: JsonObject): JsonObject {
  const widthPixels = numberAt(overlay, 'widthPixels') || DEFAULT_WIDTH;
  const heightPixels = numberAt(overlay, 'heightPixels') || DEFAULT_HEIGHT;
  if (widthPixels < 0 || heightPixels < 0) throw new Refusal(`Invalid size: ${widthPixels} x ${heightPixels}`);
  return { widthPixels, heightPixels };
}
