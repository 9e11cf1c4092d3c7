// Where a link leads, whatever words stand round it.

import { cleanLine } from '../text/clean';
import type { TypedCell } from './form';

const WITH_SCHEME = /https?:\/\/[^\s/]+\.[^\s/]+\S*/i;

/** `www.truong.edu.vn/tin`; a word with a full stop in it is an address only where it ends as hosts do, for "anh.jpg" is a file. */
const HOST = /^(?:www\.[a-z\d-]+|[a-z\d-]+)(?:\.[a-z\d-]+)*\.([a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/i;
const HOST_ENDINGS = new Set('app be biz com edu gl gle gov info io ly me name net org vn'.split(' '));

/** Punctuation of the sentence around an address. */
const TRAIL = /[.,;:!)\]}>"”'’]+$/;
const LEAD = /^[([{<"“'‘]+/;

/** @returns undefined where a cell leads nowhere */
export function findAddress(cell: TypedCell): string | undefined {
  const text = cell.link ?? cleanLine(cell.shown);
  const found = WITH_SCHEME.exec(text)?.[0].replace(TRAIL, '');
  if (found !== undefined || cell.link !== undefined) return found;
  return text
    .split(' ')
    .map((word) => word.replace(LEAD, '').replace(TRAIL, ''))
    .find(isHost);
}

function isHost(word: string): boolean {
  const ending = HOST.exec(word)?.[1]?.toLowerCase();
  return ending !== undefined && (HOST_ENDINGS.has(ending) || /^www\./i.test(word));
}

/** Where a cell leads, else what it says. */
export function addressOf(cell: TypedCell): string {
  return findAddress(cell) ?? cleanLine(cell.shown);
}

/** A folder or an album: how many pictures it holds cannot be told from outside. */
const FOLDER = /drive\.google\.com\/(?:drive\/(?:u\/\d+\/)?folders\/|folderview\?)|photos\.google\.com\/share\//i;

export function isFolder(address: string): boolean {
  return FOLDER.test(address);
}
