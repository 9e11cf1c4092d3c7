// What no careful clerk would turn into a number without asking, and what is not there at all.

import { at, type Entry } from '../draft';
import type { Kind } from '../kind';
import { entered, nameError, stored, type Typed } from '../typed';
import { counts, figureKind } from './figure-kind';

const ASKED: Readonly<Record<'classes' | 'people', Readonly<Record<string, Typed>>>> = {
  classes: {
    range: stored('2-3'),
    date: entered('2-3'),
    tick: stored('x'),
    'some-words': stored('Các lớp'),
    sum: stored('2+1'),
    fraction: stored('1,5'),
    'typed-fraction': entered('1,5'),
    'letter-o': stored('O2'),
    list: stored('lớp 4: 2, lớp 5: 3'),
    ratio: stored('20/20 lớp'),
    negative: entered('-2'),
    ditto: stored('"'),
    error: nameError('=ABC'),
    percent: entered('50%'),
    true: stored(true),
  },
  people: {
    range: stored('100-120'),
    'range-in-words': stored('từ 100 đến 120 người'),
    everybody: stored('toàn trường'),
    'many-words': stored('rất đông'),
    percent: stored('100% HS'),
    'typed-percent': entered('100%'),
    rate: stored('40 HS/lớp'),
    ratio: stored('120/150'),
    fraction: stored('12,5'),
    'wrong-locale': stored(1.234),
    negative: entered('-50'),
    'letter-o': stored('12O'),
    telephone: stored('0912345678'),
    'telephone-typed': entered('0912345678'),
    'some-hundreds': stored('vài trăm người'),
    'whole-date': entered('05/10/2021'),
    'range-sign': stored('100 ÷ 120'),
    ditto: stored('nt'),
    date: entered('12/10'),
    error: nameError('=SOHOCSINH'),
    list: stored('120, 110, 98'),
  },
};

const CODES = { classes: 'countNotUnderstood', people: 'peopleNotUnderstood' } as const;

const NOT_UNDERSTOOD: readonly Kind[] = (['classes', 'people'] as const).flatMap((column) =>
  Object.entries(ASKED[column]).map(([name, typed]) =>
    figureKind({
      kind: `${column}/${name}`,
      column,
      when: counts,
      isAsked: true,
      code: CODES[column],
      type: () => typed,
    }),
  ),
);

function missing(
  kind: string,
  columns: readonly ('classes' | 'people')[],
  when: (entry: Entry) => boolean,
  code?: string,
): Kind {
  return {
    kind,
    apply: (random, draft) => {
      const line = draft.takeLine(random, ['figures'], when);
      if (line?.entry === undefined) return false;
      for (const column of columns) {
        line.cells[column] = stored(random.pick(['', '', '…', '...']));
        line.entry[column] = null;
      }
      if (code !== undefined) draft.plant(code, at(line, code === 'peopleMissing' ? 'people' : 'classes'));
      return true;
    },
  };
}

export const FIGURES_ASKED: readonly Kind[] = [
  ...NOT_UNDERSTOOD,
  missing('figures/none', ['classes', 'people'], () => true, 'figuresMissing'),
  missing('classes/missing', ['classes'], counts, 'classesMissing'),
  missing('people/missing', ['people'], counts, 'peopleMissing'),
  missing('people/nobody-to-count', ['people'], (entry) => !entry.counts),
];
