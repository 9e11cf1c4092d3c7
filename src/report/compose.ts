// Campaign -> what the report says. Chosen by declared rules, worded in src/messages; nothing is invented.

import type { LocalTime } from '../core/calendar/iso-date';
import type { Comparison } from '../core/comparison/compare-years';
import { marksOf } from '../core/report/marks';
import type { ReportModel } from '../core/report/model';
import type { ChosenPhoto } from '../core/report/photos';
import type { Settings } from '../core/settings/fields';
import { hasReported, type UnitReport } from '../core/submission/report';
import type { Summary } from '../core/summary/summarize';
import { REPORT } from '../messages/report';
import { formatMoment, placeAndDate } from '../messages/time';
import { evidenceOf, missingOf, nameAnnexes, nominationsOf, photosOf, pointersTo } from './annexes';
import { comparisonSentences, highlightSentences } from './findings';
import { funding } from './funding';
import { quoteAlike, quoteLongest } from './quotes';
import { activities, figures, nominationSentences, steering, totalSentence } from './sentences';
import { tableOf } from './table';

export interface ReportFacts {
  readonly settings: Settings;
  readonly reports: readonly UnitReport[];
  readonly summary: Summary;
  /** Only where there is a year before. */
  readonly comparison?: Comparison;
  readonly now: LocalTime;
  /** Of the album; absent where there is none. */
  readonly photos?: readonly ChosenPhoto[];
}

export function composeReport({ settings, reports, summary, comparison, now, photos = [] }: ReportFacts): ReportModel {
  const marks = marksOf(summary);
  const lists = {
    missing: missingOf(reports),
    evidence: evidenceOf(reports),
    photos: photosOf(photos),
    nominations: nominationsOf(reports.filter(hasReported)),
  };
  const annexes = nameAnnexes(lists);
  return {
    superior: settings.superior,
    issuer: settings.issuer,
    sign: settings.documentSign,
    placeAndDate: placeAndDate(settings.place, now.date),
    subject: REPORT.subject(settings),
    receivers: settings.receivers,
    opening: [REPORT.opening(settings)],
    steering: [...steering(settings, reports, summary), ...quoteLongest(reports, 'steering')],
    activities: [...activities(settings, summary), ...quoteLongest(reports, 'activities')],
    funding: funding(reports),
    results: [
      totalSentence(settings, summary),
      ...comparisonSentences(comparison),
      ...highlightSentences(summary),
      ...quoteLongest(reports, 'results'),
    ],
    difficulties: quoteAlike(reports, 'difficulties'),
    proposals: withNominations(quoteAlike(reports, 'proposals'), nominationSentences(reports, annexes.nominations)),
    basis: REPORT.basis(summary.reported, summary.expected, summary.unsentWithRows),
    moment: formatMoment(now),
    figures: figures(summary, { marks, missing: lists.missing.length, annexes }),
    pointers: pointersTo(annexes),
    closing: REPORT.closing(settings),
    attachedTo: REPORT.attachedTo(settings, now.date),
    annexes,
    table: tableOf(summary, marks),
    ...lists,
    authority: settings.authority,
    recipients: settings.recipients,
  };
}

/** `Không có.` stands only where there is nothing else. */
function withNominations(proposals: readonly string[], nominations: readonly string[]): string[] {
  const isNone = nominations.length > 0 && proposals.every((text) => text === REPORT.none);
  return [...(isNone ? [] : proposals), ...nominations];
}

/** What makes it another report: the same figures read a minute later are none. */
export function contentOf({ moment: _, ...content }: ReportModel): Omit<ReportModel, 'moment'> {
  return content;
}
