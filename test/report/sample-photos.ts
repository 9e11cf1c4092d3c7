// Pictures for a sample report: every second one upright, every third one a PNG.

import type { ReportModel } from '../../src/core/report/model';
import { choosePhotos } from '../../src/core/report/photos';
import { fingerprint } from '../../src/core/text/hash';
import { photosOf } from '../../src/report/annexes';
import { jpegOf, pngOf } from '../support/pictures';

export interface SamplePhotos {
  readonly photos: ReportModel['photos'];
  /** Their bytes, by their ids. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

export function samplePhotos(count: number, caption = 'Lễ phát động Tuần lễ'): SamplePhotos {
  const units = Array.from({ length: count }, (_, i) => ({ code: `T${i}`, name: `Trường THCS số ${i + 1}` }));
  const offered = units.map(({ code }, i) => {
    const [width, height] = i % 2 === 0 ? [400, 300] : [300, 400];
    const bytes = i % 3 === 2 ? pngOf(width, height, i) : jpegOf(width, height, i);
    return { unit: code, caption, id: fingerprint(String(i)), bytes };
  });
  const { chosen } = choosePhotos(offered, units);
  return { photos: photosOf(chosen), pictures: new Map(chosen.map(({ id, bytes }) => [id, bytes])) };
}
