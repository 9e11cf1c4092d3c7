// The parts of a unit's tab, each saying where it came to stand.

import type { NominationField, RowField } from '../../core/submission/fields';
import type { Narrative } from '../../core/submission/form';
import { FORM } from '../../messages/form';
import { across, cell, spanning } from '../page';
import type { SectionPlace, TablePlace } from '../rules/form-rules';
import type { PageBuilder } from './page-builder';

/** STT | Các hoạt động | Đơn vị tổ chức | Số lớp/số cuộc thi | Người | Ghi chú, in pixels. */
export const FORM_COLUMNS = [50, 330, 230, 120, 100, 220];
/** Of the whole form, in pixels. */
export const FORM_WIDTH = FORM_COLUMNS.reduce((sum, width) => sum + width, 0);
const WIDTH = FORM_COLUMNS.length;

const TABLE_COLUMNS = { index: 0, activity: 1, organizer: 2, classes: 3, people: 4, note: 5 } as const;
const NOMINATION_COLUMNS = { name: 1, position: 2, kind: 3, award: 4, achievement: 5 } as const;

/** Lines offered; units insert more where they need them (4 to 12 are usual). */
const TABLE_LINES = 15;
const LINK_LINES = 5;
const PHOTO_LINES = 3;
const NOMINATION_LINES = 5;
const NARRATIVE_HEIGHT = 90;

export function addTable(page: PageBuilder): TablePlace<RowField> {
  const words = FORM.columns;
  const top = page.next;
  page.add({
    cells: [words.index, words.activity, words.organizer, words.quantity, null, words.note].map((text) =>
      cell(text, 'heading'),
    ),
  });
  page.add({ cells: [null, null, null, words.classes, words.people, null].map((text) => cell(text, 'heading')) });
  for (const column of [0, 1, 2, 5]) page.merges.push({ top, bottom: top + 2, left: column, right: column + 1 });
  page.merges.push(across(top, 3, 5));
  const body = page.next;
  for (let i = 1; i <= TABLE_LINES; i += 1) {
    const entries = [
      cell(null, 'entry'),
      cell(null, 'entry'),
      cell(null, 'entryNumber'),
      cell(null, 'entryNumber'),
      cell(null, 'entry'),
    ];
    page.add({ cells: [cell(i, 'index'), ...entries] });
  }
  return { heading: body - 1, end: page.next, columns: TABLE_COLUMNS };
}

export function addNarratives(
  page: PageBuilder,
  year: number,
): Record<Narrative | 'stateBudget' | 'mobilisedFunds', SectionPlace> {
  const addNarrative = (label: string): SectionPlace => {
    page.span(label, 'labelBold');
    const row = page.next;
    page.add({ ...spanning('', 'entry', WIDTH), height: NARRATIVE_HEIGHT }, [0, WIDTH]);
    return { label: row - 1, area: across(row, 0, WIDTH) };
  };
  const { narratives } = FORM;
  page.blank();
  page.span(FORM.report(year), 'part');
  page.span(FORM.part1, 'section');
  const steering = addNarrative(narratives.steering);
  const activities = addNarrative(narratives.activities);
  page.span(FORM.funding, 'labelBold');
  const stateBudget = addBeside(page, FORM.stateBudget);
  const mobilisedFunds = addBeside(page, FORM.mobilisedFunds);
  page.span(FORM.part2, 'section');
  const results = addNarrative(narratives.results);
  const difficulties = addNarrative(narratives.difficulties);
  const proposals = addNarrative(narratives.proposals);
  page.span(FORM.tableAbove, 'labelBold');
  return { steering, activities, stateBudget, mobilisedFunds, results, difficulties, proposals };
}

/** Columns from a label to the entry beside it. */
export const ENTRY_COLUMN = 3;

/** A label over the first three columns and one entry over the rest. */
function addBeside(page: PageBuilder, label: string): SectionPlace {
  const styles = ['label', 'label', 'label', 'entry', 'entry', 'entry'] as const;
  const row = page.next;
  page.add({ cells: styles.map((style, i) => cell(i === 0 ? label : null, style)) }, [0, 3], [3, WIDTH]);
  return { label: row, area: across(row, 3, WIDTH) };
}

export function addEvidence(page: PageBuilder): Record<'directive' | 'links' | 'photos', SectionPlace> {
  page.blank();
  page.span(FORM.evidence, 'part');
  return {
    directive: addBeside(page, FORM.directive),
    links: addList(page, FORM.links, LINK_LINES),
    photos: addList(page, FORM.photos, PHOTO_LINES),
  };
}

function addList(page: PageBuilder, label: string, lines: number): SectionPlace {
  page.span(label, 'labelBold');
  const top = page.next;
  for (let i = 1; i <= lines; i += 1) {
    const entries = Array.from({ length: WIDTH - 1 }, () => cell(null, 'entry'));
    page.add({ cells: [cell(i, 'index'), ...entries] }, [1, WIDTH]);
  }
  return { label: top - 1, area: { top, bottom: page.next, left: 1, right: WIDTH } };
}

export function addNominations(page: PageBuilder): TablePlace<NominationField> {
  const words = FORM.nominationColumns;
  page.blank();
  page.span(FORM.nominations, 'part');
  page.add({
    cells: [words.index, words.name, words.position, words.kind, words.award, words.achievement].map((text) =>
      cell(text, 'heading'),
    ),
  });
  const body = page.next;
  for (let i = 1; i <= NOMINATION_LINES; i += 1) {
    page.add({ cells: [cell(i, 'index'), ...Array.from({ length: WIDTH - 1 }, () => cell(null, 'entry'))] });
  }
  return { heading: body - 1, end: page.next, columns: NOMINATION_COLUMNS };
}

export function addTicks(page: PageBuilder): Record<'nil' | 'submit' | 'sentAt' | 'unlock', SectionPlace> {
  page.blank();
  page.span(FORM.confirmation, 'part');
  const addTick = (field: 'nil' | 'submit' | 'unlock'): SectionPlace => {
    const row = page.next;
    const labels = Array.from({ length: WIDTH - 1 }, (_unused, i) => cell(i === 0 ? FORM[field] : null, 'label'));
    page.add({ cells: [...labels, cell(false, 'entryCenter')] }, [0, WIDTH - 1]);
    const area = across(row, WIDTH - 1, WIDTH);
    return { label: row, area };
  };
  return {
    nil: addTick('nil'),
    submit: addTick('submit'),
    sentAt: addBeside(page, FORM.sentAt),
    unlock: addTick('unlock'),
  };
}
