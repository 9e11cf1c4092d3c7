// One line of the Mẫu tổng hợp: record and problems.

import { isEmpty, isWordy } from '../activity/classify-row';
import { parseQuantity } from '../quantity/parse-quantity';
import type { Quantity, QuantityColumn } from '../quantity/quantity';
import type { OrganizerMatch } from '../roster/match-organizer';
import type { Unit } from '../roster/unit';
import { cleanLine } from '../text/clean';
import { formatCount } from '../text/vietnamese-number';
import { checkText, isErrorCell, problemAt } from './check-text';
import { peopleBandOf, ROW_FIELDS } from './fields';
import { type TypedCell, type TypedRow, wordsOf } from './form';
import type { Problem, ProblemCode } from './problem';
import type { Reference } from './reference';
import { type ActivityRow, countedClasses, countedPeople } from './report';

export function checkRow(typed: TypedRow, unit: Unit, reference: Reference): { row: ActivityRow; problems: Problem[] } {
  const shifted = checkColumns(typed);
  // Nobody knows what the figures of such a line count.
  const isShifted = shifted.some(({ code }) => code === 'columnsShifted');
  const read = isShifted ? unreadQuantity : readQuantity;
  const activity = reference.catalogue.match(wordsOf(typed.activity));
  const organizer = reference.matchOrganizer(wordsOf(typed.organizer), unit);
  const organizerUnit = isShifted ? undefined : unitMeant(organizer, unit);
  const row: ActivityRow = {
    place: typed.activity.place,
    index: cleanLine(typed.index.shown),
    activity: cleanLine(typed.activity.shown),
    ...(activity.kind === 'known' ? { known: activity.activity } : {}),
    ...(activity.kind === 'unsure' ? { suggestion: activity.suggestion } : {}),
    organizer: cleanLine(typed.organizer.shown),
    ...(organizerUnit === undefined ? {} : { organizerUnit }),
    classes: read(typed.classes, 'classes'),
    people: read(typed.people, 'people'),
    note: cleanLine(typed.note.shown),
  };
  return {
    row,
    problems: [
      ...shifted,
      ...checkActivity(typed, row, isShifted),
      ...checkOrganizer(typed, organizer, isShifted),
      ...(isShifted ? [] : checkFigures(typed, row)),
      ...checkText(typed.note, ROW_FIELDS.note),
    ],
  };
}

function readQuantity(cell: TypedCell, column: QuantityColumn): Quantity {
  const quantity = parseQuantity(cell.value, column, { isDate: cell.isDate, shown: cell.shown });
  return { ...quantity, raw: cleanLine(cell.shown) };
}

function unreadQuantity(cell: TypedCell): Quantity {
  return { raw: cleanLine(cell.shown), value: null, state: 'asked' };
}

const BARE_NUMBER = /^[\d.,\s]+$/;

/** A line pasted one column off shows itself by figures where words belong, or words in the column of numbers. */
function checkColumns({ index, activity, organizer, classes, people, note }: TypedRow): Problem[] {
  const lacksFigure = isEmpty(classes) || isEmpty(people);
  const shifted = [activity, organizer, ...(lacksFigure ? [note] : [])].find(isBareNumber);
  if (shifted !== undefined) return [problemAt('columnsShifted', shifted)];
  return isWordy(index) ? [problemAt('strayText', index)] : [];
}

function isBareNumber(cell: TypedCell): boolean {
  if (cell.mergedFrom !== undefined || isEmpty(cell)) return false;
  return typeof cell.value === 'number' || (typeof cell.value === 'string' && BARE_NUMBER.test(cleanLine(cell.value)));
}

/** @param isShifted whether the line is known to stand in the wrong columns: its words are then nobody's name */
function checkActivity({ activity }: TypedRow, row: ActivityRow, isShifted: boolean): Problem[] {
  if (isEmpty(activity)) return isShifted ? [] : [problemAt('activityMissing', activity)];
  if (isErrorCell(activity)) return [problemAt('errorCell', activity)];
  const faults = activity.mergedFrom !== undefined ? [] : checkText(activity, ROW_FIELDS.activity);
  if (row.known !== undefined || isShifted) return faults;
  const suggestion = row.suggestion === undefined ? {} : { suggestion: row.suggestion.name };
  return [problemAt('activityUnknown', activity, suggestion), ...faults];
}

function unitMeant(match: OrganizerMatch, reporting: Unit): string | undefined {
  if (match.kind === 'self') return reporting.code;
  return match.kind === 'unit' ? match.unit.code : undefined;
}

function checkOrganizer({ organizer }: TypedRow, match: OrganizerMatch, isShifted: boolean): Problem[] {
  if (isEmpty(organizer)) return isShifted || organizer.isAbsent ? [] : [problemAt('organizerMissing', organizer)];
  // A merged cell is checked where it was typed.
  if (organizer.mergedFrom !== undefined) return [];
  if (isErrorCell(organizer)) return [problemAt('errorCell', organizer)];
  const faults = checkText(organizer, ROW_FIELDS.organizer);
  if (isShifted) return faults;
  if (match.kind !== 'unknown' && match.kind !== 'unsure' && match.kind !== 'ambiguous') return faults;
  return [problemAt('organizerUnknown', organizer, offeredNames(match)), ...faults];
}

/** Several candidates stand in one parameter, a line each: names of units have no line breaks. */
function offeredNames(match: OrganizerMatch): Record<string, string> {
  if (match.kind === 'unsure') return { suggestion: match.suggestion.name };
  return match.kind === 'ambiguous' ? { candidates: match.candidates.map(({ name }) => name).join('\n') } : {};
}

function checkFigures(typed: TypedRow, row: ActivityRow): Problem[] {
  const { classes, people } = row;
  const lacks = (quantity: Quantity, cell: TypedCell) => quantity.state === 'missing' && cell.mergedFrom === undefined;
  const lacksClasses = lacks(classes, typed.classes);
  const lacksPeople = lacks(people, typed.people);
  if (lacksClasses && lacksPeople) return [problemAt('figuresMissing', typed.classes)];
  // Banners and posts have no classes to count and often nobody to count them; a number of banners is no surprise then.
  const countsBoth = row.known?.counts ?? true;
  const isExpected = !countsBoth && (classes.doubt === 'otherUnit' || classes.doubt === 'veryLarge');
  return [
    ...(isExpected ? [] : checkQuantity(typed.classes, classes, 'countNotUnderstood', 'countDoubtful')),
    ...checkQuantity(typed.people, people, 'peopleNotUnderstood', 'peopleDoubtful'),
    ...(countsBoth && lacksClasses ? [problemAt('classesMissing', typed.classes)] : []),
    ...(countsBoth && lacksPeople ? [problemAt('peopleMissing', typed.people)] : []),
    ...(countsBoth ? checkProportion(typed, row) : []),
  ];
}

function checkQuantity(cell: TypedCell, quantity: Quantity, unread: ProblemCode, doubtful: ProblemCode): Problem[] {
  if (quantity.doubt === undefined) return [];
  const code = quantity.state === 'asked' ? unread : doubtful;
  const value = quantity.value ?? quantity.suggestion;
  return [
    {
      code,
      place: cell.place,
      params: { typed: quantity.raw, doubt: quantity.doubt, value: value === undefined ? '' : formatCount(value) },
    },
  ];
}

/** People with no class to sit in, or far more or fewer than such an activity draws: asked about only where the catalogue is sure what is counted. */
function checkProportion(typed: TypedRow, row: ActivityRow): Problem[] {
  const classes = countedClasses(row);
  const people = countedPeople(row);
  if (row.classes.state === 'zero' && people > 0) {
    return [problemAt('peopleWithoutClasses', typed.classes, { value: formatCount(people) })];
  }
  if (row.known === undefined || classes === 0 || people === 0) return [];
  const figures = { classes: formatCount(classes), people: formatCount(people) };
  if (classes > people) return [problemAt('figuresSwapped', typed.classes, figures)];
  const { least, most } = peopleBandOf(row.known.unit);
  const average = people / classes;
  if (average >= least && average <= most) return [];
  return [problemAt('peoplePerClassUnusual', typed.people, { ...figures, size: average < least ? 'few' : 'many' })];
}
