// A large set-up as few writes as the payload allows; each is atomic, and none cuts a tab in two.

import type { SheetRequest } from '../sheets/google-json';
import { LARGEST_PAYLOAD, payloadSize } from './payload-size';

/** @param blocks requests that belong together; blocks without requests fall away */
export function splitWrites(blocks: readonly (readonly SheetRequest[])[], largest = LARGEST_PAYLOAD): SheetRequest[][] {
  const writes: SheetRequest[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (block.length === 0) continue;
    const blockSize = payloadSize(block);
    if (size + blockSize > largest) {
      writes.push([]);
      size = 0;
    }
    writes[writes.length - 1]?.push(...block);
    size += blockSize;
  }
  return writes;
}
