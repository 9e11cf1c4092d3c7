// Text typed in the fonts before Unicode is found and read; Unicode text never is.

import fc from 'fast-check';
import { ACTIVITIES, UNITS } from '../../../samples/thanh-oai-2021/material';
import {
  decodeLegacy,
  detectLegacy,
  encodeLegacy,
  isLegacyText,
  type LegacyEncoding,
} from '../../../src/core/text/legacy-encoding';
import { DEFAULT_CATALOGUE } from '../../../src/templates/catalogue';
import { CELLS, FOUND_TCVN3, FOUND_VNI, PLAIN_UNICODE, SENTENCES } from './legacy-phrases';

const BOTH: readonly LegacyEncoding[] = ['tcvn3', 'vni'];
const RUNS = { seed: 489, numRuns: 1000 };

const LETTERS =
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ' +
  'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ';

const MATERIAL = [
  ...ACTIVITIES.flatMap((activity) => activity.spellings),
  ...UNITS.flatMap((unit) => [unit.name, unit.tab, ...unit.otherNames]),
];

describe.each(BOTH)('%s', (encoding) => {
  test('has every letter of the alphabet with a mark, each its own', () => {
    const encoded = [...LETTERS].map((letter) => encodeLegacy(letter, encoding));
    expect(new Set(encoded).size).toBe(134);
    expect(encoded.map((characters) => decodeLegacy(characters, encoding))).toEqual([...LETTERS]);
    expect(encoded.join('')).toMatch(/^[A-Za-z\u00a1-\u00ff]*$/);
  });

  test.each([...SENTENCES, ...CELLS])('writes and reads back %s', (text) => {
    expect(decodeLegacy(encodeLegacy(text, encoding), encoding)).toBe(text);
    expect(decodeLegacy(encodeLegacy(text.normalize('NFD'), encoding), encoding)).toBe(text);
  });

  test('writes and reads back any words', () => {
    // A vowel in capitals and the same in small letters after it, as in "Aà", stand in no word; converters write À like that in TCVN3.
    const letter = fc.constantFrom(...LETTERS, ...'bcdghklmnpqrstvxBCDGHKLMNPQRSTVX 0123456789.,-/()');
    const words = fc
      .array(letter, { maxLength: 30 })
      .map((letters) => letters.join('').replace(/[A-ZÀ-Ỵ](?=[à-ỹ])/gu, (capital) => `${capital}-`));
    fc.assert(
      fc.property(words, (text) => {
        expect(decodeLegacy(encodeLegacy(text, encoding), encoding)).toBe(text);
      }),
      RUNS,
    );
  });

  test('leaves ASCII alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(decodeLegacy(text, encoding)).toBe(text);
        expect(encodeLegacy(text, encoding)).toBe(text);
        expect(detectLegacy([text])).toBeUndefined();
      }),
      RUNS,
    );
  });

  test.each(SENTENCES)('is found in the one sentence %s', (sentence) => {
    expect(detectLegacy([encodeLegacy(sentence, encoding)])).toBe(encoding);
  });

  test('is found in a whole tab of it, and in three cells among Unicode ones', () => {
    const typed = CELLS.map((text) => encodeLegacy(text, encoding));
    expect(detectLegacy([...typed, '12', '120 HS'])).toBe(encoding);
    expect(detectLegacy([...SENTENCES, ...PLAIN_UNICODE, ...typed.slice(0, 3)])).toBe(encoding);
  });

  test('is told from Unicode cell by cell', () => {
    expect(SENTENCES.filter((text) => isLegacyText(encodeLegacy(text, encoding), encoding))).toHaveLength(14);
    expect(CELLS.filter((text) => isLegacyText(encodeLegacy(text, encoding), encoding))).toEqual(CELLS);
    const other = encoding === 'tcvn3' ? 'vni' : 'tcvn3';
    const notInIt = [...SENTENCES, ...CELLS, ...PLAIN_UNICODE, ...SENTENCES.map((text) => encodeLegacy(text, other))];
    expect(notInIt.filter((text) => isLegacyText(text, encoding))).toEqual([]);
  });
});

test.each(FOUND_TCVN3)('TCVN3 found in a file: $meant', ({ typed, meant }) => {
  expect(detectLegacy([typed])).toBe('tcvn3');
  expect(decodeLegacy(typed, 'tcvn3')).toBe(meant);
});

test.each(FOUND_VNI)('VNI found in a file: $meant', ({ typed, meant }) => {
  expect(isLegacyText(typed, 'vni')).toBe(true);
  expect(decodeLegacy(typed, 'vni')).toBe(meant);
});

test('small letters that a font of capitals showed as capitals stay small', () => {
  expect(decodeLegacy('TR\u00ad\u00eaNG', 'tcvn3')).toBe('TRườNG');
  expect(isLegacyText('TR\u00ad\u00eaNG', 'tcvn3')).toBe(true);
});

test.each(PLAIN_UNICODE)('Unicode or plain text is left alone: %j', (text) => {
  expect(detectLegacy([text])).toBeUndefined();
  expect(BOTH.filter((encoding) => isLegacyText(text, encoding))).toEqual([]);
});

test('a whole tab of Unicode is left alone, whatever its encoding form', () => {
  const texts = [...SENTENCES, ...CELLS, ...PLAIN_UNICODE, ...MATERIAL];
  for (const form of ['NFC', 'NFD'] as const) {
    expect(detectLegacy(texts.map((text) => text.normalize(form)))).toBeUndefined();
  }
});

test('one word alone is too little, two are enough, and the font of a cell makes one enough', () => {
  const word = encodeLegacy('Trường', 'tcvn3');
  expect(detectLegacy([word])).toBeUndefined();
  expect(detectLegacy([word, word])).toBe('tcvn3');
  expect(detectLegacy([word], ['Arial', '.VnTime'])).toBe('tcvn3');
  expect(detectLegacy([encodeLegacy('Trường', 'vni')], ['VNI-Times'])).toBe('vni');
  expect(detectLegacy(['Trường', 'Bình Minh'], ['.VnTime', 'VNI-Times'])).toBeUndefined();
});

/** How many of the texts, each alone, are found for what they are. */
function figures(texts: readonly string[], write: (text: string) => string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const text of texts) {
    const result = detectLegacy([write(text)]) ?? 'none';
    found[result] = (found[result] ?? 0) + 1;
  }
  return found;
}

// Names with fewer than two words that only one encoding explains stay undecided, as they should.
describe('every spelling of the sample, each judged alone', () => {
  test.each<[string, (text: string) => string, Record<string, number>]>([
    ['NFC', (text) => text.normalize('NFC'), { none: 953 }],
    ['NFD', (text) => text.normalize('NFD'), { none: 953 }],
    ['TCVN3', (text) => encodeLegacy(text, 'tcvn3'), { tcvn3: 681, none: 272 }],
    ['VNI', (text) => encodeLegacy(text, 'vni'), { vni: 620, none: 333 }],
  ])('%s is never taken for another', (_name, write, expected) => {
    expect(figures(MATERIAL, write)).toEqual(expected);
  });

  test('a whole catalogue in an old encoding is found', () => {
    const names = DEFAULT_CATALOGUE.flatMap((group) => group.activities.map((activity) => activity.name));
    for (const encoding of BOTH) expect(detectLegacy(names.map((name) => encodeLegacy(name, encoding)))).toBe(encoding);
  });
});
