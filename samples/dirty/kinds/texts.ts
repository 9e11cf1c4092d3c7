// Texts that are more than words: formulas and what looks like one, markup, texts without end, and letters of the fonts before Unicode.

import type { Random } from '../../thanh-oai-2021/random';
import { answer, at, type Draft, type Where } from '../draft';
import { toTcvn3, toVni } from '../encodings';
import type { Kind } from '../kind';
import { nameError, stored, type Typed, textOf } from '../typed';

/** A text put where no other kind has put one. */
function put(
  kind: string,
  code: string,
  place: 'note' | 'directive' | 'proposals' | 'results',
  type: (random: Random) => Typed,
): Kind {
  return {
    kind: `texts/${kind}`,
    apply: (random, draft) => {
      const where = place === 'note' ? noteOf(random, draft, type) : answerTo(random, draft, place, type);
      if (where === undefined) return false;
      draft.plant(code, where);
      return true;
    },
  };
}

function noteOf(random: Random, draft: Draft, type: (random: Random) => Typed): Where | undefined {
  const line = draft.takeLine(random, ['note']);
  if (line === undefined) return undefined;
  line.cells.note = type(random);
  return at(line, 'note');
}

function answerTo(random: Random, draft: Draft, section: string, type: (random: Random) => Typed): Where | undefined {
  if (!draft.claim(section)) return undefined;
  draft.answers.set(section, type(random));
  return answer(section);
}

const MARKUP = [
  '<b>Đạt giải Nhất</b> cấp huyện',
  'Trực tuyến&nbsp;qua Zoom',
  '<script>alert(1)</script>',
  'Trang tin<br/>của trường',
];
const LONG = (length: number) => 'Phối hợp với các đoàn thể trong xã tổ chức. '.repeat(Math.ceil(length / 44));

/** A bullet of office writing that a spreadsheet would take for a sum. */
const PLUS_ACTIVITY: Kind = {
  kind: 'texts/plus-before-activity',
  apply: (random, draft) => {
    const line = draft.takeLine(random, ['activity']);
    if (line === undefined) return false;
    line.cells.activity = stored(`+ ${textOf(line.cells.activity)}`);
    draft.plant('formulaText', at(line, 'activity'));
    return true;
  },
};

const ERROR_IN_ACTIVITY: Kind = {
  kind: 'texts/error-in-activity',
  apply: (random, draft) => {
    const line = draft.takeLine(random, ['activity', 'figures'], (entry) => entry.counts);
    if (line?.entry === undefined) return false;
    line.cells.activity = nameError('=HOITHI');
    line.entry.code = null;
    draft.plant('errorCell', at(line, 'activity'));
    return true;
  },
};

const NOMINEE: Kind = {
  kind: 'texts/long-achievement',
  apply: (_random, draft) => {
    if (!draft.claim('nominations')) return false;
    const place = draft.nominations.length;
    draft.nominations.push({
      name: stored('Tập thể lớp 9A'),
      position: stored(draft.unit.name),
      kind: stored('Tập thể'),
      award: stored('Giấy khen'),
      achievement: stored(LONG(2_001)),
    });
    draft.plant('textTooLong', (_draft, { nominations }) => nominations[place]?.achievement ?? 'A1');
    return true;
  },
};

const LEGACY = { tcvn3: toTcvn3, vni: toVni } as const;
type Encode = (text: string) => string;

function encoded(typed: Typed | undefined, encode: Encode): Typed | undefined {
  return typeof typed?.value === 'string' && typed.as === 'stored' ? stored(encode(typed.value)) : typed;
}

/** Copied whole from an old file: everything the unit types is in the old letters, and reads well in the old font. */
function wholly(name: keyof typeof LEGACY): Kind {
  return {
    kind: `legacy/whole-tab-${name}`,
    isAlone: true,
    apply: (_random, draft) => {
      const encode = LEGACY[name];
      // Whether an activity counts must not hang on whether its letters could be read.
      const counting = draft.lines.filter(({ entry }) => entry?.counts);
      const [first] = counting;
      if (first === undefined) return false;
      draft.lines.splice(0, draft.lines.length, ...counting);
      first.cells.activity = stored(first.entry?.activity?.spellings[0] ?? '');
      for (const { cells, entry } of draft.lines) {
        for (const column of ['activity', 'organizer', 'note'] as const) {
          const typed = encoded(cells[column], encode);
          if (typed !== undefined) cells[column] = typed;
        }
        if (entry !== undefined) entry.code = undefined;
      }
      for (const [section, typed] of draft.answers) draft.answers.set(section, encoded(typed, encode) ?? typed);
      draft.plant('legacyEncoding', at(first, 'activity'));
      for (const line of draft.lines) draft.tolerated.push(at(line, 'activity'), at(line, 'organizer'));
      return true;
    },
  };
}

/** A line or two copied from an old file into a tab of Unicode. */
function partly(name: keyof typeof LEGACY): Kind {
  return {
    kind: `legacy/one-line-${name}`,
    apply: (random, draft) => {
      const encode = LEGACY[name];
      const isLong = (text: string) => text.split(' ').length >= 7 && /[ạ-ỹ]/.test(text);
      const line = draft.takeLine(
        random,
        ['activity', 'organizer'],
        (entry, { cells }) => entry.counts && isLong(textOf(cells.activity)),
      );
      if (line?.entry === undefined || !draft.claim('legacy')) return false;
      line.cells.activity = stored(encode(textOf(line.cells.activity)));
      line.cells.organizer = stored(encode(textOf(line.cells.organizer)));
      line.entry.code = undefined;
      draft.plant('legacyEncoding', at(line, 'activity'));
      draft.tolerated.push(at(line, 'activity'), at(line, 'organizer'));
      return true;
    },
  };
}

export const TEXTS: readonly Kind[] = [
  put('equals-note', 'formulaText', 'note', () => stored('=> đạt giải Nhất cấp huyện')),
  put('at-note', 'formulaText', 'note', () => stored('@truongthcs')),
  put('equals-directive', 'formulaText', 'directive', () => stored('=12/KH-THCS ngày 01/10/2021')),
  put('plus-results', 'formulaText', 'results', () => stored('+ Hoàn thành các nội dung của kế hoạch đề ra.')),
  PLUS_ACTIVITY,
  put('error-note', 'errorCell', 'note', () => nameError('=GHICHU')),
  put('error-results', 'errorCell', 'results', () => nameError('=KETQUA')),
  ERROR_IN_ACTIVITY,
  put('markup-note', 'markup', 'note', (random) => stored(random.pick(MARKUP))),
  put('markup-proposals', 'markup', 'proposals', () => stored('<p>Đề nghị hỗ trợ kinh phí</p>')),
  put('long-note', 'textTooLong', 'note', () => stored(LONG(1_001))),
  put('long-directive', 'textTooLong', 'directive', () => stored(LONG(1_001))),
  NOMINEE,
  wholly('tcvn3'),
  wholly('vni'),
  partly('tcvn3'),
  partly('vni'),
];
