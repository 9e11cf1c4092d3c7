// A unit's tab: the Mẫu tổng hợp exactly, then the Phụ lục, the evidence, the nominations and the two ticks.

import type { Unit } from '../../core/roster/unit';
import { FORM } from '../../messages/form';
import { TABS } from '../../messages/tabs';
import { across, cell, type Page, type PageRow, type PageValidation, spanning } from '../page';
import { fitRow } from '../row-heights';
import type { Rect } from '../snapshot';

/** STT | Các hoạt động | Đơn vị tổ chức | Số lớp/số cuộc thi | Người | Ghi chú, in pixels. */
const COLUMNS = [50, 330, 230, 120, 100, 220];
const WIDTH = COLUMNS.length;

/** Lines offered; units insert more where they need them (4 to 12 are usual). */
const TABLE_LINES = 15;
const LINK_LINES = 5;
const PHOTO_LINES = 3;
const NOMINATION_LINES = 5;
const NARRATIVE_HEIGHT = 90;

/** Rows are added from top to bottom; merges and validations remember where they were. */
class Builder {
  readonly rows: PageRow[] = [];
  readonly merges: Rect[] = [];
  readonly validations: PageValidation[] = [];

  get next(): number {
    return this.rows.length;
  }

  add(row: PageRow, ...merged: readonly (readonly [number, number])[]): void {
    for (const [left, right] of merged) this.merges.push(across(this.next, left, right));
    this.rows.push(row);
  }

  span(text: string, style: 'title' | 'subtitle' | 'info' | 'section' | 'part' | 'labelBold'): void {
    this.add(spanning(text, style, WIDTH), [0, WIDTH]);
  }

  blank(): void {
    this.add({ cells: [] });
  }

  validate(area: Rect, rule: object): void {
    this.validations.push({ area, rule });
  }
}

export function unitPage(unit: Unit, year: number, deadline: string): Page {
  const page = new Builder();
  page.span(FORM.title, 'title');
  page.span(FORM.attached, 'subtitle');
  page.span(FORM.unit(unit.name), 'section');
  page.span(FORM.guidance(deadline), 'info');
  addTable(page);
  addNarratives(page, year);
  addEvidence(page);
  addNominations(page);
  addTicks(page);
  return {
    title: unit.tab,
    columns: COLUMNS,
    rows: page.rows.map((row, i) => (isTypedInto(row) ? row : fitRow(row, i, COLUMNS, page.merges))),
    spareRows: 0,
    merges: page.merges,
    // Nothing is frozen: the table's heading would hide half the screen of a telephone.
    frozenRows: 0,
    validations: page.validations,
  };
}

/** Rows to type into keep Google's own height, and so grow with what is typed. */
function isTypedInto(row: PageRow): boolean {
  return row.cells.some((one) => one.style.startsWith('entry'));
}

function addTable(page: Builder): void {
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
  const lines = { top: body, bottom: page.next };
  // Warnings only: units paste, and what they paste must stay.
  page.validate(
    { ...lines, left: 1, right: 2 },
    {
      condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `='${TABS.catalogue}'!$B$3:$B$300` }] },
      showCustomUi: true,
      strict: false,
    },
  );
  page.validate(
    { ...lines, left: 3, right: 5 },
    {
      condition: { type: 'NUMBER_GREATER_THAN_EQ', values: [{ userEnteredValue: '0' }] },
      inputMessage: FORM.quantityHint,
      strict: false,
    },
  );
}

function addNarratives(page: Builder, year: number): void {
  const addNarrative = (label: string) => {
    page.span(label, 'labelBold');
    page.add({ ...spanning('', 'entry', WIDTH), height: NARRATIVE_HEIGHT }, [0, WIDTH]);
  };
  const { narratives } = FORM;
  page.blank();
  page.span(FORM.report(year), 'part');
  page.span(FORM.part1, 'section');
  addNarrative(narratives.steering);
  addNarrative(narratives.activities);
  page.span(FORM.funding, 'labelBold');
  addBeside(page, FORM.stateBudget);
  addBeside(page, FORM.mobilisedFunds);
  page.span(FORM.part2, 'section');
  addNarrative(narratives.results);
  addNarrative(narratives.difficulties);
  addNarrative(narratives.proposals);
  page.span(FORM.tableAbove, 'labelBold');
}

/** A label over the first three columns and one entry over the rest. */
function addBeside(page: Builder, label: string): void {
  const styles = ['label', 'label', 'label', 'entry', 'entry', 'entry'] as const;
  page.add({ cells: styles.map((style, i) => cell(i === 0 ? label : null, style)) }, [0, 3], [3, WIDTH]);
}

function addEvidence(page: Builder): void {
  page.blank();
  page.span(FORM.evidence, 'part');
  addBeside(page, FORM.directive);
  addList(page, FORM.links, LINK_LINES);
  addList(page, FORM.photos, PHOTO_LINES);
}

function addList(page: Builder, label: string, lines: number): void {
  page.span(label, 'labelBold');
  for (let i = 1; i <= lines; i += 1) {
    const entries = Array.from({ length: WIDTH - 1 }, () => cell(null, 'entry'));
    page.add({ cells: [cell(i, 'index'), ...entries] }, [1, WIDTH]);
  }
}

function addNominations(page: Builder): void {
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
  page.validate(
    { top: body, bottom: page.next, left: 3, right: 4 },
    {
      condition: {
        type: 'ONE_OF_LIST',
        values: FORM.nominationKinds.map((userEnteredValue) => ({ userEnteredValue })),
      },
      showCustomUi: true,
      strict: false,
    },
  );
}

function addTicks(page: Builder): void {
  page.blank();
  page.span(FORM.confirmation, 'part');
  const first = page.next;
  for (const label of [FORM.nil, FORM.submit]) {
    const labels = Array.from({ length: WIDTH - 1 }, (_unused, i) => cell(i === 0 ? label : null, 'label'));
    page.add({ cells: [...labels, cell(false, 'entryCenter')] }, [0, WIDTH - 1]);
  }
  page.validate(
    { top: first, bottom: page.next, left: WIDTH - 1, right: WIDTH },
    {
      condition: { type: 'BOOLEAN' },
      inputMessage: FORM.tickHint,
      strict: true,
    },
  );
}
