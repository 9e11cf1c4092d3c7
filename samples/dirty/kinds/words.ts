// The words of a line: spelt otherwise and right, unknown, or not there.

import { UNKNOWN_ACTIVITIES } from '../../thanh-oai-2021/material';
import type { Random } from '../../thanh-oai-2021/random';
import { at, type Draft } from '../draft';
import type { Kind } from '../kind';
import { stored, textOf } from '../typed';

export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** "hòa" and "hoà": each is official somewhere. */
function withModernTones(text: string): string {
  return text.replace(/òa|óa|ỏa|õa|ọa/g, (pair) => {
    const tone = pair.slice(0, 1).normalize('NFD').slice(1);
    return `o${`a${tone}`.normalize('NFC')}`;
  });
}

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/học sinh/i, 'HS'],
  [/giáo viên/i, 'GV'],
  [/học tập suốt đời/i, 'HTSĐ'],
  [/công nghệ thông tin/i, 'CNTT'],
  [/chuyển đổi số/i, 'CĐS'],
  [/câu lạc bộ/i, 'CLB'],
  [/khoa học kỹ thuật/i, 'KHKT'],
];

function abbreviate(text: string): string {
  return ABBREVIATIONS.reduce((shorter, [words, letters]) => shorter.replace(words, letters), text);
}

const RESPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  nfd: (text) => text.normalize('NFD'),
  capitals: (text) => text.toUpperCase(),
  'small-letters': (text) => text.toLowerCase(),
  'double-spaces': (text) => text.replace(/ /g, '  '),
  'no-break-spaces': (text) => text.replace(/ /g, '\u00a0'),
  'zero-width': (text) => `\ufeff${text.replace(' ', '\u200b ')}`,
  'look-alikes': (text) => text.replace(/đ/g, 'ð').replace(/Đ/g, 'Ð'),
  'without-marks': withoutMarks,
  'modern-tones': withModernTones,
  'line-break': (text) => text.replace(/ (?=\S+$)/, '\n'),
};
const RESPELT_ACTIVITIES = {
  ...RESPELLINGS,
  bullet: (text: string) => `- ${text}`,
  'full-stop': (text: string) => `${text}.`,
  numbered: (text: string) => `1. ${text}`,
  organised: (text: string) =>
    /^tổ chức/i.test(text) ? text : `Tổ chức ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`,
  abbreviated: abbreviate,
  dated: (text: string) => `${text} (ngày 02/10/2021)`,
  'one-word-without-marks': (text: string) => text.replace(/\S+$/, withoutMarks),
};

function respelt(column: 'activity' | 'organizer', name: string, respell: (text: string) => string): Kind {
  return {
    kind: `${column}/${name}`,
    apply: (random, draft) => {
      const line = draft.takeLine(
        random,
        [column],
        (_entry, { cells }) => respell(textOf(cells[column])) !== textOf(cells[column]),
      );
      if (line === undefined) return false;
      line.cells[column] = stored(respell(textOf(line.cells[column])));
      return true;
    },
  };
}

/** @param heldBy as in the entry: whom the words mean */
function organizer(
  name: string,
  pick: (random: Random, draft: Draft) => string | undefined,
  heldBy?: string | null,
  code?: string,
): Kind {
  return {
    kind: `organizer/${name}`,
    apply: (random, draft) => {
      const words = pick(random, draft);
      const line = words === undefined ? undefined : draft.takeLine(random, ['organizer']);
      if (words === undefined || line === undefined) return false;
      line.cells.organizer = stored(words);
      if (heldBy !== undefined) Object.assign(line.entry ?? {}, { heldBy });
      if (code !== undefined) draft.plant(code, at(line, 'organizer'));
      return true;
    },
  };
}

const BODIES = [
  'Đoàn thanh niên',
  'Hội Khuyến học xã',
  'Hội Liên hiệp Phụ nữ xã',
  'Hội Nông dân xã',
  'Hội Cựu chiến binh xã',
];
/** Not of the district, but plainly who they are. */
const SPONSORS = ['Công ty TNHH Sao Việt', 'Nhà sách Trí Tuệ', 'Ngân hàng Bưu điện'];
const STRANGERS = [
  'Nhóm thiện nguyện Ước Mơ',
  'Trường Mầm non Hoa Sữa',
  'Trường THCS Đại Thanh',
  'Ước Mơ Xanh',
  'xem danh sách kèm theo',
];
/** Each fits two units of the district. */
const AMBIGUOUS = [
  'Trường Mầm non Cao Viên',
  'Trường Tiểu học Bình Minh',
  'Trường Mầm non Hồng Dương',
  'Mầm non Tam Hưng',
];

function someoneElse(random: Random, draft: Draft, names: readonly string[]): string | undefined {
  const others = names.filter((name) => !draft.unit.name.includes(name.replace(/^Trường /, '')));
  return others.length === 0 ? undefined : random.pick(others);
}

const UNKNOWN_ACTIVITY: Kind = {
  kind: 'activity/unknown',
  apply: (random, draft) => {
    const line = draft.takeLine(random, ['activity', 'figures'], (entry) => entry.counts);
    if (line?.entry === undefined) return false;
    line.cells.activity = stored(random.pick(UNKNOWN_ACTIVITIES));
    line.entry.code = null;
    draft.plant('activityUnknown', at(line, 'activity'));
    return true;
  },
};

const NO_ACTIVITY: Kind = {
  kind: 'activity/missing',
  apply: (random, draft) => {
    const line = draft.takeLine(random, ['activity', 'figures'], (entry) => entry.counts);
    if (line?.entry === undefined) return false;
    line.cells.activity = stored(random.pick(['', '…']));
    line.entry.code = null;
    draft.plant('activityMissing', at(line, 'activity'));
    return true;
  },
};

const NO_ORGANIZER: Kind = organizer('missing', (random) => random.pick(['', '...']), null, 'organizerMissing');

export const WORDS: readonly Kind[] = [
  ...Object.entries(RESPELT_ACTIVITIES).map(([name, respell]) => respelt('activity', name, respell)),
  ...Object.entries(RESPELLINGS).map(([name, respell]) => respelt('organizer', name, respell)),
  organizer('other-name', (random, { unit }) =>
    unit.otherNames.length > 0 ? random.pick(unit.otherNames) : undefined,
  ),
  organizer('the-school', (_random, { unit }) => (unit.name.startsWith('Trường') ? 'Nhà trường' : undefined)),
  organizer('known-body', (random) => random.pick(BODIES), null),
  organizer(
    'another-unit',
    (_random, { unit }) => (unit.code === 'TO126' ? undefined : 'Hội Khuyến học huyện Thanh Oai'),
    'TO126',
  ),
  organizer('two-together', (_random, { unit }) => `${unit.name} phối hợp với Hội Khuyến học xã`),
  organizer('sponsor', (random) => random.pick(SPONSORS), null),
  organizer('unknown', (random) => random.pick(STRANGERS), null, 'organizerUnknown'),
  organizer('ambiguous', (random, draft) => someoneElse(random, draft, AMBIGUOUS), null, 'organizerUnknown'),
  UNKNOWN_ACTIVITY,
  NO_ACTIVITY,
  NO_ORGANIZER,
];
