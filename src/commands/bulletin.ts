// Bảng tin: writes nothing; who is still missing, to be pasted where the units read it.

import { BULLETIN, bulletinText } from '../messages/bulletin';
import { deadlineOf, readCampaign } from './campaign';
import type { Outcome } from './outcome';
import type { Services } from './services';

export function showBulletin(services: Services): Outcome {
  const { reports, settings, snapshot, now } = readCampaign(services);
  const text = bulletinText({ reports, settings, deadline: deadlineOf(settings), now, url: snapshot.url });
  const { title, ...words } = BULLETIN;
  return { message: text, page: { name: 'bulletin', title, width: 620, height: 460, data: { words, text } } };
}
