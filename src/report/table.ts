// The table of the first annex: the lines of the summary as they are printed, with marks beside figures that need a note.

import { type Mark, marksBeside } from '../core/report/marks';
import type { ReportGroup, ReportLine, ReportModel } from '../core/report/model';
import type { Summary, SummaryGroup, SummaryLine } from '../core/summary/summarize';
import { formatCount, toRoman } from '../core/text/vietnamese-number';
import { REPORT } from '../messages/report';
import { FINDINGS } from '../messages/report-findings';
import { noteText, organizerText } from '../sheets/pages/summary-page';

export function tableOf({ groups, totals }: Summary, marks: readonly Mark[]): ReportModel['table'] {
  return {
    groups: groups.map((group, i) => toGroup(group, i, marks)),
    classes: formatCount(totals.classes),
    people: formatCount(totals.people),
    notes: marks.map(({ kind, number }) => FINDINGS.notes[kind](FINDINGS.mark(number))),
  };
}

function toGroup(group: SummaryGroup, index: number, marks: readonly Mark[]): ReportGroup {
  return {
    index: toRoman(index + 1),
    name: group.name ?? REPORT.unknownGroup,
    classes: formatCount(group.classes),
    people: formatCount(group.people),
    lines: group.lines.map((line, i) => toLine(line, i, marks)),
  };
}

function toLine(line: SummaryLine, index: number, marks: readonly Mark[]): ReportLine {
  return {
    index: String(index + 1),
    activity: line.activity || REPORT.unnamed,
    organizer: organizerText(line),
    classes: figureText(line, 'classes', marks),
    people: figureText(line, 'people', marks),
    note: noteText(line),
  };
}

function figureText(line: SummaryLine, figure: 'classes' | 'people', marks: readonly Mark[]): string {
  const beside = marksBeside(line, figure, marks).map(({ number }) => FINDINGS.mark(number));
  return [formatCount(line[figure]), beside.join('')].join(' ').trim();
}
