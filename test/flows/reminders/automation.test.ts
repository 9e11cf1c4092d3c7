// Automatic reminding: one trigger of one person, handed over, switched off, and watched.

import type { Json } from '../../../local/google/api';
import type { EngineState } from '../../../local/google/state';
import { ALL_SCOPES } from '../../../local/runtime/authorization';
import { type BuiltAddIn, OFFICE, sampleUnits } from '../../../samples/thanh-oai-2021/prepare';
import { OFFICE_SHEET_IDS } from '../../../src/sheets/contract';
import { builtAddIn, engineOn, setUpWith } from '../district';
import { copyState, textOfState } from '../shared-state';
import { Days, remindersIn } from './days';

const OFFICER = 'can-bo@example.org';
const UNITS = sampleUnits(3);

let addIn: BuiltAddIn;
let prepared: EngineState;
const start = () => new Days(addIn, copyState(prepared));

beforeAll(async () => {
  addIn = await builtAddIn();
  prepared = setUpWith(addIn, UNITS, { officeUsers: OFFICER });
  prepared.spreadsheet.editors = [OFFICER];
});

const triggersOf = ({ state }: Days) =>
  state.triggers.map(({ owner, handler, schedule: { everyDays, atHour, nearMinute } }) => [
    owner,
    handler,
    everyDays,
    `${atHour}:${nearMinute}`,
  ]);
const messageOf = (outcome: { [key: string]: Json }) => String(outcome.message);

/** The line of Theo dõi. */
function line(days: Days): string {
  const tab = days.snapshot().tabs.find(({ sheetId }) => sheetId === OFFICE_SHEET_IDS.tracking);
  const heads = Array.from({ length: 8 }, (_unused, row) => tab?.cell(row, 0).shown ?? '');
  return heads.find((words) => words.startsWith('Nhắc tự động:')) ?? '';
}

/** The first item of the menu on opening. */
function firstItem(days: Days, now: string): unknown {
  const engine = days.engine(now);
  engine.open();
  return engine.menus[0]?.entries[0];
}

const DAILY = { caption: 'Tổng hợp (cả quy trình)', functionName: 'runWholeCycle' };
const notice = (caption: string) => ({ caption, functionName: 'showTracking' });
const setting = (days: Days, label: string, value: string) => {
  const tab = days.snapshot().tabs.find(({ sheetId }) => sheetId === OFFICE_SHEET_IDS.settings);
  const row = Array.from({ length: tab?.height ?? 0 }, (_unused, i) => i).find((i) => tab?.cell(i, 0).shown === label);
  days.typeOnTab(OFFICE_SHEET_IDS.settings, `B${(row ?? 0) + 1}`, value);
};

describe('Bật nhắc tự động', () => {
  test('installs one trigger, however often it is clicked', () => {
    const days = start();

    const messages = ['09:00', '09:01', '10:00'].map((time) =>
      messageOf(days.run(`2021-10-04T${time}`, 'startAutoReminders')),
    );

    expect(triggersOf(days)).toEqual([[OFFICE, 'remindDaily', 1, '7:45']]);
    expect(messages[0]).toContain(`Đã bật nhắc tự động: hằng ngày vào khoảng 07:45, do ${OFFICE} phụ trách.`);
    expect(messages.slice(1).map((message) => message.includes('không có gì thay đổi'))).toEqual([true, true]);
    expect(days.journal().filter(({ kind }) => kind === 'automation')).toHaveLength(1);
    expect(line(days)).toBe(
      `Nhắc tự động: ${OFFICE} phụ trách từ 04/10/2021 09:00, hằng ngày vào khoảng 07:45. Chưa chạy lần nào.`,
    );
  });

  test('follows the hours of the settings, and puts back a trigger that was removed by hand or doubled', () => {
    const days = start();
    days.switchOn('2021-10-04T09:00');

    setting(days, 'Giờ gửi thư', '8h00-11h30');
    days.switchOn('2021-10-04T09:05');
    expect(triggersOf(days)).toEqual([[OFFICE, 'remindDaily', 1, '8:15']]);

    days.state.triggers.length = 0;
    days.switchOn('2021-10-04T09:10');
    expect(triggersOf(days)).toHaveLength(1);

    days.state.triggers.push({ ...(days.state.triggers[0] as EngineState['triggers'][number]), uniqueId: '99' });
    days.switchOn('2021-10-04T09:15');
    expect(triggersOf(days)).toHaveLength(1);
  });

  test('by somebody else says who looks after it, and installs nothing', () => {
    const days = start();
    days.switchOn('2021-10-04T09:00');

    const outcome = days.run('2021-10-04T10:00', 'startAutoReminders', [], OFFICER);

    expect(messageOf(outcome)).toContain(`đang do ${OFFICE} phụ trách`);
    expect(triggersOf(days)).toEqual([[OFFICE, 'remindDaily', 1, '7:45']]);
  });

  test('without all permissions asks for them first, and changes nothing', () => {
    const days = start();
    const grantedScopes = ALL_SCOPES.filter((scope) => !scope.endsWith('script.send_mail'));
    const engine = engineOn(addIn, days.state, { grantedScopes });

    expect(engine.run('startAutoReminders')).toMatchObject({ ok: false });
    expect(textOfState(days.state) === textOfState(prepared)).toBe(true);
  });
});

test('each day leaves a sign of life, with what it did', () => {
  const days = start();
  days.switchOn('2021-10-07T20:00');

  days.pass(8);
  expect(line(days)).toBe(
    `Nhắc tự động: ${OFFICE} phụ trách từ 07/10/2021 20:00, hằng ngày vào khoảng 07:45. ` +
      `Lần chạy gần nhất lúc 08/10/2021 07:45 dưới tài khoản ${OFFICE}: Đã gửi 3 thư nhắc.`,
  );
  days.pass(9);
  expect(line(days)).toContain('09/10/2021 07:45');
  expect(line(days)).toContain('Hôm nay không phải ngày làm việc nên không gửi thư nhắc');
  expect(firstItem(days, '2021-10-09T12:00')).toEqual(DAILY);
});

test('when it has not run for more than a day, menu and Theo dõi say so, until it is switched on again', () => {
  const days = start();
  days.switchOn('2021-10-07T20:00');
  days.pass(8);
  days.state.triggers.length = 0;

  expect(firstItem(days, '2021-10-09T09:00')).toEqual(DAILY);
  expect(firstItem(days, '2021-10-09T10:00')).toEqual(
    notice('Nhắc tự động không chạy đã quá một ngày; xem trang "Theo dõi".'),
  );
  days.run('2021-10-09T10:00', 'summarizeReports');
  expect(line(days)).toContain('CẢNH BÁO: đã quá một ngày không chạy');

  days.switchOn('2021-10-09T10:05');
  expect(triggersOf(days)).toHaveLength(1);
  expect(firstItem(days, '2021-10-09T10:10')).toEqual(DAILY);
});

describe('Chuyển người phụ trách nhắc', () => {
  test('moves it: the trigger of the one before removes itself without a mail, the new one sends', () => {
    const days = start();
    days.switchOn('2021-10-07T20:00');

    const outcome = days.run('2021-10-07T21:00', 'takeOverAutoReminders', [], OFFICER);

    expect(messageOf(outcome)).toContain(`${OFFICER} đã nhận phụ trách nhắc tự động thay ${OFFICE}`);
    expect(triggersOf(days).map(([owner]) => owner)).toEqual([OFFICE, OFFICER]);
    const firings = days.pass(8);
    expect(firings.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(triggersOf(days).map(([owner]) => owner)).toEqual([OFFICER]);
    expect(remindersIn(days.state).map(({ from }) => from)).toEqual([OFFICER, OFFICER, OFFICER]);
    expect(line(days)).toContain(`dưới tài khoản ${OFFICER}: Đã gửi 3 thư nhắc.`);
    days.pass(11);
    expect(remindersIn(days.state)).toHaveLength(6);
  });

  test('where it is off, there is nothing to take over', () => {
    const days = start();

    expect(messageOf(days.run('2021-10-07T21:00', 'takeOverAutoReminders'))).toContain('chưa bật');
    expect(textOfState(days.state) === textOfState(prepared)).toBe(true);
  });
});

describe('Tắt nhắc tự động', () => {
  test('removes the own trigger', () => {
    const days = start();
    days.switchOn('2021-10-07T20:00');

    expect(messageOf(days.run('2021-10-07T21:00', 'stopAutoReminders'))).toBe('Đã tắt nhắc tự động.');
    expect(triggersOf(days)).toEqual([]);
    expect(line(days)).toBe('Nhắc tự động: chưa bật.');
    expect(firstItem(days, '2021-10-20T10:00')).toEqual(DAILY);
  });

  test('stops that of somebody else, which removes itself', () => {
    const days = start();
    days.switchOn('2021-10-07T20:00');

    days.run('2021-10-07T21:00', 'stopAutoReminders', [], OFFICER);
    days.pass(8);

    expect(triggersOf(days)).toEqual([]);
    expect(days.state.mail.sent).toEqual([]);
  });
});

describe('a run that cannot do its work', () => {
  const failures = (days: Days) => days.state.mail.sent.filter(({ subject }) => subject.startsWith('[Nhắc tự động]'));

  test('under somebody who is of the office no more is mailed to the office, and told in Theo dõi and menu', () => {
    const days = start();
    days.run('2021-10-07T20:00', 'startAutoReminders', [], OFFICER);
    setting(days, 'Người của cơ quan', '');

    const [firing] = days.pass(8);

    expect(firing?.error).toBeDefined();
    expect(failures(days).map(({ to }) => to)).toEqual([[OFFICE]]);
    expect(failures(days)[0]?.body).toContain(`${OFFICER} không có trong danh sách người của cơ quan`);
    expect(days.journal().at(-1)).toMatchObject({ kind: 'automation', result: 'failed', user: OFFICER });
    days.run('2021-10-08T09:00', 'summarizeReports');
    expect(line(days)).toContain('CẢNH BÁO: người phụ trách không còn trong danh sách');
    expect(firstItem(days, '2021-10-08T09:05')).toEqual(
      notice('Người phụ trách nhắc tự động không còn thuộc cơ quan; xem trang "Theo dõi".'),
    );
  });

  test('without a permission says which account has to grant it', () => {
    const days = start();
    days.switchOn('2021-10-07T20:00');
    const engine = engineOn(addIn, days.state, {
      now: new Date('2021-10-08T06:00:00+07:00'),
      grantedScopes: ALL_SCOPES.filter((scope) => !scope.endsWith('drive.file')),
    });

    const [firing] = engine.tick(new Date('2021-10-08T18:00:00+07:00'));

    expect(firing?.error).toBeDefined();
    expect(failures(days)[0]?.body).toContain('chưa cấp đủ quyền cho tiện ích nên không gửi được thư nhắc');
    expect(engine.log.map(({ text: words }) => words).join()).toContain('chưa cấp đủ quyền');
    expect(remindersIn(days.state)).toEqual([]);
  });

  test('with settings that cannot be read is mailed to whoever owns the workbook', () => {
    const days = start();
    days.switchOn('2021-10-07T20:00');
    setting(days, 'Hạn nộp báo cáo', 'mai');

    days.pass(8);

    expect(failures(days).map(({ to }) => to)).toEqual([[OFFICE]]);
    expect(failures(days)[0]?.body).toContain('mục "Hạn nộp báo cáo" ghi "mai" không phải là ngày có thật');
  });

  test('and goes well the next day: the warning is gone', () => {
    const days = start();
    days.switchOn('2021-10-07T20:00');
    setting(days, 'Hạn nộp báo cáo', 'mai');
    days.pass(8);
    setting(days, 'Hạn nộp báo cáo', '10/10/2021');
    days.run('2021-10-08T09:00', 'summarizeReports');
    expect(line(days)).toContain('CẢNH BÁO: lần chạy gần nhất không thành công');

    days.pass(9);

    expect(line(days)).not.toContain('CẢNH BÁO');
  });
});
