// Cells merged over several lines or columns, ditto marks, lines pasted one column off, text where the form has no column, lines typed twice.

import { at, type Draft, type Line, otherLine } from '../draft';
import type { Kind } from '../kind';
import type { Column } from '../layout';
import { entered, stored, type Typed, textOf } from '../typed';

function mergeDown(draft: Draft, run: readonly Line[], column: Column): void {
  const [first, last] = [run[0], run[run.length - 1]];
  if (first === undefined || last === undefined) return;
  draft.reshapes.push((shape) => {
    const place = (line: Line) => ({
      row: shape.layout.body + draft.lines.indexOf(line),
      column: draft.columnOf(shape.layout, column),
    });
    shape.merge(place(first), place(last));
  });
}

function organizers(kind: string, below: (i: number) => Typed, isMerged: boolean): Kind {
  return {
    kind: `organizer/${kind}`,
    apply: (random, draft) => {
      if (draft.isSorted || !draft.claim('merge')) return false;
      const run = draft.takeRun(random, random.int(2, 3), 'organizer');
      if (run === undefined) return false;
      const organizer = textOf(run[0]?.cells.organizer);
      for (const [i, line] of run.slice(1).entries()) {
        line.cells.organizer = below(i);
        if (line.entry !== undefined) line.entry.organizer = organizer;
      }
      if (isMerged) mergeDown(draft, run, 'organizer');
      return true;
    },
  };
}

const FIGURE_MERGED_DOWN: Kind = {
  kind: 'figures/merged-down',
  apply: (random, draft) => {
    if (draft.isSorted || !draft.claim('merge')) return false;
    const run = draft.takeRun(random, 2, 'figures', (entry) => entry.counts);
    const [first, second] = run ?? [];
    if (run === undefined || first === undefined || second?.entry === undefined) return false;
    second.cells.people = entered('');
    second.entry.people = null;
    mergeDown(draft, run, 'people');
    draft.plant('figureMerged', at(first, 'people'));
    return true;
  },
};

const FIGURES_MERGED_ACROSS: Kind = {
  kind: 'table/figures-merged-across',
  apply: (random, draft) => {
    if (!draft.claim('table')) return false;
    const line = draft.takeLine(random, ['figures']);
    if (line?.entry === undefined) return false;
    line.cells.people = entered('');
    Object.assign(line.entry, { classes: null, people: null });
    draft.reshapes.push((shape) => {
      const row = shape.layout.body + draft.lines.indexOf(line);
      const { classes, people } = shape.layout.columns;
      shape.merge({ row, column: classes }, { row, column: people });
    });
    draft.plant('figuresMerged', at(line, 'classes'));
    return true;
  },
};

const ORDER: readonly Column[] = ['index', 'activity', 'organizer', 'classes', 'people', 'note'];

/** A whole line pasted one column too far: nothing of it can be trusted. */
function shifted(kind: string, by: 1 | -1, place: Column): Kind {
  return {
    kind: `paste/${kind}`,
    apply: (random, draft) => {
      const line = draft.takeLine(random, undefined, (entry) => (entry.people ?? 0) > 0);
      if (line?.entry === undefined) return false;
      const before = { ...line.cells, index: entered(String(random.int(1, 9))) };
      for (const [i, column] of ORDER.entries()) {
        const source = ORDER[i - by];
        line.cells[column] = (source && before[source]) ?? entered('');
      }
      Object.assign(line.entry, { code: undefined, classes: null, people: null });
      draft.plant('columnsShifted', at(line, place));
      draft.tolerated.push(...ORDER.map((column) => at(line, column)));
      return true;
    },
  };
}

const WORDS_IN_INDEX: Kind = {
  kind: 'stray/words-in-index',
  apply: (random, draft) => {
    const line = draft.takeLine(random, ['index']);
    if (line === undefined) return false;
    line.cells.index = stored(random.pick(['Bổ sung', 'mới thêm', 'Hội KH', 'xem lại']));
    draft.plant('strayText', at(line, 'index'));
    return true;
  },
};

const TWICE: Kind = {
  kind: 'lines/twice',
  apply: (random, draft) => {
    if (!draft.hasRoom(1)) return false;
    const line = draft.takeLine(random);
    if (line?.entry === undefined) return false;
    const again: Line = {
      ...otherLine({ ...line.cells }),
      entry: { ...line.entry, foreign: new Set(line.entry.foreign) },
    };
    if (!draft.insertLines(draft.lines.indexOf(line) + random.int(1, 3), [again])) return false;
    draft.plant('duplicateRow', at(again, 'activity'));
    return true;
  },
};

export const MERGES: readonly Kind[] = [
  organizers('merged-down', () => entered(''), true),
  organizers('ditto-marks', (i) => stored(['"', 'nt', '-nt-'][i] ?? 'nt'), false),
  organizers('ditto-words', () => stored('Như trên'), false),
  FIGURE_MERGED_DOWN,
  FIGURES_MERGED_ACROSS,
  shifted('one-column-right', 1, 'activity'),
  shifted('one-column-left', -1, 'organizer'),
  WORDS_IN_INDEX,
  TWICE,
];
