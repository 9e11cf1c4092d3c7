// What units wrote, taken into the report by declared rules and with who said it.

import type { Narrative } from '../core/submission/form';
import type { UnitReport } from '../core/submission/report';
import { fold } from '../core/text/fold';
import { REPORT } from '../messages/report';

/** Texts quoted under a heading: more makes the report unreadable, and the units' own reports stay in the workbook. */
const MOST_QUOTES = 5;
/** Units named behind a text that several of them wrote. */
const MOST_NAMES = 3;
/** "Không", "Không có": an answer, but not one to quote. */
const SHORTEST_QUOTE = 15;

interface Said {
  readonly text: string;
  readonly units: readonly string[];
}

/** The longest texts, in the order of the roster: who wrote most has most to tell. */
export function quoteLongest(reports: readonly UnitReport[], narrative: Narrative): string[] {
  const distinct = distinctTexts(reports, narrative);
  const chosen = [...distinct].sort((a, b) => b.text.length - a.text.length).slice(0, MOST_QUOTES);
  if (chosen.length === 0) return [];
  const quotes = distinct.filter((said) => chosen.includes(said));
  const left = distinct.filter((said) => !chosen.includes(said));
  return [
    REPORT.quotesIntro(left.length === 0),
    ...quotes.map(({ text, units }) => REPORT.quoted(namesOf(units), endSentence(text))),
    ...others(left),
  ];
}

/** Texts that most units share first; each with who wrote it, and of the rest how many there are. */
export function quoteAlike(reports: readonly UnitReport[], narrative: keyof typeof REPORT.alikeIntro): string[] {
  const ordered = distinctTexts(reports, narrative).sort((a, b) => b.units.length - a.units.length);
  if (ordered.length === 0) return [REPORT.none];
  return [
    REPORT.alikeIntro[narrative],
    ...ordered
      .slice(0, MOST_QUOTES)
      .map(({ text, units }) => REPORT.quotedAlike(namesOf(units), text.replace(/[.;]+$/, ''))),
    ...others(ordered.slice(MOST_QUOTES)),
  ];
}

function namesOf(units: readonly string[]): string {
  return REPORT.listed(units.slice(0, MOST_NAMES), units.length - MOST_NAMES);
}

/** A unit has one text under a heading, so that units can be added up. */
function others(left: readonly Said[]): string[] {
  const units = left.reduce((sum, said) => sum + said.units.length, 0);
  return left.length === 0 ? [] : [REPORT.otherQuotes(left.length, units)];
}

function distinctTexts(reports: readonly UnitReport[], narrative: Narrative): Said[] {
  const byWords = new Map<string, { text: string; units: string[] }>();
  for (const report of reports) {
    const text = report.narratives[narrative].replace(/\n/g, ' ');
    if (text.length < SHORTEST_QUOTE) continue;
    const said = byWords.get(fold(text));
    if (said === undefined) byWords.set(fold(text), { text, units: [report.unit.name] });
    else said.units.push(report.unit.name);
  }
  return [...byWords.values()];
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
