// What a unit has to mend, as a list in a letter: each place with its severity, its remedy and a link to the cell.

import type { MailBlock, MailItem } from '../core/reminders/render-mail';
import { concernsUnit, type Problem, severityOf } from '../core/submission/problem';
import { shortLine } from '../core/text/short-line';
import { formatCount } from '../core/text/vietnamese-number';
import { describeProblem } from './problems';
import { SEVERITIES } from './states';

/** More would be read by nobody, and Google limits a mail to 200 kB. */
const MOST_PROBLEMS = 20;
/** Characters of what a problem quotes, and of what is said of it. */
const LONGEST_QUOTE = 120;
const LONGEST_SENTENCE = 400;

/** Errors before warnings: only they keep the report from being accepted. Nothing where there are none. */
export function problemBlocks(problems: readonly Problem[], linkTo: (a1?: string) => string): MailBlock[] {
  const own = problems.filter(concernsUnit);
  const errors = own.filter((problem) => severityOf(problem) === 'error');
  const sorted = [...errors, ...own.filter((problem) => severityOf(problem) === 'warning')];
  if (sorted.length === 0) return [];
  const heading = errors.length > 0 ? 'Những chỗ cần sửa:' : 'Những chỗ cần xem lại:';
  const items = sorted.slice(0, MOST_PROBLEMS).map((problem) => itemOf(problem, linkTo));
  const rest = sorted.length - items.length;
  const more = rest > 0 ? [{ kind: 'text', text: `Và ${formatCount(rest)} chỗ khác.` } as const] : [];
  return [{ kind: 'text', text: heading }, { kind: 'list', items }, ...more];
}

function itemOf(problem: Problem, linkTo: (a1?: string) => string): MailItem {
  const params = Object.fromEntries(Object.entries(problem.params).map(([name, value]) => [name, cut(value)]));
  const { message, remedy } = describeProblem({ ...problem, params });
  const [what, how] = [message, remedy].map((sentence) => shortLine(sentence, LONGEST_SENTENCE));
  return {
    label: `Ô ${problem.place}`,
    url: linkTo(problem.place),
    text: ` (${SEVERITIES[severityOf(problem)].toLowerCase()}): ${what}\nCách sửa: ${how}`,
  };
}

/** Some are lists with a line for each entry. */
function cut(value: string): string {
  return value.length <= LONGEST_QUOTE ? value : `${value.slice(0, LONGEST_QUOTE - 1)}…`;
}
