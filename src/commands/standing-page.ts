// The dialog Duyệt, trả lại, khóa as data.

import { formatStamp } from '../core/calendar/iso-date';
import { OFFICE_ACTIONS, TRANSITIONS } from '../core/standing/transitions';
import { formatCount } from '../core/text/vietnamese-number';
import { STANDING_WORDS } from '../messages/standing';
import { STANDING_PAGE } from '../messages/standing-page';
import { describeState } from '../messages/states';
import type { Campaign } from './campaign';
import { trackCampaign } from './plans';
import type { PageRequest } from './services';

/** A page takes plain JSON: sentences that need arguments stay here. */
const { done: _done, refused: _refused, unknown: _unknown, unsent: _unsent, ...WORDS } = STANDING_PAGE;

export function standingsPage(campaign: Campaign): PageRequest {
  const units = trackCampaign(campaign).map(({ report, sentAt, errors }) => ({
    code: report.unit.code,
    name: report.unit.name,
    standing: report.standing,
    state: describeState(report),
    sentAt: sentAt === undefined ? '' : formatStamp(sentAt),
    errors: formatCount(errors),
    people: formatCount(report.totals.people),
  }));
  const standings = [...new Set(units.map(({ standing }) => standing))];
  return {
    name: 'manage',
    title: STANDING_PAGE.title,
    width: 860,
    height: 640,
    data: {
      words: WORDS,
      units,
      standings: standings.map((standing) => ({ standing, words: STANDING_WORDS[standing] })),
      actions: OFFICE_ACTIONS.map((action) => {
        const { from, guards } = TRANSITIONS[action];
        return { action, words: STANDING_PAGE.actions[action], from, needs: guards };
      }),
    },
  };
}
