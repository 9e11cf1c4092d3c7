// Which pictures of the album stand in the report, and why others do not.

import { fitInto, type PrintedSize } from '../picture/fit';
import { inspectPicture, type PictureFault } from '../picture/inspect';

/** What the plan asks of a unit: `2 đến 3 hình ảnh minh chứng`. */
export const MOST_PER_UNIT = 3;
/** Pictures in one report: some 100 to 300 kB each, and twice as much while it is made. */
export const MOST_PHOTOS = 60;
/** Characters: two lines below a picture. */
export const LONGEST_CAPTION = 120;

/** Pixels along the longer side of a picture that is taken in, and the quality of JPEG in per cent: sharp at 78 mm in print. */
export const KEPT_PICTURE = { side: 1000, quality: 80 } as const;

/** Two beside each other in a column of 165 mm, three rows on a page. */
const BOX = { widthMm: 78, heightMm: 58.5 } as const;

export type PhotoFault = PictureFault | 'lost' | 'unknownUnit' | 'tooMany';

export interface OfferedPhoto {
  readonly unit: string;
  readonly caption: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface ChosenPhoto {
  readonly id: string;
  readonly kind: 'jpeg' | 'png';
  readonly caption: string;
  /** Name of the unit. */
  readonly unit: string;
  readonly size: PrintedSize;
  readonly bytes: Uint8Array;
}

/** A picture that is not in the report. */
export interface LeftOutPhoto {
  /** Name of the unit; its code where there is none of the kind. */
  readonly unit: string;
  /** Place among the unit's pictures, from 1. */
  readonly number: number;
  readonly fault: PhotoFault;
}

export interface PhotoChoice {
  readonly chosen: readonly ChosenPhoto[];
  readonly leftOut: readonly LeftOutPhoto[];
}

/** In the order of the roster, of each unit in that of the album. */
export function choosePhotos(
  offered: readonly OfferedPhoto[],
  units: readonly { readonly code: string; readonly name: string }[],
): PhotoChoice {
  const known = new Set(units.map(({ code }) => code));
  const ordered = units.flatMap(({ code, name }) =>
    offered.filter(({ unit }) => unit === code).map((photo, i) => ({ photo, unit: name, number: i + 1 })),
  );
  const strangers = offered.filter(({ unit }) => !known.has(unit));
  const chosen: ChosenPhoto[] = [];
  const leftOut: LeftOutPhoto[] = [];
  for (const { photo, unit, number } of ordered) {
    const picture = photo.id === '' ? 'lost' : inspectPicture(photo.bytes);
    const isTooMany = chosen.length >= MOST_PHOTOS || number > MOST_PER_UNIT;
    if (typeof picture === 'string' || isTooMany) {
      leftOut.push({ unit, number, fault: typeof picture === 'string' ? picture : 'tooMany' });
      continue;
    }
    const { id, caption, bytes } = photo;
    chosen.push({ id, kind: picture.kind, caption, unit, size: fitInto(picture, BOX), bytes });
  }
  const unknown = strangers.map(({ unit }, i): LeftOutPhoto => {
    const number = strangers.slice(0, i + 1).filter((one) => one.unit === unit).length;
    return { unit, number, fault: 'unknownUnit' };
  });
  return { chosen, leftOut: [...leftOut, ...unknown] };
}
