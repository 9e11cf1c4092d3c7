// Marks beside figures that are rough, or stand for several reports of one event.

import { marksBeside, marksOf } from '../../../src/core/report/marks';
import { summarize } from '../../../src/core/summary/summarize';
import { catalogue, cleanForm, goodRow, report, unit } from '../../support/core-builders';

type Values = Parameters<typeof goodRow>[0];

function marked(lines: readonly Values[], leftOut: readonly number[] = []) {
  const reports = lines.map((values, i) => report(cleanForm({ rows: [goodRow(values)] }), unit(`U${i}`)));
  const away = new Set(leftOut.flatMap((i) => reports[i]?.rows ?? []));
  const summary = summarize(reports, catalogue, away);
  const marks = marksOf(summary);
  const besides = summary.groups
    .flatMap((group) => group.lines)
    .map((line) =>
      (['classes', 'people'] as const).map((figure) =>
        marksBeside(line, figure, marks).map(({ kind, number }) => `${number} ${kind}`),
      ),
    );
  return { marks, besides };
}

test('exact figures have none', () => {
  expect(marked([{}])).toEqual({ marks: [], besides: [[[], []]] });
});

test('a rough figure is marked, the exact one beside it is not', () => {
  expect(marked([{ people: 'khoảng 200' }, { people: 30 }])).toEqual({
    marks: [{ kind: 'approximate', number: 1, rows: 1 }],
    besides: [[[], ['1 approximate']]],
  });
});

test('both figures of an event that is counted once are marked, with the first number where nothing is rough', () => {
  expect(marked([{}, {}], [1])).toEqual({
    marks: [{ kind: 'once', number: 1, rows: 1 }],
    besides: [[['1 once'], ['1 once']]],
  });
});

test('one line may have both marks', () => {
  expect(marked([{ people: 'khoảng 200' }, {}], [1])).toMatchObject({
    besides: [[['2 once'], ['1 approximate', '2 once']]],
  });
});

test('a rough figure that is left out, or counts something else, is behind no mark', () => {
  expect(marked([{}, { people: 'khoảng 200' }], [1]).marks).toEqual([{ kind: 'once', number: 1, rows: 1 }]);
  expect(marked([{ activity: 'Treo băng rôn', classes: 'khoảng 20', people: 0 }]).marks).toEqual([]);
});

test('a nought needs no mark', () => {
  expect(marked([{ people: 0 }, { people: 0 }], [1]).besides).toEqual([[['1 once'], []]]);
});
