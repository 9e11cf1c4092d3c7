// When an edited tab counts as read right, as lawfully changed, as asked about, and as silently wrong.

import type { Effect } from '../../accuracy/mutilate/edit';
import { type Actual, judge } from '../../accuracy/mutilate/judge';
import type { PlainRecord, Reading } from '../../accuracy/mutilate/reading';
import { TabModel } from '../../accuracy/mutilate/tab-model';

const ONE: PlainRecord = ['Thi viết', 'Nhà trường', 1, 30];
const OTHER: PlainRecord = ['Tọa đàm', 'Nhà trường', 2, 60];

const reading = (records: readonly PlainRecord[], results = 'Tốt'): Reading => ({
  records,
  sections: new Map([['results', results]]),
});
const actual = (records: readonly PlainRecord[], changes: Partial<Actual> = {}): Actual => ({
  records,
  sections: new Map([['results', 'Tốt']]),
  problems: [],
  state: 'submitted',
  ...changes,
});

function verdict(effect: Effect, left: readonly PlainRecord[], read: Actual): string {
  const model = TabModel.blank(10, 6);
  model.touchRows(6);
  return judge(
    { effects: [effect], model, before: reading([ONE, OTHER]), after: reading(left) },
    actual([ONE, OTHER]),
    read,
  );
}

test('the same records in another order are the same', () => {
  expect(verdict('keeps', [ONE, OTHER], actual([OTHER, ONE]))).toBe('same');
});

test('a record that the edit deleted is lawfully gone; one that it kept is not', () => {
  expect(verdict('destroys', [ONE], actual([ONE]))).toBe('lawful');
  expect(verdict('keeps', [ONE], actual([ONE]))).toBe('silent');
  expect(verdict('destroys', [OTHER], actual([ONE]))).toBe('silent');
});

test('records read otherwise are asked about where a new problem points at the edited row', () => {
  const wrong = (place: string) => actual([ONE], { problems: [{ code: 'columnsShifted', place }], state: 'errors' });

  expect(verdict('scrambles', [ONE], wrong('C7'))).toBe('refused');
  expect(verdict('scrambles', [ONE], wrong('C9'))).toBe('silent');
});

test('a problem of the whole tab asks wherever it points; one that was there before asks nothing', () => {
  const lost = actual([], { problems: [{ code: 'tableNotFound', place: 'A1' }], state: 'unreadable' });
  const old = [{ code: 'activityUnknown', place: 'B7' }];
  const model = TabModel.blank(10, 6);
  model.touchRows(6);
  const edited = { effects: ['scrambles' as const], model, before: reading([ONE]), after: reading([ONE]) };

  expect(verdict('scrambles', [], lost)).toBe('refused');
  expect(judge(edited, actual([ONE], { problems: old }), actual([], { problems: old }))).toBe('silent');
});

test('a record that stands twice has to be asked about, once one of the two is gone no longer', () => {
  expect(verdict('copies', [ONE, OTHER, ONE], actual([ONE, OTHER, ONE]))).toBe('silent');
  expect(verdict('copies', [ONE], actual([ONE]))).toBe('lawful');
});

test('a narrative that reads otherwise, or a tick that is lost, is no smaller matter', () => {
  const renarrated = actual([ONE, OTHER], { sections: new Map([['results', 'Tốt\nThi viết']]) });

  expect(verdict('keeps', [ONE, OTHER], renarrated)).toBe('silent');
  expect(verdict('keeps', [ONE, OTHER], actual([ONE, OTHER], { state: 'draft' }))).toBe('silent');
});
