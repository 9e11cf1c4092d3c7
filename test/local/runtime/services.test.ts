import { LockTable } from '../../../local/google/lock';
import { IdSource } from '../../../local/google/utilities/ids';
import { ALL_SCOPES } from '../../../local/runtime/authorization';
import { VirtualClock } from '../../../local/runtime/clock';
import { estimateMs } from '../../../local/runtime/cost';
import { createServices } from '../../../local/runtime/services';
import { NOW, newState } from './new-engine';

function methods(): string[] {
  const services = createServices(newState(), {
    pages: {},
    accountKind: 'consumer',
    grantedScopes: ALL_SCOPES,
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi',
    clock: new VirtualClock(NOW),
    locks: new LockTable().join(),
    toPdf: undefined,
    deliver: () => undefined,
    ui: { menus: [], messages: [], dialogs: [] },
    ids: new IdSource('test'),
    warn: () => undefined,
  });
  return Object.keys(services);
}

test.each(methods())('%s has an estimated duration', (method) => {
  expect(estimateMs(method, 0)).toBeGreaterThan(0);
});

test('a larger payload takes longer where it is sent to a service', () => {
  expect(estimateMs('sheets.spreadsheets.batchUpdate', 2_000_000)).toBeGreaterThan(
    estimateMs('sheets.spreadsheets.batchUpdate', 1000),
  );
});

test('a method nobody has thought of is no free one', () => {
  expect(() => estimateMs('calendar.events.list', 0)).toThrow(/No time estimate/);
});
