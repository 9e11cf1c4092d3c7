// Colours for what the two hints say in words: where it is. Each is a formula for the first cell of its area.

import type { FieldRule, SectionField } from '../../core/submission/fields';
import { CHECK_RESULT, HINTS } from '../../messages/hints';
import { toA1 } from '../a1';
import type { PageColour } from '../page';
import { type FormPlaces, type FormRules, fieldsOf, type SectionPlace } from './form-rules';
import { call, fixed, quoted, written } from './formula';
import { allLines, countLines, eachLine, isData, type LineFault, lineDoubts, lineFaults } from './table-lines';

const WRONG = { red: 0.98, green: 0.82, blue: 0.8 };
const DOUBTFUL = { red: 1, green: 0.93, blue: 0.7 };
const DONE = { red: 0.86, green: 0.95, blue: 0.85 };

/** Rows of the hints on the tab. */
export interface HintRows {
  readonly missing: number;
  readonly table: number;
  readonly result: number;
}

export function formColours(places: FormPlaces, rules: FormRules, hints: HintRows): PageColour[] {
  const line = eachLine(places.table);
  return [
    ...lineFaults(line, rules).flatMap((fault) => lineColours(fault, places, rules, WRONG)),
    ...lineDoubts(line, rules).flatMap((doubt) => lineColours(doubt, places, rules, DOUBTFUL)),
    ...fieldsOf(rules.section, (rule) => rule.required === 'withRows').map((field) =>
      sectionColour(field, rules.section[field], places, rules),
    ),
    ...hintColours(places.width, hints),
  ];
}

function lineColours(fault: LineFault, places: FormPlaces, rules: FormRules, fill: PageColour['fill']): PageColour[] {
  const { heading, end, columns } = places.table;
  const line = eachLine(places.table);
  return fault.marks.flatMap(({ fields, test }) =>
    fields.map((field) => ({
      area: { top: heading, bottom: end + 1, left: columns[field], right: columns[field] + 1 },
      when: { formula: `=${isData(line, rules)}*${test}>0` },
      fill,
    })),
  );
}

/** A blank section that the rows of the table make necessary; of a list, its first lines that are needed. */
function sectionColour(field: SectionField, rule: FieldRule, places: FormPlaces, rules: FormRules): PageColour {
  const { area }: SectionPlace = places.sections[field];
  const rows = rule.kind === 'link' ? (rule.least ?? 1) : area.bottom - area.top;
  const isEmpty = `${written(`$${toA1(area.top, area.left)}`)}=""`;
  const hasRows = `${fixed(countLines(allLines(places.table), rules))}>0`;
  return {
    area: { ...area, bottom: area.top + rows },
    when: { formula: `=${call('AND', isEmpty, hasRows)}` },
    fill: DOUBTFUL,
  };
}

/** A hint turns green when nothing is left to do. */
function hintColours(width: number, hints: HintRows): PageColour[] {
  const green = (row: number, words: string): PageColour => {
    const place = fixed(toA1(row, 0));
    const area = { top: row, bottom: row + 1, left: 0, right: width };
    return { area, when: { formula: `=${call('ISNUMBER', call('FIND', quoted(words), place))}` }, fill: DONE };
  };
  return [
    green(hints.missing, HINTS.complete),
    green(hints.table, HINTS.linesComplete),
    green(hints.result, CHECK_RESULT.cleanWords),
  ];
}
