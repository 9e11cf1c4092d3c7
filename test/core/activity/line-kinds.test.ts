// Which lines are totals, headings, asides and remarks, by whatever name, and which only look so.

import type { LineKind } from '../../../src/core/activity/classify-lines';
import { classifyLines } from '../../../src/core/activity/classify-lines';
import type { TypedValue } from '../../../src/core/quantity/parse-quantity';
import type { TypedRow } from '../../../src/core/submission/form';
import { cleanForm, goodRow, report, row } from '../../support/core-builders';

type Values = Partial<Record<keyof TypedRow, TypedValue>>;

const LINES = [
  goodRow({ classes: 2, people: 60 }, 10),
  goodRow({ index: 2, activity: 'Cuộc thi đọc sách', people: 41 }, 11),
];

/** What is made of a table that ends with a line. */
function withLast(last: TypedRow, lines: readonly TypedRow[] = LINES) {
  const { totals, problems } = report(cleanForm({ rows: [...lines, last] }));
  return { counted: [totals.classes, totals.people], codes: problems.map(({ code }) => code) };
}

const SUM = { classes: 4, people: 101 };

describe('a line with the sums of the lines above is their total', () => {
  test.each([
    ...['Tổng hợp', 'Tổng toàn trường', 'Tổng nhà trường', 'Tổng (1+2+3+4)', 'Tổng 4 hoạt động', 'Tổng số hoạt động'],
    ...['Tổng các hoạt động', 'Tổng các lớp', 'Tổng số liệu', 'Tổng I+II', 'Tổng A+B', 'Tổng mục I', 'Tổng năm 2021'],
    ...[
      'Tổng kết',
      'T.Cộng',
      'T/cộng',
      'Tong cong',
      'TONG',
      'Total',
      'TS',
      'TC',
      'T.C',
      'Σ',
      '=',
      'Toàn trường',
      'Toàn xã',
    ],
    ...[
      'Tất cả',
      'Lũy kế',
      'Cộng lũy kế',
      'Cộng tổng',
      'Số tổng',
      'Cả tuần',

      'Kết quả chung',
      'Đạt được',
    ],
  ])('%s', (words) => {
    expect(withLast(row({ activity: words, ...SUM }, 12))).toEqual({ counted: [4, 101], codes: [] });
  });

  test.each<[string, Values]>([
    ['of numbers', { index: 'Tổng các hoạt động' }],
    ['of organisers', { organizer: 'Toàn trường' }],
    ['of numbers, in capitals', { index: 'TOÀN TRƯỜNG' }],
  ])('with its words in the column %s', (_column, words) => {
    expect(withLast(row({ ...words, ...SUM }, 12))).toEqual({ counted: [4, 101], codes: [] });
  });

  test('but not where somebody held it, or where the lines above say as little as it does', () => {
    expect(withLast(row({ activity: 'Chạy bộ', organizer: 'Nhà trường', ...SUM }, 12)).counted).toEqual([8, 202]);
    const bare = [
      row({ activity: 'Múa', classes: 1, people: 30 }, 10),
      row({ activity: 'Hát', classes: 1, people: 30 }, 11),
    ];
    expect(withLast(row({ activity: 'Chạy bộ', classes: 2, people: 60 }, 12), bare).counted).toEqual([4, 120]);
  });

  test('and without a name each group may have its own', () => {
    const unnamed = (classes: number, people: number, line: number) => row({ classes, people }, line);
    const rows = [...LINES, unnamed(4, 101, 12), goodRow({ people: 70 }, 13), goodRow({ people: 80 }, 14)];
    expect(withLast(unnamed(4, 150, 15), rows)).toEqual({ counted: [8, 251], codes: [] });
  });
});

test.each(['Tổng các hoạt động', 'Tổng I+II', 'TC', 'Toàn trường', 'Tổng số lớp', 'tong hop', 'Cộng lũy kế'])(
  '%s with other figures is a total that differs',
  (words) => {
    expect(withLast(row({ activity: words, classes: 5, people: 101 }, 12))).toEqual({
      counted: [4, 101],
      codes: ['totalDiffers'],
    });
  },
);

test.each([
  'Tổng số lớp tập huấn kỹ năng số',
  'Tổng cộng 5 lớp xóa mù chữ',
  'Tổng số người dự hội thảo',
  'Cộng tác viên',
])('%s, numbered and organised by somebody, is data where it is no sum', (activity) => {
  const { counted, codes } = withLast(goodRow({ index: 3, activity, classes: 2, people: 50 }, 12));
  expect([counted, codes]).toEqual([[6, 151], ['activityUnknown']]);
});

describe('a line that is no activity is asked about and not counted', () => {
  test.each([
    ...[
      'Trong đó: nữ',
      'Trong đó nữ',
      '- Trong đó: HS',
      '(Trong đó: nữ)',
      'Bình quân',
      'Trung bình mỗi lớp',
      'Tăng/giảm',
    ],
    ...[
      'So với năm 2020',
      'Năm 2020',
      'Kế hoạch',
      'Kế hoạch đề ra',
      'Chỉ tiêu giao',
      'Tỷ lệ đạt',
      'Ví dụ: Lớp tập huấn',
    ],
    ...['(Mẫu) Lớp tập huấn', 'Trong do: nu'],
  ])('%s', (activity) => {
    expect(withLast(row({ activity, classes: 1, people: 30 }, 12))).toEqual({
      counted: [4, 101],
      codes: ['doubtfulLine'],
    });
  });

  test('a heading of another year too, for the lines below it may be of that year', () => {
    expect(withLast(row({ activity: 'Năm 2020' }, 12)).codes).toEqual(['doubtfulLine']);
  });

  test('even where it is all that was typed', () => {
    expect(
      report(cleanForm({ rows: [row({ activity: 'Kế hoạch', classes: 1, people: 30 })] })).problems,
    ).toContainEqual({ code: 'doubtfulLine', place: 'B10', params: { typed: 'Kế hoạch' } });
  });

  test.each(['Tăng cường đọc sách', 'Kế hoạch nhỏ', 'Mẫu giáo vui khỏe', 'Gồm sứ'])(
    '%s is none of these',
    (activity) => {
      expect(withLast(goodRow({ index: 3, activity, people: 50 }, 12)).codes).toEqual(['activityUnknown']);
    },
  );
});

test.each<[Values]>([
  [{ activity: 'Không tổ chức' }],
  [{ activity: 'Không có', classes: 0, people: 0 }],
  [{ activity: 'Không tổ chức', classes: '-', people: 'không' }],
  [{ activity: 'Trong đó có nữ' }],
])('%j says nothing that anybody needs to mend', (values) => {
  expect(withLast(row(values, 12))).toEqual({ counted: [4, 101], codes: [] });
});

function wide(words: string, line: number): TypedRow {
  const typed = row({ index: words }, line);
  return { ...typed, index: { ...typed.index, isWide: true } };
}

test.each<[string, LineKind]>([
  ['1. Lớp tập huấn: 2 lớp, 60 người', 'doubtful'],
  ['LỚP HỌC, TẬP HUẤN', 'groupHeading'],
  ['I. CÁC LỚP (4 lớp, 101 người)', 'groupHeading'],
  ['Ghi chú: 12 lớp học qua mạng', 'groupHeading'],
])('%s across the table: %s', (words, kind) => {
  expect(classifyLines([wide(words, 9), ...LINES])[0]?.kind).toBe(kind);
});

describe('the heading of a group without a numeral', () => {
  const headed = (head: Values) => report(cleanForm({ rows: [row(head, 9), ...LINES] }));

  test.each(['KHỐI TRƯỜNG HỌC', 'Các lớp:', 'Lớp học, cuộc thi', 'Lớp học'])('%s', (activity) => {
    expect(headed({ activity }).problems).toEqual([]);
  });

  test('is none where it says nothing that a forgotten line would not', () => {
    expect(headed({ activity: 'Nhảy dân vũ' }).problems.map(({ code }) => code)).toContain('figuresMissing');
  });

  test('may tell the sums of its lines, and is none with other figures', () => {
    expect(headed({ activity: 'Các lớp, các cuộc thi', ...SUM })).toMatchObject({
      totals: { classes: 4, people: 101 },
      problems: [],
    });
    expect(headed({ activity: 'Các lớp, các cuộc thi', classes: 4, people: 100 }).totals.people).toBe(201);
  });
});

describe('a line whose name and figures stand apart', () => {
  const name = row({ index: 3, activity: 'Tập huấn kỹ năng số', organizer: 'Nhà trường' }, 12);
  const nameAlone = row({ index: 3, activity: 'Tập huấn kỹ năng số' }, 12);

  test.each<[string, TypedRow[]]>([
    ['on two rows', [name, row({ classes: 1, people: 30 }, 13)]],
    ['with the organiser beside the figures', [nameAlone, row({ organizer: 'Đội', classes: 1, people: 30 }, 13)]],
    ['on three rows', [nameAlone, row({ organizer: 'Đội' }, 13), row({ classes: 1, people: 30 }, 14)]],
  ])('%s is one', (_how, rows) => {
    const { totals, problems } = report(cleanForm({ rows: [...LINES, ...rows] }));
    expect([totals, problems]).toEqual([{ rows: 3, classes: 5, people: 131 }, []]);
  });

  test('is not made of a name and the total of the lines above', () => {
    expect(withLast(row(SUM, 13), [...LINES, name])).toEqual({ counted: [4, 101], codes: ['figuresMissing'] });
  });
});

test('a remark in brackets below a known activity goes to its note', () => {
  const { rows, problems } = report(
    cleanForm({ rows: [goodRow(), row({ activity: '(Học sinh khối 4, 5 tham gia)' }, 11)] }),
  );
  expect([rows[0]?.note, rows[0]?.known?.code, problems]).toEqual(['(Học sinh khối 4, 5 tham gia)', 'TH', []]);
});

describe('a name in the column of numbers', () => {
  const typed = goodRow({ index: '1. Tập huấn kỹ năng số', activity: null });

  test('is read as the activity, and told of once', () => {
    const { rows, problems } = report(cleanForm({ rows: [typed] }));
    expect(rows[0]?.known?.code).toBe('TH');
    expect(problems.map(({ code, place, params }) => [code, place, params.readAs])).toEqual([
      ['strayText', 'A10', 'activity'],
    ]);
  });

  test('is not told of where the two columns are merged', () => {
    const merged = { ...typed, activity: { ...typed.activity, mergedFrom: typed.index.place } };
    expect(report(cleanForm({ rows: [merged] })).problems).toEqual([]);
  });
});

describe('a note that takes the figures back', () => {
  test.each([
    ...['Không thực hiện do dịch', 'Không tổ chức', 'Dự kiến tháng 11', 'Chưa thực hiện', 'Hoãn sang tuần sau', 'Hủy'],
    ...['Số liệu năm 2020', 'Đã tính ở mục 1', 'Do dịch nên không tổ chức được'],
  ])('%s', (note) => {
    expect(withLast(goodRow({ index: 3, people: 70, note }, 12))).toEqual({
      counted: [6, 171],
      codes: ['noteContradicts'],
    });
    expect(withLast(goodRow({ index: 3, classes: 0, people: 0, note }, 12)).codes).toEqual([]);
  });

  test.each(['Không tổ chức tập trung', 'Dự kiến 50 người, thực tế 70', 'Trực tuyến do dịch', 'Lồng ghép với mục 2'])(
    '%s is none',
    (note) => {
      expect(withLast(goodRow({ index: 3, people: 70, note }, 12)).codes).toEqual([]);
    },
  );
});
