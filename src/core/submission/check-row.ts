// One line of the Mẫu tổng hợp: record and problems.

import type { Catalogue } from '../activity/catalogue';
import { isEmpty } from '../activity/classify-row';
import { parseQuantity } from '../quantity/parse-quantity';
import type { Quantity, QuantityColumn } from '../quantity/quantity';
import { cleanLine } from '../text/clean';
import { formatCount } from '../text/vietnamese-number';
import type { TypedCell, TypedRow } from './form';
import type { Problem, ProblemCode } from './problem';
import type { ActivityRow } from './report';

export function checkRow(typed: TypedRow, catalogue: Catalogue): { row: ActivityRow; problems: Problem[] } {
  const known = catalogue.find(typed.activity.shown);
  const row: ActivityRow = {
    place: typed.activity.place,
    index: cleanLine(typed.index.shown),
    activity: cleanLine(typed.activity.shown),
    ...(known === undefined ? {} : { known }),
    organizer: cleanLine(typed.organizer.shown),
    classes: readQuantity(typed.classes, 'classes'),
    people: readQuantity(typed.people, 'people'),
    note: cleanLine(typed.note.shown),
  };
  return { row, problems: [...checkWords(typed, row), ...checkFigures(typed, row)] };
}

function readQuantity(cell: TypedCell, column: QuantityColumn): Quantity {
  return {
    ...parseQuantity(cell.value, column, { isDate: cell.isDate, shown: cell.shown }),
    raw: cleanLine(cell.shown),
  };
}

function checkWords(typed: TypedRow, row: ActivityRow): Problem[] {
  const problems: Problem[] = [];
  if (isEmpty(typed.activity)) problems.push(problemAt('activityMissing', typed.activity));
  else if (row.known === undefined) problems.push(problemAt('activityUnknown', typed.activity));
  if (isEmpty(typed.organizer)) problems.push(problemAt('organizerMissing', typed.organizer));
  return problems;
}

function checkFigures(typed: TypedRow, row: ActivityRow): Problem[] {
  const { classes, people } = row;
  if (classes.state === 'missing' && people.state === 'missing') return [problemAt('figuresMissing', typed.classes)];
  // Banners and posts have no classes to count and often nobody to count them; a number of banners is no surprise then.
  const countsBoth = row.known?.counts ?? true;
  const isExpected = !countsBoth && classes.doubt === 'otherUnit';
  return [
    ...(isExpected ? [] : checkQuantity(typed.classes, classes, 'countNotUnderstood', 'countDoubtful')),
    ...checkQuantity(typed.people, people, 'peopleNotUnderstood', 'peopleDoubtful'),
    ...(countsBoth && classes.state === 'missing' ? [problemAt('classesMissing', typed.classes)] : []),
    ...(countsBoth && people.state === 'missing' ? [problemAt('peopleMissing', typed.people)] : []),
  ];
}

function checkQuantity(cell: TypedCell, quantity: Quantity, unread: ProblemCode, doubtful: ProblemCode): Problem[] {
  if (quantity.doubt === undefined) return [];
  const code = quantity.state === 'asked' ? unread : doubtful;
  const figure = quantity.value ?? quantity.suggestion;
  const value = figure === undefined ? '' : formatCount(figure);
  return [{ code, place: cell.place, params: { typed: quantity.raw, doubt: quantity.doubt, value } }];
}

export function problemAt(code: ProblemCode, cell: TypedCell): Problem {
  return { code, place: cell.place, params: { typed: cleanLine(cell.shown) } };
}
