// Ảnh minh chứng..., broken at any call: the album is as before or as after, and saving again leaves one.

import type { Json } from '../../../local/google/api';
import type { EngineState } from '../../../local/google/state';
import { jpegOf } from '../../support/pictures';
import { type PreparedDistrict, runOn } from '../district';
import { copyState, textWithoutIds } from '../shared-state';
import { breakEverywhere, smallDistrict } from './broken-runs';

let prepared: PreparedDistrict;
let args: Json[];
let withAlbum: EngineState;

beforeAll(async () => {
  prepared = await smallDistrict();
  const unit = prepared.district.units[2]?.code ?? '';
  const photoOf = (seed: number): Json => ({
    caption: 'Lễ phát động',
    base64: Buffer.from(jpegOf(8, 6, seed)).toString('base64'),
  });
  args = [{ unit, photos: [photoOf(1), photoOf(2)] }];
  withAlbum = prepared.copy();
  runOn(prepared.addIn, withAlbum, 'savePhotos', [{ unit, photos: [photoOf(3)] }]);
});

test.each([
  ['the first time', () => prepared.copy()],
  ['with others there', () => copyState(withAlbum)],
])('%s', (_when, start) => {
  const after = start();
  runOn(prepared.addIn, after, 'savePhotos', args);
  const albums: string[][] = [];

  const { faults, wrong } = breakEverywhere(
    prepared,
    { name: 'savePhotos', args, start, textOf: textWithoutIds },
    ({ drive }) => albums.push(drive.files.map(({ name, content }) => name + content).sort()),
  );

  expect(wrong).toEqual([]);
  expect(faults.length).toBeGreaterThan(6);
  const wanted = after.drive.files.map(({ name, content }) => name + content).sort();
  expect(albums).toEqual(faults.map(() => wanted));
});
