// The tab Mẫu thư nhắc: a row for each letter, and below them what may stand in braces.

import { LETTER_KINDS } from '../../core/reminders/letter-kind';
import type { LetterTemplates } from '../../core/reminders/letter-template';
import { isBlock, lettersWith, PLACEHOLDERS, type Placeholder } from '../../core/reminders/placeholders';
import { inBraces, PLACEHOLDER_WORDS } from '../../messages/placeholders';
import { LETTERS_TAB, TABS } from '../../messages/tabs';
import { across, cell, type Page, type PageRow, spanning } from '../page';
import { fitRow } from '../row-heights';
import { BLUE } from './base-pages';
import { listPage } from './list-page';

const COLUMNS = [190, 330, 760];

export function lettersPage(templates: LetterTemplates): Page {
  const page = listPage({
    tab: TABS.letters,
    title: LETTERS_TAB.title,
    headings: LETTERS_TAB.headings,
    columns: COLUMNS,
    rows: LETTER_KINDS.map((kind) => [
      cell(LETTERS_TAB.kinds[kind], 'labelBold'),
      cell(templates[kind].subject, 'entry'),
      cell(templates[kind].body, 'entry'),
    ]),
  });
  const { title, advice, headings, preview } = LETTERS_TAB.placeholders;
  const width = COLUMNS.length;
  const above: PageRow[] = [...page.rows, { cells: [] }];
  const help: PageRow[] = [
    spanning(title, 'section', width),
    spanning(advice, 'info', width),
    { cells: headings.map((text) => cell(text, 'heading')) },
    ...PLACEHOLDERS.map(placeholderRow),
    spanning(preview, 'info', width),
  ];
  const merges = [...page.merges, ...[0, 1, help.length - 1].map((row) => across(above.length + row, 0, width))];
  const rows = [...above, ...help.map((row, i) => fitRow(row, above.length + i, COLUMNS, merges))];
  return { ...page, rows, merges, tabColor: BLUE };
}

function placeholderRow(placeholder: Placeholder): PageRow {
  const { anywhere, bodyOnly } = LETTERS_TAB.placeholders;
  const letters = lettersWith(placeholder)?.map((kind) => LETTERS_TAB.kinds[kind]) ?? [anywhere];
  const where = [letters.join('; '), ...(isBlock(placeholder) ? [bodyOnly] : [])].join(', ');
  return {
    cells: [
      cell(inBraces(placeholder), 'label'),
      cell(where, 'text'),
      cell(PLACEHOLDER_WORDS[placeholder].help, 'text'),
    ],
  };
}
