// Large set-ups in few writes.

import fc from 'fast-check';
import { splitWrites } from '../../src/commands/split-writes';
import type { SheetRequest } from '../../src/sheets/google-json';

const request = (id: number, size = 0): SheetRequest => ({ r: { id, pad: 'x'.repeat(size) } });

describe('splitting writes', () => {
  test('what fits is one write', () => {
    expect(splitWrites([[request(1)], [request(2), request(3)]])).toEqual([[request(1), request(2), request(3)]]);
  });

  test('nothing to write is no write', () => {
    expect(splitWrites([])).toEqual([]);
    expect(splitWrites([[], []])).toEqual([]);
  });

  test('a block that does not fit any more begins the next write', () => {
    const blocks = [[request(1, 50)], [request(2, 50)], [request(3, 50)]];
    expect(splitWrites(blocks, 160)).toEqual([[request(1, 50), request(2, 50)], [request(3, 50)]]);
  });

  test('a block larger than any write stays whole', () => {
    const block = [request(1, 500), request(2, 500)];
    expect(splitWrites([[request(0)], block, [request(3)]], 100)).toEqual([[request(0)], block, [request(3)]]);
  });

  test('requests are all there, in order, and no block is cut in two', () => {
    const blocks = fc.array(fc.array(fc.nat(80), { maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(blocks, fc.integer({ min: 20, max: 400 }), (sizes, largest) => {
        const made = sizes.map((block, b) => block.map((size, i) => request(b * 10 + i, size)));
        const writes = splitWrites(made, largest);
        expect(writes.flat()).toEqual(made.flat());
        for (const block of made.filter((one) => one.length > 0)) {
          expect(writes.filter((write) => block.some((one) => write.includes(one)))).toHaveLength(1);
        }
      }),
    );
  });
});
