// Cells cleared and typed over: figures, headings, labels, the tab's title.

import type { Column } from '../../samples/dirty/layout';
import type { Random } from '../../samples/thanh-oai-2021/random';
import { FORM, SECTION_LABELS } from '../../src/messages/form';
import { columnsOf, dataRows, type Edit, writeText } from './edit';

function clear(column: Column): Edit {
  return {
    edit: `clear ${column}`,
    effect: 'destroys',
    make: (random, tab) => {
      const [place] = columnsOf(tab, column) ?? [];
      if (place === undefined) return undefined;
      const rows = dataRows(tab).filter((one) => {
        const content = tab.model.at(one, place);
        return content?.is === 'field' && !content.isMerged;
      });
      if (rows.length === 0) return undefined;
      const row = random.pick(rows);
      tab.model.put(row, place, undefined);
      return [writeText(tab.sheetId, row, place, '')];
    },
  };
}

const HEADINGS: readonly Column[] = ['activity', 'organizer', 'classes', 'people'];
/** Words that other forms have in their headings; a reader may know them or ask, but not drop the column. */
const OTHER_HEADINGS: Readonly<Partial<Record<Column, readonly string[]>>> = {
  activity: ['Nội dung công việc', 'Tên hoạt động', ''],
  organizer: ['Đơn vị thực hiện', 'Nơi tổ chức', ''],
  classes: ['Số lượng lớp', 'SL', ''],
  people: ['Số người tham gia', 'Học sinh', ''],
};

function retype(edit: string, words: (random: Random, column: Column) => string): Edit {
  return {
    edit,
    effect: 'keeps',
    make: (random, tab) => {
      const column = random.pick(HEADINGS);
      const [place] = columnsOf(tab, column) ?? [];
      if (place === undefined) return undefined;
      const { heading } = tab.table;
      const row = tab.model.at(heading, place)?.is === 'heading' ? heading : heading + 1;
      const content = tab.model.at(row, place);
      tab.model.put(row, place, content);
      tab.model.touchColumns(place);
      return [writeText(tab.sheetId, row, place, words(random, column))];
    },
  };
}

const KNOWN_WORDS: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => ` ${text.replace(/ /g, '  ')}:`,
  (text) => text.replace(/ /g, '\u00a0'),
];

const RETYPE_LABEL: Edit = {
  edit: 'type over a label',
  effect: 'destroys',
  make: (random, tab) => {
    const { model } = tab;
    const spots = Array.from({ length: model.height }, (_unused, row) => row).flatMap((row) =>
      model.row(row).flatMap((content, column) => (content?.is === 'label' ? [{ row, column }] : [])),
    );
    if (spots.length === 0) return undefined;
    const { row, column } = random.pick(spots);
    model.put(row, column, undefined);
    return [writeText(tab.sheetId, row, column, random.pick(['', 'Nội dung khác']))];
  },
};

const RETYPE_LABEL_ALIKE: Edit = {
  edit: 'retype a label in other letters',
  effect: 'keeps',
  make: (random, tab) => {
    const { model } = tab;
    for (let row = 0; row < model.height; row += 1) {
      for (const [column, content] of model.row(row).entries()) {
        if (content?.is !== 'label' || !random.chance(0.3)) continue;
        const label = SECTION_LABELS[content.section as keyof typeof SECTION_LABELS];
        return [writeText(tab.sheetId, row, column, random.pick(KNOWN_WORDS)(label))];
      }
    }
    return undefined;
  },
};

const RENAME: Edit = {
  edit: 'rename the tab',
  effect: 'keeps',
  make: (random, { sheetId }) => [
    {
      updateSheetProperties: {
        properties: { sheetId, title: `Báo cáo ${sheetId} ${random.int(1, 9_999)}` },
        fields: 'title',
      },
    },
  ],
};

export const EDITS_OF_WORDS: readonly Edit[] = [
  clear('activity'),
  clear('organizer'),
  clear('classes'),
  clear('people'),
  retype('retype a heading in other letters', (random, column) => random.pick(KNOWN_WORDS)(FORM.columns[column])),
  retype('retype a heading in other words', (random, column) => random.pick(OTHER_HEADINGS[column] ?? [''])),
  RETYPE_LABEL,
  RETYPE_LABEL_ALIKE,
  RENAME,
];
