// The figures in lines for people; lists are cut off where nobody would read on.

import { type Accuracy, type ProblemFinding, precisionOf, recallOf } from './compare';
import type { Mutilation, Verdict } from './mutilate/mutilate';

const LONGEST_LIST = 200;

export function describeAccuracy(accuracy: Accuracy): string[] {
  const { rows, expected, found, missed, falseAlarms, wrongValues } = accuracy;
  const codes = [...new Set([...expected, ...falseAlarms].map(({ code }) => code))].sort();
  const count = (list: readonly ProblemFinding[], code: string) =>
    String(list.filter((one) => one.code === code).length);
  return [
    `DIRTY DISTRICT: ${rows} rows, ${expected.length} planted problems`,
    `  recall     ${percent(recallOf(accuracy))} (${found.length} found, ${missed.length} missed)`,
    `  precision  ${percent(precisionOf(accuracy))} (${falseAlarms.length} false alarms)`,
    `  values     ${wrongValues.length} wrong`,
    '',
    ...table(
      ['problem', 'planted', 'missed', 'false'],
      codes.map((code) => [code, count(expected, code), count(missed, code), count(falseAlarms, code)]),
    ),
    ...list('MISSED', missed.map(nameFinding)),
    ...list('FALSE ALARMS', falseAlarms.map(nameFinding)),
    ...list(
      'WRONG VALUES',
      wrongValues.map(({ unit, what }) => `${unit} ${what}`),
    ),
  ];
}

const VERDICTS: readonly Verdict[] = ['same', 'lawful', 'refused', 'silent'];

export function describeMutilations(mutilations: readonly Mutilation[]): string[] {
  const count = (some: readonly Mutilation[], verdict: Verdict) => some.filter((one) => one.verdict === verdict).length;
  const totals = VERDICTS.map((verdict) => `${count(mutilations, verdict)} ${verdict}`).join(', ');
  const kinds = [...new Set(mutilations.map(kindOf))].sort();
  const silent = mutilations.filter(({ verdict }) => verdict === 'silent');
  return [
    `EDITED TABS: ${mutilations.length} tabs, ${mutilations.filter(({ edits }) => edits.length > 1).length} edited twice: ${totals}`,
    '',
    ...table(
      ['edit', ...VERDICTS],
      kinds.map((kind) => {
        const some = mutilations.filter((one) => kindOf(one) === kind);
        return [kind, ...VERDICTS.map((verdict) => String(count(some, verdict)))];
      }),
    ),
    ...list(
      'SILENT DIFFERENCES',
      silent.flatMap(({ unit, round, edits, changed }) => [
        `${unit}, round ${round + 1}: ${edits.join(', then ')}`,
        ...changed.map((record) => `  ${record.slice(0, 120)}`),
      ]),
    ),
  ];
}

function kindOf({ edits }: Mutilation): string {
  return edits.length > 1 ? '(two edits)' : (edits[0] ?? '(none)');
}

function nameFinding({ unit, code, cell }: ProblemFinding): string {
  return `${unit} ${cell} ${code}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widest = Math.max(...[heading, ...rows].map(([first = '']) => first.length));
  return [heading, ...rows].map(
    ([first = '', ...rest]) => `  ${first.padEnd(widest)}${rest.map((cell) => cell.padStart(9)).join('')}`,
  );
}

function list(title: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - LONGEST_LIST;
  const shown = entries.slice(0, LONGEST_LIST).map((entry) => `  ${entry}`);
  return ['', `${title} (${entries.length})`, ...shown, ...(rest > 0 ? [`  and ${rest} more`] : [])];
}
