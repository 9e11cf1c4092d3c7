// `photos`: the pictures of one unit for the report, from files; and what the album holds.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { KEPT_PICTURE } from '../../src/core/report/photos';
import type { Json } from '../google/api';
import type { Engine } from '../runtime/engine';
import type { OpenedBook } from '../store/opened-book';
import { saveBook } from '../store/save-book';
import type { Arguments } from './arguments';
import { type CommandRun, type OutcomeJson, toRun } from './command-run';
import { InputFileError } from './input-files';
import { CLI } from './words';

/** Lists the album where no unit is named. */
export async function runPhotos(book: OpenedBook, engine: Engine, args: Arguments): Promise<CommandRun> {
  const [unit] = args.only ?? [];
  if (unit === undefined) return toRun(book, engine, engine.run('openPhotos', [], 'menu') as OutcomeJson, []);
  const photos: Json[] = [];
  for (const [i, path] of (args.photos ?? []).entries()) {
    photos.push({ caption: args.captions?.[i] ?? '', base64: (await shrink(path)).toString('base64') });
  }
  const outcome = engine.run('savePhotos', [{ unit, photos }], 'client') as OutcomeJson;
  return toRun(book, engine, outcome, outcome.ok === true ? await saveBook(book) : []);
}

/**
 * Upright, as the camera has noted, and no larger than a page needs it.
 *
 * @throws InputFileError for what is no picture
 */
async function shrink(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new InputFileError(CLI.fileMissing(basename(path)), { cause });
  });
  // Native code, loaded for the one command that needs it.
  const { ResizeFit, Transformer } = await import('@napi-rs/image');
  try {
    const image = new Transformer(bytes).rotate();
    const { width, height } = await image.metadata();
    const { side, quality } = KEPT_PICTURE;
    if (Math.max(width, height) > side) image.resize({ width: side, height: side, fit: ResizeFit.Inside });
    const upright = await image.png();
    const size = await new Transformer(upright).metadata();
    // JPEG knows no transparency: what is clear would turn black.
    const white = new Uint8Array(size.width * size.height * 4).fill(255);
    return await Transformer.fromRgbaPixels(white, size.width, size.height).overlay(upright, 0, 0).jpeg(quality);
  } catch (cause) {
    throw new InputFileError(CLI.notPicture(basename(path)), { cause });
  }
}

/** A line for each unit with pictures, with their captions. */
export function describePhotos({ album = [] }: Readonly<OutcomeJson>): string[] {
  const photos = album as unknown as readonly { readonly unit: string; readonly caption: string }[];
  const units = [...new Set(photos.map(({ unit }) => unit))];
  return units.map((unit) => {
    const captions = photos.filter((photo) => photo.unit === unit).map(({ caption }) => caption || CLI.noCaption);
    return `  ${unit}: ${captions.join('; ')}`;
  });
}
