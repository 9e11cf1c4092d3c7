// Thiết lập between its writes.

import { proposeSetUp } from '../../src/commands/set-up';
import { office, UNITS } from './office';

/** So small that every tab comes with a write of its own. */
const LARGEST_WRITE = 1;

test('says what it is going to make before it makes it', () => {
  const { services, deeds } = office();

  const { question = '' } = proposeSetUp(services);

  expect(question).toContain('tạo 7 trang của cơ quan tổng hợp: Tổng hợp, Theo dõi, Lỗi cần sửa');
  expect(question).toContain('Trang "Cự Khê", ô B10:B24: đặt lại quy tắc nhập');
  expect(question).toMatch(/phục hồi \d+ chỗ:[\s\S]* và \d+ chỗ khác \(ghi ở trang "Nhật ký"\)\./);
  expect(question).toContain('Nội dung đơn vị đã nhập được giữ nguyên.');
  expect(deeds).toEqual([]);
});

test('tells how far it is between two writes', () => {
  const { services } = office();
  const told: string[] = [];
  const screen = { ...services.screen, progress: (text: string) => told.push(text) };

  proposeSetUp({ ...services, screen }, { largestWrite: LARGEST_WRITE }).perform();

  expect(told[0]).toMatch(/^Thiết lập: đã xong 1\/\d+ phần việc\.\.\.$/);
  expect(told.length).toBeGreaterThanOrEqual(UNITS.length);
});

test('begins no write when the time that Google gives is nearly over, and asks to be run again', () => {
  const { services, deeds } = office();
  const late = { ...services, elapsedMs: () => 5 * 60_000 };

  const { message } = proposeSetUp(late, { largestWrite: LARGEST_WRITE }).perform();

  expect(deeds.filter(({ kind }) => kind === 'write')).toHaveLength(1);
  expect(message).toMatch(/^Đã làm 1\/\d+ phần việc thì gần hết thời gian Google cho phép\. Hãy bấm Thiết lập lần nữa/);
});

test('refuses a user whom Google does not name', () => {
  const { services, deeds } = office();

  expect(() => proposeSetUp({ ...services, user: () => '' })).toThrow('blankUser');
  expect(deeds).toEqual([]);
});
