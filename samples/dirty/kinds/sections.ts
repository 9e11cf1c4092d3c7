// Everything below the table: narratives, money, evidence, nominations and ticks.

import type { Random } from '../../thanh-oai-2021/random';
import { answer, type Draft, spot, TAB } from '../draft';
import type { Kind } from '../kind';
import type { NominationColumn } from '../layout';
import { entered, stored, type Typed } from '../typed';

const NARRATIVES = ['steering', 'activities', 'results'] as const;

/** Another answer in one of several sections that no other kind has touched. */
function answered(kind: string, sections: readonly string[], type: (random: Random) => Typed, code?: string): Kind {
  return {
    kind: `sections/${kind}`,
    apply: (random, draft) => {
      const section = random.some(sections, sections.length).find((name) => draft.claim(name));
      if (section === undefined) return false;
      draft.answers.set(section, type(random));
      if (code !== undefined) draft.plant(code, answer(section));
      return true;
    },
  };
}

const MONEY = ['stateBudget', 'mobilisedFunds'];
const CLEAR_MONEY = [
  'Không',
  '0',
  '5.000.000',
  '2.500.000 đ',
  '3tr',
  '1,5 triệu đồng',
  'Xã hội hóa: 3 triệu đồng',
  '500 nghìn',
  '-',
];
const CLEAR_WORDED = ['5.000.000đ (Năm triệu đồng)', '15.000.000 VNĐ', 'Không có', '…'];
const UNCLEAR_MONEY = [
  'tùy tâm',
  '3-5 triệu',
  'Theo dự toán được duyệt',
  '500 nghìn/lớp',
  '10%',
  'khoảng vài triệu',
  '20 USD',
  '5 triệu và 30 suất quà',
];

function evidence(kind: string, part: 'links' | 'photos', change: (random: Random, draft: Draft) => void): Kind {
  return {
    kind: `evidence/${kind}`,
    apply: (random, draft) => {
      if (!draft.claim(part)) return false;
      change(random, draft);
      return true;
    },
  };
}

const photo = (draft: Draft, i: number) =>
  stored(`https://${draft.unit.code.toLowerCase()}.example.org/anh/bo-sung-${i}.jpg`);

const EVIDENCE: readonly Kind[] = [
  evidence('no-links', 'links', (_random, draft) => {
    draft.links.length = 0;
    draft.plant(
      'linksMissing',
      spot(({ links }) => links[0]),
    );
  }),
  evidence('link-that-is-none', 'links', (random, draft) => {
    draft.links[0] = stored(
      random.pick(['Đã gửi qua Zalo', 'Fanpage nhà trường', 'tin tức của nhà trường', 'báo Hà Nội mới']),
    );
    draft.plant(
      'linkInvalid',
      spot(({ links }) => links[0]),
    );
  }),
  evidence('photo-that-is-none', 'photos', (random, draft) => {
    draft.photos[1] = stored(random.pick(['anh1.jpg', 'Ảnh gửi kèm thư', 'IMG_2021.HEIC']));
    draft.plant(
      'linkInvalid',
      spot(({ photos }) => photos[1]),
    );
  }),
  evidence('no-photos', 'photos', (_random, draft) => {
    draft.photos.length = 0;
    draft.plant(
      'photosTooFew',
      spot(({ photos }) => photos[0]),
    );
  }),
  evidence('one-photo', 'photos', (_random, draft) => {
    draft.photos.length = 1;
    draft.plant(
      'photosTooFew',
      spot(({ photos }) => photos[1]),
    );
  }),
  evidence('four-photos', 'photos', (_random, draft) => {
    draft.photos.splice(0, 3, photo(draft, 1), photo(draft, 2), photo(draft, 3));
    draft.underPhotos = photo(draft, 4);
    draft.plant(
      'photosTooMany',
      spot(({ underPhotos }) => underPhotos),
    );
  }),
];

function nominated(kind: string, blanks: readonly NominationColumn[]): Kind {
  return {
    kind: `nominations/${kind}`,
    apply: (_random, draft) => {
      if (!draft.claim('nominations')) return false;
      const full = {
        name: stored('Tập thể tổ chuyên môn'),
        position: stored(draft.unit.name),
        kind: stored('Tập thể'),
        award: stored('Giấy khen'),
        achievement: stored('Tổ chức tốt các hoạt động của Tuần lễ'),
      };
      const place = draft.nominations.length;
      draft.nominations.push(full);
      for (const column of blanks) full[column] = stored('');
      const first = (['name', 'kind', 'award', 'achievement'] as const).find((column) => blanks.includes(column));
      if (first !== undefined)
        draft.plant(
          'nominationIncomplete',
          spot(({ nominations }) => nominations[place]?.[first]),
        );
      return true;
    },
  };
}

/** The label and its answer, deleted with their rows. */
function deleted(section: 'directive' | 'difficulties' | 'nil' | 'links', rows: number, code: string): Kind {
  return {
    kind: `sections/deleted-${section}`,
    apply: (_random, draft) => {
      if (!draft.claim(section) || !draft.claim('deleted')) return false;
      draft.answers.delete(section);
      if (section === 'links') draft.links.length = 0;
      draft.reshapes.push((shape) => shape.deleteRows(shape.layout.labels[section].row, rows));
      draft.plant(code, TAB);
      return true;
    },
  };
}

const NOT_SENT: Kind = {
  kind: 'ticks/not-sent',
  apply: (_random, draft) => draft.claim('submit') && draft.answers.delete('submit'),
};

/** A unit without a single line in its table. */
function withoutLines(kind: string, ticks: readonly string[], code?: string, where = 'submit'): Kind {
  return {
    kind: `ticks/${kind}`,
    isAlone: true,
    apply: (_random, draft) => {
      draft.lines.length = 0;
      draft.answers.clear();
      for (const list of [draft.links, draft.photos, draft.nominations]) list.length = 0;
      for (const tick of ticks) draft.answers.set(tick, stored(true));
      if (code !== undefined) draft.plant(code, answer(where));
      return true;
    },
  };
}

export const SECTIONS: readonly Kind[] = [
  answered('narrative-blank', NARRATIVES, (random) => stored(random.pick(['', '…', '.....'])), 'narrativeMissing'),
  answered(
    'narrative-short',
    NARRATIVES,
    (random) => stored(random.pick(['Đã làm tốt.', 'Tốt', 'Đúng kế hoạch'])),
    'narrativeShort',
  ),
  answered('narrative-nfd', NARRATIVES, () =>
    stored('Đơn vị đã ban hành kế hoạch và triển khai đầy đủ.'.normalize('NFD')),
  ),
  answered('narrative-of-bullets', NARRATIVES, () =>
    stored('- Ban hành kế hoạch;\n- Phân công cụ thể;\n- Kiểm tra hằng ngày.'),
  ),
  answered('nothing-to-propose', ['difficulties', 'proposals'], (random) => stored(random.pick(['', 'Không', '-']))),
  answered('money-clear', MONEY, (random) => entered(random.pick(CLEAR_MONEY))),
  answered('money-worded', MONEY, (random) => stored(random.pick(CLEAR_WORDED))),
  answered('money-unclear', MONEY, (random) => stored(random.pick(UNCLEAR_MONEY)), 'moneyNotUnderstood'),
  answered('money-date', MONEY, () => entered('5/10'), 'moneyNotUnderstood'),
  answered('no-directive', ['directive'], (random) => stored(random.pick(['', '…'])), 'directiveMissing'),
  answered('nil-beside-lines', ['nil'], () => stored(true), 'nilWithRows'),
  answered('tick-typed', ['submit'], (random) => stored(random.pick(['x', 'X', 'có', '✓', 'đã gửi']))),
  ...EVIDENCE,
  nominated('without-award', ['award']),
  nominated('without-name', ['name']),
  nominated('name-alone', ['kind', 'award', 'achievement', 'position']),
  nominated('without-position', ['position']),
  deleted('directive', 1, 'sectionMissing'),
  deleted('difficulties', 2, 'sectionMissing'),
  deleted('links', 6, 'sectionMissing'),
  deleted('nil', 1, 'tickMissing'),
  NOT_SENT,
  withoutLines('nothing-to-report', ['nil', 'submit']),
  withoutLines('sent-empty', ['submit'], 'emptyReport'),
  withoutLines('untouched', []),
];
