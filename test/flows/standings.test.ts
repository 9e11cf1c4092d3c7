// The way of submissions through the office's week, on the real bundle: ticked, returned, sent again, approved, locked, opened.

import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { TABS } from '../../src/messages/tabs';
import { filledDistrict, type PreparedDistrict } from './district';
import { Week } from './week';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(16));
  const codeOf = (wanted: string) => prepared.district.filled.find(({ truth }) => truth.state === wanted)?.code ?? '';
  [SENT, EMPTY] = [codeOf('submitted'), codeOf('empty')];
});

let SENT: string;
let EMPTY: string;

const REASON = { reason: 'Số người ở dòng 3 chưa khớp', cells: 'E12, e13', deadline: '15/10/2021' };

test('a unit goes all the way, and the journal tells it', () => {
  const week = new Week(prepared.addIn, prepared.copy());

  week.run('2021-10-09T17:00', 'checkReports');
  expect(week.standing(SENT)).toBe('submitted');

  expect(week.act('2021-10-11T08:00', 'return', [SENT], REASON)).toMatchObject({ ok: true });
  expect(week.standing(SENT)).toBe('returned');
  expect(week.form(SENT)).toMatchObject({ submit: { value: false }, sentAt: { value: null } });
  expect(week.tracked(SENT)).toMatchObject({ 'Trạng thái': 'Trả lại', 'Ghi chú': 'Gửi lại chậm nhất ngày 15/10/2021' });

  week.tick('2021-10-12T09:30', SENT, 'submit', true);
  expect(week.form(SENT).sentAt?.value).toMatch(/^Lúc 12\/10\/2021 09:30/);
  week.run('2021-10-13T08:00', 'summarizeReports');
  expect(week.standing(SENT)).toBe('submitted');
  expect(week.tracked(SENT)).toMatchObject({ 'Gửi lúc': '12/10/2021 09:30', 'Thời hạn': 'Đúng hạn' });

  week.act('2021-10-13T09:00', 'approve', [SENT]);
  week.act('2021-10-13T09:05', 'lock', [SENT]);
  expect(week.standing(SENT)).toBe('locked');

  week.tick('2021-10-13T10:00', SENT, 'unlock', true);
  week.run('2021-10-13T11:00', 'checkReports');
  expect(week.tracked(SENT)).toMatchObject({ 'Trạng thái': 'Yêu cầu mở khóa', 'Ghi chú': 'Chờ cơ quan mở khóa' });

  week.act('2021-10-13T12:00', 'refuseUnlock', [SENT], { reason: 'Đã tổng hợp xong' });
  expect(week.standing(SENT)).toBe('locked');
  expect(week.form(SENT).unlock?.value).toBe(false);

  week.act('2021-10-13T13:00', 'unlock', [SENT], { ...REASON, deadline: '2021-10-14' });
  expect(week.standing(SENT)).toBe('returned');

  const told = week.changes().filter(({ unitCode }) => unitCode === SENT);
  expect(told.map(({ action, from, to, at }) => `${at.date} ${action} ${from} ${to}`)).toEqual([
    '2021-10-09 send open submitted',
    '2021-10-11 return submitted returned',
    '2021-10-13 send returned submitted',
    '2021-10-13 approve submitted approved',
    '2021-10-13 lock approved locked',
    '2021-10-13 requestUnlock locked unlockRequested',
    '2021-10-13 refuseUnlock unlockRequested locked',
    '2021-10-13 unlock locked returned',
  ]);
  expect(told.every(({ user, reason }) => user !== '' && reason !== '')).toBe(true);
});

test('the unit is written to: reason, cells with links, new deadline', () => {
  const week = new Week(prepared.addIn, prepared.copy());
  week.run('2021-10-09T17:00', 'checkReports');
  week.act('2021-10-11T08:00', 'return', [SENT], REASON);

  const [mail, ...others] = week.state.mail.sent;
  expect(others).toEqual([]);
  expect(mail?.subject).toBe('[Trả lại báo cáo] Tuần lễ HTSĐ năm 2021 - Ủy ban nhân dân thị trấn Kim Bài');
  expect(mail?.body).toContain('Lý do: Số người ở dòng 3 chưa khớp.');
  expect(mail?.body).toContain('Ô E13');
  expect(mail?.body).toContain('&range=E12');
  expect(mail?.body).toContain('chậm nhất ngày 15/10/2021');
});

test('a unit that no letter reaches is named: it has to be told in another way', () => {
  const week = new Week(prepared.addIn, prepared.ownCopy());
  week.run('2021-10-09T17:00', 'checkReports');
  const roster = week.state.spreadsheet.sheets.find(({ properties }) => properties.title === TABS.roster);
  const row = roster?.rows.find((cells) => cells[0]?.userEnteredValue?.stringValue === SENT);
  if (row !== undefined) row[5] = null;

  const { message } = week.act('2021-10-11T08:00', 'return', [SENT], REASON);

  expect(message).toContain('Thư báo chưa tới 1 đơn vị: Ủy ban nhân dân thị trấn Kim Bài;');
  expect(week.state.mail.sent).toEqual([]);
  expect(week.standing(SENT)).toBe('returned');
});

test('what does not fit is refused with a sentence, and nothing of that unit is changed', () => {
  const week = new Week(prepared.addIn, prepared.copy());
  week.run('2021-10-09T17:00', 'checkReports');
  const before = JSON.stringify(week.state.spreadsheet);

  const outcome = week.act('2021-10-11T08:00', 'approve', [EMPTY, 'XX999']);

  expect(outcome.standings).toEqual({ changed: [], refused: [EMPTY, 'XX999'] });
  expect(outcome.message).toContain('đang ở trạng thái "Chưa gửi" nên không thể duyệt');
  expect(outcome.message).toContain('mang mã XX999');
  expect(JSON.stringify(week.state.spreadsheet)).toBe(before);
});

test('what is changed after it was approved has to be approved again', () => {
  const week = new Week(prepared.addIn, prepared.copy());
  week.run('2021-10-09T17:00', 'checkReports');
  week.act('2021-10-11T08:00', 'approve', [SENT]);
  const note = week.form(SENT).rows[0]?.note.place ?? '';

  week.typeQuietly(SENT, note, 'Bổ sung ghi chú');
  week.run('2021-10-11T09:00', 'checkReports');

  expect(week.standing(SENT)).toBe('submitted');
  expect(week.changes().at(-1)?.reason).toContain('Nội dung đã thay đổi sau khi được duyệt.');
});

test('an error that comes up after sending takes the submission back, and its going brings it on again', () => {
  const week = new Week(prepared.addIn, prepared.copy());
  week.run('2021-10-09T17:00', 'checkReports');
  const people = week.form(SENT).rows[0]?.people;

  week.typeQuietly(SENT, people?.place ?? '', 'toàn trường');
  week.run('2021-10-10T08:00', 'checkReports');
  expect(week.standing(SENT)).toBe('open');
  expect(week.tracked(SENT)['Trạng thái']).toBe('Chưa gửi: còn lỗi');

  week.typeQuietly(SENT, people?.place ?? '', String(people?.value));
  week.run('2021-10-10T09:00', 'checkReports');
  expect(week.standing(SENT)).toBe('submitted');
});

test('a moment that cannot be true is not believed', () => {
  const week = new Week(prepared.addIn, prepared.copy());
  week.run('2021-10-10T08:00', 'checkReports');
  const { sentAt, submit, nil } = week.form(EMPTY);

  week.typeQuietly(EMPTY, nil.place, true);
  week.typeQuietly(EMPTY, submit.place, true);
  week.typeQuietly(EMPTY, sentAt?.place ?? '', 'Lúc 08/10/2021 07:00');
  week.run('2021-10-11T08:00', 'checkReports');

  expect(week.tracked(EMPTY)).toMatchObject({ 'Gửi lúc': '11/10/2021 08:00', 'Thời hạn': 'Muộn 2 ngày' });
});

test('a tick taken away takes the moment with it, and the submission back', () => {
  const week = new Week(prepared.addIn, prepared.copy());
  week.tick('2021-10-08T10:00', EMPTY, 'nil', true);
  week.tick('2021-10-08T10:01', EMPTY, 'submit', true);
  week.run('2021-10-08T11:00', 'checkReports');
  expect(week.standing(EMPTY)).toBe('nil');
  expect(week.tracked(EMPTY)['Gửi lúc']).toBe('08/10/2021 10:01');

  week.tick('2021-10-08T12:00', EMPTY, 'submit', false);
  week.run('2021-10-08T13:00', 'checkReports');
  expect(week.standing(EMPTY)).toBe('open');
  expect(week.form(EMPTY).sentAt?.value).toBeNull();
});

test('the bulletin names who is missing, and nobody else', () => {
  const week = new Week(prepared.addIn, prepared.copy());
  week.run('2021-10-09T17:00', 'checkReports');

  const { message } = week.run('2021-10-11T08:00', 'showBulletin');

  expect(message).toContain('- Đã báo cáo: 12/16 đơn vị (75,0%).');
  expect(message).toContain('UBND Tam Hưng; UBND Thanh Văn');
  expect(message).not.toContain('UBND Kim Bài');
});
