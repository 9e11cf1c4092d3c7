// What units type is found in the catalogue, and nothing is found that is not meant.

import fc from 'fast-check';
import { ACTIVITIES, UNKNOWN_ACTIVITIES } from '../../../samples/thanh-oai-2021/material';
import type { Activity, ActivityGroup } from '../../../src/core/activity/catalogue';
import { type ActivityMatch, createActivityMatcher } from '../../../src/core/activity/match-activity';
import { DEFAULT_CATALOGUE } from '../../../src/templates/catalogue';
import {
  ABBREVIATED,
  ENDED,
  FRAMED,
  MISTYPED,
  NEAR_MISSES,
  OTHERWISE_WRITTEN,
  SHORT,
  WITHOUT_MARKS,
} from './typed-activities';

const TITLES_ONLY: readonly ActivityGroup[] = DEFAULT_CATALOGUE.map((group) => ({
  ...group,
  activities: group.activities.map((activity) => ({ ...activity, otherSpellings: [] })),
}));

const match = createActivityMatcher(DEFAULT_CATALOGUE);
const matchTitles = createActivityMatcher(TITLES_ONLY);

function describeMatch(found: ActivityMatch): string {
  if (found.kind === 'known') return found.activity.code;
  return found.kind === 'unsure' ? `unsure: ${found.suggestion.code}` : 'unknown';
}

const SPELLINGS = ACTIVITIES.flatMap(({ code, spellings }) => spellings.map((typed) => [typed, code] as const));

test.each(SPELLINGS)('%s, as listed, is %s', (typed, code) => {
  expect(describeMatch(match(typed))).toBe(code);
  expect(match(typed)).toMatchObject({ how: 'folded' });
});

test('a catalogue of titles alone knows its titles, and of the other spellings knows or suggests none wrongly', () => {
  const counts: Record<string, number> = {};
  for (const [typed, code] of SPELLINGS) {
    const found = matchTitles(typed);
    const meant = found.kind === 'known' ? found.activity : found.kind === 'unsure' ? found.suggestion : undefined;
    if (meant !== undefined) expect([typed, meant.code]).toEqual([typed, code]);
    counts[found.kind] = (counts[found.kind] ?? 0) + 1;
  }
  expect(counts).toEqual({ known: 59, unsure: 45, unknown: 62 });
});

describe.each([
  ['without marks', WITHOUT_MARKS],
  ['with abbreviations, or with what the catalogue abbreviates written out', ABBREVIATED],
  ['in a frame of other words', FRAMED],
  ['with slips', MISTYPED],
  ['in another form, order or punctuation', OTHERWISE_WRITTEN],
  ['cut short', SHORT],
  ['with an ending', ENDED],
])('%s', (_how, typedActivities) => {
  test.each(typedActivities)('%s is %s', (typed, code) => {
    expect(describeMatch(match(typed))).toBe(code);
  });
});

test.each([...NEAR_MISSES, ...UNKNOWN_ACTIVITIES])('%j is not taken for any activity', (typed) => {
  expect([match(typed).kind, matchTitles(typed).kind]).not.toContain('known');
});

test.each([
  ['Ngày Hội Đọc Sách', 'folded'],
  ['Sinh hoạt CLB', 'abbreviation'],
  ['1. Tổ chức ngày hội đọc sách năm 2021', 'abbreviation'],
  ['ngay hoi doc sach', 'plain'],
  ['Treo khẩu hiệu, băng rôn', 'similar'],
  ['Cuộc thi kể truyện theo sách', 'similar'],
])('%s is known by its %s form', (typed, how) => {
  expect(match(typed)).toMatchObject({ kind: 'known', how });
});

test.each([
  ['Cuộc thi rung chuông vằng', 'HD31'],
  ['Tập huấn CNTT cho giáo viêm', 'HD10'],
  ['Lễ phát động (trực tuyến)', 'HD01'],
  ['Dan vũ, văn nghệ', 'HD50'],
  ['Thi kể chuyện theo sách cho học sinh khối 4, 5', 'HD27'],
  ['Phát tờ rơi tuyên truyền', 'HD09'],
  ['Tập huấn kỹ năng số', 'HD10'],
  ['Tập huấn dạy học trực tuyến', 'HD12'],
  ['HD31. Ngày hội đọc sách', 'HD38'],
])('%s is asked about, with %s as suggestion', (typed, code) => {
  expect(describeMatch(match(typed))).toBe(`unsure: ${code}`);
});

test.each([
  'Lễ tổng kết chương trình trực tuyến',
  'Không treo băng rôn, khẩu hiệu',
  'Gameshow âm nhạc',
  // No guess beats one that misleads.
  'Họp phụ huynh',
  'Văn nghệ mừng Đảng',
  'Tuyên truyền',
  'Mở lớp học',
  'Tuyên truyền qua điện thoại',
  'Lớp tập huấn kỹ năng số cho học sinh',
  'Lớp tập huấn kỹ năng sống cho cán bộ, giáo viên',
  'Lớp tiếng Nhật giao tiếp cộng đồng',
  'Lễ phát động Tết trồng cây',
  'Lễ phát động, treo băng rôn',
  'Lớp rung chuông vàng',
  'Ngày hội',
  'Trong đó: nữ',
  'Ví dụ: Lớp tập huấn',
  'Năm 2020',
  'Không tổ chức',
])('nothing is suggested for %s', (typed) => {
  expect(match(typed)).toEqual({ kind: 'unknown' });
});

test.each([
  ['HD10', 'HD10'],
  ['hd10.', 'HD10'],
  ['HD10. Lớp tập huấn kỹ năng số', 'HD10'],
  ['HD10 - Lớp bồi dưỡng của trường', 'HD10'],
  ['HD31: Rung chuông vàng', 'HD31'],
])('%s says the code of %s', (typed, code) => {
  expect(describeMatch(match(typed))).toBe(code);
});

function activity(code: string, name: string, ...otherSpellings: string[]): Activity {
  return { code, name, unit: 'buổi', counts: true, otherSpellings };
}

describe('what the office lists settles it', () => {
  const matchOwn = createActivityMatcher([
    {
      name: 'Của huyện',
      activities: [
        activity('A', 'Cuộc thi vẽ tranh', 'Lớp vẽ tranh', 'TT'),
        activity('B', 'Cuộc thi viết', 'Không tổ chức'),
        activity('C', 'Tuyên truyền miệng'),
        activity('D', 'Trực tuyến miệng'),
        activity('E', 'Cuộc thi vẽ tranh'),
        activity('F', ''),
      ],
    },
  ]);

  test.each([
    ['lớp VẼ tranh', 'A'],
    ['tt', 'A'],
    ['Không tổ chức', 'B'],
    ['cuộc thi vẽ tranh', 'A'],
  ])('%s is %s', (typed, code) => {
    expect(describeMatch(matchOwn(typed))).toBe(code);
  });

  test('an abbreviation that may stand for two activities is asked about', () => {
    expect(describeMatch(matchOwn('TT miệng'))).toBe('unsure: C');
  });

  test('a code that looks like the number of a line is none', () => {
    expect(describeMatch(matchOwn('B. Cuộc thi vẽ tranh'))).toBe('A');
    expect(matchOwn('B')).toEqual({ kind: 'unknown' });
  });

  test('an empty name is never found, and an empty catalogue knows nothing', () => {
    expect(matchOwn('')).toEqual({ kind: 'unknown' });
    expect(createActivityMatcher([])('Cuộc thi viết')).toEqual({ kind: 'unknown' });
  });
});

const RUNS = { seed: 489, numRuns: 300 };
const listed = fc.constantFrom(...SPELLINGS);

test('case, encoding form, bullets, spaces and the year never matter', () => {
  const changes: ReadonlyArray<(text: string) => string> = [
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => `- ${text}`,
    (text) => `${text}.`,
    (text) => text.replace(/ /g, ' \u00a0'),
    (text) => `  ${text} năm 2021`,
    (text) => `Tổ chức ${text}`,
    (text) => `3. ${text}`,
  ];
  fc.assert(
    fc.property(listed, fc.constantFrom(...changes), ([typed, code], change) => {
      const found = match(change(typed));
      // Listed for HD01 and, but for words of the frame, for HD02.
      const isAmbiguous = code === 'HD01' || code === 'HD02';
      expect([code, ...(isAmbiguous ? ['unsure: HD01', 'unsure: HD02'] : [])]).toContain(describeMatch(found));
    }),
    RUNS,
  );
});

test('one letter too many or too few never leads to another activity', () => {
  fc.assert(
    fc.property(listed, fc.nat(), fc.constantFrom('', ...'abchimnotuxsfrj'), ([typed, code], where, letter) => {
      const at = where % typed.length;
      const found = match(typed.slice(0, at) + letter + typed.slice(letter === '' ? at + 1 : at));
      if (found.kind === 'known') expect(found.activity.code).toBe(code);
    }),
    { ...RUNS, numRuns: 2000 },
  );
});
