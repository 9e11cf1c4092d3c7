// I.3: what all units spent, in whole đồng, and how many amounts nobody could read.

import type { ReportModel } from '../core/report/model';
import type { Money } from '../core/submission/money';
import { hasReported, type UnitReport } from '../core/submission/report';
import { formatDong } from '../core/text/vietnamese-number';
import { REPORT } from '../messages/report';

export function funding(reports: readonly UnitReport[]): ReportModel['funding'] {
  const state = addUp(reports.map((report) => report.funding.state));
  const mobilised = addUp(reports.map((report) => report.funding.mobilised));
  const notReported = reports.filter((report) => !hasReported(report));
  const unfinished = addUp(notReported.flatMap((report) => [report.funding.state, report.funding.mobilised])).dong;
  return {
    state: describe(state),
    mobilised: describe(mobilised),
    total:
      describe({ dong: state.dong + mobilised.dong, unread: state.unread + mobilised.unread }) +
      (unfinished > 0 ? REPORT.fundingUnfinished(formatDong(unfinished)) : ''),
  };
}

interface Amount {
  readonly dong: number;
  readonly unread: number;
}

function addUp(amounts: readonly Money[]): Amount {
  return {
    dong: amounts.reduce((total, amount) => total + (amount.dong ?? 0), 0),
    unread: amounts.filter((amount) => amount.state === 'asked').length,
  };
}

function describe({ dong, unread }: Amount): string {
  return formatDong(dong) + (unread > 0 ? REPORT.fundingUnread(unread) : '');
}
