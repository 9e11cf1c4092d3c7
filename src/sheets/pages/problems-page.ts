// The list of what has to be mended, each with a link to its cell.

import type { LocalTime } from '../../core/calendar/iso-date';
import { countBySeverity, severityOf } from '../../core/submission/problem';
import type { UnitReport } from '../../core/submission/report';
import { formatCount } from '../../core/text/vietnamese-number';
import { describeProblem } from '../../messages/problems';
import { SEVERITIES } from '../../messages/states';
import { PROBLEMS_TAB, TABS } from '../../messages/tabs';
import { formatMoment } from '../../messages/time';
import { cellLink, findUnitTab } from '../contract';
import { cell, type Page, type PageCell } from '../page';
import type { Snapshot } from '../snapshot';
import { listPage } from './list-page';

const RED = { red: 0.86, green: 0.2, blue: 0.18 };

export function problemsPage(reports: readonly UnitReport[], snapshot: Snapshot, now: LocalTime): Page {
  const problems = reports.flatMap((report) => report.problems);
  const counts = (['error', 'warning'] as const).map((severity) => formatCount(countBySeverity(problems, severity)));
  const [errors = '0', warnings = '0'] = counts;
  const rows = reports.flatMap((report) => reportCells(report, snapshot));
  const page = listPage({
    tab: TABS.problems,
    title: PROBLEMS_TAB.title,
    lines: [{ text: PROBLEMS_TAB.asOf(formatMoment(now), errors, warnings), style: 'info' }],
    headings: PROBLEMS_TAB.headings,
    columns: [50, 70, 260, 70, 90, 420, 420],
    rows: rows.map((cells, i) => [cell(i + 1, 'index'), ...cells]),
  });
  return { ...page, tabColor: RED };
}

function reportCells(report: UnitReport, snapshot: Snapshot): PageCell[][] {
  const tab = findUnitTab(snapshot, report.unit);
  return report.problems.map((problem) => {
    const { message, remedy } = describeProblem(problem);
    const place =
      tab === undefined
        ? cell(null, 'index')
        : cell(problem.place, 'index', cellLink(snapshot, tab.sheetId, problem.place));
    return [
      cell(report.unit.code, 'index'),
      cell(report.unit.name, 'text'),
      place,
      cell(SEVERITIES[severityOf(problem)], 'index'),
      cell(message, 'text'),
      cell(remedy, 'text'),
    ];
  });
}
