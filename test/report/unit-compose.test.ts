// What a unit typed -> what its paper says: nothing lost, figures as they were added.

import { initialSettings } from '../../src/commands/setup-settings';
import type { Form } from '../../src/core/submission/form';
import type { UnitReport } from '../../src/core/submission/report';
import { composeUnitReport } from '../../src/report/unit-compose';
import { blankForm, cell, cleanForm, goodRow, nomination, report, row, unit } from '../support/core-builders';

const settings = initialSettings();
const compose = (form: Form, changes: Partial<UnitReport> = {}) =>
  composeUnitReport({ ...report(form), ...changes }, settings);
const linesOf = (form: Form) =>
  compose(form).table.blocks.flatMap(({ heading, lines }) => [
    ...(heading === undefined ? [] : [['*', heading.index, heading.activity, heading.classes, heading.people]]),
    ...lines.map(({ index, activity, classes, people }) => [index, activity, classes, people]),
  ]);

test('headings, sub-totals over their lines and remarks of the unit stand where they were typed; its total is worked out', () => {
  const rows = [
    row({ index: 'I', activity: 'Các lớp tập huấn' }, 10),
    goodRow({ index: null }, 11),
    row({ index: 'II', activity: 'Các cuộc thi', classes: 1, people: 30 }, 12),
    goodRow({ index: '1', activity: 'Cuộc thi đọc sách', classes: 1, people: 30 }, 13),
    row({ activity: 'Không tổ chức hoạt động nào' }, 14),
    row({ activity: 'Tổng cộng', classes: 3, people: 90 }, 15),
  ];

  expect(linesOf(cleanForm({ rows }))).toEqual([
    ['*', 'I', 'Các lớp tập huấn', '', ''],
    ['1', 'Tập huấn kỹ năng số', '2', '60'],
    ['*', 'II', 'Các cuộc thi', '1', '30'],
    ['1', 'Cuộc thi đọc sách', '1', '30'],
    ['', 'Không tổ chức hoạt động nào', '', ''],
  ]);
  expect(compose(cleanForm({ rows })).table).toMatchObject({ classes: '3', people: '90' });
});

test('a figure stands as understood, with its unit where it is set apart, and as typed where it is not clear', () => {
  const rows = [
    goodRow({ classes: '02 lớp', people: '1200 HS' }, 10),
    goodRow({ index: 2, activity: 'Treo băng rôn', classes: 15, people: 0 }, 11),
    goodRow({ index: 3, activity: 'Cuộc thi đọc sách', classes: 1, people: '50-60' }, 12),
  ];
  const form = cleanForm({ rows });

  expect(linesOf(form).map(([, , classes, people]) => [classes, people])).toEqual([
    ['2', '1.200'],
    ['15 băng rôn', '0'],
    ['1', '50-60'],
  ]);
  expect(compose(form).figures).toEqual([
    'Đơn vị đã tổ chức 03 hoạt động, trong đó có 03 lớp, cuộc thi; tổng cộng 1.200 lượt người tham gia.',
    'Số liệu tính riêng, không cộng vào dòng Tổng cộng: 15 băng rôn.',
    'Trong bảng có 01 dòng có số liệu chưa rõ, được ghi lại nguyên văn và chưa cộng vào dòng Tổng cộng.',
  ]);
});

test.each([
  [15_000_000, 'Hội CMHS hỗ trợ 3.000.000đ', ['15.000.000 đồng', 'Hội CMHS hỗ trợ 3.000.000đ', '18.000.000 đồng']],
  ['3 triệu đồng', '5.000.000đ', ['3.000.000 đồng', '5.000.000 đồng', '8.000.000 đồng']],
  ['Không', null, ['Không', '', '0 đồng']],
  ['khoảng năm triệu hoặc hơn', 0, ['khoảng năm triệu hoặc hơn', '0 đồng', '']],
  [null, null, ['', '', '']],
])('money: %j and %j', (state, mobilised, expected) => {
  const { funding } = compose(cleanForm({ stateBudget: cell(state), mobilisedFunds: cell(mobilised) }));

  expect([funding.state, funding.mobilised, funding.total]).toEqual(expected);
});

test('a unit with nothing to report says so under each heading it left blank, and has no table', () => {
  const nil = compose(blankForm({ nil: cell(true), submit: cell(true) }));

  expect([nil.isNil, nil.steering, nil.proposals]).toEqual([true, 'Không phát sinh.', 'Không phát sinh.']);
  expect(compose(cleanForm()).isNil).toBe(false);
});

test('numbers that only rise are counted anew, others stand as typed', () => {
  const numbered = (...indexes: (string | number)[]) => {
    const rows = indexes.map((index) => goodRow({ index, activity: 'Cuộc thi đọc sách' }));
    return compose(cleanForm({ rows })).table.blocks.flatMap(({ lines }) => lines.map(({ index }) => index));
  };

  expect(numbered(2, 3, 5)).toEqual(['1', '2', '3']);
  expect(numbered(1, '', 3)).toEqual(['1', '2', '3']);
  expect(numbered(1, 2, 1)).toEqual(['1', '2', '1']);
  expect(numbered('1.1', '1.2')).toEqual(['1.1', '1.2']);
});

test('what was not sent says why it is a draft', () => {
  const draftOf = (form: Form, changes: Partial<UnitReport> = {}) => compose(form, changes).draft;

  expect(draftOf(cleanForm())).toBe('');
  expect(draftOf(blankForm({ nil: cell(true), submit: cell(true) }))).toBe('');
  expect(draftOf(cleanForm({ submit: cell(false) }))).toBe('Bản nháp: đơn vị chưa gửi báo cáo');
  expect(draftOf(cleanForm({ rows: [goodRow({ people: 'nhiều' })] }))).toMatch(/còn lỗi/);
  expect(draftOf(cleanForm(), { standing: 'returned' })).toMatch(/trả lại/);
});

test('a committee issues under its own name in two lines, any other unit under dots for the agency above it', () => {
  const headOf = (name: string, commune?: string) => {
    const one = { ...report(cleanForm()), unit: unit('X', { name, ...(commune === undefined ? {} : { commune }) }) };
    const { superior, issuer, placeAndDate, authority } = composeUnitReport(one, settings);
    return [superior === '', issuer, placeAndDate, authority];
  };

  expect(headOf('Ủy ban nhân dân xã Cự Khê', 'xã Cự Khê')).toEqual([
    true,
    'ỦY BAN NHÂN DÂN\nXÃ CỰ KHÊ',
    'Cự Khê, ngày ..... tháng ..... năm 2021',
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ]);
  expect(headOf('Trường Mầm non Kim Bài', 'thị trấn Kim Bài')).toEqual([
    false,
    'TRƯỜNG MẦM\u00a0NON KIM BÀI',
    'Kim Bài, ngày ..... tháng ..... năm 2021',
    ['HIỆU TRƯỞNG'],
  ]);
  expect(headOf('Trung tâm học tập cộng đồng xã Cự Khê')[3]).toEqual(['GIÁM ĐỐC']);
  expect(headOf('Nhóm lớp mầm non độc lập tư thục Hoa Sen')[3]).toEqual([expect.stringMatching(/^\.+$/)]);
  expect(headOf('Huyện đoàn Thanh Oai')[3]).toEqual([expect.stringMatching(/^\.+$/)]);
  expect(headOf('Trường Tiểu học Một', 'Phường 1')[2]).toMatch(/^Phường 1, ngày/);
  expect(headOf('Trường Tiểu học Một')[2]).toMatch(/^\.+, ngày/);
});

test('nominations are numbered, and carry all that was typed', () => {
  const { nominations } = compose(
    cleanForm({ nominations: [nomination(), nomination({ name: 'Tổ thư viện', position: 'Trường A' })] }),
  );

  expect(nominations).toEqual([
    { index: '1', name: 'Trường A', position: '', kind: 'Tập thể', award: 'Giấy khen', achievement: 'Tổ chức tốt' },
    {
      index: '2',
      name: 'Tổ thư viện',
      position: 'Trường A',
      kind: 'Tập thể',
      award: 'Giấy khen',
      achievement: 'Tổ chức tốt',
    },
  ]);
});
