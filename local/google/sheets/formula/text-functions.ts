// Functions over texts, from Google's function list: FIND tells upper and lower case apart, SUBSTITUTE too; places count from 1.

import { NotEmulatedError } from '../../api';
import { argumentAt, type SheetFunction } from './argument';
import { FormulaError, toNumber, toText } from './value';

export const TEXT_FUNCTIONS: readonly (readonly [string, SheetFunction])[] = [
  ['LEN', (args, locale) => toText(argumentAt(args, 0).value(), locale).length],
  ['TRIM', (args, locale) => toText(argumentAt(args, 0).value(), locale).trim().replace(/ {2,}/g, ' ')],
  ['LOWER', (args, locale) => toText(argumentAt(args, 0).value(), locale).toLowerCase()],
  [
    'FIND',
    (args, locale) => {
      const [sought, text] = [0, 1].map((i) => toText(argumentAt(args, i).value(), locale));
      const start = args[2] ? toNumber(args[2].value(), locale.decimal) : 1;
      const place = start < 1 ? -1 : (text ?? '').indexOf(sought ?? '', start - 1);
      if (place < 0) throw FormulaError.of('VALUE');
      return place + 1;
    },
  ],
  [
    'MID',
    (args, locale) => {
      const [start = 0, length = 0] = [1, 2].map((i) => toNumber(argumentAt(args, i).value(), locale.decimal));
      if (start < 1 || length < 0) throw new NotEmulatedError('MID from before the beginning of a text');
      return toText(argumentAt(args, 0).value(), locale).slice(
        Math.floor(start) - 1,
        Math.floor(start) - 1 + Math.floor(length),
      );
    },
  ],
  [
    'SUBSTITUTE',
    (args, locale) => {
      if (args.length > 3) throw new NotEmulatedError('SUBSTITUTE of one occurrence only');
      const [text = '', sought = '', put = ''] = [0, 1, 2].map((i) => toText(argumentAt(args, i).value(), locale));
      return sought === '' ? text : text.replaceAll(sought, () => put);
    },
  ],
];
