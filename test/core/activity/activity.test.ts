// Which lines of a table are data, and which words name an activity.

import { createCatalogue } from '../../../src/core/activity/catalogue';
import { classifyRow, isEmpty } from '../../../src/core/activity/classify-row';
import type { TypedValue } from '../../../src/core/quantity/parse-quantity';
import type { TypedRow } from '../../../src/core/submission/form';
import { BANNERS, CONTEST, catalogue, cell, row, TRAINING } from '../../support/core-builders';

type Values = Partial<Record<keyof TypedRow, TypedValue>>;

test.each<[string, Values]>([
  ['groupHeading', { index: 'I', activity: 'Công tác tuyên truyền' }],
  ['groupHeading', { index: 'A', activity: 'KHỐI TRƯỜNG HỌC' }],
  ['groupHeading', { index: 'IV.', activity: 'Cuộc thi' }],
  ['data', { index: 'I', activity: 'Công tác tuyên truyền', people: 20 }],
  ['data', { index: 'I', activity: 'Công tác tuyên truyền', organizer: 'Nhà trường' }],
  ['total', { index: '', activity: 'Cộng:' }],
  ['total', { index: 'Tổng', activity: '' }],
  ['total', { activity: 'TỔNG CỘNG', classes: 12, people: 300 }],
  ['total', { activity: 'Tổng cộng toàn trường', classes: 12, people: 300 }],
  ['total', { activity: 'Tổng cộng (1 + 2 + 3)', classes: 12 }],
  ['total', { index: 'Cộng:', classes: 12 }],
  ['total', { activity: 'Cộng II', classes: 12 }],
  ['total', { activity: 'Cộng nhóm 2', classes: 12 }],
  ['total', { activity: 'Tổng số lớp, người', classes: 12 }],
  ['total', { organizer: 'Tổng cộng', classes: 12 }],
  ['data', { activity: 'Cộng đồng học tập', classes: 12 }],
  ['groupHeading', { activity: 'II. Các cuộc thi, hội thi' }],
  ['groupHeading', { activity: 'B) Khối trường học' }],
  ['data', { activity: 'II. Các cuộc thi, hội thi', people: 30 }],
  ['misplaced', { index: 'Ghi chú thêm của trường' }],
  ['footer', { index: 'Kim Bài, ngày 08 tháng 10 năm 2021' }],
  ['data', { activity: 'Tổng kết tuần lễ', classes: 1, people: 30 }],
  ['data', { activity: 'Tổng số sách quyên góp', classes: 120 }],
  ['data', { activity: 'Cộng tác viên thư viện', people: 12 }],
  ['blank', { index: '...', activity: '' }],
  ['blank', { index: '1', activity: '' }],
  ['blank', {}],
  ['blank', { index: 2, activity: '……', organizer: '....' }],
  ['blank', { index: 2, organizer: 'Trường A' }],
  ['footer', { activity: 'Thủ trưởng đơn vị (Ký, đóng dấu)' }],
  ['footer', { activity: 'Người lập biểu' }],
  ['footer', { activity: 'Ký tên, đóng dấu' }],
  ['footer', { activity: 'TM. ỦY BAN NHÂN DÂN' }],
  ['footer', { activity: 'Kim Bài, ngày 08 tháng 10 năm 2021' }],
  ['footer', { activity: 'Kim Bài, ngày ... tháng ... năm 2021' }],
  ['footer', { people: 'Phó Hiệu trưởng' }],
  ['footer', { activity: 'Người lập biểu', people: 'Thủ trưởng đơn vị' }],
  ['footer', { note: 'Thanh Oai, ngày 08 tháng 10 năm 2021' }],
  ['data', { activity: 'Chủ tịch xã phát động', people: 90 }],
  ['data', { activity: 'Hiệu trưởng nói chuyện đầu tuần' }],
  ['data', { activity: 'Nói chuyện chuyên đề, ngày 05 tháng 10' }],
  ['data', { activity: 'Tập huấn', organizer: 'Hiệu trưởng' }],
  ['columnNumbers', { index: '(1)', activity: '(2)', organizer: '(3)', classes: '(4)' }],
  ['columnNumbers', { index: 1, activity: 2, organizer: 3, classes: 4, people: 5, note: 6 }],
  ['columnNumbers', { index: 'A', activity: 'B', organizer: 'C', classes: 1, people: 2 }],
  ['columnNumbers', { organizer: '(3)', classes: '(4)' }],
  ['data', { index: 1, classes: 2, people: 60 }],
  ['data', { activity: 'Tập huấn' }],
  ['data', { classes: 3 }],
  ['data', { note: 'trực tuyến', activity: 'Tập huấn' }],
])('%s: %j', (kind, values) => {
  expect(classifyRow(row(values))).toBe(kind);
});

test.each<[TypedValue, boolean]>([
  [null, true],
  ['', true],
  ['\u00a0', true],
  ['......', true],
  ['… … …', true],
  ['____', true],
  ['0', false],
  [0, false],
  [false, false],
  ['-', false],
  [{ error: '#REF!' }, false],
])('%j is an empty cell: %s', (value, expected) => {
  expect(isEmpty(cell(value))).toBe(expected);
});

test.each([
  ['Tập huấn kỹ năng số', TRAINING],
  ['- TẬP HUẤN KĨ NĂNG SỐ;', TRAINING],
  ['tập huấn kns', TRAINING],
  ['treo bǎng rôn', BANNERS],
  ['Cuộc thi đọc sách'.normalize('NFD'), CONTEST],
  ['Tập huấn', undefined],
  ['', undefined],
])('"%s" is looked up in the catalogue by its words', (typed, expected) => {
  const match = catalogue.match(typed);

  expect(match.kind === 'known' ? match.activity : undefined).toBe(expected);
});

test('of two activities with the same spelling the first is found', () => {
  const other = { ...CONTEST, otherSpellings: ['Tập huấn KNS'] };
  const two = createCatalogue([{ name: 'Nhóm', activities: [TRAINING, other] }]);

  expect(two.match('tập huấn kns')).toMatchObject({ kind: 'known', activity: TRAINING });
});
