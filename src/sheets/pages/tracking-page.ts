// The tracking tab: every expected unit, where it stands, and when it last changed.

import type { LocalTime } from '../../core/calendar/iso-date';
import { hasReported } from '../../core/submission/report';
import { formatCount } from '../../core/text/vietnamese-number';
import type { TrackedUnit } from '../../core/tracking/track';
import { STATES } from '../../messages/states';
import { TABS, TRACKING_TAB } from '../../messages/tabs';
import { formatMoment } from '../../messages/time';
import { cellLink, findUnitTab } from '../contract';
import { cell, type Page, type PageCell } from '../page';
import type { Snapshot } from '../snapshot';
import { listPage } from './list-page';

const GREEN = { red: 0.2, green: 0.66, blue: 0.33 };
/** The fingerprint is for the add-in, not for people. */
const FINGERPRINT_COLUMN = TRACKING_TAB.headings.length - 1;

export function trackingPage(units: readonly TrackedUnit[], snapshot: Snapshot, now: LocalTime): Page {
  const reported = units.filter(({ report }) => hasReported(report)).length;
  const percent = units.length === 0 ? '0' : ((reported / units.length) * 100).toFixed(1).replace('.', ',');
  const page = listPage({
    tab: TABS.tracking,
    title: TRACKING_TAB.title,
    lines: [
      { text: TRACKING_TAB.asOf(formatMoment(now)), style: 'info' },
      { text: TRACKING_TAB.rate(formatCount(reported), formatCount(units.length), percent), style: 'info' },
    ],
    headings: TRACKING_TAB.headings,
    columns: [50, 70, 300, 160, 160, 70, 110, 90, 60, 90, 140, 140, 90, 140],
    rows: units.map((unit, i) => unitCells(unit, i, snapshot)),
  });
  return { ...page, tabColor: GREEN, hiddenColumns: [FINGERPRINT_COLUMN] };
}

function unitCells(tracked: TrackedUnit, index: number, snapshot: Snapshot): PageCell[] {
  const { report } = tracked;
  const tab = findUnitTab(snapshot, report.unit);
  return [
    cell(index + 1, 'index'),
    cell(report.unit.code, 'index'),
    cell(report.unit.name, 'text'),
    cell(report.unit.type, 'text'),
    cell(STATES[report.state], 'text'),
    cell(report.totals.rows, 'number'),
    cell(report.totals.classes, 'number'),
    cell(report.totals.people, 'number'),
    cell(tracked.errors, 'number'),
    cell(tracked.warnings, 'number'),
    cell(tracked.changedAt, 'index'),
    cell(tracked.remindedAt, 'index'),
    tab === undefined ? cell(null, 'text') : cell(TRACKING_TAB.open, 'index', cellLink(snapshot, tab.sheetId)),
    cell(report.fingerprint, 'mark'),
  ];
}
