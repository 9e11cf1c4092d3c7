// A sheet's properties in Google's shape; id, index and kind always show, even where they are 0.

import type { JsonObject } from '../../api';
import { pairColors } from '../colors';
import type { Sheet } from '../model';

export function sheetPropertiesJson({ properties }: Sheet): JsonObject {
  const { sheetId, title, index, sheetType, hidden, tabColorStyle, gridProperties } = properties;
  return {
    sheetId,
    title,
    index,
    sheetType,
    gridProperties: { ...gridProperties },
    ...(hidden && { hidden }),
    ...(tabColorStyle && pairColors({ tabColorStyle })),
  };
}
