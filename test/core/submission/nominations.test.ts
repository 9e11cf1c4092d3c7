// Which lines of the list are nominations, of what kind they are, and what is asked about them.

import type { TypedNomination } from '../../../src/core/submission/form';
import { cell, cleanForm, nomination, report } from '../../support/core-builders';

const BLANK = { name: null, position: null, kind: null, award: null, achievement: null };
const only = (field: keyof TypedNomination, value: string) => nomination({ ...BLANK, [field]: value });

function read(...nominations: TypedNomination[]) {
  const { nominations: found, problems } = report(cleanForm({ nominations }));
  return { found: found.map(({ name, kind }) => [name, kind]), codes: problems.map(({ code }) => code) };
}

test.each([
  'Không',
  'Không có',
  'Không đề nghị.',
  '-',
  'Tập thể',
  'I. Tập thể',
  'II. Cá nhân:',
  'B. CÁ NHÂN (02 người)',
  'Cộng: 01 cá nhân',
  'Tổng cộng: 01 tập thể, 02 cá nhân',
  'HIỆU TRƯỞNG',
  'Người lập',
  'Kim Bài, ngày 08 tháng 10 năm 2021',
])('a line that only says %j is no nomination', (words) => {
  expect(read(nomination(), only('name', words))).toEqual({ found: [['Trường A', 'Tập thể']], codes: [] });
});

test('who signs below his office is not nominated, and whoever stands in a full line is', () => {
  const signed = [only('kind', 'HIỆU TRƯỞNG'), only('kind', 'Trần Văn Bình')];

  expect(read(...signed, nomination()).found).toEqual([['Trường A', 'Tập thể']]);
});

test('a name alone is a nomination that lacks the rest', () => {
  expect(read(only('name', 'Tổ Khoa học'))).toEqual({ found: [['Tổ Khoa học', '']], codes: ['nominationIncomplete'] });
});

test('the head of a group says of what kind its lines are, unless they say it themselves', () => {
  const lines = [
    only('name', 'I. Tập thể'),
    nomination({ name: 'Lớp 5A', kind: null }),
    only('name', 'II. Cá nhân'),
    nomination({ name: 'Nguyễn Thị An', kind: null }),
    nomination({ name: 'Tổ Khoa học' }),
  ];

  expect(read(...lines)).toEqual({
    found: [
      ['Lớp 5A', 'Tập thể'],
      ['Nguyễn Thị An', 'Cá nhân'],
      ['Tổ Khoa học', 'Tập thể'],
    ],
    codes: [],
  });
});

test('a head merged across the table is a head', () => {
  const { name } = only('name', 'Cá nhân');
  const merged = { name, position: name, kind: name, award: name, achievement: name };

  expect(read(merged, nomination({ kind: null })).found).toEqual([['Trường A', 'Cá nhân']]);
});

test.each([
  ['TT', 'Tập thể'],
  ['tập thể', 'Tập thể'],
  ['CN', 'Cá nhân'],
  ['CÁ NHÂN', 'Cá nhân'],
])('the kind %j is %j', (typed, kind) => {
  expect(read(nomination({ kind: typed }))).toEqual({ found: [['Trường A', kind]], codes: [] });
});

test.each([
  ['Nguyễn Thị An\nTrần Văn Bình', 'Cá nhân', true],
  ['Nguyễn Thị An; Trần Văn Bình', 'Cá nhân', true],
  ['1. Nguyễn Thị An\n2. Trần Văn Bình', 'Cá nhân', true],
  ['Cô Hoa và cô Huệ', 'Cá nhân', true],
  ['Cô Hoa, thầy Hùng', 'Cá nhân', true],
  ['Nguyễn Thị An, Trần Văn Bình', 'Cá nhân', true],
  ['Nguyễn Thị An\nGiáo viên', 'Cá nhân', false],
  ['Nguyễn Thị An, Giáo viên', 'Cá nhân', false],
  ['Trường Tiểu học Kim Bài, Thanh Oai', 'Tập thể', false],
  ['Nguyễn Thị An\n(sinh năm 1980)', 'Cá nhân', false],
  ['Trường Tiểu học\nKim Bài', 'Tập thể', false],
  ['Tổ Toán và Khoa học tự nhiên', 'Tập thể', false],
  ['Hội Cha và Mẹ học sinh', 'Tập thể', false],
  ['Đ/c Nguyễn Thị An (SN 1980)', 'Cá nhân', false],
])('%j, %s: several names in one cell: %j', (name, kind, isSeveral) => {
  expect(read(nomination({ name, kind })).codes).toEqual(isSeveral ? ['nominationSeveral'] : []);
});

test('two people of one name in different posts are two', () => {
  const person = { name: 'Nguyễn Thị An', kind: 'Cá nhân', position: 'Giáo viên' };

  expect(read(nomination(person), nomination({ ...person, position: 'Kế toán' })).codes).toEqual([]);
  expect(read(nomination(person), nomination({ ...person, award: 'Bằng khen' })).codes).toEqual([
    'duplicateNomination',
  ]);
});

test('what is missing is said, once for a line; a column that is not there is asked about at the name', () => {
  const lacking = { ...nomination({ achievement: null }), award: cell(null, 'B50', { isAbsent: true }) };
  const { problems } = report(cleanForm({ nominations: [lacking] }));

  expect(problems).toEqual([
    { code: 'nominationIncomplete', place: 'A50', params: { missing: 'award', name: 'Trường A', typed: '' } },
  ]);
});
