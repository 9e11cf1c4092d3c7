// The annexes after the table: who has not reported, what units gave as evidence, whom they propose for an award.

import { ANNEXES, type AnnexName, numberAnnexes } from '../core/report/annexes';
import type { EvidenceLine, NominationGroup, ReportModel, ReportPhoto } from '../core/report/model';
import type { ChosenPhoto } from '../core/report/photos';
import { namesDispatch } from '../core/submission/check-evidence';
import { hasReported, type Nomination, type UnitReport } from '../core/submission/report';
import { toRoman } from '../core/text/vietnamese-number';
import { FORM } from '../messages/form';
import { missingState, REPORT_ANNEXES } from '../messages/report-annexes';

type Lists = Pick<ReportModel, 'missing' | 'evidence' | 'photos' | 'nominations'>;

/** An annex with nothing in it is none. */
export function nameAnnexes(lists: Lists): Record<AnnexName, string> {
  const numbers = numberAnnexes({
    figures: true,
    missing: lists.missing.length > 0,
    evidence: lists.evidence.length + lists.photos.length > 0,
    nominations: lists.nominations.length > 0,
  });
  const nameOf = (annex: AnnexName) => {
    const number = numbers.get(annex);
    return number === undefined ? '' : REPORT_ANNEXES.name(number);
  };
  return {
    figures: nameOf('figures'),
    missing: nameOf('missing'),
    evidence: nameOf('evidence'),
    nominations: nameOf('nominations'),
  };
}

/** Blank where there is no annex. */
export function pointersTo(annexes: Readonly<Record<AnnexName, string>>): string {
  const present = ANNEXES.filter((name) => annexes[name] !== '');
  const items = present.map((name) => REPORT_ANNEXES.pointer[name](annexes[name]));
  return items.length === 0 ? '' : REPORT_ANNEXES.pointers(items);
}

export function missingOf(reports: readonly UnitReport[]): ReportModel['missing'] {
  return reports
    .filter((report) => !hasReported(report))
    .map((report, i) => ({ index: String(i + 1), name: report.unit.name, state: missingState(report) }));
}

/** Of the units that gave any; pictures as their links, whether or not the office has placed them below. */
export function evidenceOf(reports: readonly UnitReport[]): EvidenceLine[] {
  return reports
    .map(({ unit, directive, links, photos }) => ({
      unit: unit.name,
      directive: namesDispatch(directive) ? directive : '',
      links: [...links, ...photos.map(REPORT_ANNEXES.photo)].join('\n'),
    }))
    .filter(({ directive, links }) => directive + links !== '')
    .map((line, i) => ({ index: String(i + 1), ...line }));
}

/** In the order they were chosen in, numbered through. */
export function photosOf(chosen: readonly ChosenPhoto[]): ReportPhoto[] {
  return chosen.map(({ id, kind, size, caption, unit }, i) => {
    return { id, kind, size, caption: REPORT_ANNEXES.photoCaption(i + 1, caption.trim(), unit) };
  });
}

interface Nominated {
  readonly unit: string;
  readonly nomination: Nomination;
}

const [COLLECTIVE, INDIVIDUAL] = FORM.nominationKinds;

/** Collectives first, as lists of awards have them; numbered anew in each group, in the order of the roster. */
export function nominationsOf(reports: readonly UnitReport[]): NominationGroup[] {
  const all = reports.flatMap(({ unit, nominations }) =>
    nominations.map((nomination): Nominated => ({ unit: unit.name, nomination })),
  );
  const ofKind = (kind: string | undefined) => all.filter(({ nomination }) => nomination.kind === kind);
  const unclear = all.filter(({ nomination: { kind } }) => kind !== COLLECTIVE && kind !== INDIVIDUAL);
  return [
    { name: REPORT_ANNEXES.collectives, nominated: ofKind(COLLECTIVE) },
    { name: REPORT_ANNEXES.individuals, nominated: ofKind(INDIVIDUAL) },
    { name: REPORT_ANNEXES.unclear, nominated: unclear },
  ]
    .filter(({ nominated }) => nominated.length > 0)
    .map(({ name, nominated }, i) => ({
      index: toRoman(i + 1),
      name: name(nominated.length),
      lines: nominated.map(toLine),
    }));
}

function toLine({ unit, nomination }: Nominated, index: number) {
  const { name, position, award, achievement } = nomination;
  return { index: String(index + 1), name, position, unit, award, achievement };
}

export interface NominationCounts {
  readonly collectives: number;
  readonly individuals: number;
  /** Those that say neither. */
  readonly unclear: number;
  /** Units whose nominations are left out, because they have not reported. */
  readonly left: number;
}

export function countNominations(reports: readonly UnitReport[]): NominationCounts {
  const taken = reports.filter(hasReported).flatMap(({ nominations }) => nominations);
  const ofKind = (wanted: string | undefined) => taken.filter(({ kind }) => kind === wanted).length;
  const [collectives, individuals] = [ofKind(COLLECTIVE), ofKind(INDIVIDUAL)];
  const left = reports.filter((report) => !hasReported(report) && report.nominations.length > 0).length;
  return { collectives, individuals, unclear: taken.length - collectives - individuals, left };
}

/** Individuals whose names a report of these units holds. */
export function countIndividuals(reports: readonly UnitReport[]): number {
  return countNominations(reports).individuals;
}
