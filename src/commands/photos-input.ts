// Pictures of one unit, as the page or the command line sends them: checked before anything is believed.

import * as z from 'zod/mini';
import { SetupError, type SetupFault } from '../core/errors';
import { inspectPicture } from '../core/picture/inspect';
import { LONGEST_CAPTION, MOST_PER_UNIT } from '../core/report/photos';
import { decodeBase64 } from '../core/text/base64';
import { PHOTO_FAULTS } from '../messages/photos';
import type { NewPhoto } from '../report/album';

const choice = z.object({
  /** Code of the unit. */
  unit: z.string(),
  photos: z.array(z.object({ caption: z.string(), base64: z.string() })).check(z.maxLength(MOST_PER_UNIT)),
});

export interface PhotoInput {
  readonly unit: string;
  /** All of the unit, in their order; none to take them out. */
  readonly photos: readonly NewPhoto[];
}

/** @throws SetupError that names every picture that is none, is broken or is too large */
export function parsePhotoInput(input: unknown): PhotoInput {
  const { unit, photos } = choice.parse(input);
  const faults: SetupFault[] = [];
  const refuse = (code: 'badPhoto' | 'longCaption', i: number, params: SetupFault['params']) =>
    faults.push({ code, place: { in: unit }, params: { number: String(i + 1), ...params } });
  const read = photos.flatMap(({ caption, base64 }, i): NewPhoto[] => {
    const bytes = decodeBase64(base64);
    const picture = inspectPicture(bytes);
    if (caption.trim().length > LONGEST_CAPTION) refuse('longCaption', i, { most: String(LONGEST_CAPTION) });
    if (typeof picture !== 'string') return [{ unit, caption: caption.trim(), kind: picture.kind, bytes }];
    refuse('badPhoto', i, { why: PHOTO_FAULTS[picture] });
    return [];
  });
  if (faults.length > 0) throw new SetupError(faults);
  return { unit, photos: read };
}
