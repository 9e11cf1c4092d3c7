// Links from a figure back to where it was typed.

import type { Source } from '../core/summary/summarize';
import { SUMMARY_TAB } from '../messages/tabs';
import { toA1 } from './a1';
import { cellLink, findOfficeTab, findUnitTab, OFFICE_SHEET_IDS } from './contract';
import type { PageCell } from './page';
import type { Snapshot } from './snapshot';

/** The column of the people. */
const LAST_FIGURE = 4;
/** A cell may hold 50,000 characters; a list of sources stops well before. */
const LONGEST_LIST = 20_000;

/** `UBND Cự Khê, TH Kim Bài (2 dòng), ...`, each name leading to its first row of the line. */
export function sourcesCell(snapshot: Snapshot, sources: readonly Source[]): PageCell {
  const runs: { start: number; link?: string }[] = [];
  let value = '';
  for (const { source, name } of nameSources(sources)) {
    if (value.length + name.length > LONGEST_LIST) {
      value += ', …';
      break;
    }
    if (value !== '') {
      runs.push({ start: value.length });
      value += ', ';
    }
    const tab = findUnitTab(snapshot, source.report.unit);
    if (tab !== undefined) runs.push({ start: value.length, link: cellLink(snapshot, tab.sheetId, source.place) });
    value += name;
  }
  return { value, style: 'sources', runs };
}

/** Links that work inside the workbook only: a third as long, and a large district has thousands of them. */
const HERE = { url: '' };

/** `UBND Cự Khê: B10, B12; TH Kim Bài: B11`: every row that went into a figure, each place leading there. */
export function traceCell(snapshot: Snapshot, sources: readonly Source[]): PageCell {
  const runs: { start: number; link?: string }[] = [];
  let value = '';
  for (const [{ unit }, places] of byUnit(sources)) {
    const tab = findUnitTab(snapshot, unit);
    for (const [i, place] of places.entries()) {
      const before = i > 0 ? ', ' : `${value === '' ? '' : '; '}${unit.tab}: `;
      if (value.length + before.length + place.length > LONGEST_LIST) {
        runs.push({ start: value.length });
        return { value: `${value}; …`, style: 'sources', runs };
      }
      if (value !== '') runs.push({ start: value.length });
      value += before;
      if (tab !== undefined) runs.push({ start: value.length, link: cellLink(HERE, tab.sheetId, place) });
      value += place;
    }
  }
  return { value, style: 'sources', runs };
}

/** `Cộng dòng 9-12, 15`: rows of the summary that a sum is made of, each leading there. */
export function sumCell(
  snapshot: Snapshot,
  ranges: readonly (readonly [first: number, last: number])[],
  style: PageCell['style'],
): PageCell {
  const sheetId = findOfficeTab(snapshot, 'summary')?.sheetId ?? OFFICE_SHEET_IDS.summary;
  const runs: { start: number; link?: string }[] = [];
  let value: string = SUMMARY_TAB.sumOf;
  ranges.forEach(([first, last], i) => {
    if (i > 0) {
      runs.push({ start: value.length });
      value += ', ';
    }
    const place = `${toA1(first, 0)}:${toA1(last, LAST_FIGURE)}`;
    runs.push({ start: value.length, link: cellLink(HERE, sheetId, place) });
    value += first === last ? String(first + 1) : `${first + 1}-${last + 1}`;
  });
  return { value, style, runs };
}

function byUnit(sources: readonly Source[]): Map<Source['report'], string[]> {
  const places = new Map<Source['report'], string[]>();
  for (const { report, place } of sources) {
    const known = places.get(report);
    if (known === undefined) places.set(report, [place]);
    else known.push(place);
  }
  return places;
}

function nameSources(sources: readonly Source[]): { source: Source; name: string }[] {
  const rowsOf = new Map<string, number>();
  const firsts: Source[] = [];
  for (const source of sources) {
    const { code } = source.report.unit;
    const rows = rowsOf.get(code) ?? 0;
    if (rows === 0) firsts.push(source);
    rowsOf.set(code, rows + 1);
  }
  return firsts.map((source) => {
    const rows = rowsOf.get(source.report.unit.code) ?? 1;
    return { source, name: rows === 1 ? source.report.unit.tab : SUMMARY_TAB.sourceRows(source.report.unit.tab, rows) };
  });
}
