// A typed form -> the unit's report: the one place where a tab becomes figures.

import { vocabularyOf } from '../activity/catalogue';
import { classifyLines, type LineKind } from '../activity/classify-lines';
import { classifyRow, isEmpty } from '../activity/classify-row';
import type { Unit } from '../roster/unit';
import { cleanLine, cleanParagraphs } from '../text/clean';
import { fingerprint } from '../text/hash';
import { addressOf } from './address';
import { checkForm } from './check-form';
import { checkLines } from './check-lines';
import { readNominations } from './check-nominations';
import { checkRow } from './check-row';
import { checkTotals } from './check-totals';
import { decodeForm } from './decode-form';
import { type Form, type FormReading, NARRATIVES, type Narrative, type TypedCell } from './form';
import { parseMoney, readMoney } from './money';
import { otherLines } from './other-lines';
import { countBySeverity, type Problem, unreadable } from './problem';
import type { Reference } from './reference';
import { type ActivityRow, countedClasses, countedPeople, type SubmissionState, type UnitReport } from './report';
import { isTicked, readTick } from './tick';

/** @param fonts of the tab, where its text leaves the encoding in doubt */
export function readReport(
  unit: Unit,
  reading: FormReading,
  reference: Reference,
  fonts: readonly string[] = [],
): UnitReport {
  return reading.ok
    ? fromForm(unit, reading.form, reference, fonts)
    : {
        ...blankReport(unit),
        state: 'unreadable',
        problems: [unreadable(reading.reason, reading.place, reading.params)],
      };
}

function fromForm(unit: Unit, asTyped: Form, reference: Reference, fonts: readonly string[]): UnitReport {
  const { form, problems: encoding } = decodeForm(asTyped, fonts);
  const lines = classifyLines(form.rows, vocabularyOf(reference.catalogue));
  const data = lines.filter(({ kind }) => kind === 'data').map(({ typed }) => checkRow(typed, unit, reference));
  const rows = data.map(({ row }) => row);
  const isUntouched = isBlankForm(form, rows) && !lines.some(({ kind }) => ASKED_LINES.has(kind));
  const problems = isUntouched
    ? []
    : [
        ...encoding,
        ...data.flatMap((checked) => checked.problems),
        ...checkLines(lines, rows),
        ...checkTotals(lines, rows),
        ...checkForm(form, rows.length > 0),
      ];
  return {
    unit,
    ...standingOf(isUntouched ? 'empty' : decideState(form, problems)),
    rows,
    otherLines: otherLines(lines),
    totals: { rows: rows.length, classes: sum(rows.map(countedClasses)), people: sum(rows.map(countedPeople)) },
    narratives: mapNarratives((narrative) => cleanParagraphs(form.narratives[narrative].shown).join('\n')),
    funding: { state: readMoney(form.stateBudget), mobilised: readMoney(form.mobilisedFunds) },
    directive: cleanLine(form.directive.shown),
    links: form.links.filter((cell) => !isEmpty(cell)).map(addressOf),
    photos: form.photos.filter((cell) => !isEmpty(cell)).map(addressOf),
    nominations: readNominations(form),
    wantsUnlock: form.unlock !== undefined && isTicked(form.unlock),
    isTicked: isTicked(form.submit),
    sentStamp: cleanLine(form.sentAt?.shown ?? ''),
    problems,
    fingerprint: isUntouched ? '' : fingerprint(JSON.stringify(typedValues(asTyped))),
  };
}

/** Lines that count nothing, and that the unit hears of all the same. */
const ASKED_LINES: ReadonlySet<LineKind> = new Set(['doubtful', 'misplaced']);

function decideState(form: Form, problems: readonly Problem[]): SubmissionState {
  if (countBySeverity(problems, 'error') > 0) return 'errors';
  if (!isTicked(form.submit)) return 'draft';
  return isTicked(form.nil) ? 'nil' : 'submitted';
}

/** Until the journal is asked, the tab alone says where the submission stands. */
function standingOf(state: SubmissionState): Pick<UnitReport, 'state' | 'standing'> {
  return { state, standing: state === 'submitted' || state === 'nil' ? state : 'open' };
}

function isBlankForm(form: Form, rows: readonly ActivityRow[]): boolean {
  return (
    rows.length === 0 &&
    form.findings.length === 0 &&
    otherCells(form).every(isEmpty) &&
    [form.nil, form.submit].every((cell) => readTick(cell) === 'unticked')
  );
}

function otherCells(form: Form): TypedCell[] {
  return [
    ...NARRATIVES.map((narrative) => form.narratives[narrative]),
    form.stateBudget,
    form.mobilisedFunds,
    form.directive,
    ...form.links,
    ...form.photos,
    ...form.nominations.flatMap((nomination) => Object.values(nomination)),
  ];
}

/** What the report says; whether it is sent says the journal, and the office takes that tick away itself. */
function typedValues(form: Form): unknown[] {
  const rows = form.rows.filter((row) => classifyRow(row) !== 'blank');
  return [...rows.flatMap((row) => Object.values(row)), ...otherCells(form), form.nil].map(
    (cell: TypedCell) => cell.value,
  );
}

function blankReport(unit: Unit): UnitReport {
  const nothing = parseMoney(null);
  return {
    unit,
    state: 'empty',
    standing: 'open',
    rows: [],
    otherLines: [],
    totals: { rows: 0, classes: 0, people: 0 },
    narratives: mapNarratives(() => ''),
    funding: { state: nothing, mobilised: nothing },
    directive: '',
    links: [],
    photos: [],
    nominations: [],
    wantsUnlock: false,
    isTicked: false,
    sentStamp: '',
    problems: [],
    fingerprint: '',
  };
}

function mapNarratives(textOf: (narrative: Narrative) => string): Record<Narrative, string> {
  return Object.fromEntries(NARRATIVES.map((narrative) => [narrative, textOf(narrative)])) as Record<Narrative, string>;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
