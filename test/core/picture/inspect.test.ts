import fc from 'fast-check';
import { fitInto } from '../../../src/core/picture/fit';
import { inspectPicture } from '../../../src/core/picture/inspect';
import { jpegOf, pngOf } from '../../support/pictures';

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

/** A JPEG of headers alone: start, a comment, a frame of 640 x 480, end. */
const HEADERS = [
  [0xff, 0xd8],
  [0xff, 0xfe, 0x00, 0x04, 0x41, 0x42],
  [0xff, 0xff, 0xc2, 0x00, 0x0b, 0x08, 0x01, 0xe0, 0x02, 0x80, 0x01, 0x01, 0x11, 0x00],
  [0xff, 0xd9],
].flat();

describe('inspectPicture', () => {
  test.each([
    [1000, 750],
    [1, 1],
    [33, 700],
  ])('reads kind and size of pictures of %i x %i as encoders write them', (width, height) => {
    expect(inspectPicture(jpegOf(width, height))).toEqual({ kind: 'jpeg', width, height });
    expect(inspectPicture(pngOf(width, height))).toEqual({ kind: 'png', width, height });
  });

  test('passes over what stands before the frame, fill bytes too, and zeros behind the end', () => {
    expect(inspectPicture(bytesOf(...HEADERS))).toEqual({ kind: 'jpeg', width: 640, height: 480 });
    expect(inspectPicture(bytesOf(...HEADERS, 0, 0, 0))).toEqual({ kind: 'jpeg', width: 640, height: 480 });
  });

  test('what is neither JPEG nor PNG is no picture', () => {
    const gif = Buffer.from('GIF89a\u0001\u0000\u0001\u0000');
    for (const bytes of [bytesOf(), bytesOf(0xff), gif, Buffer.from('<html></html>'), Buffer.from('%PDF-1.7')]) {
      expect(inspectPicture(bytes)).toBe('notPicture');
    }
  });

  test('too many bytes or too many pixels', () => {
    const long = new Uint8Array(1_000_001).fill(1);
    long.set(HEADERS.slice(0, -2));
    long.set([0xff, 0xd9], long.length - 2);
    expect(inspectPicture(long)).toBe('pictureTooLarge');
    const huge = [...HEADERS];
    huge.splice(HEADERS.indexOf(0xc2) + 4, 4, 0x27, 0x10, 0x27, 0x10);
    expect(inspectPicture(bytesOf(...huge))).toBe('pictureTooLarge');
  });

  test('a frame without size is a broken picture', () => {
    const empty = [...HEADERS];
    empty.splice(HEADERS.indexOf(0xc2) + 4, 2, 0, 0);
    expect(inspectPicture(bytesOf(...empty))).toBe('pictureCut');
  });

  test.each([
    ['JPEG', jpegOf(60, 40)],
    ['PNG', pngOf(60, 40)],
  ])('law: a %s that was cut anywhere is never taken for a whole one', (_kind, whole) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(['pictureCut', 'notPicture']).toContain(inspectPicture(whole.subarray(0, length)));
      }),
    );
  });

  test('law: any bytes have an answer', () => {
    const jpegLike = fc.uint8Array({ maxLength: 200 }).map((bytes) => bytesOf(0xff, 0xd8, 0xff, ...bytes, 0xff, 0xd9));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), jpegLike), (bytes) => {
        const found = inspectPicture(bytes);
        expect(typeof found === 'string' || (found.width > 0 && found.height > 0)).toBe(true);
      }),
    );
  });
});

test('law: a picture keeps its ratio, to a thousandth of a millimetre, and fills its box on one side', () => {
  const box = { widthMm: 78, heightMm: 58.5 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (width, height) => {
      const { width: cx, height: cy } = fitInto({ width, height }, box);
      expect(Number.isInteger(cx) && Number.isInteger(cy)).toBe(true);
      expect(cx).toBeLessThanOrEqual(box.widthMm * 36_000);
      expect(cy).toBeLessThanOrEqual(box.heightMm * 36_000);
      expect(cx === box.widthMm * 36_000 || cy === box.heightMm * 36_000).toBe(true);
      const short = Math.min(cx, cy);
      // The shorter side is rounded to a whole unit, and has one at least.
      expect(Math.abs(cx * height - cy * width)).toBeLessThanOrEqual(short === 1 ? Infinity : Math.max(width, height));
    }),
  );
});
