// The largest report: a district in which no two units call an activity alike, so that each row is a line of its own, and 30 pictures.

import { Transformer } from '@napi-rs/image';
import type { Json } from '../local/google/api';
import { createSheetsApi } from '../local/google/sheets';
import type { EngineState } from '../local/google/state';
import { NOW, OFFICE } from '../samples/thanh-oai-2021/prepare';

const PHOTOS = 30;
const PER_UNIT = 3;
/** As the dialog makes them. */
const [WIDTH, HEIGHT, QUALITY] = [1000, 750, 80];

interface CheckedUnit {
  readonly code: string;
  readonly tab: string;
  readonly rows: readonly { readonly cell: string }[];
}

export interface LongReport {
  readonly lines: number;
  readonly photos: number;
}

/** @param run a function of the add-in in a new engine on the state, which is changed */
export function prepareLongReport(state: EngineState, run: (name: string, args?: Json[]) => Json): LongReport {
  const { units: checked } = run('checkReports') as unknown as { units: readonly CheckedUnit[] };
  const rows = checked.flatMap(({ tab, rows: own }) => own.map(({ cell }) => ({ tab, cell })));
  const data = rows.map(({ tab, cell }, i) => ({
    range: `'${tab.replace(/'/g, "''")}'!${cell}`,
    values: [[`Hoạt động riêng thứ ${i + 1} của đơn vị trong Tuần lễ hưởng ứng học tập suốt đời`]],
  }));
  const { spreadsheet } = state;
  const call = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]))[
    'sheets.spreadsheets.values.batchUpdate'
  ];
  if (call === undefined) throw new Error('No values.batchUpdate');
  call(
    { params: { spreadsheetId: spreadsheet.spreadsheetId }, body: { valueInputOption: 'RAW', data } },
    { actor: OFFICE, authMode: 'FULL', now: NOW },
  );
  checked.slice(0, PHOTOS / PER_UNIT).forEach(({ code }, unit) => {
    const photos = Array.from({ length: PER_UNIT }, (_, i) => ({
      caption: 'Lễ phát động Tuần lễ hưởng ứng học tập suốt đời',
      base64: photo(unit * PER_UNIT + i).toString('base64'),
    }));
    run('savePhotos', [{ unit: code, photos }]);
  });
  return { lines: rows.length, photos: PHOTOS };
}

/** Noise over a gradient: as hard to pack as what a camera sees. */
function photo(seed: number): Buffer {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 4).fill(255);
  let noise = seed + 1;
  for (let i = 0; i < WIDTH * HEIGHT; i += 1) {
    noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) >>> 0;
    const grain = (noise >>> 27) - 16;
    pixels[i * 4] = (i % WIDTH) / 4 + grain;
    pixels[i * 4 + 1] = i / WIDTH / 3 + grain + seed;
    pixels[i * 4 + 2] = 128 + grain;
  }
  return Transformer.fromRgbaPixels(pixels, WIDTH, HEIGHT).jpegSync(QUALITY);
}
