// Everybody proposed for an award, with the unit that proposes.

import type { LocalTime } from '../../core/calendar/iso-date';
import type { UnitReport } from '../../core/submission/report';
import { formatCount } from '../../core/text/vietnamese-number';
import { NOMINATIONS_TAB, TABS } from '../../messages/tabs';
import { formatMoment } from '../../messages/time';
import { cellLink, findUnitTab } from '../contract';
import { cell, type Page } from '../page';
import type { Snapshot } from '../snapshot';
import { listPage } from './list-page';

const GREEN = { red: 0.2, green: 0.66, blue: 0.33 };

export function nominationsPage(reports: readonly UnitReport[], snapshot: Snapshot, now: LocalTime): Page {
  const all = reports.flatMap((report) => report.nominations.map((nomination) => ({ report, nomination })));
  const page = listPage({
    tab: TABS.nominations,
    title: NOMINATIONS_TAB.title,
    lines: [{ text: NOMINATIONS_TAB.asOf(formatMoment(now), formatCount(all.length)), style: 'info' }],
    headings: NOMINATIONS_TAB.headings,
    columns: [50, 280, 260, 240, 120, 150, 420],
    rows: all.map(({ report, nomination }, i) => {
      const tab = findUnitTab(snapshot, report.unit);
      const link = tab === undefined ? undefined : cellLink(snapshot, tab.sheetId, nomination.place);
      return [
        cell(i + 1, 'index'),
        cell(report.unit.name, 'text', link),
        cell(nomination.name, 'text'),
        cell(nomination.position, 'text'),
        cell(nomination.kind, 'index'),
        cell(nomination.award, 'text'),
        cell(nomination.achievement, 'text'),
      ];
    }),
  });
  return { ...page, tabColor: GREEN };
}
