// Links from a figure back to where it was typed.

import type { Source } from '../core/summary/summarize';
import { SUMMARY_TAB } from '../messages/tabs';
import { cellLink, findUnitTab } from './contract';
import type { PageCell } from './page';
import type { Snapshot } from './snapshot';

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
